import { useState } from 'react'
import { askReset } from '#api/me.ts'
import { SubmitForm } from '#frame/submit-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { looksLikeEmail } from '#lib/email.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Card } from './card.tsx'
import css from './card.module.css'

export const Component = () => {
  const { t } = useI18n()
  const words = t.signIn.forgot
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState(false)
  const form = useSubmit()
  const { submit, busy, errors } = form
  const ask = () =>
    submit(
      async () => {
        await askReset({ email: email.trim() })
        setSent(true)
      },
      looksLikeEmail(email) ? {} : { email: t.signIn.register.missing.email },
    )
  const back = <Anchor href={paths.signIn()}>{words.back}</Anchor>
  if (sent) {
    return (
      <Card title={words.sent.title} after={back}>
        <output className={css.said}>{words.sent.text(email.trim())}</output>
      </Card>
    )
  }
  return (
    <Card title={words.title} lead={words.lead} after={back}>
      <SubmitForm
        form={form}
        className={css.form}
        labels={{ email: t.signIn.email }}
        onSubmit={ask}
      >
        <TextField
          name="email"
          type="email"
          label={t.signIn.email}
          error={errors['email']}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={setEmail}
        />
        <Button type="submit" variant="primary" wide aria-busy={busy}>
          {busy ? t.form.submitting : words.submit}
        </Button>
      </SubmitForm>
    </Card>
  )
}
