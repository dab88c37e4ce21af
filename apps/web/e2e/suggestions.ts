import type { Suggestions } from '@dansmazone/contract/suggest'
import type { Page } from '@playwright/test'

/** The large box of the home page, once a script has made more than a form of it. */
export const box = (page: Page) =>
  page.getByRole('main').getByRole('search').getByRole('combobox').first()
export const list = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' })
export const options = (page: Page) => list(page).getByRole('option')
export const active = (page: Page) => list(page).getByRole('option', { selected: true })
export const said = (page: Page) => page.getByRole('main').getByRole('search').getByRole('status')

export const nothing: Suggestions = {
  queries: [],
  categories: [],
  products: [],
  merchants: [],
  communes: [],
}

/** Answers of our own, for the moments that a real server seldom has. */
export const answering = (page: Page, answer: (q: string) => Suggestions) =>
  page.route(/\/v1\/suggest\?/, (route) => {
    const q = new URL(route.request().url()).searchParams.get('q') ?? ''
    return route.fulfill({ json: answer(q) })
  })

export const searchesOf = (...texts: string[]) => ({
  ...nothing,
  queries: texts.map((text) => ({ text })),
})
