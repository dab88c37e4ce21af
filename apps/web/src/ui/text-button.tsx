import type { ComponentPropsWithRef } from 'react'
import { classes } from '#lib/classes.ts'
import css from './button.module.css'

/** An act of little weight, in the run of the text. */
export const TextButton = ({ className, ...props }: ComponentPropsWithRef<'button'>) => (
  <button type="button" {...props} className={classes(css.text, className)} />
)
