import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { endOtherSessions, endSession, sessionsQuery } from '#api/me.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { StatusPill } from '#ui/status-pill.tsx'
import css from './account.module.css'

export const SessionsPanel = () => {
  const { t, date } = useI18n()
  const words = t.account.sessions
  const act = useAct()
  const queryClient = useQueryClient()
  const { data } = useSuspenseQuery(sessionsQuery())
  const on = (instant: string) => date(parisTime(instant).date)
  const end = (what: () => Promise<void>, text: string) =>
    void act(
      async () => {
        await what()
        await queryClient.invalidateQueries({ queryKey: sessionsQuery().queryKey })
      },
      { text },
    )
  return (
    <Panel title={words.title}>
      <ul className={css.rows}>
        {data.items.map(({ id, device, current, lastSeenAt, signedInAt }) => (
          <li key={id} className={css.row}>
            <p className={css.words}>
              <span className={css.name}>{device}</span>
              <br />
              <span className={css.detail}>
                {words.seen(on(lastSeenAt))}, {words.since(on(signedInAt))}
              </span>
            </p>
            {current ? (
              <StatusPill tone="done">{words.current}</StatusPill>
            ) : (
              <Button variant="quiet" onClick={() => end(() => endSession(id), words.ended)}>
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data.items.length > 1 && (
        <div className={css.actions}>
          <Button onClick={() => end(endOtherSessions, words.othersEnded)}>
            {words.endOthers}
          </Button>
        </div>
      )}
    </Panel>
  )
}
