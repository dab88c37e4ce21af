import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addFeed, feedsQuery } from '#api/imports.ts'
import { newKey } from '#api/send.ts'
import { SubmitForm } from '#frame/submit-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useToast } from '#ui/toast.tsx'
import css from './imports.module.css'

/** One more address to read every night; nothing comes of it before a member agrees. */
export const FeedForm = ({ merchantId }: { merchantId: string }) => {
  const { t } = useI18n()
  const words = t.proImports.feeds
  const toast = useToast()
  const queryClient = useQueryClient()
  const form = useSubmit()
  const { submit, busy, errors } = form
  const [url, setUrl] = useState('')
  const [key, setKey] = useState(newKey)
  const add = () =>
    submit(
      async () => {
        await addFeed(merchantId, url.trim(), key)
        setUrl('')
        setKey(newKey())
        toast({ text: words.added })
        await queryClient.invalidateQueries({ queryKey: feedsQuery(merchantId).queryKey })
      },
      /^https?:\/\/[^\s]+$/.test(url.trim()) ? {} : { url: words.badUrl },
    )
  return (
    <SubmitForm form={form} className={css.form} labels={{ url: words.url }} onSubmit={add}>
      <TextField
        label={words.url}
        hint={words.hint}
        name="url"
        type="url"
        inputMode="url"
        value={url}
        onChange={setUrl}
        error={errors['url']}
      />
      <p>
        <Button type="submit" aria-busy={busy}>
          {busy ? t.form.submitting : words.add}
        </Button>
      </p>
    </SubmitForm>
  )
}
