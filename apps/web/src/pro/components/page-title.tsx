import type { ReactNode } from 'react'
import { PrivateHead } from '#frame/private-skeleton.tsx'
import css from './page-title.module.css'

type Props = {
  title: string
  /** Of the window, where the page's own would not say whose it is. */
  windowTitle?: string
  /** Beside the title: a state. */
  aside?: ReactNode
  /** At the other end: what can be done here. */
  actions?: ReactNode
}

/** What a page of the merchant's is, and what can be done on it. */
export const PageTitle = ({ title, windowTitle, aside, actions }: Props) => (
  <header className={css.header}>
    <PrivateHead title={windowTitle ?? title} />
    <div className={css.words}>
      <h1 className={css.title}>{title}</h1>
      {aside}
    </div>
    {actions && <div className={css.actions}>{actions}</div>}
  </header>
)
