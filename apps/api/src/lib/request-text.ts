import type { RequestFault } from './problem-error.ts'

const isText = (encoded: string) => {
  try {
    return !decodeURIComponent(encoded.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false
  }
}

/** What no text can be (half a character, a NUL), found before anything reads it: each parameter named. */
export function unreadableParts(url: string): { path: boolean; query: RequestFault[] } {
  if (!url.includes('%')) return { path: false, query: [] }
  const [path, query] = splitUrl(url)
  const faults = query
    .split('&')
    .filter((pair) => !isText(pair))
    .map((pair) => {
      const [name = ''] = pair.split('=', 1)
      return {
        path: isText(name) ? `query.${decodeURIComponent(name)}` : 'query',
        code: 'malformed',
      }
    })
  return { path: !isText(path), query: faults }
}

export function splitUrl(url: string): [path: string, query: string] {
  const mark = url.indexOf('?')
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
}
