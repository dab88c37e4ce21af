import { Copy, Printer } from 'lucide-react'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import css from './account.module.css'

type Props = { codes: string[]; onDone: () => void }

/** Shown once: to be copied or printed before going on. */
export const RecoveryCodes = ({ codes, onDone }: Props) => {
  const { t } = useI18n()
  const words = t.account.twoFactor
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    // Refused in some windows: they are there to be copied by hand.
    await navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => undefined,
    )
  }
  return (
    <div className={css.form}>
      <p>{words.recoveryText}</p>
      <ul className={css.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={css.actions}>
        <Button icon={Copy} onClick={() => void copy()}>
          <span aria-live="polite">{copied ? t.form.copied : t.form.copy}</span>
        </Button>
        <Button icon={Printer} onClick={() => print()}>
          {t.form.print}
        </Button>
      </div>
      <Button variant="primary" onClick={onDone}>
        {words.recoveryDone}
      </Button>
    </div>
  )
}
