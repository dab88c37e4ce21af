import { expect, test, vi } from 'vitest'
import { ApiError } from './api-error.ts'
import { onIdentityNeeded, withIdentity } from './identity.ts'

const ended = new ApiError(401, 'unauthenticated')
const unsure = new ApiError(403, 'reauthentication_needed')

test('an act whose session has ended is done again once the person has signed in', async () => {
  const ask = vi.fn<(need: string) => Promise<boolean>>().mockResolvedValue(true)
  const stop = onIdentityNeeded(ask)
  const act = vi.fn<() => Promise<string>>().mockRejectedValueOnce(ended).mockResolvedValue('done')
  await expect(withIdentity(act)).resolves.toBe('done')
  expect(ask).toHaveBeenCalledExactlyOnceWith('sign-in')
  stop()
})

test('a sensitive act asks for a proof, and fails as it did where none is given', async () => {
  const ask = vi.fn<(need: string) => Promise<boolean>>().mockResolvedValue(false)
  const stop = onIdentityNeeded(ask)
  const act = vi.fn<() => Promise<string>>().mockRejectedValue(unsure)
  await expect(withIdentity(act)).rejects.toBe(unsure)
  expect(ask).toHaveBeenCalledExactlyOnceWith('prove')
  expect(act).toHaveBeenCalledOnce()
  stop()
})

test('any other refusal asks nothing, and neither does one where nobody can be asked', async () => {
  const ask = vi.fn<(need: string) => Promise<boolean>>().mockResolvedValue(true)
  const stop = onIdentityNeeded(ask)
  const lost = new ApiError(412, 'precondition_failed')
  await expect(withIdentity(() => Promise.reject(lost))).rejects.toBe(lost)
  expect(ask).not.toHaveBeenCalled()
  stop()
  await expect(withIdentity(() => Promise.reject(ended))).rejects.toBe(ended)
})
