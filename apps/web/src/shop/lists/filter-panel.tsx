import type { Service } from '@dansmazone/contract/vocabulary'
import { X } from 'lucide-react'
import { useId, useRef, useState, type SubmitEvent } from 'react'
import { useHref, useNavigate } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import {
  formatFilters,
  noFilters,
  parseFilters,
  serviceWord,
  typedPlaceName,
  type Filters,
} from '#lib/filters.ts'
import { useHydrated } from '#lib/hydrated.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/field.tsx'
import { Icon } from '#ui/icon.tsx'
import { closeWhenLeft } from '#ui/popover.ts'
import { Choices, communeChoices } from './choices.tsx'
import { countsOf } from './facets.ts'
import { FilterGroup } from './filter-group.tsx'
import { chosenOf, listHref } from './list-queries.ts'
import { OpeningFields } from './opening-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import { PriceFields } from './price-fields.tsx'
import { RubricLinks } from './rubric-links.tsx'
import type { ListState } from './use-list.ts'
import css from './filter-panel.module.css'

type Props = {
  state: ListState
  /** Ids of the sheet and of its form, for the button and the sort that stand elsewhere. */
  panelId: string
  formId: string
  unknownPlace: string | null
}

const entriesOf = (form: HTMLFormElement) =>
  [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
  )

/** The filters: a plain form, which asks again at each change once scripts run. A column on a desk, a sheet on a phone. */
export const FilterPanel = ({ state, panelId, formId, unknownPlace }: Props) => {
  const { place, filters, names, list } = state
  const { t } = useI18n()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const titleId = useId()
  const panel = useRef<HTMLElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const current = listHref(place, filters)
  // What was just asked shows at once, until its list is there.
  const [wanted, setWanted] = useState<{ from: string; filters: Filters } | null>(null)
  if (wanted && wanted.from !== current) setWanted(null)
  const shown = wanted?.from === current ? wanted.filters : filters

  const ask = (next: Filters, more = '') => {
    const href = listHref(place, { ...next, page: null })
    if (href === listHref(place, { ...shown, page: null }) && more === '') return
    setWanted({ from: current, filters: next })
    const joint = href.includes('?') ? '&' : '?'
    void navigate(more ? `${href}${joint}${more}` : href, { preventScrollReset: true })
  }
  const apply = () => {
    if (form.current) ask(parseFilters(new URLSearchParams(entriesOf(form.current))))
  }
  const close = () => {
    if (panel.current?.matches(':popover-open')) panel.current.hidePopover()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const entries = entriesOf(event.currentTarget)
    const typed = entries.find(([name]) => name === typedPlaceName)?.[1] ?? ''
    const chosen = filters.near === null ? '' : (names.communes.get(filters.near)?.name ?? '')
    const more = typed === chosen ? '' : String(new URLSearchParams({ [typedPlaceName]: typed }))
    ask(parseFilters(new URLSearchParams(entries)), more)
    close()
  }

  const { labels, region } = names.territory
  const products = place.kind === 'products'
  const { facets } = list
  const { text, literal, zone, view } = filters
  const exact = facets?.exact ?? true
  const serviceNames = Object.entries(t.lists.services.names) as [Service, string][]
  const choices = [
    {
      name: 'commune',
      title: t.results.facets.communes,
      choices: communeChoices(state),
      chosen: shown.communes,
      open: filters.communes.length > 0,
      counts: countsOf(facets?.commune),
    },
    {
      name: 'service',
      title: t.lists.services.title,
      choices: serviceNames.map(([code, name]) => ({ code, word: serviceWord(code), name })),
      chosen: shown.services,
      open: filters.services.length > 0,
      counts: countsOf(facets?.service),
    },
    {
      name: 'label',
      title: t.lists.labels,
      choices: labels
        .filter(({ subject }) => subject === 'both' || (subject === 'product') === products)
        .map(({ code, name }) => ({ code, word: code, name })),
      chosen: shown.labels,
      open: filters.labels.length > 0,
      counts: countsOf(facets?.label),
    },
  ]
  return (
    <search
      ref={panel}
      id={panelId}
      popover="auto"
      aria-labelledby={titleId}
      className={css.panel}
      onBlur={closeWhenLeft}
      onToggle={({ newState, currentTarget }) => {
        if (newState === 'open') currentTarget.querySelector('button')?.focus()
      }}
    >
      <form
        ref={form}
        id={formId}
        className={css.form}
        action={useHref(listHref(place, noFilters))}
        onSubmit={submit}
      >
        <div className={css.head}>
          <h2 id={titleId} className={css.title}>
            {t.lists.filters.title}
          </h2>
          <button
            type="button"
            className={css.close}
            popoverTarget={panelId}
            popoverTargetAction="hide"
          >
            <Icon as={X} size={24} />
            {t.nav.close}
          </button>
        </div>
        <div className={css.groups}>
          {[...new URLSearchParams(formatFilters({ ...noFilters, text, literal, zone, view }))].map(
            ([name, value]) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            ),
          )}
          {facets && !exact && <p className={css.sampled}>{t.results.facets.sampled}</p>}
          <PlaceFields
            state={state}
            shown={shown}
            unknownPlace={unknownPlace}
            onNear={(near) => ask({ ...shown, near })}
            onChange={apply}
          />
          <OpeningFields
            state={state}
            shown={shown}
            onMoment={(moment) => ask({ ...shown, ...moment })}
            onChange={apply}
          />
          <RubricLinks state={state} />
          {products && <PriceFields state={state} onApply={apply} />}
          <FilterGroup title={t.lists.origin}>
            <Checkbox
              name="fait"
              value="ici"
              label={t.lists.madeHere(region.name)}
              checked={shown.madeHere}
              onChange={apply}
            />
          </FilterGroup>
          {choices.map((choice) => (
            <Choices key={choice.name} {...choice} exact={exact} onChange={apply} />
          ))}
        </div>
        <div className={css.foot}>
          {chosenOf(place.kind, filters).length > 0 && (
            <Anchor
              href={listHref(place, { ...noFilters, text, literal, view })}
              className={css.clear}
            >
              {t.lists.filters.clear}
            </Anchor>
          )}
          <Button type="submit" variant="primary">
            {hydrated
              ? t.lists.filters.show(t.lists.total[place.kind](list.total.count, list.total.exact))
              : t.lists.filters.apply}
          </Button>
        </div>
      </form>
    </search>
  )
}
