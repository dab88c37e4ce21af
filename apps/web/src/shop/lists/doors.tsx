import { useQuery } from '@tanstack/react-query'
import { useI18n } from '#i18n/i18n.tsx'
import { frenchSpaces } from '#lib/french-text.ts'
import { OpenAt } from '#shop/components/open-at.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { countQuery, type ListItem } from './list-queries.ts'
import type { ListState } from './use-list.ts'
import { useMoment } from './use-moment.ts'
import css from './doors.module.css'

const isMerchant = (item: ListItem) => 'address' in item

/** Among products, the doors that are open when the search says: whoever asks for an hour asks for a shop. */
export const Doors = ({ state }: { state: ListState }) => {
  const { place, filters, asked, list } = state
  const { t, distance } = useI18n()
  const moment = useMoment(state)
  const timed = list.interpretation?.understood.some(({ kind }) => kind === 'time') ?? false
  const wanted = timed && place.kind === 'products' && place.category === null
  const { data } = useQuery({ ...countQuery('merchants', asked), enabled: wanted })
  const merchants = data?.items.filter(isMerchant) ?? []
  if (!wanted || !data || merchants.length === 0) return null
  const words = t.results.doors
  return (
    <section className={css.doors} aria-labelledby="portes">
      <h2 id="portes" className={css.title}>
        {words.title(moment)}
      </h2>
      <ul>
        {merchants.map((merchant) => (
          <li key={merchant.id} className={css.door}>
            <Anchor href={paths.merchant(merchant.slug)} className={css.name}>
              {frenchSpaces(merchant.name)}
            </Anchor>
            <span>
              {merchant.address.commune.name}
              {merchant.distanceMeters !== undefined && `, ${distance(merchant.distanceMeters)}`}
            </span>
            <OpenAt
              of={merchant}
              moment={moment}
              call={merchant.phone !== undefined}
              byAppointment={merchant.openingHours.byAppointment}
            />
          </li>
        ))}
      </ul>
      <Anchor href={paths.merchants({ ...filters, page: null })} className={css.all}>
        {words.all(t.lists.total.merchants(data.total.count, data.total.exact))}
      </Anchor>
    </section>
  )
}
