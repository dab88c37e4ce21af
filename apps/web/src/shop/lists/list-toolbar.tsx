import { SlidersHorizontal } from 'lucide-react'
import { useNavigate } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { sortWord, type Filters, type Sort } from '#lib/filters.ts'
import { ViewSwitch } from '#shop/map/view-switch.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/field.tsx'
import { chosenOf, listHref } from './list-queries.ts'
import type { ListState } from './use-list.ts'
import css from './list.module.css'

type Props = { state: ListState; panelId: string; formId: string }

const orders = {
  products: ['distance', 'newest', 'price', '-price', 'name'],
  merchants: ['distance', 'newest', 'name'],
} as const satisfies Record<string, readonly Sort[]>

/** Without a choice. */
const usualSort = ({ text, near }: Filters): Sort =>
  text !== '' ? 'relevance' : near === null ? 'newest' : 'distance'

/** Around a place, chosen or named in the search. */
const isPlaced = ({ filters, understood }: ListState) =>
  filters.near !== null ||
  understood.some((each) => each.kind === 'place' && each.place.kind === 'commune')

/** How many there are, the way to the filters on a phone, and the order. */
export const ListToolbar = ({ state, panelId, formId }: Props) => {
  const { place, filters, list } = state
  const { t } = useI18n()
  const navigate = useNavigate()
  const { count, exact } = list.total
  const usual = usualSort(filters)
  const possible = orders[place.kind].filter(
    (order) => order !== 'distance' || filters.sort === order || isPlaced(state),
  )
  const choices = [usual, ...possible.filter((order) => order !== usual)]
  // The usual order goes without saying, in the form and in the address.
  const valueOf = (order: Sort) => (order === usual ? '' : sortWord(order))
  const sort = (value: string) => {
    const chosen = choices.find((order) => valueOf(order) === value) ?? usual
    const next: Filters = { ...filters, page: null, sort: chosen === usual ? null : chosen }
    void navigate(listHref(place, next), { preventScrollReset: true })
  }
  return (
    <div className={css.toolbar}>
      <output className={css.total}>{t.lists.total[place.kind](count, exact)}</output>
      <div className={css.tools}>
        <Button icon={SlidersHorizontal} popoverTarget={panelId} className={css.openFilters}>
          {t.lists.filters.open(chosenOf(place.kind, filters).length)}
        </Button>
        <ViewSwitch state={state} />
        <div className={css.sort}>
          <Select
            label={t.lists.sort.label}
            name="tri"
            form={formId}
            value={valueOf(filters.sort ?? usual)}
            onChange={(event) => sort(event.target.value)}
          >
            {choices.map((order) => (
              <option key={order} value={valueOf(order)}>
                {t.lists.sort.names[order]}
              </option>
            ))}
          </Select>
        </div>
      </div>
    </div>
  )
}
