import { List, Map } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { listHref } from '#shop/lists/list-queries.ts'
import type { ListState } from '#shop/lists/use-list.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import css from './view-switch.module.css'

const views = [
  ['list', List],
  ['map', Map],
] as const

/** From the list to the map and back, under the same filters. */
export const ViewSwitch = ({ state: { place, filters } }: { state: ListState }) => {
  const { t } = useI18n()
  return (
    <nav aria-label={t.map.views} className={css.views}>
      {views.map(([view, icon]) => (
        <Anchor
          key={view}
          href={listHref(place, { ...filters, view })}
          className={css.view}
          aria-current={view === filters.view ? 'page' : undefined}
          keepScroll
        >
          <Icon as={icon} size={18} />
          {t.map[view]}
        </Anchor>
      ))}
    </nav>
  )
}
