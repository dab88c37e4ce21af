import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { precompress } from './scripts/precompress.ts'

/** Where `vite dev` finds the API; the built site asks the host that served it, or VITE_API_URL. */
const api = process.env.API_URL ?? 'http://127.0.0.1:3000'

/** What nearly every page needs, besides what the entry imports. */
const everywhere = ['src/main.tsx', 'src/shop/components/product-card.tsx']

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }

/** One file for all that every visit needs, rather than one for each set of pages that share a module. */
const siteChunk = () => {
  const shared = new Set<string>()
  return (id: string, graph: Graph) => {
    if (shared.size === 0) {
      const visit = (module: string) => {
        if (shared.has(module)) return
        shared.add(module)
        graph.getModuleInfo(module)?.importedIds.forEach(visit)
      }
      for (const file of everywhere) visit(`${import.meta.dirname}/${file}`)
    }
    return shared.has(id) ? 'site' : null
  }
}

/** Lets the build drop the router's components that nothing here uses: its links and forms, made for another kind of server. */
const droppableComponents: Plugin = {
  name: 'droppable-components',
  apply: 'build',
  transform: {
    filter: { id: /react-router\/dist\/production/ },
    handler: (code) =>
      code
        .replaceAll(/^\w+\.displayName = "\w+";$/gm, '')
        .replaceAll('= React$1.forwardRef(', '= /* @__PURE__ */ React$1.forwardRef('),
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), droppableComponents, precompress()],
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    // The server names every file of the page it sends: a helper in the browser would only weigh.
    modulePreload: false,
    rolldownOptions: {
      ...(!isSsrBuild && {
        output: { codeSplitting: { groups: [{ name: siteChunk(), debugName: 'site' }] } },
      }),
      // Libraries mark their files "use client" for React's server components, which this site has none of.
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
  ssr: { noExternal: true },
  server: {
    proxy: { '/v1': api, '/media': api, '/docs': api },
  },
}))
