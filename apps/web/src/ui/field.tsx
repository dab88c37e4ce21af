import { useId, type ComponentPropsWithRef, type ReactNode } from 'react'
import { classes } from '#lib/classes.ts'
import css from './field.module.css'

type Around = { label: ReactNode; hint?: ReactNode; error?: ReactNode }

/** A label, a hint and an error, tied to the control by their ids. */
const Field = ({
  id,
  label,
  hint,
  error,
  children,
}: Around & { id: string; children: ReactNode }) => (
  <div className={css.field}>
    <label className={css.label} htmlFor={id}>
      {label}
    </label>
    {hint && (
      <p id={`${id}-hint`} className={css.hint}>
        {hint}
      </p>
    )}
    {children}
    {error && (
      <p id={`${id}-error`} className={css.error} role="alert">
        {error}
      </p>
    )}
  </div>
)

const described = (id: string, { hint, error }: Around) => ({
  id,
  'aria-describedby':
    classes(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined,
  'aria-invalid': error ? true : undefined,
})

export const Input = ({
  label,
  hint,
  error,
  ...props
}: Around & ComponentPropsWithRef<'input'>) => {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...props}
        {...described(id, { label, hint, error })}
        className={css.input}
      />
    </Field>
  )
}

export const Select = ({
  label,
  hint,
  error,
  children,
  ...props
}: Around & ComponentPropsWithRef<'select'>) => {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        {...props}
        {...described(id, { label, hint, error })}
        className={classes(css.input, css.select)}
      >
        {children}
      </select>
    </Field>
  )
}

export const Checkbox = ({
  label,
  count,
  ...props
}: { label: ReactNode; count?: ReactNode } & Omit<ComponentPropsWithRef<'input'>, 'type'>) => (
  <label className={css.check}>
    <input type="checkbox" {...props} />
    <span>{label}</span>
    {count !== undefined && <span className={css.count}>{count}</span>}
  </label>
)
