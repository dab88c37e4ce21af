import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { MapCluster, MapMerchant } from '@dansmazone/contract/map'
import type { MouseEvent, RefObject } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import type { MapLibreMap } from '#ui/map/create-map.ts'
import { Pinned } from '#ui/map/pinned.tsx'
import { isTogether, keyOf, sizeOf, type MapItem } from './map-items.ts'
import { merchantNames } from './merchant-names.ts'
import layout from '#styles/layout.module.css'
import css from './markers.module.css'

type Props = {
  map: MapLibreMap
  items: MapItem[]
  /** Keys of the markers to stand out. */
  lit: string | null
  selected: string | null
  onLight: (slug: string | null) => void
  onSelect: (item: MapItem, byKeyboard: boolean) => void
  listRef: RefObject<HTMLUListElement | null>
}

/** Real buttons over the map, in the order of the list. */
export const Markers = ({ map, items, listRef, ...props }: Props) => {
  const { t } = useI18n()
  const named = merchantNames(items, {
    project: ({ lat, lon }) => map.project([lon, lat]),
    zoom: map.getZoom(),
  })
  return (
    <ul ref={listRef} aria-label={t.map.markers} className={css.markers} tabIndex={-1}>
      {items.map((item) => (
        <Pinned key={keyOf(item)} map={map} lat={item.lat} lon={item.lon}>
          {item.type === 'merchant' ? (
            <MerchantMarker merchant={item} named={named.has(item.slug)} {...props} />
          ) : (
            <ClusterMarker cluster={item} {...props} />
          )}
        </Pinned>
      ))}
    </ul>
  )
}

type MarkerProps = Pick<Props, 'lit' | 'selected' | 'onLight' | 'onSelect'>

/** A click made by a key has no pointer. */
const byKeyboard = (event: MouseEvent) => event.detail === 0

const MerchantMarker = ({
  merchant,
  named,
  lit,
  selected,
  onLight,
  onSelect,
}: MarkerProps & { merchant: MapMerchant; named: boolean }) => {
  const { t } = useI18n()
  const { slug, name, kind, openState } = merchant
  return (
    <button
      type="button"
      className={css.merchant}
      data-state={openState}
      data-named={named || undefined}
      data-lit={slug === lit || undefined}
      aria-pressed={slug === selected}
      onClick={(event) => onSelect(merchant, byKeyboard(event))}
      onPointerEnter={() => onLight(slug)}
      onPointerLeave={() => onLight(null)}
      onFocus={() => onLight(slug)}
      onBlur={() => onLight(null)}
    >
      <span className={css.shape} />
      <span className={css.name} aria-hidden="true">
        {frenchSpaces(name)}
      </span>
      <span className={layout.hidden}>
        {t.map.merchant(frenchSpaces(name), t.merchantKinds[kind], openState)}
      </span>
    </button>
  )
}

const ClusterMarker = ({
  cluster,
  lit,
  selected,
  onSelect,
}: MarkerProps & { cluster: MapCluster }) => {
  const { t, number } = useI18n()
  const { count } = cluster
  const key = keyOf(cluster)
  return (
    <button
      type="button"
      className={css.cluster}
      data-size={sizeOf(cluster)}
      data-lit={key === lit || undefined}
      {...(isTogether(cluster) && { 'aria-pressed': key === selected })}
      onClick={(event) => onSelect(cluster, byKeyboard(event))}
    >
      <span className={css.count} aria-hidden="true">
        {number(count)}
      </span>
      <span className={layout.hidden}>
        {isTogether(cluster) ? t.map.together(count) : t.map.cluster(count)}
      </span>
    </button>
  )
}
