import type { Locale } from '@dansmazone/contract/vocabulary'

export const pageDataId = 'page-data'

/** What the server sends inside the HTML so that the browser takes over without a request. */
export type PageData = {
  locale: Locale
  publicUrl: string
  /** The instant the page was rendered for: hours read the same on both sides. */
  now: number
  /** Answers of the API by their address, exactly as it gave them. */
  answers: [path: string, body: unknown][]
  loaderData: Record<string, unknown>
  errors: Record<string, unknown> | null
}

/** JSON that cannot close the script element it stands in, nor open a comment there. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c')

export const readPageData = (document: Document): PageData | null => {
  const text = document.querySelector(`#${pageDataId}`)?.textContent
  return text ? (JSON.parse(text) as PageData) : null
}
