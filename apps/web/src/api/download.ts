import { ApiError, refusal } from './api-error.ts'
import { withIdentity } from './identity.ts'
import { apiBase } from './send.ts'

const fetchOnce = async (path: string, body?: unknown): Promise<Blob> => {
  const posted = body === undefined ? null : JSON.stringify(body)
  const headers = {
    'accept-language': document.documentElement.lang,
    ...(posted !== null && { 'content-type': 'application/json' }),
  }
  const response = await fetch(`${apiBase}${path}`, {
    method: posted === null ? 'GET' : 'POST',
    headers,
    body: posted,
  }).catch(() => {
    throw new ApiError(0, 'offline')
  })
  if (!response.ok) throw refusal(response.status, await response.json().catch(() => null))
  return await response.blob()
}

/** Saves an answer of the API as a file, where a plain link could not ask who is there. With a body, it is posted. */
export const download = async (path: string, fileName: string, body?: unknown): Promise<void> =>
  saveBlob(await withIdentity(() => fetchOnce(path, body)), fileName)

/** Saves what is here already. */
export const saveBlob = (blob: Blob, fileName: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
