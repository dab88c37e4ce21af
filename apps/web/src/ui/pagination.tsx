import { ArrowDown, ArrowUp } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from './button.tsx'
import css from './pagination.module.css'

type Props = { nextHref: string | null; firstHref: string | null }

/** Forward through a list, and back to its beginning: a keyset knows no page numbers. */
export const Pagination = ({ nextHref, firstHref }: Props) => {
  const { t } = useI18n()
  if (!nextHref && !firstHref) return null
  return (
    <nav aria-label={t.pagination.label} className={css.pagination}>
      {firstHref && (
        <LinkButton href={firstHref} icon={ArrowUp} variant="quiet">
          {t.pagination.first}
        </LinkButton>
      )}
      {nextHref && (
        <LinkButton href={nextHref} icon={ArrowDown} rel="next">
          {t.pagination.more}
        </LinkButton>
      )}
    </nav>
  )
}
