import type { Account, SignIn } from '@dansmazone/contract/account'
import { KeyRound, Mail } from 'lucide-react'
import { useState } from 'react'
import {
  askLink,
  askVerification,
  passkeySessionOptions,
  signIn,
  signInByPasskey,
} from '#api/me.ts'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { looksLikeEmail } from '#lib/email.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { FormErrorSummary } from '#ui/error-summary.tsx'
import { Notice } from '#ui/notice.tsx'
import { PasswordField } from '#ui/password-field.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { CodeForm } from './code-form.tsx'
import { isRefusal, passkeysSupported, provePasskey } from './passkeys.ts'
import css from './identity.module.css'

type Props = {
  /** Known already, where a session has ended. */
  email?: string
  /** Where a link sent by mail leads. */
  next?: string | null
  onSignedIn: (account: Account) => void
}

type Stage = 'credentials' | 'code' | 'link-sent' | 'verification-sent'

/** Every way in: password and perhaps a code, passkey, link by mail. */
export const SignInForm = ({ email: known = '', next = null, onSignedIn }: Props) => {
  const { t } = useI18n()
  const words = t.signIn
  const [stage, setStage] = useState<Stage>('credentials')
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const form = useSubmit()
  const { busy, failure, errors, attempt, submit } = form

  const emailFault = (): Record<string, string> =>
    looksLikeEmail(email) ? {} : { email: words.register.missing.email }

  const entered = ({ state, account }: SignIn) => {
    if (state === 'second_factor_needed') setStage('code')
    else if (account) onSignedIn(account)
  }
  const mailRequest = () => ({ email: email.trim(), ...(next && { next }) })

  const byPassword = () =>
    submit(async () => entered(await signIn({ email: email.trim(), password })), {
      ...emailFault(),
      ...(password === '' && { password: t.form.missing }),
    })

  const byLink = () =>
    submit(async () => {
      await askLink(mailRequest())
      setStage('link-sent')
    }, emailFault())

  const byPasskey = () =>
    submit(async () => {
      const options = await passkeySessionOptions()
      const response = await provePasskey(options).catch((error: unknown) => {
        if (isRefusal(error)) return null
        throw error
      })
      if (response) entered(await signInByPasskey(response))
    })

  if (stage === 'code') {
    return <CodeForm onSignedIn={onSignedIn} onRestart={() => setStage('credentials')} />
  }
  if (stage === 'link-sent' || stage === 'verification-sent') {
    const sent =
      stage === 'link-sent'
        ? { title: words.linkSent.title, text: words.linkSent.text(email.trim()) }
        : { title: words.register.sent.title, text: words.register.sent.text(email.trim()) }
    return (
      <div className={css.form}>
        <Notice tone="done" live title={sent.title}>
          <p>{sent.text}</p>
        </Notice>
        <TextButton onClick={() => setStage('credentials')}>{words.linkSent.other}</TextButton>
      </div>
    )
  }
  return (
    <form
      noValidate
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        void byPassword()
      }}
    >
      <FormErrorSummary
        errors={errors}
        labels={{ email: words.email, password: words.password }}
        attempt={attempt}
      >
        {failure}
        {form.code === 'email_unverified' && (
          <p>
            <TextButton
              onClick={() =>
                void submit(async () => {
                  await askVerification(mailRequest())
                  setStage('verification-sent')
                })
              }
            >
              {words.unverified.again}
            </TextButton>
          </p>
        )}
      </FormErrorSummary>
      <TextField
        name="email"
        type="email"
        label={words.email}
        error={errors['email']}
        autoComplete="username webauthn"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={setEmail}
      />
      <PasswordField
        name="password"
        label={words.password}
        error={errors['password']}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Anchor href={paths.forgotten()}>{words.forgotten}</Anchor>
      <Button type="submit" variant="primary" wide aria-busy={busy}>
        {busy ? t.form.submitting : words.submit}
      </Button>
      <p className={css.or}>{words.or}</p>
      <div className={css.ways}>
        {passkeysSupported() && (
          <Button icon={KeyRound} wide onClick={byPasskey}>
            {words.byPasskey}
          </Button>
        )}
        <Button icon={Mail} wide onClick={byLink}>
          {words.byLink}
        </Button>
      </div>
    </form>
  )
}
