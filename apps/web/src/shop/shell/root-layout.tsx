import { Outlet, ScrollRestoration, useNavigation, type Location } from 'react-router'
import { FrameTop } from '#frame/frame-top.tsx'
import { OfflineNotice } from '#frame/offline-notice.tsx'
import { RouteAnnouncer } from '#frame/route-announcer.tsx'
import { RouterAnchor } from '#frame/router-anchor.tsx'
import { rootId } from '#frame/site.tsx'
import { AnchorContext } from '#ui/anchor.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import css from './root-layout.module.css'

const mainId = 'contenu'

/** Every visit begins with the key `default`: alone, it would take the place left on another page for this one's. */
const scrollKey = ({ key, pathname, search }: Location) =>
  key === 'default' ? `${pathname}${search}` : key

/** What every page stands in. */
export const RootLayout = () => {
  const pending = useNavigation().state !== 'idle'
  return (
    <AnchorContext value={RouterAnchor}>
      <div id={rootId} className={css.site}>
        <FrameTop mainId={mainId} pending={pending} />
        <Header />
        <OfflineNotice />
        <main id={mainId} className={css.main} tabIndex={-1} aria-busy={pending}>
          <Outlet />
        </main>
        <Footer />
        <RouteAnnouncer mainId={mainId} />
        <ScrollRestoration getKey={scrollKey} />
      </div>
    </AnchorContext>
  )
}
