import { CloudOff, LogIn, MapPinOff, Unplug } from 'lucide-react'
import { useLocation, useRouteError } from 'react-router'
import { toPageError } from '#api/api-error.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { AnchorContext } from '#ui/anchor.tsx'
import { LinkButton } from '#ui/button.tsx'
import { StateMessage } from '#ui/state-message.tsx'
import { PrivateHead } from './private-skeleton.tsx'
import { RouterAnchor } from './router-anchor.tsx'
import { rootId } from './site.tsx'
import { useRenewal } from './use-renewal.ts'
import layout from '#styles/layout.module.css'

const faces = { offline: CloudOff, signedOut: LogIn, notFound: MapPinOff, error: Unplug } as const

const kindOf = (status: number): keyof typeof faces => {
  if (status === 401) return 'signedOut'
  if (status === 404) return 'notFound'
  return status === 0 ? 'offline' : 'error'
}

/** In place of a page that could not be shown: what happened, what is safe, what to do. */
export const PrivatePageError = () => {
  const { t } = useI18n()
  const { pathname, search } = useLocation()
  const error = useRouteError()
  const { status, requestId } = toPageError(error)
  const kind = kindOf(status)
  const renewing = useRenewal(error)
  const { title, text } =
    kind === 'signedOut' || kind === 'notFound' ? t.pro.states[kind] : t.states[kind]
  if (renewing) return <p className={layout.hidden}>{t.loading}</p>
  return (
    <>
      <PrivateHead title={title} />
      <StateMessage
        level={1}
        icon={faces[kind]}
        title={title}
        actions={
          <>
            {kind === 'signedOut' && (
              <LinkButton variant="primary" href={paths.signIn(`${pathname}${search}`)}>
                {t.pro.states.signedOut.action}
              </LinkButton>
            )}
            {(kind === 'error' || kind === 'offline') && (
              // The empty address is the page itself, asked of the server anew.
              <LinkButton variant="primary" href="">
                {t.states.retry}
              </LinkButton>
            )}
            <LinkButton href={paths.pro()}>{t.pro.states.back}</LinkButton>
          </>
        }
      >
        <p>{text}</p>
        {requestId && kind === 'error' && <p>{t.states.error.reference(requestId)}</p>}
      </StateMessage>
    </>
  )
}

/** The same where not even the layout could be shown. */
export const PrivateError = () => (
  <AnchorContext value={RouterAnchor}>
    <main id={rootId} className={layout.page}>
      <PrivatePageError />
    </main>
  </AnchorContext>
)
