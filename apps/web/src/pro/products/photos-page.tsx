import { useSuspenseQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { accountQuery } from '#api/me.ts'
import { merchantSheetQuery } from '#api/pro-merchants.ts'
import { createFromPictures, productRowsQuery, productTemplatesQuery } from '#api/pro-products.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { isToWrite, isWritten, photoLane } from '#lib/photo-lane.ts'
import { PageTitle } from '#pro/components/page-title.tsx'
import { Capture } from '#pro/pictures/capture.tsx'
import { QueueList } from '#pro/pictures/queue-list.tsx'
import { useSendQueue } from '#pro/pictures/use-send-queue.ts'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { LaneEnd } from './lane-end.tsx'
import { LaneItem } from './lane-item.tsx'
import parts from '#pro/components/parts.module.css'
import css from './lane.module.css'

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '' } = params
  await Promise.all([
    queryClient.fetchQuery(productRowsQuery(merchantId)),
    queryClient.ensureQueryData(merchantSheetQuery(merchantId)),
    queryClient.ensureQueryData(productTemplatesQuery()),
  ])
  return null
}

export const Component = () => {
  const { merchantId = '' } = useParams()
  return <Lane key={merchantId} merchantId={merchantId} />
}

const none: ReadonlySet<string> = new Set()
const withAll = (ids: ReadonlySet<string>, more: string[]) => new Set([...ids, ...more])

/** One photo, one product; then one product after the other, each in less than a minute. */
const Lane = ({ merchantId }: { merchantId: string }) => {
  const { t } = useI18n()
  const words = t.proProducts.lane
  const queryClient = useQueryClient()
  const { data: account } = useSuspenseQuery(accountQuery())
  const { data: rows } = useSuspenseQuery(productRowsQuery(merchantId))
  const [passed, setPassed] = useState(none)
  const [made, setMade] = useState(none)
  const [met, setMet] = useState(none)
  const { queue, items } = useSendQueue({
    merchantId,
    accountId: account.id,
    onSent: async ({ id }, key) => {
      const { items: begun } = await createFromPictures(
        merchantId,
        { pictures: [{ mediaId: id }] },
        key,
      )
      const ids = begun.map((row) => row.id)
      setMade((before) => withAll(before, ids))
      queryClient.setQueryData(productRowsQuery(merchantId).queryKey, (known) => [
        ...begun,
        ...(known ?? []).filter((row) => !ids.includes(row.id)),
      ])
    },
  })
  const fresh = rows.filter((row) => isToWrite(row) && !met.has(row.id)).map(({ id }) => id)
  if (fresh.length > 0) setMet(withAll(met, fresh))
  const { lane, others } = photoLane(rows, { met, made })
  const index = lane.findIndex(({ id }) => !passed.has(id))
  const current = lane[index]
  const pass = (id: string) => setPassed((before) => withAll(before, [id]))
  // Having gone on is not being ready: a product that still lacks something is neither counted nor left behind.
  const ready = new Set(lane.filter(isWritten).map(({ id }) => id))
  const done = lane.filter(({ id }) => passed.has(id) && ready.has(id)).length
  return (
    <div className={css.page}>
      <PageTitle
        title={words.title}
        actions={
          <LinkButton variant="quiet" href={paths.proProducts(merchantId)}>
            {words.see}
          </LinkButton>
        }
      />
      {lane.length === 0 && <p>{words.intro}</p>}
      <Capture onFiles={(files) => void queue.add(files)} />
      <QueueList queue={queue} items={items} />
      {lane.length > 0 && (
        <ProgressBar
          label={lane.some(({ id }) => made.has(id)) ? words.progressNew : words.progress}
          share={done / lane.length}
          text={words.done(done, lane.length)}
        />
      )}
      {others > 0 && <p className={parts.hint}>{words.others(others)}</p>}
      {current && (
        <Suspense fallback={<div className={css.waiting} />}>
          <LaneItem
            key={current.id}
            merchantId={merchantId}
            productId={current.id}
            place={index + 1}
            total={lane.length}
            onPass={() => pass(current.id)}
          />
        </Suspense>
      )}
      {!current && lane.length > 0 && (
        <LaneEnd
          merchantId={merchantId}
          rows={lane}
          others={others}
          onAgain={() => setPassed((before) => new Set([...before].filter((id) => ready.has(id))))}
          onOthers={() => setMade(none)}
        />
      )}
    </div>
  )
}
