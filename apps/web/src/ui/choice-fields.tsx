import { useId, type ReactNode } from 'react'
import { classes } from '#lib/classes.ts'
import { useFieldId } from './field-scope.ts'
import { Optional, type Around } from './field.tsx'
import css from './choice-fields.module.css'
import field from './field.module.css'

type Choice<Value extends string> = { value: Value; name: ReactNode; detail?: ReactNode }

type GroupProps = Around & { name: string; children: ReactNode }

const Group = ({ label, hint, error, optional, name, children }: GroupProps) => {
  const id = useFieldId(name)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={field.field}
      aria-describedby={classes(hint ? `${id}-hint` : '', error ? `${id}-error` : '') || undefined}
    >
      <legend className={classes(field.label, css.legend)}>
        {label}
        {optional && <Optional />}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className={field.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

type RadioProps<Value extends string> = Around & {
  name: string
  value: Value | null
  onChange: (value: Value) => void
  choices: readonly Choice<Value>[]
  /** Side by side where there is room: for a few short choices. */
  inline?: boolean
  disabled?: boolean
}

/** One of a few, all of them seen. */
export const RadioGroup = <Value extends string>({
  value,
  onChange,
  choices,
  inline = false,
  disabled,
  ...around
}: RadioProps<Value>) => {
  // Two groups of one name, in a page and in a dialog over it, must not share a choice.
  const group = useId()
  return (
    <Group {...around}>
      <div className={classes(css.choices, inline && css.inline)}>
        {choices.map((choice) => (
          <ChoiceCard key={choice.value} {...choice}>
            <input
              type="radio"
              name={group}
              disabled={disabled}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
          </ChoiceCard>
        ))}
      </div>
    </Group>
  )
}

type CheckboxGroupProps<Value extends string> = Around & {
  name: string
  value: readonly Value[]
  onChange: (value: Value[]) => void
  choices: readonly Choice<Value>[]
  inline?: boolean
  disabled?: boolean
}

/** Any of a few, given back in the order they are shown. */
export const CheckboxGroup = <Value extends string>({
  value,
  onChange,
  choices,
  inline = false,
  disabled,
  ...around
}: CheckboxGroupProps<Value>) => (
  <Group {...around}>
    <div className={classes(css.choices, inline && css.inline)}>
      {choices.map((choice) => (
        <ChoiceCard key={choice.value} {...choice}>
          <input
            type="checkbox"
            disabled={disabled}
            checked={value.includes(choice.value)}
            onChange={({ target }) =>
              onChange(
                choices
                  .map((one) => one.value)
                  .filter((one) => (one === choice.value ? target.checked : value.includes(one))),
              )
            }
          />
        </ChoiceCard>
      ))}
    </div>
  </Group>
)

const ChoiceCard = ({
  name,
  detail,
  children,
}: {
  name: ReactNode
  detail?: ReactNode
  children: ReactNode
}) => (
  <label className={css.choice}>
    {children}
    <span>
      <span className={css.name}>{name}</span>
      {detail && <span className={css.detail}>{detail}</span>}
    </span>
  </label>
)

type SwitchProps = {
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}

/** On or off, in force as soon as it is touched. */
export const Switch = ({ label, hint, checked, onChange, disabled }: SwitchProps) => {
  const id = useId()
  return (
    <div className={css.switch}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        disabled={disabled}
        checked={checked}
        aria-checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={classes(field.hint, css.switchHint)}>
          {hint}
        </p>
      )}
    </div>
  )
}
