import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Answer = { status: number; body: unknown; location?: string | undefined }

/** What the server build of the site promises: `apps/web/src/entry-server.tsx`. */
type Render = (options: {
  url: string
  publicUrl: string
  fetchApi: (path: string, headers: Record<string, string>) => Promise<Answer>
  assets: unknown
  now: number
}) => Promise<Rendered>

export type Rendered = {
  status: number
  location?: string
  html: string
  locale: string
  cacheControl: string
}

export type Renderer = { render: Render; assets: unknown }

/** The built site, or null when nobody has built it. */
export async function loadRenderer(distDir: string): Promise<Renderer | null> {
  const manifest = await readFile(join(distDir, 'client', '.vite', 'manifest.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    },
  )
  if (manifest === null) return null
  const entry = pathToFileURL(join(distDir, 'server', 'entry-server.js')).href
  const { render } = (await import(entry)) as { render: Render }
  return { render, assets: JSON.parse(manifest) }
}
