import { importFields, type ImportColumn, type ImportField } from '@dansmazone/contract/import'
import { useI18n } from '#i18n/i18n.tsx'
import { SelectField } from '#ui/select-field.tsx'
import layout from '#styles/layout.module.css'
import css from './imports.module.css'

const none = 'none'

type Props = {
  column: ImportColumn
  doubtful: boolean
  field: ImportField | null
  onChange: (field: ImportField | null) => void
}

/** `A`, `B` … as spreadsheets name them. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** One column of the file: what stands in it, what it was taken for, how that was known. */
export const ColumnRow = ({ column, doubtful, field, onChange }: Props) => {
  const { t, locale } = useI18n()
  const words = t.proImports.mapping
  const { header, index, samples, by } = column
  const name = header || words.noHeader(letterOf(index))
  const chosen = field !== column.field ? 'chosen' : by
  const told =
    doubtful && chosen !== 'chosen' ? `${words.by[chosen]}, ${words.doubtful}` : words.by[chosen]
  const choices = importFields
    .map((each) => [each, t.proImports.fields[each]] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, locale))
  return (
    <li className={css.column} data-doubtful={doubtful && chosen !== 'chosen'}>
      <div className={css.words}>
        <p className={css.name}>{name}</p>
        <p className={css.samples}>
          {samples.filter(Boolean).slice(0, 3).join(' · ') || words.empty}
        </p>
      </div>
      <SelectField<ImportField | typeof none>
        label={
          <>
            <span className={layout.hidden}>
              {words.column(name)}
              {t.form.colon}
            </span>
            <span className={css.by}>{told}</span>
          </>
        }
        name={`column-${index}`}
        value={field ?? none}
        onChange={(value) => onChange(value === none ? null : value)}
        choices={[[none, words.notRead], ...choices]}
      />
    </li>
  )
}
