import type { Account } from '@dansmazone/contract/account'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { onIdentityNeeded, type IdentityNeed } from '#api/identity.ts'
import { accountQuery } from '#api/me.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { localeHref } from '#i18n/locale.ts'
import { paths } from '#src/paths.ts'
import { Dialog } from '#ui/dialog.tsx'
import { ProveForm } from './prove-form.tsx'
import { SignInForm } from './sign-in-form.tsx'

type Asked = { need: IdentityNeed; answer: (done: boolean) => void }

/** Over the page that needs it: signing in again, or proving who is there. What was typed stays behind it. */
export const IdentityGate = ({ account }: { account: Account }) => {
  const { t, locale } = useI18n()
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<Asked[]>([])
  const current = asked[0]

  // The client of the API is no part of React.
  useEffect(
    () =>
      onIdentityNeeded(
        (need) =>
          new Promise((resolve) => setAsked((before) => [...before, { need, answer: resolve }])),
      ),
    [],
  )

  // Several acts may have been refused at once: one answer is for all.
  const answer = (done: boolean) => {
    for (const one of asked) one.answer(done)
    setAsked([])
  }

  const signedIn = (entered: Account) => {
    if (entered.id !== account.id) {
      answer(false)
      // Nothing that was read for one person is left for another.
      location.assign(localeHref(locale, paths.pro()))
      return
    }
    queryClient.setQueryData(accountQuery().queryKey, entered)
    answer(true)
  }

  if (!current) return null
  const { prove } = t.signIn
  const proving = current.need === 'prove'
  return (
    <Dialog
      open
      keepOpenOutside
      title={proving ? prove.title : prove.signInTitle}
      onClose={() => answer(false)}
    >
      {proving ? (
        <ProveForm
          email={account.email}
          hasPassword={account.hasPassword}
          hasPasskeys={account.passkeys > 0}
          onProved={() => answer(true)}
        />
      ) : (
        <>
          <p>{prove.signInText}</p>
          <SignInForm email={account.email} onSignedIn={signedIn} />
        </>
      )}
    </Dialog>
  )
}
