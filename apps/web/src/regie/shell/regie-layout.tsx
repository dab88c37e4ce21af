import { useSuspenseQuery } from '@tanstack/react-query'
import { CircleUserRound, LockKeyhole } from 'lucide-react'
import { Outlet } from 'react-router'
import { accountQuery } from '#api/me.ts'
import { IdentityGate } from '#frame/identity/identity-gate.tsx'
import { PrivateError, PrivatePageError } from '#frame/private-error.tsx'
import { PrivateFrame } from '#frame/private-frame.tsx'
import { PrivateHead } from '#frame/private-skeleton.tsx'
import { requireAccount } from '#frame/require-account.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { StateMessage } from '#ui/state-message.tsx'
import { Wordmark } from '#ui/wordmark.tsx'
import css from './regie-layout.module.css'

export const loader = requireAccount
export const ErrorBoundary = PrivateError
export const PageError = PrivatePageError

/** What the staff of the territory work in. */
export const Component = () => {
  const { t } = useI18n()
  const { data: account } = useSuspenseQuery(accountQuery())
  const words = t.regie
  return (
    <PrivateFrame
      className={css.regie}
      mainClassName={css.main}
      before={
        <header className={css.header}>
          <Anchor href={paths.regie()} className={css.home}>
            <Wordmark />
            <span className={css.title}>{words.title}</span>
          </Anchor>
          <Anchor href={paths.account()} className={css.account}>
            <Icon as={CircleUserRound} />
            {account.name}
          </Anchor>
        </header>
      }
    >
      {account.role === 'member' ? (
        <>
          <PrivateHead title={words.refused.title} />
          <StateMessage
            level={1}
            icon={LockKeyhole}
            title={words.refused.title}
            actions={<LinkButton href={paths.pro()}>{words.refused.action}</LinkButton>}
          >
            {words.refused.text}
          </StateMessage>
        </>
      ) : (
        <Outlet />
      )}
      <IdentityGate account={account} />
    </PrivateFrame>
  )
}
