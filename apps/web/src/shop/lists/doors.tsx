import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Merchant } from '@dansmazone/contract/merchant'
import { useQuery } from '@tanstack/react-query'
import { useI18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { asksForDoors, doorsQuery, type ListItem } from './list-queries.ts'
import type { ListState } from './use-list.ts'
import { useMoment } from './use-moment.ts'
import css from './doors.module.css'

const shownAtMost = 3

const isOpen = (item: ListItem): item is Merchant => 'address' in item && item.openState === 'open'

/** Among products, the doors that are open when the search says: whoever asks for an hour asks for a shop. */
export const Doors = ({ state }: { state: ListState }) => {
  const { place, filters, asked, list } = state
  const { t, distance } = useI18n()
  const moment = useMoment(state)
  const { data } = useQuery({ ...doorsQuery(asked), enabled: asksForDoors(place, list) })
  const merchants = data?.items.filter(isOpen).slice(0, shownAtMost) ?? []
  if (!data || !asksForDoors(place, list) || merchants.length === 0) return null
  const words = t.results.doors
  return (
    <section className={css.doors} aria-labelledby="portes">
      <h2 id="portes" className={css.title}>
        {words.title(moment)}
      </h2>
      <ul>
        {merchants.map(({ id, slug, name, address, distanceMeters }) => (
          <li key={id} className={css.door}>
            <Anchor href={shopPaths.merchant(slug)} className={css.name}>
              {frenchSpaces(name)}
            </Anchor>
            <span>
              {address.commune.name}
              {distanceMeters !== undefined && `, ${distance(distanceMeters)}`}
            </span>
          </li>
        ))}
      </ul>
      <Anchor href={shopPaths.merchants({ ...filters, page: null })} className={css.all}>
        {words.all(t.lists.total.merchants(data.total.count, data.total.exact))}
      </Anchor>
    </section>
  )
}
