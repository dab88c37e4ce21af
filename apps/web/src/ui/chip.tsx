import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from '#lib/classes.ts'
import { Anchor } from './anchor.tsx'
import { Icon } from './icon.tsx'
import layout from '#styles/layout.module.css'
import css from './chip.module.css'

/** A short way to a place of the site. */
export const Chip = ({
  href,
  on = false,
  children,
}: {
  href: string
  on?: boolean
  children: ReactNode
}) => (
  <Anchor
    href={href}
    className={classes(css.chip, on && css.on)}
    aria-current={on ? 'true' : undefined}
  >
    {children}
  </Anchor>
)

/** A filter in force; following it takes the filter away. */
export const FilterChip = ({
  href,
  removeLabel,
  understood = false,
  children,
}: {
  href: string
  removeLabel: string
  /** Read in a search rather than chosen. */
  understood?: boolean
  children: ReactNode
}) => (
  <Anchor
    href={href}
    keepScroll
    className={classes(css.chip, understood ? css.understood : css.on)}
  >
    <span className={layout.hidden}>{removeLabel}</span>
    {children}
    <Icon as={X} size={16} />
  </Anchor>
)
