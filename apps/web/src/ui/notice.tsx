import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import css from './notice.module.css'

const icons = { info: Info, done: CircleCheck, warning: TriangleAlert } as const

type Props = {
  tone?: keyof typeof icons
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** It has just come: say it. */
  live?: boolean
}

/** Something to know before going on. */
export const Notice = ({ tone = 'info', title, children, actions, live = false }: Props) => (
  <div className={css.notice} data-tone={tone} role={live ? 'status' : undefined}>
    <Icon as={icons[tone]} />
    <div className={css.text}>
      {title && <p className={css.title}>{title}</p>}
      {children}
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  </div>
)
