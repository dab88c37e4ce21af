import { useLocation } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { navItems } from './nav-items.ts'
import css from './pro-layout.module.css'

/** Of two items that a page is under, the nearer one is current. */
const currentOf = (hrefs: string[], pathname: string) =>
  hrefs
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .toSorted((one, other) => other.length - one.length)[0]

/** At the bottom of a phone, under the thumb; at the side of a larger screen. */
export const ProNav = ({ merchantId }: { merchantId: string }) => {
  const { t } = useI18n()
  const { pathname } = useLocation()
  const items = navItems(t, merchantId)
  const current = currentOf(
    items.map(({ href }) => href),
    pathname,
  )
  return (
    <nav aria-label={t.pro.nav.label} className={css.nav}>
      <ul className={css.items}>
        {items.map(({ href, name, icon }) => (
          <li key={href} className={css.slot}>
            <Anchor
              href={href}
              className={css.item}
              aria-current={href === current ? (pathname === href ? 'page' : 'true') : undefined}
            >
              <Icon as={icon} size={22} />
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
