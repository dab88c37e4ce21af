import { useState } from 'react'
import { askVerification, register } from '#api/me.ts'
import { SubmitForm } from '#frame/submit-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { looksLikeEmail } from '#lib/email.ts'
import { passwordFault, type Judgement } from '#lib/password-fault.ts'
import { NewPasswordField } from '#pro/components/new-password-field.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Card } from './card.tsx'
import { useEntry } from './use-entry.ts'
import css from './card.module.css'

export const Component = () => {
  const { t, locale } = useI18n()
  const words = t.signIn.register
  const { next, invited } = useEntry()
  const [name, setName] = useState('')
  const [email, setEmail] = useState(invited)
  const [password, setPassword] = useState('')
  const [judged, setJudged] = useState<Judgement | null>(null)
  const [sent, setSent] = useState(false)
  const form = useSubmit()
  const { submit, busy, errors } = form
  const address = email.trim()

  const faults = () => {
    const weak = passwordFault(password, judged)
    return {
      ...(name.trim() === '' && { name: words.missing.name }),
      ...(!looksLikeEmail(email) && { email: words.missing.email }),
      ...(weak && { password: words.missing[weak] }),
    }
  }
  const create = () =>
    submit(async () => {
      await register({
        name: name.trim(),
        email: address,
        password,
        locale,
        ...(next && { next }),
      })
      setSent(true)
    }, faults())

  if (sent) return <Sent email={address} next={next} onChange={() => setSent(false)} />
  return (
    <Card
      title={words.title}
      lead={words.lead}
      after={
        <>
          {words.already} <Anchor href={paths.signIn(next)}>{words.signIn}</Anchor>
        </>
      }
    >
      <SubmitForm
        form={form}
        className={css.form}
        labels={{ name: words.name, email: t.signIn.email, password: t.signIn.password }}
        onSubmit={create}
      >
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          error={errors['name']}
          autoComplete="name"
          value={name}
          onChange={setName}
        />
        <TextField
          name="email"
          type="email"
          label={t.signIn.email}
          hint={words.emailHint}
          error={errors['email']}
          autoComplete="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={setEmail}
        />
        <NewPasswordField
          label={t.signIn.password}
          error={errors['password']}
          about={[name, email]}
          value={password}
          onChange={setPassword}
          onJudged={setJudged}
        />
        <Button type="submit" variant="primary" wide aria-busy={busy}>
          {busy ? t.form.submitting : words.submit}
        </Button>
      </SubmitForm>
    </Card>
  )
}

type SentProps = { email: string; next: string | null; onChange: () => void }

const Sent = ({ email, next, onChange }: SentProps) => {
  const { t } = useI18n()
  const words = t.signIn.register.sent
  const [again, setAgain] = useState(false)
  const { submit, busy, failure } = useSubmit()
  const resend = () =>
    submit(async () => {
      await askVerification({ email, ...(next && { next }) })
      setAgain(true)
    })
  return (
    <Card title={words.title}>
      <Notice tone="done" live>
        <p>{words.text(email)}</p>
      </Notice>
      <p>{words.wait}</p>
      <output className={css.said}>{again ? words.sentAgain : failure}</output>
      <Button wide aria-busy={busy} onClick={resend}>
        {words.again}
      </Button>
      <TextButton onClick={onChange}>{words.change}</TextButton>
    </Card>
  )
}
