import type { Edit } from '@dansmazone/contract/joining'
import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { useI18n } from '#i18n/i18n.tsx'
import { fieldText } from './field-text.ts'
import { TogetherEntry } from './together-entry.tsx'
import { useNames } from './use-names.ts'
import css from './history.module.css'

type Props = { merchantId: string; edit: Edit; commune: MerchantSheet['commune'] }

/** One act, and, when it is opened, each field before and after; or all that was done in one go. */
export const EditEntry = ({ merchantId, edit, commune }: Props) =>
  edit.together ? (
    <TogetherEntry merchantId={merchantId} edit={edit} together={edit.together} />
  ) : (
    <OneEdit edit={edit} commune={commune} />
  )

const OneEdit = ({ edit, commune }: Omit<Props, 'merchantId'>) => {
  const i18n = useI18n()
  const { t } = i18n
  const words = t.proShop.history
  const names = useNames(commune ? { [commune.insee]: commune.name } : {})
  const { by, origin, act, changes, productId, productName } = edit
  const who = by ?? (origin === 'member' ? words.somebody : words.origins[origin])
  const fieldName = (field: string) => t.proShop.fields[field] ?? field
  const told = (field: string, value: unknown) =>
    fieldText(field, value, i18n, names) ?? words.empty_value
  return (
    <div className={css.entry}>
      <p>
        <strong>{who}</strong> {words.acts[act] ?? act}
        {productId !== null && ` : ${productName ?? ''}`}
        {productId === null && changes.length > 0 && (
          <> : {changes.map(({ field }) => fieldName(field)).join(', ')}</>
        )}
      </p>
      {productId === null && changes.length > 0 && (
        <details className={css.details}>
          <summary>{words.details}</summary>
          <dl className={css.changes}>
            {changes.map(({ field, before, after }) => (
              <div key={field} className={css.change}>
                <dt>{fieldName(field)}</dt>
                <dd>
                  <span className={css.side}>{words.before}</span>
                  <del className={css.before}>{told(field, before)}</del>
                </dd>
                <dd>
                  <span className={css.side}>{words.after}</span>
                  <ins className={css.after}>{told(field, after)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}
