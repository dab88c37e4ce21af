import { useState } from 'react'
import { reset } from '#api/me.ts'
import { SubmitForm } from '#frame/submit-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { passwordFault, type Judgement } from '#lib/password-fault.ts'
import { NewPasswordField } from '#pro/components/new-password-field.tsx'
import { paths } from '#src/paths.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Card } from './card.tsx'
import { useEntry } from './use-entry.ts'
import css from './card.module.css'

const nobody: string[] = []

export const Component = () => {
  const { t } = useI18n()
  const words = t.signIn.reset
  const { token } = useEntry()
  const [password, setPassword] = useState('')
  const [judged, setJudged] = useState<Judgement | null>(null)
  const [done, setDone] = useState(false)
  const form = useSubmit()
  const { submit, busy, code, errors } = form
  const fault = passwordFault(password, judged)
  const save = () =>
    submit(
      async () => {
        await reset({ token, password })
        setDone(true)
      },
      fault ? { password: t.signIn.register.missing[fault] } : {},
    )

  if (done) {
    return (
      <Card title={words.done.title}>
        <output className={css.said}>{words.done.text}</output>
        <LinkButton variant="primary" wide href={paths.signIn()}>
          {t.signIn.submit}
        </LinkButton>
      </Card>
    )
  }
  if (code === 'link_expired' || token === '') {
    const { title, text } = t.signIn.verify.expired
    return (
      <Card title={title}>
        <output className={css.said}>{text}</output>
        <LinkButton variant="primary" wide href={paths.forgotten()}>
          {t.signIn.verify.again}
        </LinkButton>
      </Card>
    )
  }
  return (
    <Card title={words.title} lead={words.others}>
      <SubmitForm
        form={form}
        className={css.form}
        labels={{ password: words.label }}
        onSubmit={save}
      >
        <NewPasswordField
          label={words.label}
          error={errors['password']}
          about={nobody}
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
