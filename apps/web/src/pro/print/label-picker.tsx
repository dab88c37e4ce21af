import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { labelledQuery } from '#api/print.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { CheckboxGroup } from '#ui/choice-fields.tsx'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { TextField } from '#ui/text-field.tsx'
import css from './print.module.css'

type Props = {
  merchantId: string
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** Found by name, checked one by one or all that are shown; what is checked stays while one searches on. */
export const LabelPicker = ({ merchantId, chosen, onChange }: Props) => {
  const { t, price } = useI18n()
  const words = t.proPrint.labels
  const failureText = useFailureText()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const { data, error } = useQuery({
    ...labelledQuery(merchantId, asked),
    placeholderData: keepPreviousData,
  })
  const rows = data?.items ?? []
  const shown = rows.map(({ id }) => id)
  const checked = shown.filter((id) => chosen.includes(id))
  const keepOthers = (ids: readonly string[]) => [
    ...chosen.filter((id) => !shown.includes(id)),
    ...ids,
  ]
  return (
    <div className={css.picker}>
      <TextField label={words.search} type="search" value={text} onChange={setText} />
      {error && <Notice tone="warning">{failureText(error)}</Notice>}
      {data && rows.length === 0 && <output className={css.said}>{words.none}</output>}
      {rows.length > 0 && (
        <>
          <p className={css.acts}>
            <TextButton onClick={() => onChange(keepOthers(shown))}>{words.checkAll}</TextButton>
            <TextButton onClick={() => onChange(keepOthers([]))}>{words.uncheckAll}</TextButton>
          </p>
          <div className={css.choices}>
            <CheckboxGroup
              label={words.found}
              name="labels"
              value={checked}
              onChange={(ids) => onChange(keepOthers(ids))}
              choices={rows.map((row) => ({
                value: row.id,
                name: row.name,
                detail: row.price.cents === null ? undefined : price(row.price.cents),
              }))}
            />
          </div>
          {data && data.total.count > data.items.length && (
            <p className={css.detail}>{words.first(data.items.length, data.total.count)}</p>
          )}
        </>
      )}
    </div>
  )
}
