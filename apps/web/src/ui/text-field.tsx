import type { ComponentPropsWithRef, ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { useFieldId } from './field-scope.ts'
import { described, Field, type Around } from './field.tsx'
import css from './field.module.css'

type Common = Around & {
  /** Of the field in what is sent: where the summary of errors leads. */
  name?: string
  value: string
  onChange: (value: string) => void
}

type TextFieldProps = Common & {
  /** Inside the frame, after what is typed: a unit. */
  suffix?: ReactNode
} & Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'name' | 'suffix'>

export const TextField = ({
  label,
  hint,
  error,
  optional,
  name,
  value,
  onChange,
  suffix,
  className,
  ...props
}: TextFieldProps) => {
  const id = useFieldId(name)
  const around = { label, hint, error, ...(optional && { optional }) }
  const input = (
    <input
      type="text"
      {...props}
      {...described(id, around)}
      name={name}
      className={classes(css.input, className)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
  return (
    <Field id={id} {...around}>
      {suffix ? (
        <div className={css.framed} data-invalid={Boolean(error)}>
          {input}
          <span className={css.affix}>{suffix}</span>
        </div>
      ) : (
        input
      )}
    </Field>
  )
}

/** From this share of the room on, what is left is worth saying. */
const nearlyFull = 0.8

type TextAreaProps = Common & Omit<ComponentPropsWithRef<'textarea'>, 'value' | 'onChange' | 'name'>

/** Several lines; it grows with them, and says what room is left when there is little. */
export const TextArea = ({
  label,
  hint,
  error,
  optional,
  name,
  value,
  onChange,
  maxLength,
  ...props
}: TextAreaProps) => {
  const { t } = useI18n()
  const id = useFieldId(name)
  const around = { label, hint, error, ...(optional && { optional }) }
  const left = maxLength === undefined ? null : maxLength - value.length
  const told = maxLength !== undefined && value.length >= maxLength * nearlyFull
  return (
    <Field id={id} {...around}>
      <textarea
        rows={4}
        {...props}
        // Too long is told, not cut: what was pasted stays whole to be shortened.
        {...described(id, around, told ? `${id}-left` : undefined)}
        name={name}
        className={classes(css.input, css.area)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {told && left !== null && (
        <p id={`${id}-left`} className={css.below} data-over={left < 0}>
          {left < 0 ? t.form.tooMany(-left) : t.form.left(left)}
        </p>
      )}
    </Field>
  )
}
