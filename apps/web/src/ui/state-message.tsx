import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import css from './state-message.module.css'

type Props = {
  icon: LucideIcon
  title: string
  children: ReactNode
  actions?: ReactNode
  /** A whole page says it in its h1, a list in an h2, a section of a page in an h3. */
  level?: 1 | 2 | 3
}

/** Nothing found, something failed, no network: what happened and what to do next. */
export const StateMessage = ({ icon, title, children, actions, level = 2 }: Props) => {
  const Title = `h${level}` as const
  return (
    <div className={css.message}>
      <span className={css.icon}>
        <Icon as={icon} size={28} />
      </span>
      <Title>{title}</Title>
      <div className={css.text}>{children}</div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  )
}
