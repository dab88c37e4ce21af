import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { ImportPlan, ImportRow, ImportState } from '@dansmazone/contract/import'
import { CircleAlert, CircleHelp, Info } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { priceText } from '#pro/components/price-text.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { StatusPill, type PillTone } from '#ui/status-pill.tsx'
import { type Said, saidOnce } from './said-once.ts'
import layout from '#styles/layout.module.css'
import css from './imports.module.css'

const tones: Record<ImportPlan, PillTone> = {
  create: 'done',
  change: 'waiting',
  same: 'open',
  skip: 'wrong',
  archive: 'off',
}
const icons = { error: CircleAlert, guess: CircleHelp, info: Info }

/** What undoing says of a product that it did not touch. */
const leftCodes = new Set(['left_edited', 'left_public', 'change_refused'])

type Props = { merchantId: string; row: ImportRow; state: ImportState }

/** One product of a file. */
export const RowCard = ({ merchantId, row, state }: Props) => {
  const i18n = useI18n()
  const { t } = i18n
  const words = t.proImports.rows
  const { line, plan, name, options, changes, remarks, images, productId } = row
  const { fields, otherFields } = t.proImports
  const named = (field: string) =>
    otherFields[field] ?? (fields as Record<string, string>)[field] ?? field
  const undone = state === 'undone'
  const left = undone && remarks.some(({ code }) => leftCodes.has(code))
  const kept = undone ? left : row.done
  // Of what was stopped or undone, nothing is to be done any more.
  const plans =
    state === 'checked' ? t.proImports.plans : (state === 'done' || kept) && t.proImports.donePlans
  const told = [
    words.line(line),
    row.price && priceText(row.price, i18n),
    ...options,
    images.total > 0 && words.images(images.total),
    images.failed.length > 0 && words.imagesFailed(images.failed.length),
  ].filter(Boolean)
  return (
    <li className={css.product}>
      <div className={css.row}>
        <p className={css.words}>
          {kept && productId && plan !== 'archive' ? (
            <Anchor href={paths.proProduct(merchantId, productId)} className={css.name}>
              {name || words.noName}
            </Anchor>
          ) : (
            <span className={css.name}>{name || words.noName}</span>
          )}
        </p>
        {left ? (
          <StatusPill tone="waiting">{words.left}</StatusPill>
        ) : (
          plans && <StatusPill tone={tones[plan]}>{plans[plan]}</StatusPill>
        )}
      </div>
      <p className={css.detail}>{told.join(' · ')}</p>
      {plan === 'change' && changes.length > 0 && (
        <p className={css.detail}>{words.changes(changes.map(named).join(', '))}</p>
      )}
      {remarks.length > 0 && (
        <ul className={css.remarks}>
          {saidOnce(remarks).map((said) => (
            <Remark key={`${said.level} ${said.message}`} said={said} />
          ))}
        </ul>
      )}
    </li>
  )
}

const Remark = ({ said }: { said: Said }) => {
  const { t } = useI18n()
  const words = t.proImports.rows
  const { level, message, cells, values } = said
  return (
    <li className={css.remark} data-level={level}>
      <Icon as={icons[level]} />
      <div>
        <p>
          <span className={layout.hidden}>
            {words.level[level]}
            {t.form.colon}
          </span>
          <span lang="fr">{frenchSpaces(message)}</span>
        </p>
        {(cells.length > 0 || values.length > 0) && (
          <p className={css.detail}>
            {[cells.length > 0 && words.cells(cells), values.map(words.value).join(', ')]
              .filter(Boolean)
              .join(' : ')}
          </p>
        )}
      </div>
    </li>
  )
}
