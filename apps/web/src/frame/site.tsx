import { createContext, use, type ReactNode } from 'react'

/** The first element inside the page's root: what React prints before it belongs in the head. */
export const rootId = 'site'

export type Site = { publicUrl: string }

const SiteContext = createContext<Site | null>(null)

export const SiteProvider = ({ value, children }: { value: Site; children: ReactNode }) => (
  <SiteContext value={value}>{children}</SiteContext>
)

export const useSite = (): Site => {
  const value = use(SiteContext)
  if (!value) throw new Error('useSite needs a SiteProvider above it.')
  return value
}
