import { Search } from 'lucide-react'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { isSiret, siretDigits, siretShown } from '#pro/shop/siret-text.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import css from './joining.module.css'

type Props = { onSiret: (siret: string) => void; onNone: () => void }

const length = 14

/** The number, shown as papers print it, and checked before anything is asked. */
export const SiretForm = ({ onSiret, onNone }: Props) => {
  const { t } = useI18n()
  const words = t.proJoining.siret
  const [digits, setDigits] = useState('')
  const [tried, setTried] = useState(false)
  const whole = digits.length === length
  const wrong = whole && !isSiret(digits)
  const fault = wrong
    ? words.wrong
    : tried && !whole
      ? words.short(length - digits.length)
      : undefined
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isSiret(digits)) onSiret(digits)
      }}
    >
      <TextField
        name="siret"
        label={words.label}
        hint={words.hint}
        inputMode="numeric"
        autoComplete="off"
        className={css.siret}
        value={siretShown(digits)}
        error={fault}
        onChange={(text) => setDigits(siretDigits(text))}
      />
      <Button variant="primary" type="submit" icon={Search} wide>
        {words.submit}
      </Button>
      <Button variant="quiet" wide onClick={onNone}>
        {words.none}
      </Button>
    </form>
  )
}
