import { useId, type ComponentPropsWithRef, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import css from './field.module.css'

export type Around = { label: ReactNode; hint?: ReactNode; error?: ReactNode; optional?: boolean }

/** A label, a hint and an error, tied to the control by their ids. */
export const Field = ({
  id,
  label,
  hint,
  error,
  optional = false,
  children,
}: Around & { id: string; children: ReactNode }) => (
  <div className={css.field}>
    <label className={css.label} htmlFor={id}>
      {label}
      {optional && <Optional />}
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

/** Said of the few fields that may stay empty, rather than of the many that may not. */
export const Optional = () => <span className={css.optional}> {useI18n().t.form.optional}</span>

export const described = (id: string, { hint, error }: Around, more?: string) => ({
  id,
  'aria-describedby':
    classes(hint ? `${id}-hint` : null, more, error ? `${id}-error` : null) || undefined,
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
