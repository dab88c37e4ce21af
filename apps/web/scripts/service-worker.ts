import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { transformWithOxc, type Plugin } from 'vite'

const source = new URL('../src/service-worker.ts', import.meta.url)

/** Writes the service worker at an address of its own, with the names of the files it needs from this very build. */
export const serviceWorker = (): Plugin => ({
  name: 'service-worker',
  apply: (_config, { isSsrBuild }) => !isSsrBuild,
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') this.error('The build has no index.html.')
      const shell = String(page.source)
      const compiled = await transformWithOxc(await readFile(source, 'utf8'), source.pathname)
      // What is left of its imports of types makes a module of it, which not every browser runs as a worker.
      const code = compiled.code.replace(/^export \{\};?$/m, '')
      const names = Object.keys(bundle).sort()
      const version = createHash('sha256').update(`${code}${names.join()}${shell}`).digest('hex')
      const files = names
        .map((name) => `/${name}`)
        .filter((name) => name.endsWith('.woff2') || shell.includes(`"${name}"`))
      const build = { version: version.slice(0, 12), files, shell }
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: `const build = ${JSON.stringify(build)}\n${code}`,
      })
    },
  },
})
