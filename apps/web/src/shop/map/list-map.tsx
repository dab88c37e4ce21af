import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useHydrated } from '#lib/hydrated.ts'
import type { ListState } from '#shop/lists/use-list.ts'
import { listedOf } from './listed.ts'
import type { MapPanelProps } from './map-panel.tsx'
import { MapFailed, MapLoading } from './map-states.tsx'
import { useMapCode } from './use-map-code.ts'
import css from './list-map.module.css'

type Props = {
  state: ListState
  /** The cards, each in an element that says `data-merchant`. */
  children: ReactNode
}

const slugUnder = ({ target }: SyntheticEvent) =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-merchant]')?.dataset['merchant'] ?? null)
    : null

const cardsOf = (list: HTMLElement, slug: string) =>
  [...list.querySelectorAll<HTMLElement>('[data-merchant]')].filter(
    (card) => card.dataset['merchant'] === slug,
  )

/** Where the list scrolls by itself; a page would be carried away from its map. */
const bringIntoSight = (list: HTMLElement, slug: string) => {
  const [card] = cardsOf(list, slug)
  if (!card || list.scrollHeight <= list.clientHeight) return
  const { top, bottom } = card.getBoundingClientRect()
  const frame = list.getBoundingClientRect()
  if (top < frame.top) list.scrollTop -= frame.top - top
  else if (bottom > frame.bottom) list.scrollTop += bottom - frame.bottom
}

/** The list, and the map beside it in step: what is pointed at in one stands out in the other. */
export const ListMap = ({ state, children }: Props) => {
  const { t } = useI18n()
  const hydrated = useHydrated()
  const list = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const standsOut = lit ?? chosen

  // Cards are drawn by their list, which knows of no map: they are marked from outside.
  useEffect(() => {
    if (standsOut === null) return undefined
    const own = list.current ? cardsOf(list.current, standsOut) : []
    for (const card of own) card.dataset['lit'] = ''
    return () => {
      for (const card of own) delete card.dataset['lit']
    }
  }, [standsOut])

  return (
    <div className={css.split}>
      <div
        ref={list}
        className={css.list}
        onPointerOver={(event) => setLit(slugUnder(event))}
        onPointerLeave={() => setLit(null)}
        onFocus={(event) => setLit(slugUnder(event))}
        onBlur={() => setLit(null)}
      >
        {children}
      </div>
      <section aria-label={t.map.title} className={css.map}>
        <p className={css.noScript}>{t.map.noScript}</p>
        {hydrated && (
          <LoadedMap
            state={state}
            lit={lit}
            onLight={setLit}
            onChoose={(slug) => {
              setChosen(slug)
              if (slug !== null && list.current) bringIntoSight(list.current, slug)
            }}
          />
        )}
      </section>
    </div>
  )
}

const LoadedMap = ({ state, ...props }: Omit<MapPanelProps, 'listed'>) => {
  const { code, failed, retry } = useMapCode()
  if (failed) return <MapFailed onRetry={retry} />
  if (!code) return <MapLoading />
  return <code.MapPanel state={state} listed={listedOf(state)} {...props} />
}
