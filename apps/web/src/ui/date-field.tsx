import { useFieldId } from './field-scope.ts'
import { described, Field, type Around } from './field.tsx'
import css from './field.module.css'

type Props = Around & {
  name?: string
  /** `2026-11-24`; null while there is none. */
  value: string | null
  onChange: (value: string | null) => void
  min?: string
  max?: string
  disabled?: boolean
}

/** A day, in the calendar that the device knows best. */
export const DateField = ({
  label,
  hint,
  error,
  optional,
  name,
  value,
  onChange,
  ...props
}: Props) => {
  const id = useFieldId(name)
  const around = { label, hint, error, ...(optional && { optional }) }
  return (
    <Field id={id} {...around}>
      <input
        {...props}
        {...described(id, around)}
        type="date"
        name={name}
        className={css.input}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </Field>
  )
}
