import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { formatEuros } from '#lib/filters.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Input } from '#ui/field.tsx'
import { FilterGroup } from './filter-group.tsx'
import { FoundCount } from './found-count.tsx'
import { listHref } from './list-queries.ts'
import { priceName } from './narrowing-name.ts'
import type { ListState } from './use-list.ts'
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

type Props = { state: ListState; onApply: () => void }

/** Two prices to type, and the bands that hold something. */
export const PriceFields = ({ state, onApply }: Props) => {
  const { place, filters, list } = state
  const i18n = useI18n()
  const { t } = i18n
  const { price: bands = [], exact = true } = list.facets ?? {}
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
      {bands.length > 0 && (
        <ul aria-label={t.results.facets.bands}>
          {bands.map(({ min, max, count }) => {
            const band = { priceMinCents: min || null, priceMaxCents: max }
            const chosen =
              filters.priceMinCents === band.priceMinCents && filters.priceMaxCents === max
            if (count === 0 && !chosen) return null
            const none = { priceMinCents: null, priceMaxCents: null }
            return (
              <li key={min}>
                <Anchor
                  href={listHref(place, { ...filters, ...(chosen ? none : band), page: null })}
                  keepScroll
                  className={css.link}
                  aria-current={chosen ? 'true' : undefined}
                >
                  {priceName(band.priceMinCents, max, i18n)}
                  <FoundCount count={count} exact={exact} estimated className={css.count} />
                </Anchor>
              </li>
            )
          })}
        </ul>
      )}
    </FilterGroup>
  )
}
