import { CloudOff, MapPinOff, Unplug, Waypoints } from 'lucide-react'
import { useEffect } from 'react'
import { useLocation, useRouteError } from 'react-router'
import { toPageError } from '#api/api-error.ts'
import { PageHead } from '#frame/page-head.tsx'
import { useRenewal } from '#frame/use-renewal.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { SiteSearch } from '#shop/search-box/site-search.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { StateMessage } from '#ui/state-message.tsx'
import layout from '#styles/layout.module.css'
import css from './error-page.module.css'

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
  const error = useRouteError()
  const { status, requestId } = toPageError(error)
  const kind = kindOf(status)
  const { title, text } = t.states[kind]
  useReturnOfNetwork(kind === 'offline')
  const renewing = useRenewal(error)
  if (renewing) return <p className={layout.hidden}>{t.loading}</p>
  return (
    <div className={classes(layout.page, css.lost)}>
      <PageHead title={title} description={text} path={pathname} noIndex />
      <div>
        <StateMessage
          level={1}
          icon={faces[kind]}
          title={title}
          actions={
            <>
              {(kind === 'error' || kind === 'offline') && (
                // The empty address is the page itself, asked of the server anew.
                <LinkButton variant="primary" href="">
                  {t.states.retry}
                </LinkButton>
              )}
              {kind === 'badRequest' && (
                <LinkButton variant="primary" href={pathname}>
                  {t.pagination.first}
                </LinkButton>
              )}
              <LinkButton href={shopPaths.home()}>{t.states.home}</LinkButton>
            </>
          }
        >
          <p>{text}</p>
          {requestId && kind === 'error' && <p>{t.states.error.reference(requestId)}</p>}
        </StateMessage>
        {kind === 'notFound' && <WaysOn />}
      </div>
      {kind === 'notFound' && (
        <img className={css.drawing} src="/crossroads.svg" width={400} height={320} alt="" />
      )}
    </div>
  )
}

const WaysOn = () => {
  const { t } = useI18n()
  const ways = [
    [shopPaths.categories(), t.nav.categories],
    [shopPaths.products(), t.nav.products],
    [shopPaths.merchants(), t.nav.merchants],
    [shopPaths.departments(), t.nav.departments],
  ] as const
  return (
    <>
      <div className={css.search}>
        <SiteSearch large />
      </div>
      <ul className={classes(layout.cluster, css.ways)}>
        {ways.map(([href, name]) => (
          <li key={href}>
            <Chip href={href}>{name}</Chip>
          </li>
        ))}
      </ul>
    </>
  )
}

const settleMs = 1000

/** The page is tried again by itself when the network is back, as its words promise. */
const useReturnOfNetwork = (waiting: boolean) =>
  // The network's return is told by the browser alone, at times before it is true.
  useEffect(() => {
    if (!waiting) return
    let timer: ReturnType<typeof setTimeout>
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(() => navigator.onLine && location.reload(), settleMs)
    }
    addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', again)
    }
  }, [waiting])
