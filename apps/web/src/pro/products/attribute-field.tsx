import type { AttributeValue } from '@dansmazone/contract/product'
import type { TemplateField } from '@dansmazone/contract/product-help'
import { useI18n } from '#i18n/i18n.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/choice-fields.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { TextArea, TextField } from '#ui/text-field.tsx'

type Props = {
  field: TemplateField
  value: AttributeValue | undefined
  /** Still missing, or wrong as it is. */
  missing: boolean
  error: string | undefined
  onChange: (value: AttributeValue | null) => void
}

const long = new Set(['ingredients', 'warnings', 'care', 'makerAddress'])
const none = 'none'

/** One fact, asked as what it is. */
export const AttributeField = ({ field, value, missing, error, onChange }: Props) => {
  const { t, locale } = useI18n()
  const words = t.proProducts.form
  const { key, type, unit, required, names, choices } = field
  const name = `attributes.${key}`
  const wrong = missing && value !== undefined && value !== '' ? wrongWords(key, words) : undefined
  const around = {
    name,
    label: names[locale],
    error: error ?? wrong,
    ...(!required && { optional: true }),
  }
  const named = choices.map((choice) => ({ value: choice.value, name: choice.names[locale] }))
  switch (type) {
    case 'number':
      return (
        <NumberField
          {...around}
          value={typeof value === 'number' ? value : null}
          suffix={unit && words.units[unit]}
          decimals={unit === 'percent' ? 1 : 0}
          min={0}
          onChange={onChange}
        />
      )
    case 'choice':
      return (
        <RadioGroup
          {...around}
          inline
          value={typeof value === 'string' ? value : null}
          choices={named}
          onChange={onChange}
        />
      )
    case 'choices': {
      const chosen = Array.isArray(value) ? value : null
      // To say that there is none is an answer, unlike saying nothing.
      const shown = chosen?.length === 0 ? [none] : (chosen ?? [])
      return (
        <CheckboxGroup
          {...around}
          inline
          value={shown}
          choices={[{ value: none, name: words.none }, ...named]}
          onChange={(values) => {
            const others = values.filter((each) => each !== none)
            const noneNow = values.includes(none) && !shown.includes(none)
            if (noneNow) onChange([])
            else onChange(others.length > 0 ? others : null)
          }}
        />
      )
    }
    case 'text': {
      const text = typeof value === 'string' ? value : ''
      const set = (typed: string) => onChange(typed === '' ? null : typed)
      return long.has(key) ? (
        <TextArea {...around} rows={2} value={text} onChange={set} />
      ) : (
        <TextField
          {...around}
          value={text}
          onChange={set}
          {...(key === 'makerEmail' && { inputMode: 'email' as const })}
          {...(key === 'isbn' && { inputMode: 'numeric' as const })}
        />
      )
    }
  }
}

type Words = { isbnWrong: string; emailWrong: string; quantityWrong: string }

const wrongWords = (key: string, words: Words) => {
  const known: Record<string, string> = {
    isbn: words.isbnWrong,
    makerEmail: words.emailWrong,
    netQuantity: words.quantityWrong,
  }
  return known[key]
}
