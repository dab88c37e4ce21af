import { useQueryClient } from '@tanstack/react-query'
import { accountQuery } from '#api/me.ts'
import { invitationsQuery, joinRequestsQuery, membersQuery } from '#api/members.ts'
import { useAct } from '#frame/use-act.ts'

/** Does something to the team, says so, and reads the team again, whatever came of it. */
export const useTeamAct = (merchantId: string) => {
  const act = useAct()
  const queryClient = useQueryClient()
  const refresh = () =>
    Promise.all(
      [
        membersQuery(merchantId),
        invitationsQuery(merchantId),
        joinRequestsQuery(merchantId),
        accountQuery(),
      ].map(({ queryKey }) => queryClient.invalidateQueries({ queryKey })),
    )
  return async (what: () => Promise<unknown>, text: string): Promise<boolean> => {
    const done = await act(what, { text })
    await refresh()
    return done
  }
}
