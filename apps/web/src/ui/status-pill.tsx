import type { ReactNode } from 'react'
import css from './status-pill.module.css'

/** `open` an empty ring, `waiting` a half, `done` a full disc, `wrong` a square, `off` a dash: none needs its colour. */
export type PillTone = 'open' | 'waiting' | 'done' | 'wrong' | 'off'

export const StatusPill = ({ tone, children }: { tone: PillTone; children: ReactNode }) => (
  <span className={css.pill} data-tone={tone}>
    <span className={css.shape} />
    {children}
  </span>
)
