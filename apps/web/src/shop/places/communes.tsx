import type { CommuneList } from '@dansmazone/contract/territory'
import { useI18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Pagination } from '#ui/pagination.tsx'
import layout from '#styles/layout.module.css'
import css from './communes.module.css'

type Props = { communes: CommuneList; department: string; page: string | null }

/** The communes that have merchants, the most peopled first. */
export const Communes = ({ communes, department, page }: Props) => {
  const { t, number } = useI18n()
  const { items, nextPage } = communes
  if (items.length === 0) return null
  return (
    <section className={css.section} id="communes" aria-labelledby="communes-titre">
      <h2 id="communes-titre">{t.places.departments.communesTitle}</h2>
      <ul className={css.communes}>
        {items.map(({ insee, name, merchantCount, slug }) => (
          <li key={insee} className={css.commune}>
            <Anchor href={shopPaths.commune(slug)}>{name}</Anchor>
            <span className={css.count} aria-hidden="true">
              {number(merchantCount)}
            </span>
            <span className={layout.hidden}>{t.counts.merchants(merchantCount)}</span>
          </li>
        ))}
      </ul>
      <Pagination
        nextHref={nextPage && `${shopPaths.department(department, nextPage)}#communes`}
        firstHref={page && `${shopPaths.department(department)}#communes`}
      />
    </section>
  )
}
