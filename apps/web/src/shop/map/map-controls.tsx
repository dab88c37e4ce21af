import { LocateFixed, Minus, Plus, Search } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { attributionOf } from '#ui/map/attribution.ts'
import type { MapLibreMap } from '#ui/map/create-map.ts'
import layout from '#styles/layout.module.css'
import css from './map-controls.module.css'

type Props = {
  map: MapLibreMap
  /** Merchants in sight. */
  count: number
  unplaced: number
  busy: boolean
  failed: boolean
  /** One looks elsewhere than where the list was searched. */
  moved: boolean
  /** Drawn by a style from elsewhere, which says itself whose it is. */
  styled: boolean
  onMoved: () => void
  onRecenter: () => void
  onSearchHere: () => void
  onRetry: () => void
}

const states = ['open', 'closed', 'unknown'] as const

/** What one can do with the map, and what it says of itself. */
export const MapControls = ({ map, count, ...props }: Props) => {
  const { t } = useI18n()
  const { unplaced, busy, failed, moved, styled } = props
  const zoom = (direction: 'zoomIn' | 'zoomOut') => {
    props.onMoved()
    map[direction]()
  }
  return (
    <>
      <div className={css.top}>
        {moved && (
          <Button variant="primary" icon={Search} onClick={props.onSearchHere}>
            {t.map.searchHere}
          </Button>
        )}
        {failed && (
          <p role="alert" className={css.said}>
            {t.map.stale}{' '}
            <button type="button" className={css.retry} onClick={props.onRetry}>
              {t.map.retry}
            </button>
          </p>
        )}
      </div>
      <div className={css.zoom}>
        {(['zoomIn', 'zoomOut'] as const).map((direction) => (
          <button key={direction} type="button" onClick={() => zoom(direction)}>
            <Icon as={direction === 'zoomIn' ? Plus : Minus} />
            <span className={layout.hidden}>{t.map[direction]}</span>
          </button>
        ))}
        <button type="button" onClick={props.onRecenter}>
          <Icon as={LocateFixed} />
          <span className={layout.hidden}>{t.map.recenter}</span>
        </button>
      </div>
      <div className={css.foot}>
        <p className={css.said} aria-busy={busy}>
          <output>{t.map.inView(count)}</output>
          {unplaced > 0 && <span className={css.unplaced}>{t.map.unplaced(unplaced)}</span>}
        </p>
        <ul className={css.legend} aria-label={t.map.legend.title}>
          {states.map((state) => (
            <li key={state} data-state={state}>
              <span className={css.shape} />
              {t.map.legend[state]}
            </li>
          ))}
        </ul>
        <p className={css.source}>
          {styled ? (
            attributionOf(map)
          ) : (
            <Anchor href={shopPaths.sources()}>{t.map.attribution}</Anchor>
          )}
        </p>
      </div>
    </>
  )
}
