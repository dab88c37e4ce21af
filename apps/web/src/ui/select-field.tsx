import { classes } from '#lib/classes.ts'
import { useFieldId } from './field-scope.ts'
import { described, Field, type Around } from './field.tsx'
import css from './field.module.css'

type Props<Value extends string> = Around & {
  name?: string
  /** Empty while nothing was chosen. */
  value: Value | ''
  onChange: (value: Value) => void
  choices: readonly (readonly [value: Value, name: string])[]
  /** Shown while nothing was chosen. */
  placeholder?: string
  disabled?: boolean
}

export const SelectField = <Value extends string>({
  label,
  hint,
  error,
  optional,
  name,
  value,
  onChange,
  choices,
  placeholder,
  disabled,
}: Props<Value>) => {
  const id = useFieldId(name)
  const around = { label, hint, error, ...(optional && { optional }) }
  return (
    <Field id={id} {...around}>
      <select
        {...described(id, around)}
        name={name}
        disabled={disabled}
        className={classes(css.input, css.select)}
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([choice]) => choice === event.target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {placeholder !== undefined && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
}
