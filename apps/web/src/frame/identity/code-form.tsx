import type { Account } from '@dansmazone/contract/account'
import { useState } from 'react'
import { giveCode } from '#api/me.ts'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { focused } from '#lib/focused.ts'
import { Button } from '#ui/button.tsx'
import { FormErrorSummary } from '#ui/error-summary.tsx'
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
  const { submit, busy, failure, errors, attempt } = useSubmit()

  const send = (given: string) =>
    submit(
      async () => {
        const { account } = await giveCode(given.trim())
        if (account) onSignedIn(account)
      },
      given.trim().length < 6 ? { code: recovery ? t.form.missing : words.digits } : {},
    )

  return (
    <form
      noValidate
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send(code)
      }}
    >
      <FormErrorSummary errors={errors} labels={{}} attempt={attempt}>
        {failure}
      </FormErrorSummary>
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
          }}
        >
          {recovery ? words.useApp : words.useRecovery}
        </TextButton>
        <TextButton onClick={onRestart}>{words.restart}</TextButton>
      </div>
    </form>
  )
}
