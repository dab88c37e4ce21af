import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, type ReactNode } from 'react'
import { SiteProvider } from '#frame/site.tsx'
import { I18nProvider, type I18n } from '#i18n/i18n.tsx'
import { NowProvider } from '#lib/now.tsx'

type Props = {
  queryClient: QueryClient
  i18n: I18n
  publicUrl: string
  now: number
  /** The router's provider: static on the server, live in the browser. */
  children: ReactNode
}

/** What surrounds the router, the same on the server and in the browser. */
export const App = ({ queryClient, i18n, publicUrl, now, children }: Props) => (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <I18nProvider value={i18n}>
        <SiteProvider value={{ publicUrl }}>
          <NowProvider initial={now}>{children}</NowProvider>
        </SiteProvider>
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>
)
