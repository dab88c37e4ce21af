import type { Picture } from '@dansmazone/contract/picture'
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { ApiError } from '#api/api-error.ts'
import { firstFault, isRefusedFile } from '#api/field-errors.ts'
import { needOf } from '#api/identity.ts'
import { sendPicture } from '#api/pictures.ts'
import { newKey } from '#api/send.ts'
import { readDrafts, writeDraft } from '#frame/drafts.ts'
import { useFailureText } from '#frame/failure-text.ts'
import { type KeptFile, type QueueItem, SendQueue } from '#lib/send-queue.ts'

type Options = {
  merchantId: string
  accountId: string
  /** What becomes of a picture received; `key` makes of two such acts one. It is tried again with its picture. */
  onSent: (picture: Picture, key: string) => Promise<void>
}

/** Pictures on their way, kept on this device until they have arrived. Give the component a `key` of the merchant. */
export const useSendQueue = ({
  merchantId,
  accountId,
  onSent,
}: Options): { queue: SendQueue; items: QueueItem[] } => {
  const failureText = useFailureText()
  const [queue] = useState(() => {
    const prefix = `${accountId} pictures ${merchantId} `
    return new SendQueue({
      kept: () => readDrafts<KeptFile>(prefix),
      keep: (kept) => writeDraft(prefix + kept.key, kept),
      drop: (key) => writeDraft(prefix + key, null),
      newKey,
    })
  })
  // Pictures arrive long after they were chosen: each is told to the page as it is then.
  useLayoutEffect(() => {
    queue.entrust({
      send: async (file, key, onProgress) =>
        await onSent(await sendPicture(merchantId, file, { key, onProgress }), key),
      failureOf: (error) => {
        const waits = error instanceof ApiError && (error.status === 0 || error.status >= 500)
        return waits || needOf(error) ? null : (firstFault(error) ?? failureText(error))
      },
      isRefused: isRefusedFile,
    })
  }, [queue, merchantId, onSent, failureText])

  // The device's store, its network and the end of the page are all outside React.
  useEffect(() => {
    void queue.resume()
    const again = () => void queue.run()
    addEventListener('online', again)
    return () => {
      removeEventListener('online', again)
      queue.stop()
    }
  }, [queue])

  return { queue, items: useSyncExternalStore(queue.subscribe, queue.items, queue.items) }
}
