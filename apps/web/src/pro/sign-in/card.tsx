import type { ReactNode } from 'react'
import { PrivateHead } from '#frame/private-skeleton.tsx'
import css from './card.module.css'

type Props = {
  title: string
  lead?: ReactNode
  children: ReactNode
  /** Under the card: the other way. */
  after?: ReactNode
}

/** One thing to do, on a sheet of paper. */
export const Card = ({ title, lead, children, after }: Props) => (
  <>
    <PrivateHead title={title} />
    <div className={css.card}>
      <h1 className={css.title}>{title}</h1>
      {lead && <p className={css.lead}>{lead}</p>}
      {children}
    </div>
    {after && <p className={css.after}>{after}</p>}
  </>
)
