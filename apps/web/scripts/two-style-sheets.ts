import type { Plugin, Rolldown } from 'vite'

const privateRoutes = 'src/private-routes.tsx'

/**
 * One style sheet for the shop, one more for the pages that come apart, where Vite makes one for each chunk: two
 * files cannot come in the wrong order. Whoever imports the routes of those pages waits for the second by Vite's own means.
 */
export const twoStyleSheets = (): Plugin => ({
  name: 'two-style-sheets',
  apply: (_config, { isSsrBuild }) => !isSsrBuild,
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
    const apart = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(privateRoutes))
    const entry = chunks.find(({ name }) => name === 'site')
    if (!apart || !entry)
      this.error('The build has no chunk of the site, or none of private routes.')

    const visited = new Set<string>()
    /** What a chunk needs goes before its own, what it may need later after. */
    const inOrder = (
      names: string[],
      passing: (name: string) => boolean,
    ): Rolldown.OutputChunk[] => {
      const found: Rolldown.OutputChunk[] = []
      const later: string[] = []
      const visit = (name: string) => {
        const chunk = bundle[name]
        if (chunk?.type !== 'chunk' || visited.has(name) || !passing(name)) return
        visited.add(name)
        chunk.imports.forEach(visit)
        found.push(chunk)
        later.push(...chunk.dynamicImports)
      }
      names.forEach(visit)
      return later.length > 0 ? [...found, ...inOrder(later, passing)] : found
    }

    const gather = (name: string, owner: Rolldown.OutputChunk, from: Rolldown.OutputChunk[]) => {
      let source = ''
      for (const { viteMetadata } of from) {
        for (const file of viteMetadata?.importedCss ?? []) {
          const sheet = bundle[file]
          if (sheet?.type === 'asset') source += String(sheet.source).replaceAll(hashMark, '')
          delete bundle[file]
        }
        viteMetadata?.importedCss.clear()
      }
      const sheet = this.emitFile({ type: 'asset', name, source })
      owner.viteMetadata?.importedCss.add(this.getFileName(sheet))
    }
    const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName)
    gather(
      'site.css',
      entry,
      inOrder(entries, (name) => name !== apart.fileName),
    )
    gather(
      'private.css',
      apart,
      inOrder([apart.fileName], () => true),
    )
  },
})

/** What Vite leaves in a sheet until the build is written. */
const hashMark = /\/\*\$vite\$:\d+\*\//g
