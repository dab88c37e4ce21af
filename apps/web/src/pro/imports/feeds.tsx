import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Feed } from '@dansmazone/contract/import'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { actOnFeed, deleteFeed, feedsQuery, importsQuery, type FeedAct } from '#api/imports.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusPill } from '#ui/status-pill.tsx'
import { FeedForm } from './feed-form.tsx'
import { isMoving } from './use-import.ts'
import { useWhen } from './when.ts'
import css from './imports.module.css'

const tones = { active: 'done', asking: 'waiting', paused: 'off' } as const
const soon = 2000
const later = 15_000

// One that brings nothing the first time stops at once: while it is active, it is on its way.
const isRead = ({ state, lastImport }: Feed) =>
  lastImport === null ? state === 'active' : isMoving(lastImport)

const pace = (feeds: Feed[]): number | false =>
  feeds.some(isRead) ? soon : feeds.length > 0 && later

/** Addresses read every night, and what they ask. */
export const Feeds = ({ merchantId }: { merchantId: string }) => {
  const words = useI18n().t.proImports.feeds
  const { data } = useSuspenseQuery({
    ...feedsQuery(merchantId),
    refetchInterval: ({ state }) => pace(state.data?.items ?? []),
  })
  return (
    <Panel title={words.title} lead={words.lead}>
      {data.items.length > 0 && (
        <ul className={css.rows}>
          {data.items.map((feed) => (
            <FeedRow key={feed.id} merchantId={merchantId} feed={feed} />
          ))}
        </ul>
      )}
      <FeedForm merchantId={merchantId} />
    </Panel>
  )
}

const FeedRow = ({ merchantId, feed }: { merchantId: string; feed: Feed }) => {
  const words = useI18n().t.proImports.feeds
  const when = useWhen()
  const tell = useAct()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const { id, url, state, problem, nextRunAt, lastRunAt, lastImport } = feed
  const perform = async (what: () => Promise<unknown>, text: string) => {
    setBusy(true)
    await tell(what, { text })
    await Promise.all(
      [feedsQuery(merchantId), importsQuery(merchantId)].map(({ queryKey }) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    )
    setBusy(false)
    setAsking(false)
  }
  const act = (what: FeedAct, text: string) => perform(() => actOnFeed(merchantId, id, what), text)
  const button = (name: string, run: () => unknown, quiet = false) => (
    <Button
      {...(quiet && { variant: 'quiet' })}
      disabled={busy}
      aria-label={words.of(name, url)}
      onClick={() => void run()}
    >
      {name}
    </Button>
  )
  return (
    <li className={css.feed}>
      <div className={css.row}>
        <p className={css.words}>
          <span className={css.name}>{url}</span>
        </p>
        <StatusPill tone={tones[state]}>{words.states[state]}</StatusPill>
      </div>
      <p className={css.detail}>
        {lastRunAt ? words.last(when(lastRunAt)) : words.never}{' '}
        {lastImport && (
          <Anchor href={paths.import(merchantId, lastImport.id)}>{words.report}</Anchor>
        )}
        {state === 'active' && nextRunAt && (
          <>
            <br />
            {words.next(when(nextRunAt))}
          </>
        )}
      </p>
      {problem && (
        <Notice tone={problem.code === 'first' ? 'info' : 'warning'}>
          <p lang="fr">{frenchSpaces(problem.message)}</p>
        </Notice>
      )}
      <div className={css.acts}>
        {state === 'asking' &&
          (lastImport?.state === 'checked'
            ? button(words.confirm, () => act('confirmation', words.confirmed))
            : button(words.readAgain, () => act('confirmation', words.reading)))}
        {state === 'active' && button(words.read, () => act('reading', words.reading))}
        {state === 'paused' && button(words.resume, () => act('reading', words.reading))}
        {state !== 'paused' && button(words.pause, () => act('pause', words.paused), true)}
        {button(words.remove, () => setAsking(true), true)}
      </div>
      <ConfirmDialog
        open={asking}
        title={words.removeQuestion}
        confirm={words.remove}
        busy={busy}
        onCancel={() => setAsking(false)}
        onConfirm={() => void perform(() => deleteFeed(merchantId, id), words.removed)}
      >
        <p>{words.removeText}</p>
      </ConfirmDialog>
    </li>
  )
}
