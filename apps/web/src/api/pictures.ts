import type { Picture, PictureCrop, PictureList } from '@dansmazone/contract/picture'
import { queryOptions } from '@tanstack/react-query'
import { apiQuery } from './query.ts'
import { send } from './send.ts'
import { upload } from './upload.ts'

const base = (merchantId: string) => `/v1/pro/merchants/${encodeURIComponent(merchantId)}/pictures`

export const picturePath = (merchantId: string, mediaId: string): string =>
  `${base(merchantId)}/${encodeURIComponent(mediaId)}`

const pollMs = 1500

/** Pictures by their ids, asked again while some of them are being made. */
export const picturesQuery = (merchantId: string, ids: string[]) =>
  queryOptions({
    ...apiQuery<PictureList>(base(merchantId), { ids }),
    staleTime: 0,
    enabled: ids.length > 0,
    refetchInterval: ({ state: { data } }) =>
      data?.items.some(({ state }) => state === 'waiting') ? pollMs : false,
  })

type Sending = { key: string; onProgress?: (share: number) => void; signal?: AbortSignal }

export const sendPicture = (merchantId: string, file: File, options: Sending) =>
  upload<Picture>(base(merchantId), file, options)

export const cropPicture = (merchantId: string, mediaId: string, body: PictureCrop) =>
  send<Picture>('POST', `${picturePath(merchantId, mediaId)}/crops`, { body })
