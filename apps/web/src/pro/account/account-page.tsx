import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { accountQuery, passkeysQuery, sessionsQuery } from '#api/me.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PageTitle } from '#pro/components/page-title.tsx'
import { DataPanel } from './data-panel.tsx'
import { ErasureNotice } from './erasure-notice.tsx'
import { IdentityPanel } from './identity-panel.tsx'
import { PasskeysPanel } from './passkeys-panel.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'
import { TwoFactorPanel } from './two-factor-panel.tsx'
import css from './account.module.css'

export const loader = async ({ context }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  await Promise.all([
    queryClient.ensureQueryData(passkeysQuery()),
    queryClient.ensureQueryData(sessionsQuery()),
  ])
  return null
}

/** Who one is here, how one comes in, and what is kept of it. */
export const Component = () => {
  const { t } = useI18n()
  const { data: account } = useSuspenseQuery(accountQuery())
  return (
    <div className={css.page}>
      <PageTitle title={t.account.title} />
      {account.erasure && <ErasureNotice dueAt={account.erasure.dueAt} />}
      <IdentityPanel account={account} />
      <PasswordPanel account={account} />
      <TwoFactorPanel account={account} />
      <PasskeysPanel />
      <SessionsPanel />
      <DataPanel account={account} />
    </div>
  )
}
