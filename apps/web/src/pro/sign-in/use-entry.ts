import type { Account } from '@dansmazone/contract/account'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import { accountQuery } from '#api/me.ts'
import { invitationQuery } from '#api/members.ts'
import { nextPath } from '#lib/next-path.ts'
import { entryPath } from './entry-path.ts'

/** Where the page leads once it is known who is there. */
export const useEntry = () => {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const next = nextPath(parameters.get('suite'))
  const invitation = next?.startsWith('/invitation?')
    ? new URLSearchParams(next.split('?')[1]).get('jeton')
    : null
  /** Whose address the invitation that led here is for. */
  const invited =
    invitation === null
      ? ''
      : (queryClient.getQueryData(invitationQuery(invitation).queryKey)?.email ?? '')
  const enter = (account: Account) => {
    // What was read for nobody, or for someone else, says nothing of this person.
    queryClient.removeQueries({ predicate: ({ queryKey }) => isPersonal(String(queryKey[0])) })
    queryClient.setQueryData(accountQuery().queryKey, account)
    void navigate(entryPath(next, account), { replace: true })
  }
  return { next, invited, enter, token: parameters.get('jeton') ?? '' }
}

const isPersonal = (path: string) => /^\/v1\/(me|pro|regie)(\/|$|\?)/.test(path)
