import type { Locale } from '@dansmazone/contract/vocabulary'
import type { QueryClient } from '@tanstack/react-query'
import { createContext } from 'react-router'

/** What loaders work with: one for each request on the server, one for the life of the page in the browser. */
export type AppContext = { queryClient: QueryClient; locale: Locale }

export const appContext = createContext<AppContext>()
