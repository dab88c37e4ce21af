import { Eye, EyeOff } from 'lucide-react'
import { useState, type ComponentPropsWithRef } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useFieldId } from './field-scope.ts'
import { described, Field, type Around } from './field.tsx'
import { Icon } from './icon.tsx'
import css from './field.module.css'

type Props = Around & {
  name: string
  value: string
  onChange: (value: string) => void
  /** Tells the password keeper of the browser what to offer. */
  autoComplete: 'current-password' | 'new-password'
  /** The id of what is said of it besides: its strength. */
  describedBy?: string
} & Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'type' | 'name' | 'autoComplete'>

/** A password, which may be shown to be checked. */
export const PasswordField = ({
  label,
  hint,
  error,
  name,
  value,
  onChange,
  describedBy,
  ...props
}: Props) => {
  const { t } = useI18n()
  const [shown, setShown] = useState(false)
  const id = useFieldId(name)
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className={css.framed} data-invalid={Boolean(error)}>
        <input
          {...props}
          {...described(id, { label, hint, error }, describedBy)}
          name={name}
          type={shown ? 'text' : 'password'}
          className={css.input}
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          type="button"
          className={css.inFrame}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          <Icon as={shown ? EyeOff : Eye} />
          {shown ? t.form.hide : t.form.show}
        </button>
      </div>
    </Field>
  )
}
