import { Outlet, ScrollRestoration, useNavigation } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { AnchorContext } from '#ui/anchor.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { RouteAnnouncer } from './route-announcer.tsx'
import { RouterAnchor } from './router-anchor.tsx'
import { rootId } from './site.tsx'
import css from './root-layout.module.css'

const mainId = 'contenu'

/** What every page stands in. */
export const RootLayout = () => {
  const { t } = useI18n()
  const pending = useNavigation().state !== 'idle'
  return (
    <AnchorContext value={RouterAnchor}>
      <div id={rootId} className={css.site}>
        <a className={css.skip} href={`#${mainId}`}>
          {t.skip}
        </a>
        {pending && <div className={css.pending} />}
        <Header />
        <main id={mainId} className={css.main} tabIndex={-1} aria-busy={pending}>
          <Outlet />
        </main>
        <Footer />
        <RouteAnnouncer mainId={mainId} />
        <ScrollRestoration />
      </div>
    </AnchorContext>
  )
}
