import { useEffect, useId, useRef } from 'react'
import { useLocation, useNavigation, useNavigationType } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { ListMap } from '#shop/map/list-map.tsx'
import { ActiveFilters } from './active-filters.tsx'
import { Doors } from './doors.tsx'
import { EmptyList } from './empty-list.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { unplaced } from './list-queries.ts'
import { ListToolbar } from './list-toolbar.tsx'
import { Reading } from './reading.tsx'
import { Results } from './results.tsx'
import { UnderstoodChips } from './understood-chips.tsx'
import type { ListState } from './use-list.ts'
import css from './list.module.css'

const resultsId = 'resultats'

type Props = { state: ListState; unknownPlace: string | null; level: 2 | 3 }

/** Filters on the side, results beside them. */
export const ListBody = ({ state, unknownPlace, level }: Props) => {
  const { t } = useI18n()
  const panelId = useId()
  const formId = useId()
  const { pathname, search } = useLocation()
  const navigated = useNavigationType()
  const results = useRef<HTMLDivElement>(null)
  const { asked, filters, list } = state
  const vague = unplaced(asked)
  const pending = useNavigation().location?.pathname === pathname

  // A list narrowed from far down starts again at its top; the scroll of a page lives outside React.
  useEffect(() => {
    const top = results.current?.getBoundingClientRect().top ?? 0
    if (navigated !== 'POP' && top < 0) results.current?.scrollIntoView()
  }, [search, navigated])

  // A chip that is followed goes, and the focus with it: reading goes on where the list has changed.
  const before = useRef(search)
  useEffect(() => {
    if (before.current === search) return
    before.current = search
    if (document.activeElement === document.body) results.current?.focus({ preventScroll: true })
  }, [search])

  const cards = (
    <div aria-busy={pending} className={css.busy}>
      {list.items.length === 0 ? (
        <EmptyList state={state} />
      ) : (
        <Results state={state} level={level} />
      )}
    </div>
  )
  return (
    <div className={css.columns}>
      <a className={css.skip} href={`#${resultsId}`}>
        {t.results.skip}
      </a>
      <FilterPanel state={state} panelId={panelId} formId={formId} unknownPlace={unknownPlace} />
      <div ref={results} id={resultsId} className={css.results} tabIndex={-1}>
        <ListToolbar state={state} panelId={panelId} formId={formId} />
        <UnderstoodChips state={state} />
        <ActiveFilters state={state} />
        <Reading state={state} />
        {vague && (
          <p className={css.notice}>
            {t.lists.place.wholeDepartment(vague.name, vague.department.name)}
          </p>
        )}
        <Doors state={state} />
        {filters.view === 'map' ? <ListMap state={state}>{cards}</ListMap> : cards}
      </div>
    </div>
  )
}
