import type { Account } from '@dansmazone/contract/account'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { changePassword, sessionsQuery } from '#api/me.ts'
import { SubmitForm } from '#frame/submit-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { passwordFault, type Judgement } from '#lib/password-fault.ts'
import { NewPasswordField } from '#pro/components/new-password-field.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useToast } from '#ui/toast.tsx'
import { useRefreshAccount } from './use-account.ts'
import css from './account.module.css'

export const PasswordPanel = ({ account }: { account: Account }) => {
  const { t } = useI18n()
  const words = t.account.password
  const [changing, setChanging] = useState(false)
  return (
    <Panel title={words.title} lead={account.hasPassword ? words.text : words.none}>
      <div className={css.actions}>
        <Button onClick={() => setChanging(true)}>
          {account.hasPassword ? words.change : words.choose}
        </Button>
      </div>
      {changing && <PasswordDialog account={account} onClose={() => setChanging(false)} />}
    </Panel>
  )
}

const PasswordDialog = ({ account, onClose }: { account: Account; onClose: () => void }) => {
  const { t } = useI18n()
  const words = t.account.password
  const toast = useToast()
  const refresh = useRefreshAccount()
  const queryClient = useQueryClient()
  const about = useMemo(() => [account.name, account.email], [account])
  const [password, setPassword] = useState('')
  const [judged, setJudged] = useState<Judgement | null>(null)
  const form = useSubmit()
  const { submit, busy, errors } = form
  const fault = passwordFault(password, judged)
  const save = () =>
    submit(
      async () => {
        await refresh(await changePassword(password))
        await queryClient.invalidateQueries({ queryKey: sessionsQuery().queryKey })
        toast({ text: words.changed })
        onClose()
      },
      fault ? { password: t.signIn.register.missing[fault] } : {},
    )
  return (
    <Dialog
      open
      keepOpenOutside
      title={account.hasPassword ? words.change : words.choose}
      onClose={onClose}
    >
      <SubmitForm
        form={form}
        className={css.form}
        labels={{ password: words.label }}
        onSubmit={save}
      >
        <input
          type="email"
          name="email"
          autoComplete="username"
          value={account.email}
          readOnly
          hidden
        />
        <NewPasswordField
          label={words.label}
          error={errors['password']}
          about={about}
          value={password}
          onChange={setPassword}
          onJudged={setJudged}
        />
        <Button type="submit" variant="primary" aria-busy={busy}>
          {busy ? t.form.submitting : words.save}
        </Button>
      </SubmitForm>
    </Dialog>
  )
}
