import type { FieldDifference } from '@dansmazone/contract/review'
import { useI18n } from '#i18n/i18n.tsx'
import { FieldValue } from './field-value.tsx'
import { TextDifference } from './text-difference.tsx'
import css from './difference.module.css'

type Props = {
  merchantId: string
  difference: FieldDifference[]
  names: Record<string, string>
  /** Nothing of it is public yet: there is nothing to compare with. */
  first: boolean
}

/** Texts whose every word counts. */
const texts = new Set(['name', 'description', 'story', 'attributes.ingredients'])

/** Field by field, what is public and what would be. */
export const DifferenceTable = ({ merchantId, difference, names, first }: Props) => {
  const { t } = useI18n()
  const words = t.regie.difference
  if (difference.length === 0) return <p>{words.none}</p>
  return (
    <table className={css.table} data-first={first}>
      <caption className={css.caption}>{first ? words.first : words.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          {!first && <th scope="col">{words.before}</th>}
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {difference.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{fieldName(field, t.regie.fields, t.regie.parts)}</th>
            {!first && (
              <td data-label={words.before}>
                <FieldValue merchantId={merchantId} field={field} value={before} names={names} />
              </td>
            )}
            <td data-label={words.after}>
              {!first && texts.has(field) && typeof before === 'string' && before !== '' ? (
                <TextDifference before={before} after={typeof after === 'string' ? after : ''} />
              ) : (
                <FieldValue merchantId={merchantId} field={field} value={after} names={names} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Names = Record<string, string>

/** `address.street` is the street; `attributes.warnings` keeps its own word where we have none. */
const fieldName = (field: string, fields: Names, parts: Names): string => {
  const known = fields[field]
  if (known) return known
  const [name = '', part = ''] = field.split('.')
  return [fields[name] ?? name, parts[part] ?? part].filter(Boolean).join(' · ')
}
