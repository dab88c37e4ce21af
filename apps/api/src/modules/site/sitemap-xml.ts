export type SitemapUrl = { loc: string; lastmod?: string }

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const urlElement = ({ loc, lastmod }: SitemapUrl) =>
  `<url><loc>${escape(loc)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>\n`

export const sitemapIndex = (addresses: string[]): string =>
  `${head}<sitemapindex ${namespace}>\n${addresses
    .map((loc) => `<sitemap><loc>${escape(loc)}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`

/** A part, batch by batch, so that 50,000 addresses are never in memory at once. */
export async function* urlSet(
  batches: Iterable<SitemapUrl[]> | AsyncIterable<SitemapUrl[]>,
): AsyncGenerator<string> {
  yield `${head}<urlset ${namespace}>\n`
  for await (const batch of batches) yield batch.map(urlElement).join('')
  yield '</urlset>\n'
}

export const robotsText = (publicUrl: string): string =>
  `User-agent: *\nDisallow: /v1/\nAllow: /\n\nSitemap: ${publicUrl}/sitemap.xml\n`
