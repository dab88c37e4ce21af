import type { Import } from '@dansmazone/contract/import'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { actOnFeed, actOnImport, importQuery, type ImportAct } from '#api/imports.ts'
import { useAct } from '#frame/use-act.ts'

const often = 1000
/** Pictures come from the other end of the internet, one after the other. */
const nowAndThen = 4000

export const isMoving = ({ state }: Import): boolean =>
  state === 'reading' || state === 'running' || state === 'undoing'

const pace = (one: Import | undefined): number | false => {
  if (!one) return false
  if (isMoving(one)) return often
  const isOver = one.state === 'done' || one.state === 'cancelled'
  return one.images.waiting > 0 && isOver ? nowAndThen : false
}

/** An import as it goes on, and what can be done about it. */
export const useImport = (merchantId: string, importId: string) => {
  const queryClient = useQueryClient()
  const tell = useAct()
  const [busy, setBusy] = useState(false)
  const query = importQuery(merchantId, importId)
  const { data } = useSuspenseQuery({
    ...query,
    refetchInterval: ({ state }) => pace(state.data),
  })
  const perform = async (what: () => Promise<unknown>, text?: string) => {
    setBusy(true)
    const done = await tell(what, text === undefined ? undefined : { text })
    await queryClient.invalidateQueries({ queryKey: query.queryKey })
    setBusy(false)
    return done
  }
  const { feedId } = data
  return {
    data,
    busy,
    act: (act: ImportAct, text?: string) =>
      perform(async () => {
        queryClient.setQueryData(query.queryKey, await actOnImport(merchantId, importId, act))
      }, text),
    /** What a feed has brought is taken over by agreeing with the feed. */
    run: () =>
      perform(() =>
        feedId
          ? actOnFeed(merchantId, feedId, 'confirmation')
          : actOnImport(merchantId, importId, 'run'),
      ),
    drop: (text: string) =>
      perform(
        () =>
          feedId
            ? actOnFeed(merchantId, feedId, 'pause')
            : actOnImport(merchantId, importId, 'cancellation'),
        text,
      ),
  }
}

export type ImportWork = ReturnType<typeof useImport>
