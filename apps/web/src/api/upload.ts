import { ApiError, refusal } from './api-error.ts'
import { withIdentity } from './identity.ts'
import { apiBase, sendHeaders, type SendOptions } from './send.ts'

type UploadOptions = Pick<SendOptions, 'key' | 'signal'> & {
  /** Fields that go along, before the file: the API reads in order. */
  fields?: Record<string, string>
  /** From 0 to 1, as bytes leave. */
  onProgress?: (share: number) => void
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const uploadOnce = (path: string, file: File, options: UploadOptions): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const { fields = {}, onProgress, signal } = options
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', file, file.name)
    // fetch does not tell how much of a body has left.
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    request.open('POST', `${apiBase}${path}`)
    for (const [name, value] of Object.entries(sendHeaders(options))) {
      request.setRequestHeader(name, value)
    }
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress?.(loaded / total)
    })
    request.addEventListener('load', () => {
      const answer = parse(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(answer)
      else reject(refusal(request.status, answer, request.getResponseHeader('retry-after')))
    })
    request.addEventListener('error', () => reject(new ApiError(0, 'offline')))
    request.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
    request.addEventListener('loadend', () => signal?.removeEventListener('abort', abort))
    signal?.addEventListener('abort', abort)
    if (signal?.aborted) abort()
    else request.send(form)
  })

/** Sends a file, telling how far it is. */
export const upload = async <Answer>(
  path: string,
  file: File,
  options: UploadOptions = {},
): Promise<Answer> => (await withIdentity(() => uploadOnce(path, file, options))) as Answer
