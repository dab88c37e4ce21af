import { KeyRound, Mail } from 'lucide-react'
import { useState } from 'react'
import { askReauthenticationCode, passkeyProofOptions, reauthenticate } from '#api/me.ts'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { focused } from '#lib/focused.ts'
import { sixDigits } from '#lib/six-digits.ts'
import { Button } from '#ui/button.tsx'
import { FormErrorSummary } from '#ui/error-summary.tsx'
import { PasswordField } from '#ui/password-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { isRefusal, passkeysSupported, provePasskey } from './passkeys.ts'
import css from './identity.module.css'

type Props = { email: string; hasPassword: boolean; hasPasskeys: boolean; onProved: () => void }

/** Before an act that whoever finds the device open should not be able to do. */
export const ProveForm = ({ email, hasPassword, hasPasskeys, onProved }: Props) => {
  const { t } = useI18n()
  const words = t.signIn.prove
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [sent, setSent] = useState(false)
  const { submit, busy, failure, errors, attempt } = useSubmit()

  const byWhatIsTyped = () =>
    submit(
      async () => {
        await reauthenticate(sent ? { code: code.replaceAll(/\s/g, '') } : { password })
        onProved()
      },
      sent
        ? sixDigits.test(code)
          ? {}
          : { code: t.signIn.code.digits }
        : password === ''
          ? { password: t.form.missing }
          : {},
    )

  const byPasskey = () =>
    submit(async () => {
      const options = await passkeyProofOptions()
      const passkey = await provePasskey(options).catch((error: unknown) => {
        if (isRefusal(error)) return null
        throw error
      })
      if (!passkey) return
      await reauthenticate({ passkey })
      onProved()
    })

  return (
    <form
      noValidate
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        void byWhatIsTyped()
      }}
    >
      <p>{sent ? words.codeSent(email) : words.text}</p>
      <FormErrorSummary
        errors={errors}
        labels={{ password: t.signIn.password, code: words.codeLabel }}
        attempt={attempt}
      >
        {failure}
      </FormErrorSummary>
      {/* The keeper of passwords fills in what it knows by this name. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      {sent ? (
        <TextField
          name="code"
          label={words.codeLabel}
          error={errors['code']}
          className={css.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          ref={focused}
          value={code}
          onChange={setCode}
        />
      ) : (
        hasPassword && (
          <PasswordField
            name="password"
            label={t.signIn.password}
            error={errors['password']}
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
        )
      )}
      {(sent || hasPassword) && (
        <Button type="submit" variant="primary" wide aria-busy={busy}>
          {busy ? t.form.submitting : words.submit}
        </Button>
      )}
      <div className={css.ways}>
        {hasPasskeys && passkeysSupported() && (
          <Button icon={KeyRound} wide onClick={byPasskey}>
            {words.byPasskey}
          </Button>
        )}
        {!sent && (
          <Button
            icon={Mail}
            wide
            onClick={() =>
              void submit(async () => {
                await askReauthenticationCode()
                setSent(true)
              })
            }
          >
            {words.sendCode}
          </Button>
        )}
      </div>
    </form>
  )
}
