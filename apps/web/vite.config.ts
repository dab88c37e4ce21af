import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { precompress } from './scripts/precompress.ts'
import { serviceWorker } from './scripts/service-worker.ts'
import { twoStyleSheets } from './scripts/two-style-sheets.ts'

/** Where `vite dev` finds the API; the built site asks the host that served it, or VITE_API_URL. */
const api = process.env.API_URL ?? 'http://127.0.0.1:3000'

/** Where visits begin: what these need, every visit needs or soon will. */
const firstVisit = ['src/main.tsx', 'src/shop/home/home-page.tsx']

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }

/** Parts of the query library that only inner pages use; its single entrance hides who uses which. */
const innerOnly =
  /query.*(useQueries|useSuspenseQueries|queriesObserver|nfinite|useMutation|mutationObserver)/

/** One file for the first visit, rather than one for each set of pages that happen to share a module. */
const siteChunk = () => {
  const shared = new Set<string>()
  return (id: string, graph: Graph) => {
    const visit = (module: string) => {
      if (shared.has(module)) return
      shared.add(module)
      graph.getModuleInfo(module)?.importedIds.forEach(visit)
    }
    if (shared.size === 0) firstVisit.forEach((file) => visit(`${import.meta.dirname}/${file}`))
    return shared.has(id) && !innerOnly.test(id) ? 'site' : null
  }
}

/** Icons one by one: through the family's own list of them, any page's icon would count as every page's. */
const separateIcons: Plugin = {
  name: 'separate-icons',
  apply: 'build',
  transform: {
    filter: { id: /\.tsx$/, code: /from ["']lucide-react["']/ },
    handler: (code) =>
      code.replaceAll(/import \{([^}]*)\} from ["']lucide-react["'];?/g, (_, names: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name && !name.startsWith('type '))
          .map((name) => `import ${name} from 'lucide-react/icons/${kebab(name)}'`)
          .join(';'),
      ),
  },
}

const kebab = (name: string) =>
  name.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[a-z])(?=\d)/g, '-').toLowerCase()

/** Lets the build drop what nothing here uses of the router: its links and forms, made for another kind of server, and its measuring. */
const droppableParts: Plugin = {
  name: 'droppable-parts',
  apply: 'build',
  transform: {
    filter: { id: /react-router\/dist\/production/ },
    handler: (code) =>
      code
        .replaceAll(/^\w+\.displayName = "\w+";$/gm, '')
        .replaceAll('= React$1.forwardRef(', '= /* @__PURE__ */ React$1.forwardRef(')
        .replaceAll('(init.instrumentations)', '(false)'),
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    separateIcons,
    react(),
    droppableParts,
    twoStyleSheets(),
    serviceWorker(),
    precompress(),
  ],
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    // The server names every file of the page it sends: a helper in the browser would only weigh.
    modulePreload: false,
    rolldownOptions: {
      // On the server all is one file, loaded whole: a build under its feet cannot take half of it away.
      output: {
        codeSplitting: isSsrBuild ? false : { groups: [{ name: siteChunk(), debugName: 'site' }] },
      },
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
