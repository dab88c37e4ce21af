import type { Locale } from '@dansmazone/contract/vocabulary'
import { rootId } from '#frame/site.tsx'
import { pageDataId, scriptJson, type PageData } from '#lib/page-data.ts'

/** The client build's manifest, as Vite writes it. */
export type Manifest = Record<
  string,
  { file: string; name?: string; imports?: string[]; css?: string[] }
>

const fonts = [
  'src/styles/fonts/bricolage-grotesque.woff2',
  'src/styles/fonts/atkinson-hyperlegible-next.woff2',
]

/** The chunk that vite.config.ts gathers the entry in. */
const entryName = 'site'

/** Every file that the named modules need before they can run, and before they are painted. */
const filesOf = (assets: Manifest, sources: string[]) => {
  const files = new Set<string>()
  const styles = new Set<string>()
  const visited = new Set<string>()
  const visit = (key: string) => {
    const chunk = assets[key]
    if (!chunk || visited.has(key)) return
    visited.add(key)
    files.add(chunk.file)
    chunk.css?.forEach((file) => styles.add(file))
    chunk.imports?.forEach(visit)
  }
  sources.forEach(visit)
  return { files: [...files], styles: [...styles] }
}

type Parts = {
  app: string
  locale: Locale
  assets: Manifest
  /** Null where the browser renders the page anew rather than taking it over. */
  pageData: PageData | null
  sources: string[]
}

/** The whole HTML. React prints titles and links before the root element: they belong in the head. */
export const documentOf = ({ app, locale, assets, pageData, sources }: Parts): string => {
  const cut = Math.max(app.indexOf(`<div id="${rootId}"`), 0)
  const entry = Object.values(assets).find((chunk) => chunk.name === entryName)
  const { files, styles } = filesOf(assets, sources)
  const sheets = new Set([...(entry?.css ?? []), ...styles])
  const preloads = files.filter((file) => file !== entry?.file)
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="theme-color" content="#fdfbf7" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#1a1714" media="(prefers-color-scheme: dark)">',
    ...Array.from(sheets, (file) => `<link rel="stylesheet" href="/${file}">`),
    ...fonts.flatMap((key) =>
      assets[key]
        ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${assets[key].file}">`
        : [],
    ),
    ...preloads.map((file) => `<link rel="modulepreload" href="/${file}">`),
    entry ? `<script type="module" src="/${entry.file}"></script>` : '',
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    '<link rel="icon" href="/favicon.png" sizes="48x48" type="image/png">',
    '<link rel="apple-touch-icon" href="/apple-touch-icon.png">',
    '<link rel="manifest" href="/site.webmanifest">',
    app.slice(0, cut),
    `</head><body><div id="root">${app.slice(cut)}</div>`,
    pageData
      ? `<script type="application/json" id="${pageDataId}">${scriptJson(pageData)}</script>`
      : '',
    '</body></html>',
  ].join('')
}
