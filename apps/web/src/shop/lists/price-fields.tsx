import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { formatEuros, type Filters } from '#lib/filters.ts'
import { Input } from '#ui/field.tsx'
import { FilterGroup } from './filter-group.tsx'
import css from './filter-panel.module.css'

const written = (cents: number | null) => (cents === null ? '' : formatEuros(cents))

type FieldProps = { label: string; name: string; cents: number | null; onApply: () => void }

/** Follows the address when it changes, and what is typed in between. */
const PriceField = ({ label, name, cents, onApply }: FieldProps) => {
  const [text, setText] = useState(written(cents))
  const [asked, setAsked] = useState(cents)
  if (asked !== cents) {
    setAsked(cents)
    setText(written(cents))
  }
  return (
    <Input
      label={label}
      name={name}
      inputMode="decimal"
      autoComplete="off"
      maxLength={10}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={onApply}
    />
  )
}

export const PriceFields = ({ filters, onApply }: { filters: Filters; onApply: () => void }) => {
  const { t } = useI18n()
  return (
    <FilterGroup title={t.lists.price.title}>
      <div className={css.prices}>
        <PriceField
          label={t.lists.price.min}
          name="prix-min"
          cents={filters.priceMinCents}
          onApply={onApply}
        />
        <PriceField
          label={t.lists.price.max}
          name="prix-max"
          cents={filters.priceMaxCents}
          onApply={onApply}
        />
      </div>
    </FilterGroup>
  )
}
