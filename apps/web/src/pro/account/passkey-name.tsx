import type { Passkey } from '@dansmazone/contract/account'
import { useState } from 'react'
import { SubmitForm } from '#frame/submit-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/text-field.tsx'
import css from './account.module.css'

type Props = {
  passkey: Passkey
  onSave: (name: string) => Promise<void>
  onClose: () => void
}

export const PasskeyName = ({ passkey, onSave, onClose }: Props) => {
  const { t } = useI18n()
  const words = t.account.passkeys
  const [name, setName] = useState(passkey.name)
  const form = useSubmit()
  const { submit, busy, errors } = form
  const faults = (): Record<string, string> => (name.trim() === '' ? { name: t.form.missing } : {})
  const save = () => submit(() => onSave(name.trim()), faults())
  return (
    <Dialog open title={words.nameTitle} onClose={onClose}>
      <SubmitForm form={form} className={css.form} labels={{ name: words.name }} onSubmit={save}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          error={errors['name']}
          maxLength={80}
          value={name}
          onChange={setName}
        />
        <Button type="submit" variant="primary" aria-busy={busy}>
          {busy ? t.form.submitting : t.account.identity.save}
        </Button>
      </SubmitForm>
    </Dialog>
  )
}
