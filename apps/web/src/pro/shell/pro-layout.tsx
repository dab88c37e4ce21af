import { useSuspenseQuery } from '@tanstack/react-query'
import { CloudOff } from 'lucide-react'
import { Outlet, useParams } from 'react-router'
import { accountQuery } from '#api/me.ts'
import { IdentityGate } from '#frame/identity/identity-gate.tsx'
import { PrivateError, PrivatePageError } from '#frame/private-error.tsx'
import { PrivateFrame } from '#frame/private-frame.tsx'
import { requireAccount } from '#frame/require-account.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { useOnline } from '#lib/online.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { Wordmark } from '#ui/wordmark.tsx'
import { AccountMenu } from './account-menu.tsx'
import { MerchantSwitcher } from './merchant-switcher.tsx'
import { ProNav } from './pro-nav.tsx'
import layout from '#styles/layout.module.css'
import css from './pro-layout.module.css'

export const loader = requireAccount
export const ErrorBoundary = PrivateError
export const PageError = PrivatePageError

/** What merchants work in: where they are on top, what they can do at the bottom of a phone or at the side. */
export const Component = () => {
  const { t } = useI18n()
  const { data: account } = useSuspenseQuery(accountQuery())
  const { merchantId } = useParams()
  const online = useOnline()
  const only = account.merchants.length === 1 ? account.merchants[0]?.id : undefined
  const current = merchantId ?? only ?? null
  return (
    <PrivateFrame
      className={classes(css.pro, current && css.withNav)}
      mainClassName={css.main}
      before={
        <>
          <header className={css.header}>
            <Anchor href={paths.pro()} className={css.home}>
              <Wordmark />
              <span className={layout.hidden}>{t.pro.title}</span>
            </Anchor>
            <div className={css.switcher}>
              <MerchantSwitcher account={account} merchantId={current} />
            </div>
            <AccountMenu account={account} />
          </header>
          <div aria-live="polite" className={css.offline}>
            {!online && (
              <p>
                <Icon as={CloudOff} />
                {t.pro.offline}
              </p>
            )}
          </div>
          {current && <ProNav merchantId={current} />}
        </>
      }
    >
      <Outlet />
      <IdentityGate account={account} />
    </PrivateFrame>
  )
}
