import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import css from './next-action.module.css'

type Props = { title: string; children: ReactNode; actions?: ReactNode }

/** On top of a page: the one thing best done now, and how. */
export const NextAction = ({ title, children, actions }: Props) => {
  const { t } = useI18n()
  return (
    <section className={css.next} aria-label={t.pro.dashboard.next}>
      <p className={css.label}>{t.pro.dashboard.next}</p>
      <h2 className={css.title}>{title}</h2>
      <div className={css.text}>{children}</div>
      {actions && <div className={css.actions}>{actions}</div>}
    </section>
  )
}
