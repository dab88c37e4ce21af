import { useSuspenseQuery } from '@tanstack/react-query'
import { decideJoinRequest, joinRequestsQuery } from '#api/members.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { useTeamAct } from './use-team.ts'
import css from './team.module.css'

/** People who say that the shop is theirs too. */
export const JoinRequests = ({ merchantId }: { merchantId: string }) => {
  const { t, date } = useI18n()
  const words = t.proTeam.requests
  const act = useTeamAct(merchantId)
  const { data } = useSuspenseQuery(joinRequestsQuery(merchantId))
  const waiting = data.items.filter(({ state }) => state === 'waiting')
  if (waiting.length === 0) return null
  return (
    <Panel title={words.title} lead={words.lead}>
      <ul className={css.rows}>
        {waiting.map(({ id, name, email, message, createdAt }) => (
          <li key={id} className={css.row}>
            <div className={css.words}>
              <p className={css.name}>{name}</p>
              <p className={css.detail}>
                {email}
                <br />
                {words.asked(date(parisTime(createdAt).date))}
              </p>
              {message && <blockquote className={css.message}>{message}</blockquote>}
            </div>
            <div className={css.side}>
              <Button
                aria-label={words.of(words.accept, name)}
                onClick={() =>
                  void act(
                    () => decideJoinRequest(merchantId, id, 'accepted'),
                    words.accepted(name),
                  )
                }
              >
                {words.accept}
              </Button>
              <Button
                variant="quiet"
                aria-label={words.of(words.refuse, name)}
                onClick={() =>
                  void act(() => decideJoinRequest(merchantId, id, 'refused'), words.refused(name))
                }
              >
                {words.refuse}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
