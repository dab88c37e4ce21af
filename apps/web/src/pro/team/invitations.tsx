import { useSuspenseQuery } from '@tanstack/react-query'
import { invitationsQuery, invite, withdrawInvitation } from '#api/members.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { StatusPill } from '#ui/status-pill.tsx'
import { useTeamAct } from './use-team.ts'
import css from './team.module.css'

/** Mails that nobody has answered yet. */
export const Invitations = ({ merchantId }: { merchantId: string }) => {
  const { t, date } = useI18n()
  const words = t.proTeam.invitations
  const act = useTeamAct(merchantId)
  const { data } = useSuspenseQuery(invitationsQuery(merchantId))
  if (data.items.length === 0) return null
  return (
    <Panel title={words.title}>
      <ul className={css.rows}>
        {data.items.map(({ id, email, role, expired, expiresAt, invitedBy }) => (
          <li key={id} className={css.row}>
            <div className={css.words}>
              <p className={css.name}>{email}</p>
              <p className={css.detail}>
                {[t.proTeam.roles[role], invitedBy && words.by(invitedBy)]
                  .filter(Boolean)
                  .join(', ')}
                <br />
                {!expired && words.until(date(parisTime(expiresAt).date))}
              </p>
            </div>
            <div className={css.side}>
              {expired && <StatusPill tone="wrong">{words.expired}</StatusPill>}
              <Button
                aria-label={words.of(words.resend, email)}
                onClick={() =>
                  void act(() => invite(merchantId, { email, role }), words.resent(email))
                }
              >
                {words.resend}
              </Button>
              <Button
                variant="quiet"
                aria-label={words.of(words.withdraw, email)}
                onClick={() =>
                  void act(() => withdrawInvitation(merchantId, id), words.withdrawn(email))
                }
              >
                {words.withdraw}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
