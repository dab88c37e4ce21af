import type { ProductOption } from '@dansmazone/contract/product'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { same } from '#lib/changed-fields.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { TextField } from '#ui/text-field.tsx'
import parts from '#pro/components/parts.module.css'
import field from '#ui/field.module.css'
import css from './product.module.css'

type Props = {
  value: ProductOption[]
  error?: string | undefined
  onChange: (options: ProductOption[]) => void
}

type Draft = { name: string; text: string }

const most = 3

const toDrafts = (options: ProductOption[]): Draft[] =>
  options.map(({ name, values }) => ({ name, text: values.join(', ') }))

/** Those that say both what is chosen and between what: the others are not saved yet. */
const complete = (drafts: Draft[]): ProductOption[] =>
  drafts.flatMap(({ name, text }) => {
    const values = [...new Set(text.split(',').map((value) => value.trim()))].filter(Boolean)
    return name.trim() && values.length > 0 ? [{ name: name.trim(), values }] : []
  })

/** What a shopper chooses between. */
export const OptionsField = ({ value, error, onChange }: Props) => {
  const { t } = useI18n()
  const words = t.proProducts.form
  const [typed, setTyped] = useState(() => toDrafts(value))
  // What another member saved meanwhile replaces what was typed here.
  const drafts = same(complete(typed), value) ? typed : toDrafts(value)
  const set = (next: Draft[]) => {
    setTyped(next)
    if (!same(complete(next), value)) onChange(complete(next))
  }
  const change = (index: number, part: Partial<Draft>) =>
    set(drafts.map((draft, at) => (at === index ? { ...draft, ...part } : draft)))
  return (
    <fieldset className={css.stack}>
      <legend className={field.label}>{words.options}</legend>
      <p className={parts.hint}>{words.optionsHint}</p>
      {drafts.map((draft, index) => (
        <div key={index} className={css.option}>
          <TextField
            name={`options.${index}.name`}
            label={words.optionName}
            placeholder={words.optionPlaceholder}
            maxLength={60}
            value={draft.name}
            onChange={(name) => change(index, { name })}
          />
          <TextField
            name={`options.${index}.values`}
            label={words.optionValues}
            placeholder={words.optionValuesPlaceholder}
            value={draft.text}
            onChange={(text) => change(index, { text })}
          />
          <button
            type="button"
            className={parts.iconButton}
            aria-label={words.optionRemove(draft.name || String(index + 1))}
            onClick={() => set(drafts.filter((_, at) => at !== index))}
          >
            <Icon as={Trash2} />
          </button>
        </div>
      ))}
      {error && (
        <p className={field.error} role="alert">
          {error}
        </p>
      )}
      {drafts.length < most && (
        <p>
          <Button
            icon={Plus}
            variant="quiet"
            onClick={() => set([...drafts, { name: '', text: '' }])}
          >
            {words.optionAdd}
          </Button>
        </p>
      )}
    </fieldset>
  )
}
