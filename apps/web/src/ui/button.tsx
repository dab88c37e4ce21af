import type { LucideIcon } from 'lucide-react'
import type { ComponentPropsWithRef } from 'react'
import { classes } from '#lib/classes.ts'
import { Anchor, type AnchorProps } from './anchor.tsx'
import { Icon } from './icon.tsx'
import css from './button.module.css'

type Look = { variant?: 'primary' | 'secondary' | 'quiet'; icon?: LucideIcon; wide?: boolean }

const classOf = ({ variant = 'secondary', wide }: Look, className?: string) =>
  classes(css.button, css[variant], wide && css.wide, className)

export const Button = ({
  variant,
  icon,
  wide,
  className,
  children,
  ...props
}: Look & ComponentPropsWithRef<'button'>) => (
  <button
    type="button"
    {...props}
    className={classOf({ ...(variant && { variant }), ...(wide && { wide }) }, className)}
  >
    {icon && <Icon as={icon} />}
    {children}
  </button>
)

/** Goes somewhere, and looks like a button. */
export const LinkButton = ({
  variant,
  icon,
  wide,
  className,
  children,
  ...props
}: Look & AnchorProps) => (
  <Anchor
    {...props}
    className={classOf({ ...(variant && { variant }), ...(wide && { wide }) }, className)}
  >
    {icon && <Icon as={icon} />}
    {children}
  </Anchor>
)
