import type {
  Feed,
  FeedList,
  Import,
  ImportList,
  ImportMapping,
  ImportPlan,
  ImportRow,
  ImportRowList,
  RemarkLevel,
} from '@dansmazone/contract/import'
import { maxLimit } from '@dansmazone/contract/list'
import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { merchantSheetPath } from './pro-merchants.ts'
import { apiPath, apiQuery } from './query.ts'
import { send, type SendOptions } from './send.ts'
import { upload } from './upload.ts'

const importsPath = (merchantId: string) => `${merchantSheetPath(merchantId)}/imports`
const importPath = (merchantId: string, id: string) =>
  `${importsPath(merchantId)}/${encodeURIComponent(id)}`
const feedsPath = (merchantId: string) => `${merchantSheetPath(merchantId)}/feeds`

/** Jobs move them on: what was read a moment ago is old. */
const moving = { staleTime: 0 }

export const importsQuery = (merchantId: string, page: string | null = null) =>
  queryOptions({
    ...apiQuery<ImportList>(importsPath(merchantId), { ...(page && { page }) }),
    ...moving,
  })

export const importQuery = (merchantId: string, id: string) =>
  queryOptions({ ...apiQuery<Import>(importPath(merchantId, id)), ...moving })

export type RowFilter = { plan?: ImportPlan; level?: RemarkLevel }

/** Products of an import, as many more as are asked for; `moment` parts what was read before and after it moved on. */
export const importRowsQuery = (
  merchantId: string,
  id: string,
  filter: RowFilter,
  moment: string,
) => {
  const path = `${importPath(merchantId, id)}/rows`
  return infiniteQueryOptions({
    queryKey: [apiPath(path, filter), moment] as const,
    queryFn: async ({ client, pageParam }) =>
      await client.fetchQuery(rowsQuery(path, filter, pageParam, 20)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextPage }) => nextPage,
  })
}

const rowsQuery = (path: string, filter: RowFilter, page: string | null, limit: number) =>
  queryOptions({
    ...apiQuery<ImportRowList>(path, { ...filter, limit, ...(page && { page }) }),
    ...moving,
    gcTime: 0,
  })

/** Every product of an import that is of a level, page after page. */
export const readAllRows = async (
  client: QueryClient,
  merchantId: string,
  id: string,
  filter: RowFilter,
): Promise<ImportRow[]> => {
  const rows: ImportRow[] = []
  let page: string | null = null
  do {
    const answer: ImportRowList = await client.fetchQuery(
      rowsQuery(`${importPath(merchantId, id)}/rows`, filter, page, maxLimit),
    )
    rows.push(...answer.items)
    page = answer.nextPage
  } while (page !== null)
  return rows
}

export const startImport = (
  merchantId: string,
  file: File,
  options: { key: string; onProgress: (share: number) => void; signal: AbortSignal },
) => upload<Import>(importsPath(merchantId), file, options)

export const mapImport = (merchantId: string, id: string, body: ImportMapping) =>
  send<Import>('PUT', `${importPath(merchantId, id)}/mapping`, { body })

export type ImportAct = 'run' | 'cancellation' | 'undo' | 'image-retries'

export const actOnImport = (merchantId: string, id: string, act: ImportAct) =>
  send<Import>('POST', `${importPath(merchantId, id)}/${act}`)

export const feedsQuery = (merchantId: string) =>
  queryOptions({ ...apiQuery<FeedList>(feedsPath(merchantId)), ...moving })

export const addFeed = (merchantId: string, url: string, key: NonNullable<SendOptions['key']>) =>
  send<Feed>('POST', feedsPath(merchantId), { body: { url }, key })

export type FeedAct = 'confirmation' | 'pause' | 'reading'

export const actOnFeed = (merchantId: string, id: string, act: FeedAct) =>
  send<Feed>('POST', `${feedsPath(merchantId)}/${encodeURIComponent(id)}/${act}`)

export const deleteFeed = (merchantId: string, id: string) =>
  send('DELETE', `${feedsPath(merchantId)}/${encodeURIComponent(id)}`)

export const exportPath = (merchantId: string, format: 'csv' | 'xlsx' | 'zip') =>
  `${merchantSheetPath(merchantId)}/export.${format}`
