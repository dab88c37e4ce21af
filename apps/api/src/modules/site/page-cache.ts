type Page = { status: number }

/** Enough for the pages everybody opens; each may weigh 150 KB. */
const mostPages = 200

/** Pages are rendered for a minute: within it, an address is rendered once, however many ask, and however fast. */
export const pageCache = <Rendered extends Page>() => {
  const pages = new Map<string, Promise<Rendered>>()
  let minute = 0
  return (url: string, now: number, render: () => Promise<Rendered>): Promise<Rendered> => {
    if (now !== minute) {
      pages.clear()
      minute = now
    }
    const known = pages.get(url)
    if (known) return known
    const page = render()
    if (pages.size < mostPages) {
      pages.set(url, page)
      page.then(
        ({ status }) => status >= 400 && pages.delete(url),
        () => pages.delete(url),
      )
    }
    return page
  }
}
