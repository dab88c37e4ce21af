export type Kind = 'products' | 'merchants'

/** Slugs, the best first. `gaveUp`: the engine knows, and can say, that this is not all of what was asked. */
export type Answer = { slugs: string[]; gaveUp: boolean }

export type Engine = {
  name: string
  search: (query: string, kind: Kind, limit: number) => Promise<Answer>
}
