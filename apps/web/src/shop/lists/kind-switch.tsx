import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import type { ListState } from './use-list.ts'
import css from './list.module.css'

/** From products to merchants and back, under the same filters. */
export const KindSwitch = ({ state: { place, filters } }: { state: ListState }) => {
  const { t } = useI18n()
  const kinds = [
    ['products', t.nav.products],
    ['merchants', t.nav.merchants],
  ] as const
  return (
    <nav aria-label={t.lists.kinds} className={css.kinds}>
      {kinds.map(([kind, name]) => (
        <Anchor
          key={kind}
          href={paths[kind]({ ...filters, page: null })}
          className={css.kind}
          aria-current={kind === place.kind ? 'page' : undefined}
        >
          {name}
        </Anchor>
      ))}
    </nav>
  )
}
