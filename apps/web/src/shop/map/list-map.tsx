import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useHydrated } from '#lib/hydrated.ts'
import type { ListState } from '#shop/lists/use-list.ts'
import { listedOf } from './listed.ts'
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

/** The list, and the map beside it in step: what is pointed at in one stands out in the other. */
export const ListMap = ({ state, children }: Props) => {
  const { t } = useI18n()
  const hydrated = useHydrated()
  const list = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<string | null>(null)
  const [fromMap, setFromMap] = useState(false)
  const light = (slug: string | null, byMap: boolean) => {
    setLit(slug)
    setFromMap(byMap)
  }

  // Cards are drawn by their list, which knows of no map: they are marked from outside, and brought into sight.
  useEffect(() => {
    if (lit === null) return undefined
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-merchant]') ?? [])]
    const own = cards.filter((card) => card.dataset['merchant'] === lit)
    for (const card of own) card.dataset['lit'] = ''
    // Where the list scrolls by itself only: a page would be carried away from its map.
    const scrolls = list.current && getComputedStyle(list.current).overflowY === 'auto'
    if (fromMap && scrolls) own[0]?.scrollIntoView({ block: 'nearest' })
    return () => {
      for (const card of own) delete card.dataset['lit']
    }
  }, [lit, fromMap])

  return (
    <div className={css.split}>
      <div
        ref={list}
        className={css.list}
        onPointerOver={(event) => light(slugUnder(event), false)}
        onPointerLeave={() => light(null, false)}
        onFocus={(event) => light(slugUnder(event), false)}
        onBlur={() => light(null, false)}
      >
        {state.place.kind === 'products' && <p className={css.note}>{t.map.priceless}</p>}
        {children}
      </div>
      <section aria-label={t.map.title} className={css.map}>
        {hydrated ? (
          <LoadedMap state={state} lit={lit} onLight={(slug) => light(slug, true)} />
        ) : (
          <noscript>
            <p className={css.loading}>{t.map.noScript}</p>
          </noscript>
        )}
      </section>
    </div>
  )
}

type LoadedProps = { state: ListState; lit: string | null; onLight: (slug: string | null) => void }

const LoadedMap = ({ state, lit, onLight }: LoadedProps) => {
  const { code, failed, retry } = useMapCode()
  if (failed) return <MapFailed onRetry={retry} />
  if (!code) return <MapLoading />
  return <code.MapPanel state={state} listed={listedOf(state)} lit={lit} onLight={onLight} />
}
