import { Suspense, type ReactNode } from 'react'
import { ScrollRestoration, useNavigation } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { AnchorContext } from '#ui/anchor.tsx'
import { ToastProvider } from '#ui/toast.tsx'
import { FrameTop } from './frame-top.tsx'
import { RouteAnnouncer } from './route-announcer.tsx'
import { RouterAnchor } from './router-anchor.tsx'
import { rootId } from './site.tsx'
import css from './private-frame.module.css'

export const mainId = 'contenu'

type Props = {
  className?: string | undefined
  /** Before and after the page itself. */
  before: ReactNode
  after?: ReactNode
  mainClassName?: string | undefined
  children: ReactNode
}

/** What a page of one person stands in, whatever surrounds it: links, news, the way to its content. */
export const PrivateFrame = ({ className, before, after, mainClassName, children }: Props) => {
  const { t } = useI18n()
  const pending = useNavigation().state !== 'idle'
  return (
    <AnchorContext value={RouterAnchor}>
      <ToastProvider>
        <div id={rootId} className={className}>
          <FrameTop mainId={mainId} pending={pending} />
          {before}
          <main id={mainId} className={mainClassName} tabIndex={-1} aria-busy={pending}>
            <Suspense fallback={<p className={css.waiting}>{t.loading}</p>}>{children}</Suspense>
          </main>
          {after}
          <RouteAnnouncer mainId={mainId} />
          <ScrollRestoration />
        </div>
      </ToastProvider>
    </AnchorContext>
  )
}
