import { useQuery } from '@tanstack/react-query'
import { useI18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { FoundCount } from './found-count.tsx'
import { countQuery, otherKind } from './list-queries.ts'
import type { ListState } from './use-list.ts'
import css from './list.module.css'

/** From products to merchants and back, under the same filters, with how many of each. */
export const KindSwitch = ({ state: { place, filters, asked, list } }: { state: ListState }) => {
  const { t } = useI18n()
  const { data: other } = useQuery(countQuery(otherKind[place.kind], asked))
  const kinds = [
    ['products', t.nav.products],
    ['merchants', t.nav.merchants],
  ] as const
  return (
    <nav aria-label={t.lists.kinds} className={css.kinds}>
      {kinds.map(([kind, name]) => {
        const total = kind === place.kind ? list.total : other?.total
        return (
          <Anchor
            key={kind}
            href={shopPaths[kind]({ ...filters, page: null })}
            className={css.kind}
            aria-current={kind === place.kind ? 'page' : undefined}
          >
            {name} {total && <FoundCount {...total} className={css.kindCount} />}
          </Anchor>
        )
      })}
    </nav>
  )
}
