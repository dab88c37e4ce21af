import type { StaffJoinRequest } from '@dansmazone/contract/review'
import { useQueryClient } from '@tanstack/react-query'
import { decideJoinRequest, staffJoinRequestsQuery } from '#api/regie.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import css from './inbox.module.css'

/** Who asks to keep a merchant that nobody keeps. */
export const JoinRequests = ({ requests }: { requests: StaffJoinRequest[] }) => {
  const { t } = useI18n()
  const queryClient = useQueryClient()
  const act = useAct()
  const words = t.regie.joinRequests
  const decide = (id: string, decision: 'accepted' | 'refused') =>
    act(
      async () => {
        await decideJoinRequest(id, { decision })
        await queryClient.fetchQuery(staffJoinRequestsQuery())
      },
      { text: words[decision] },
    )
  return (
    <section className={css.requests} aria-labelledby="join-requests">
      <h2 id="join-requests">{words.title(requests.length)}</h2>
      <ul className={css.rows}>
        {requests.map(({ id, merchantName, commune, publicUrl, account, message }) => (
          <li key={id} className={css.request}>
            <p>
              <strong>{account.name}</strong> ({account.email}) {words.asks}{' '}
              {publicUrl ? (
                <Anchor href={new URL(publicUrl).pathname}>{merchantName}</Anchor>
              ) : (
                merchantName
              )}
              {commune && `, ${commune.name}`}
            </p>
            {message && <blockquote>{message}</blockquote>}
            <div className={css.bar}>
              <Button onClick={() => decide(id, 'accepted')}>{words.accept}</Button>
              <Button variant="quiet" onClick={() => decide(id, 'refused')}>
                {words.refuse}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
