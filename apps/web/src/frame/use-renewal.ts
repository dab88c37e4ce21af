import { useEffect, useState } from 'react'
import { ApiError } from '#api/api-error.ts'
import { mayRenew } from '#lib/may-renew.ts'

/** Loads the page anew, at the address that was wanted; false where that would not help. */
const renew = async (): Promise<boolean> => {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (!answer?.ok || !mayRenew(sessionStorage, Date.now())) return false
  location.reload()
  return true
}

/**
 * For a page whose code did not come: most often the server has a newer version since. True while the page is loaded
 * anew; what was left for it has been saved, or asked about, before.
 */
export const useRenewal = (error: unknown): boolean => {
  const outdated = error instanceof ApiError && error.code === 'outdated'
  const [givenUp, setGivenUp] = useState<unknown>(null)
  // Once it stands where it was wanted: before, the address is still that of the page that was left.
  useEffect(() => {
    if (outdated) void renew().then((renewed) => renewed || setGivenUp(error))
  }, [outdated, error])
  return outdated && givenUp !== error
}
