import { useId, type ReactNode } from 'react'
import css from './panel.module.css'

type Props = {
  title: string
  /** A sentence under the title. */
  lead?: ReactNode
  /** Beside the title. */
  actions?: ReactNode
  /** Where a link from elsewhere leads. */
  id?: string
  children: ReactNode
}

/** One matter of a page, on a sheet of its own. */
export const Panel = ({ title, lead, actions, id, children }: Props) => {
  const titleId = useId()
  return (
    <section id={id} className={css.panel} aria-labelledby={titleId}>
      <header className={css.top}>
        <h2 id={titleId} className={css.title}>
          {title}
        </h2>
        {actions}
      </header>
      {lead && <p className={css.lead}>{lead}</p>}
      {children}
    </section>
  )
}
