import type { Account } from '@dansmazone/contract/account'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { useState } from 'react'
import { changeEmail, patchAccount } from '#api/me.ts'
import { SubmitForm } from '#frame/submit-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { languageNames } from '#i18n/locale.ts'
import { looksLikeEmail } from '#lib/email.ts'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useToast } from '#ui/toast.tsx'
import { useRefreshAccount } from './use-account.ts'
import css from './account.module.css'

/** Mails are written in these; Occitan readers get French ones. */
const mailLocales: [Locale, string][] = [
  ['fr', languageNames.fr],
  ['en', languageNames.en],
]

export const IdentityPanel = ({ account }: { account: Account }) => {
  const { t } = useI18n()
  const words = t.account.identity
  const toast = useToast()
  const refresh = useRefreshAccount()
  const [name, setName] = useState(account.name)
  const [locale, setLocale] = useState<Locale>(account.locale === 'en' ? 'en' : 'fr')
  const [changing, setChanging] = useState(false)
  const form = useSubmit()
  const { submit, busy, errors } = form
  const save = () =>
    submit(
      async () => {
        await refresh(await patchAccount({ name: name.trim(), locale }))
        toast({ text: words.saved })
      },
      name.trim() === '' ? { name: t.signIn.register.missing.name } : {},
    )
  return (
    <Panel title={words.title}>
      <SubmitForm form={form} className={css.form} labels={{ name: words.name }} onSubmit={save}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          error={errors['name']}
          autoComplete="name"
          value={name}
          onChange={setName}
        />
        <SelectField
          name="locale"
          label={words.locale}
          choices={mailLocales}
          value={locale}
          onChange={setLocale}
        />
        <div className={css.actions}>
          <Button type="submit" variant="primary" aria-busy={busy}>
            {busy ? t.form.submitting : words.save}
          </Button>
        </div>
      </SubmitForm>
      <div className={css.row}>
        <p className={css.words}>
          <span className={css.detail}>{words.email}</span>
          <br />
          <span className={css.name}>{account.email}</span>
        </p>
        <Button onClick={() => setChanging(true)}>{words.changeEmail}</Button>
      </div>
      {changing && <EmailDialog onClose={() => setChanging(false)} />}
    </Panel>
  )
}

const EmailDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useI18n()
  const words = t.account.identity
  const toast = useToast()
  const [email, setEmail] = useState('')
  const form = useSubmit()
  const { submit, busy, errors } = form
  const send = () =>
    submit(
      async () => {
        await changeEmail(email.trim())
        toast({ text: words.emailSent(email.trim()) })
        onClose()
      },
      looksLikeEmail(email) ? {} : { email: t.signIn.register.missing.email },
    )
  return (
    <Dialog open keepOpenOutside title={words.changeEmail} onClose={onClose}>
      <SubmitForm
        form={form}
        className={css.form}
        labels={{ email: words.newEmail }}
        onSubmit={send}
      >
        <TextField
          name="email"
          type="email"
          label={words.newEmail}
          hint={words.emailHint}
          error={errors['email']}
          autoComplete="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={setEmail}
        />
        <Button type="submit" variant="primary" aria-busy={busy}>
          {busy ? t.form.submitting : words.sendLink}
        </Button>
      </SubmitForm>
    </Dialog>
  )
}
