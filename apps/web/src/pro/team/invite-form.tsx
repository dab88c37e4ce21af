import type { MemberRole } from '@dansmazone/contract/account'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { invitationsQuery, invite } from '#api/members.ts'
import { SubmitForm } from '#frame/submit-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { looksLikeEmail } from '#lib/email.ts'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useToast } from '#ui/toast.tsx'
import css from './team.module.css'

/** Asks someone in, by mail. */
export const InviteForm = ({ merchantId }: { merchantId: string }) => {
  const { t } = useI18n()
  const words = t.proTeam.invite
  const toast = useToast()
  const queryClient = useQueryClient()
  const form = useSubmit()
  const { submit, busy, errors } = form
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<MemberRole>('editor')
  const send = () =>
    submit(
      async () => {
        await invite(merchantId, { email: email.trim(), role })
        toast({ text: words.sent(email.trim()) })
        setEmail('')
        setRole('editor')
        await queryClient.invalidateQueries({ queryKey: invitationsQuery(merchantId).queryKey })
      },
      looksLikeEmail(email.trim()) ? {} : { email: words.badEmail },
    )
  return (
    <Panel title={words.title} lead={words.lead}>
      <SubmitForm
        form={form}
        className={css.form}
        labels={{ email: words.email, role: words.role }}
        onSubmit={send}
      >
        <TextField
          label={words.email}
          name="email"
          type="email"
          autoComplete="off"
          value={email}
          onChange={setEmail}
          error={errors['email']}
        />
        <RadioGroup<MemberRole>
          label={words.role}
          name="role"
          value={role}
          onChange={setRole}
          error={errors['role']}
          choices={(['editor', 'owner'] as const).map((value) => ({
            value,
            name: t.proTeam.roles[value],
            detail: t.proTeam.roleTexts[value],
          }))}
        />
        <p>
          <Button type="submit" variant="primary" aria-busy={busy}>
            {busy ? t.form.submitting : words.act}
          </Button>
        </p>
      </SubmitForm>
    </Panel>
  )
}
