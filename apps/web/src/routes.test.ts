import { existsSync } from 'node:fs'
import { matchRoutes, type RouteObject } from 'react-router'
import { expect, test } from 'vitest'
import { paths } from './paths.ts'
import { privateRoutes } from './private-routes.tsx'
import { elsewhere, shopRoutes, type PageHandle } from './routes.tsx'
import { shopPaths } from './shop-paths.ts'

const noWords = () => Promise.resolve()
const shop = shopRoutes(noWords)
const routes = [...shop, ...privateRoutes(noWords)]

const handlesOf = (route: RouteObject): PageHandle[] => [
  ...(route.handle ? [route.handle as PageHandle] : []),
  ...(route.children ?? []).flatMap(handlesOf),
]

test('every page names the module it is made of, so that the server can preload it', () => {
  const missing = routes
    .flatMap(handlesOf)
    .filter(({ source }) => !existsSync(new URL(`../${source}`, import.meta.url)))
  expect(missing).toEqual([])
})

test.each(Object.entries(paths))('paths.%s leads to a page', (_, path) => {
  const address = (path as (slug: string) => string)('un-exemple')
  const leaf = matchRoutes(routes, address.split(/[?#]/)[0] ?? '')?.at(-1)
  expect(leaf?.route.path, address).not.toBe(elsewhere)
})

test.each(Object.entries(paths))(
  'the shop alone knows paths.%s, or asks for the rest',
  (name, path) => {
    const address = (path as (slug: string) => string)('un-exemple').split(/[?#]/)[0] ?? ''
    const leaf = matchRoutes(shop, address)?.at(-1)
    const ofShop = name in shopPaths && name !== 'pro'
    expect(leaf?.route.path === elsewhere, address).toBe(!ofShop)
  },
)
