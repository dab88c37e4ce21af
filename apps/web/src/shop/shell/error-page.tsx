import { CloudOff, MapPinOff, Unplug, Waypoints } from 'lucide-react'
import { useLocation, useRouteError } from 'react-router'
import { toPageError } from '#api/api-error.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { StateMessage } from '#ui/state-message.tsx'
import { PageHead } from './page-head.tsx'
import { SiteSearch } from './site-search.tsx'
import layout from '#styles/layout.module.css'

const faces = {
  notFound: MapPinOff,
  badRequest: Waypoints,
  offline: CloudOff,
  error: Unplug,
} as const

const kindOf = (status: number): keyof typeof faces => {
  if (status === 404) return 'notFound'
  if (status === 400) return 'badRequest'
  return status === 0 ? 'offline' : 'error'
}

/** Whatever went wrong on a page: what happened, what is safe, what to do. */
export const ErrorPage = () => {
  const { t } = useI18n()
  const { pathname } = useLocation()
  const { status, requestId } = toPageError(useRouteError())
  const kind = kindOf(status)
  const { title, text } = t.states[kind]
  return (
    <div className={layout.page}>
      <PageHead title={title} description={text} path={pathname} noIndex />
      <StateMessage
        level={1}
        icon={faces[kind]}
        title={title}
        actions={
          <>
            {(kind === 'error' || kind === 'offline') && (
              <Button variant="primary" onClick={() => location.reload()}>
                {t.states.retry}
              </Button>
            )}
            {kind === 'badRequest' && (
              <LinkButton variant="primary" href={pathname}>
                {t.pagination.first}
              </LinkButton>
            )}
            <LinkButton href={paths.home()}>{t.states.home}</LinkButton>
          </>
        }
      >
        <p>{text}</p>
        {requestId && kind === 'error' && <p>{t.states.error.reference(requestId)}</p>}
      </StateMessage>
      {kind === 'notFound' && <SiteSearch large />}
    </div>
  )
}
