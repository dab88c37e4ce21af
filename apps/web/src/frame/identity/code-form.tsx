import type { Account } from '@dansmazone/contract/account'
import { useState } from 'react'
import { giveCode } from '#api/me.ts'
import { SubmitForm } from '#frame/submit-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { focused } from '#lib/focused.ts'
import { sixDigits } from '#lib/six-digits.ts'
import { Button } from '#ui/button.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { TextField } from '#ui/text-field.tsx'
import css from './identity.module.css'

type Props = { onSignedIn: (account: Account) => void; onRestart: () => void }

/** The second proof: a code of the application, or one of those put aside. */
export const CodeForm = ({ onSignedIn, onRestart }: Props) => {
  const { t } = useI18n()
  const words = t.signIn.code
  const [code, setCode] = useState('')
  const [recovery, setRecovery] = useState(false)
  const form = useSubmit()
  const { submit, busy, errors } = form

  const faults = (): Record<string, string> => {
    if (recovery) return code.trim() === '' ? { code: t.form.missing } : {}
    return sixDigits.test(code) ? {} : { code: words.digits }
  }
  const send = () =>
    submit(async () => {
      const { account } = await giveCode(code.trim())
      if (account) onSignedIn(account)
    }, faults())

  return (
    <SubmitForm form={form} className={css.form} labels={{}} onSubmit={send}>
      {!recovery && <p>{words.text}</p>}
      <TextField
        key={String(recovery)}
        name="code"
        label={recovery ? words.recoveryLabel : words.label}
        hint={recovery ? words.recoveryHint : undefined}
        error={errors['code']}
        className={css.code}
        inputMode={recovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        ref={focused}
        value={code}
        onChange={setCode}
      />
      <Button type="submit" variant="primary" wide aria-busy={busy}>
        {busy ? t.form.submitting : words.submit}
      </Button>
      <div className={css.ways}>
        <TextButton
          onClick={() => {
            setRecovery(!recovery)
            setCode('')
            form.clear()
          }}
        >
          {recovery ? words.useApp : words.useRecovery}
        </TextButton>
        <TextButton onClick={onRestart}>{words.restart}</TextButton>
      </div>
    </SubmitForm>
  )
}
