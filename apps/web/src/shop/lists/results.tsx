import type { Product } from '@dansmazone/contract/product'
import { useEffect, useRef } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { MerchantCard } from '#shop/components/merchant-card.tsx'
import { ProductCard } from '#shop/components/product-card.tsx'
import { merchantOf } from '#shop/map/listed.ts'
import { LinkButton } from '#ui/button.tsx'
import { CardsSkeleton } from '#ui/skeleton.tsx'
import { listHref, pageSize, type ListItem } from './list-queries.ts'
import type { ListState } from './use-list.ts'
import { useMoment } from './use-moment.ts'
import { useShownPages } from './use-shown-pages.ts'
import { Why } from './why.tsx'
import layout from '#styles/layout.module.css'
import css from './list.module.css'

type Props = { state: ListState; level: 2 | 3 }

const isProduct = (item: ListItem): item is Product => 'price' in item

const eagerCards = 3

/** The cards, and the rest of the list added under them. */
export const Results = ({ state, level }: Props) => {
  const { place, filters, list } = state
  const { t, number } = useI18n()
  const { shown, next, progress, showMore } = useShownPages(state)
  const moment = useMoment(state)
  const ranked = filters.text !== '' && (filters.sort ?? 'relevance') === 'relevance'
  const cards = useRef<HTMLUListElement>(null)
  const focusOn = useRef<number | null>(null)

  // Reading goes on at the first of the new cards; the focus lives outside React.
  useEffect(() => {
    if (focusOn.current === null || focusOn.current >= shown.length) return
    const card = cards.current?.children[focusOn.current]
    card?.querySelector('a')?.focus({ preventScroll: true })
    focusOn.current = null
  }, [shown.length])

  const whole = list.total.exact && filters.page === null
  return (
    <>
      <ul
        ref={cards}
        className={place.kind === 'products' ? layout.cards : layout.wideCards}
        data-results
      >
        {shown.map((each, index) => {
          const { item } = each
          const why = ranked && <Why state={state} shown={each} />
          const common = { level, moment, children: why }
          return (
            <li key={item.id} className={css.card} data-merchant={merchantOf(item)}>
              {isProduct(item) ? (
                <ProductCard product={item} eager={index < eagerCards} {...common} />
              ) : (
                <MerchantCard merchant={item} eager={index === 0} {...common} />
              )}
            </li>
          )
        })}
      </ul>
      {progress === 'loading' && (
        <div className={css.loading}>
          <CardsSkeleton count={4} />
        </div>
      )}
      {(next !== null || filters.page !== null) && (
        <nav aria-label={t.pagination.label} className={css.more}>
          {whole && (
            <p className={css.shown}>
              {t.lists.more.shown(number(shown.length), number(list.total.count))}
            </p>
          )}
          {progress === 'failed' && (
            <p role="alert" className={css.failed}>
              {t.lists.more.failed}
            </p>
          )}
          {next !== null && (
            <LinkButton
              href={listHref(place, { ...filters, page: next })}
              rel="next"
              aria-busy={progress === 'loading'}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                focusOn.current = shown.length
                void showMore()
              }}
            >
              {t.pagination.more}
            </LinkButton>
          )}
          {filters.page !== null && (
            <LinkButton href={listHref(place, { ...filters, page: null })} variant="quiet">
              {t.pagination.first}
            </LinkButton>
          )}
          <output className={layout.hidden}>
            {shown.length > pageSize &&
              t.lists.more.shown(number(shown.length), number(list.total.count))}
          </output>
        </nav>
      )}
    </>
  )
}
