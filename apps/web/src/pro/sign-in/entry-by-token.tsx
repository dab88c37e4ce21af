import type { SignIn } from '@dansmazone/contract/account'
import { useState, type ReactNode } from 'react'
import { CodeForm } from '#frame/identity/code-form.tsx'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Card } from './card.tsx'
import { TokenCard } from './token-card.tsx'
import { useEntry } from './use-entry.ts'

type Props = {
  title: string
  text: ReactNode
  confirm: string
  follow: (token: string) => Promise<SignIn>
}

/** A link from a mail that signs in, with the code of the application where there is one. */
export const EntryByToken = ({ title, text, confirm, follow }: Props) => {
  const { t } = useI18n()
  const { token, next, enter } = useEntry()
  const [codeNeeded, setCodeNeeded] = useState(false)
  const submission = useSubmit()
  const use = () =>
    submission.submit(async () => {
      const { state, account } = await follow(token)
      if (state === 'second_factor_needed') setCodeNeeded(true)
      else if (account) enter(account)
    })
  if (codeNeeded) {
    return (
      <Card title={t.signIn.code.title}>
        <CodeForm onSignedIn={enter} onRestart={() => setCodeNeeded(false)} />
      </Card>
    )
  }
  return (
    <TokenCard
      title={title}
      text={text}
      confirm={confirm}
      submission={submission}
      onConfirm={() => void use()}
      expired={t.signIn.verify.expired.text}
      again={{ name: t.signIn.verify.again, href: paths.signIn(next) }}
    />
  )
}
