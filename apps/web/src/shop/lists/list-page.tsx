import { useLoaderData } from 'react-router'
import { PageHead } from '#frame/page-head.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { itemList } from '#lib/json-ld.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { KindSwitch } from './kind-switch.tsx'
import { ListBody } from './list-body.tsx'
import { narrowingsOf, type ListKind } from './list-queries.ts'
import { listTitle } from './list-title.ts'
import type { ListLoaded } from './load-list.ts'
import { useList } from './use-list.ts'
import layout from '#styles/layout.module.css'
import css from './list.module.css'

/** All products, or all merchants, under the filters of the address. */
export const ListPage = ({ kind }: { kind: ListKind }) => {
  const i18n = useI18n()
  const { t } = i18n
  const { unknownPlace } = useLoaderData<ListLoaded>()
  const state = useList({ kind, category: null })
  const { filters, list, names } = state
  const title = listTitle(state, i18n, { inTabs: false })
  const total = t.lists.total[kind](list.total.count, list.total.exact)
  return (
    <div className={layout.page}>
      <PageHead
        title={title}
        description={t.lists.description(total, title, names.territory.region.name)}
        path={shopPaths[kind]()}
        noIndex={narrowingsOf(kind, filters).length > 0 || filters.page !== null}
        jsonLd={itemList(title, list.items)}
      />
      <h1 className={css.title}>{listTitle(state, i18n, { inTabs: true })}</h1>
      <KindSwitch state={state} />
      <ListBody state={state} unknownPlace={unknownPlace} level={2} />
    </div>
  )
}
