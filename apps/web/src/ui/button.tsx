import type { LucideIcon } from 'lucide-react'
import { useState, type ComponentPropsWithRef, type MouseEvent } from 'react'
import { classes } from '#lib/classes.ts'
import { oneAtATime } from '#lib/one-at-a-time.ts'
import { Anchor, type AnchorProps } from './anchor.tsx'
import { Icon } from './icon.tsx'
import css from './button.module.css'

type Look = { variant?: 'primary' | 'secondary' | 'quiet'; icon?: LucideIcon; wide?: boolean }

const classOf = ({ variant = 'secondary', wide }: Look, className?: string) =>
  classes(css.button, css[variant], wide && css.wide, className)

type ButtonProps = Look &
  Omit<ComponentPropsWithRef<'button'>, 'onClick'> & {
    /** Where it answers a promise, the button is busy until that is settled, and takes no other press. */
    onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown
  }

export const Button = ({
  variant,
  icon,
  wide,
  className,
  children,
  onClick,
  ...props
}: ButtonProps) => {
  const [running, setRunning] = useState(false)
  const [press] = useState(() => oneAtATime(setRunning))
  return (
    <button
      type="button"
      {...props}
      {...(running && { 'aria-busy': true })}
      {...(onClick && { onClick: (event) => press(() => onClick(event)) })}
      className={classOf({ ...(variant && { variant }), ...(wide && { wide }) }, className)}
    >
      {icon && <Icon as={icon} />}
      {children}
    </button>
  )
}

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
