import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import css from './empty-state.module.css'

type Props = { icon: LucideIcon; title: string; children?: ReactNode; actions?: ReactNode }

/** Nothing is there yet: what will be, and how to begin. */
export const EmptyState = ({ icon, title, children, actions }: Props) => (
  <div className={css.empty}>
    <span className={css.icon}>
      <Icon as={icon} size={32} />
    </span>
    <h2 className={css.title}>{title}</h2>
    {children && <div className={css.text}>{children}</div>}
    {actions && <div className={css.actions}>{actions}</div>}
  </div>
)
