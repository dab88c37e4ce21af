import type { Account } from '@dansmazone/contract/account'
import type { QueryClient } from '@tanstack/react-query'
import { redirect, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { needOf } from '#api/identity.ts'
import { accountQuery } from '#api/me.ts'
import { splitLocale } from '#i18n/locale.ts'
import { paths } from '#src/paths.ts'

const knownAccount = (queryClient: QueryClient): Promise<Account> =>
  queryClient.ensureQueryData(accountQuery())

/** The loader of pages for those who signed in: others go and do it first, and come back. */
export const requireAccount = async ({
  context,
  request,
}: LoaderFunctionArgs): Promise<Response | null> => {
  const { queryClient } = context.get(appContext)
  try {
    await knownAccount(queryClient)
    return null
  } catch (error) {
    if (needOf(error) !== 'sign-in') throw error
    const { pathname, search } = new URL(request.url)
    return redirect(paths.signIn(`${splitLocale(pathname).path}${search}`))
  }
}
