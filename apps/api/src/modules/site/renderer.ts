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

/** Pages that are one person's: their address may carry a token, and they are kept nowhere. */
type IsPrivate = (url: string) => boolean

export type Renderer = { render: Render; isPrivate: IsPrivate; assets: unknown }

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
  const { render, isPrivate } = (await import(entry)) as Omit<Renderer, 'assets'>
  return { render, isPrivate, assets: JSON.parse(manifest) }
}
