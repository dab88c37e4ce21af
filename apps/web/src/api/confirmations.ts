import type { Confirmation } from '@dansmazone/contract/joining'
import { queryOptions } from '@tanstack/react-query'
import { apiQuery } from './query.ts'
import { send } from './send.ts'

const confirmationPath = (token: string) => `/v1/pro/confirmations/${encodeURIComponent(token)}`

/** What the yearly mail asks, to whoever holds its link. */
export const confirmationQuery = (token: string) =>
  queryOptions({ ...apiQuery<Confirmation>(confirmationPath(token)), retry: false, staleTime: 0 })

export const confirmByToken = (token: string) =>
  send<Confirmation>('POST', confirmationPath(token), { gate: false })
