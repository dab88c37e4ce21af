import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { accountQuery, confirmEmail } from '#api/me.ts'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { Card } from './card.tsx'
import { TokenCard } from './token-card.tsx'
import { useEntry } from './use-entry.ts'
import css from './card.module.css'

/** The new address of an account proves that it is read. */
export const Component = () => {
  const { newAddress: words } = useI18n().t.signIn
  const { token } = useEntry()
  const queryClient = useQueryClient()
  const [done, setDone] = useState(false)
  const submission = useSubmit()
  const confirm = () =>
    submission.submit(async () => {
      await confirmEmail(token)
      await queryClient.resetQueries({ queryKey: accountQuery().queryKey })
      setDone(true)
    })
  const toAccount = { name: words.toAccount, href: paths.account() }
  if (done) {
    return (
      <Card title={words.done}>
        <output className={css.said}>{words.doneText}</output>
        <LinkButton variant="primary" wide href={toAccount.href}>
          {toAccount.name}
        </LinkButton>
      </Card>
    )
  }
  return (
    <TokenCard
      title={words.title}
      text={words.text}
      confirm={words.confirm}
      submission={submission}
      onConfirm={() => void confirm()}
      expired={words.expired}
      again={toAccount}
    />
  )
}
