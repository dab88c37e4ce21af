import { useI18n } from '#i18n/i18n.tsx'
import { Anchor } from './anchor.tsx'
import css from './breadcrumb.module.css'

export type Crumb = { name: string; href: string }

/** The way down to this page, whose own name is its title and is not repeated. */
export const Breadcrumb = ({ crumbs }: { crumbs: Crumb[] }) => {
  const { t } = useI18n()
  return (
    <nav aria-label={t.breadcrumb}>
      <ol className={css.list}>
        {crumbs.map(({ name, href }) => (
          <li key={href} className={css.item}>
            <Anchor href={href}>{name}</Anchor>
          </li>
        ))}
      </ol>
    </nav>
  )
}
