import { ApiError, refusal } from './api-error.ts'
import { withIdentity } from './identity.ts'
import { apiBase } from './send.ts'

const fetchOnce = async (path: string): Promise<Blob> => {
  const headers = { 'accept-language': document.documentElement.lang }
  const response = await fetch(`${apiBase}${path}`, { headers }).catch(() => {
    throw new ApiError(0, 'offline')
  })
  if (!response.ok) throw refusal(response.status, await response.json().catch(() => null))
  return await response.blob()
}

/** Saves an answer of the API as a file, where a plain link could not ask who is there. */
export const download = async (path: string, fileName: string): Promise<void> => {
  const blob = await withIdentity(() => fetchOnce(path))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
