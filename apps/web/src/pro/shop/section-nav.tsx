import type { MerchantSheet, MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import { ChevronRight, Clock, Image, MapPin, Phone, Sparkles, Store } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { shopSections, type ShopSection } from '#lib/shop-sections.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import css from './shop-page.module.css'

const icons: Record<ShopSection, LucideIcon> = {
  identite: Store,
  lieu: MapPin,
  horaires: Clock,
  photos: Image,
  contact: Phone,
  services: Sparkles,
}

const fieldsOf: Record<ShopSection, readonly (keyof MerchantSheetFields)[]> = {
  identite: [
    ...(['name', 'kind', 'description', 'story', 'categories'] as const),
    ...(['siret', 'legalName', 'legalForm', 'register'] as const),
  ],
  lieu: ['address'],
  horaires: ['hours', 'closures'],
  photos: ['images', 'logo'],
  contact: ['phone', 'phonePublic', 'email', 'website', 'shopUrl', 'socials'],
  services: ['services', 'labels'],
}

const topOf = (name: string) => name.split('.')[0] ?? ''

type Props = { merchantId: string; sheet: MerchantSheet; current: ShopSection | null }

/** The parts of the sheet, with what each lacks or holds back. */
export const SectionNav = ({ merchantId, sheet, current }: Props) => {
  const { t } = useI18n()
  const words = t.proShop
  const missing = new Set(sheet.checklist.steps.flatMap((step) => step.missing).map(topOf))
  const pending = new Set(sheet.live ? sheet.pending.map(topOf) : [])
  const stateOf = (section: ShopSection) => {
    if (fieldsOf[section].some((field) => missing.has(field))) return words.toComplete
    return fieldsOf[section].some((field) => pending.has(field)) ? t.proSubmission.pending : null
  }
  return (
    <nav aria-label={words.nav}>
      <ul className={css.sections}>
        {shopSections.map((section) => {
          const { name, detail } = words.sections[section]
          const state = stateOf(section)
          return (
            <li key={section}>
              <Anchor
                href={paths.shop(merchantId, section)}
                className={css.section}
                aria-current={section === (current ?? 'identite') ? 'page' : undefined}
              >
                <Icon as={icons[section]} size={22} />
                <span className={css.sectionText}>
                  <span className={css.sectionName}>{name}</span>
                  <span className={css.sectionDetail}>{detail}</span>
                  {state && <span className={css.sectionState}>{state}</span>}
                </span>
                <Icon as={ChevronRight} size={18} />
              </Anchor>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
