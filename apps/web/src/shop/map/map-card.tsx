import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { MapCluster } from '@dansmazone/contract/map'
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { merchantQuery } from '#api/merchants.ts'
import { apiQuery } from '#api/query.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { MerchantCard } from '#shop/components/merchant-card.tsx'
import type { ListItem } from '#shop/lists/list-queries.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { OpenState } from '#ui/open-state.tsx'
import type { MapItem } from './map-items.ts'
import type { MapFilters } from './map-query.ts'
import layout from '#styles/layout.module.css'
import css from './map-card.module.css'

type Props = {
  item: MapItem
  filters: MapFilters
  /** The list of those who stand there. */
  allHref: string
  /** The focus follows who came by the keyboard. */
  focused: boolean
  onClose: () => void
}

/** What was chosen on the map: a merchant, or those that stand in one place. */
export const MapCard = ({ item, filters, allHref, focused, onClose }: Props) => {
  const { t } = useI18n()
  const card = useRef<HTMLElement>(null)

  // The card stands after all markers, and low: it is brought into sight, and who came by the keyboard is led there.
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' })
    if (focused) card.current?.focus({ preventScroll: true })
  }, [focused, item])

  // Escape closes it from wherever in the page.
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [onClose])

  const label = item.type === 'merchant' ? frenchSpaces(item.name) : t.map.members(item.count)
  return (
    <section ref={card} aria-label={label} tabIndex={-1} className={css.card}>
      <button type="button" className={css.close} onClick={onClose}>
        <Icon as={X} />
        <span className={layout.hidden}>{t.map.close}</span>
      </button>
      {item.type === 'merchant' ? (
        <OneMerchant slug={item.slug} />
      ) : (
        <Members cluster={item} filters={filters} allHref={allHref} />
      )}
    </section>
  )
}

const OneMerchant = ({ slug }: { slug: string }) => {
  const { data, isError, refetch } = useQuery(merchantQuery(slug))
  if (data) return <MerchantCard merchant={data} level={3} />
  return <Waiting failed={isError} onRetry={() => void refetch()} />
}

/** Several products may be of one merchant. */
const asked = { merchants: 20, products: 60 }

type MembersProps = { cluster: MapCluster; filters: MapFilters; allHref: string }

const Members = ({ cluster, filters, allHref }: MembersProps) => {
  const { t } = useI18n()
  const { of: kind = 'merchants', ...query } = filters
  const { data, isError, refetch } = useQuery(
    apiQuery<{ items: ListItem[]; nextPage: string | null }>(`/v1/${kind}`, {
      ...query,
      bbox: cluster.bounds.join(','),
      limit: asked[kind],
    }),
  )
  if (!data) return <Waiting failed={isError} onRetry={() => void refetch()} />
  const merchants = new Map(
    data.items
      .map((item) => ('price' in item ? item.merchant : item))
      .map((merchant) => [merchant.id, merchant]),
  )
  return (
    <>
      <p className={css.title}>{t.map.members(cluster.count)}</p>
      <ul className={css.members}>
        {[...merchants.values()].map((merchant) => (
          <li key={merchant.id}>
            <Anchor href={shopPaths.merchant(merchant.slug)}>{frenchSpaces(merchant.name)}</Anchor>
            <span className={css.facts}>
              <span>{t.merchantKinds[merchant.kind]}</span>
              <OpenState state={merchant.openState} until={merchant.openStateUntil} />
            </span>
          </li>
        ))}
      </ul>
      {data.nextPage !== null && (
        <p className={css.all}>
          <Anchor href={allHref}>{t.map.allMembers}</Anchor>
        </p>
      )}
    </>
  )
}

const Waiting = ({ failed, onRetry }: { failed: boolean; onRetry: () => void }): ReactNode => {
  const { t } = useI18n()
  if (!failed) return <output className={css.waiting}>{t.loading}</output>
  return (
    <p role="alert" className={css.waiting}>
      {t.map.cardFailed}{' '}
      <button type="button" className={css.retry} onClick={onRetry}>
        {t.map.retry}
      </button>
    </p>
  )
}
