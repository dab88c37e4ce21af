import type { Interpretation } from '@dansmazone/contract/search'
import type { App } from './catalogue.ts'
import type { Engine } from './engine.ts'

/** What the API answers, in its own order. */
export const ours = (app: App): Engine => ({
  name: 'DansMaZone',
  search: async (q, kind, limit) => {
    const answer = await app.inject({ path: `/v1/${kind}`, query: { q, limit: String(limit) } })
    if (answer.statusCode !== 200) throw new Error(`“${q}”: ${answer.statusCode} ${answer.body}`)
    const { items, interpretation } = answer.json<{
      items: { slug: string }[]
      interpretation?: Interpretation
    }>()
    return {
      slugs: items.map(({ slug }) => slug),
      gaveUp: (interpretation?.relaxed.length ?? 0) > 0,
    }
  },
})
