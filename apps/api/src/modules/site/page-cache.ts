type Page = { status: number }

/** Enough for the pages everybody opens; each may weigh 150 KB. */
const mostPages = 200

/** Within an epoch, an address is rendered once, however many ask, and however fast. */
export const pageCache = <Rendered extends Page>() => {
  const pages = new Map<string, Promise<Rendered>>()
  let current = -1
  return (url: string, epoch: number, render: () => Promise<Rendered>): Promise<Rendered> => {
    if (epoch !== current) {
      pages.clear()
      current = epoch
    }
    const known = pages.get(url)
    if (known) return known
    const page = render()
    if (pages.size < mostPages) {
      pages.set(url, page)
      const forget = () => pages.get(url) === page && pages.delete(url)
      page.then(({ status }) => status >= 400 && forget(), forget)
    }
    return page
  }
}
