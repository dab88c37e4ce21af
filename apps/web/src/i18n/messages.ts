import type { Locale } from '@dansmazone/contract/vocabulary'
import { frenchSpaces } from '#lib/french-text.ts'
import type { frFirst } from './fr-first.ts'
import type { fr } from './fr.ts'

export type FirstMessages = typeof frFirst
export type PageMessages = typeof fr

/** Every word of the site. Those of the inner pages are there once `loadPageMessages` has answered. */
export type Messages = FirstMessages & PageMessages

type Translation<Text> = Text extends (...args: never[]) => string
  ? Text
  : Text extends string
    ? string
    : { [Key in keyof Text]?: Translation<Text[Key]> }

/** A catalogue that may say less than the French one. */
export type PartialMessages = Translation<Messages>

/** The same words with the spaces of French, which nobody sees while writing them. */
const spaced = <Words>(words: Words): Words => {
  if (typeof words === 'string') return frenchSpaces(words) as Words
  if (typeof words === 'function') {
    return ((...given: unknown[]) => spaced<unknown>(words(...given))) as Words
  }
  if (typeof words !== 'object' || words === null) return words
  const entries = Object.entries(words).map(([key, value]) => [key, spaced<unknown>(value)])
  return (
    Array.isArray(words) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
  ) as Words
}

const french = {
  first: async () => spaced((await import('./fr-first.ts')).frFirst),
  pages: async () => spaced((await import('./fr.ts')).fr),
}
const occitan = async () => (await import('./oc.ts')).oc
const catalogues: Record<
  Locale,
  { first: () => Promise<FirstMessages>; pages: () => Promise<PageMessages> }
> = {
  fr: french,
  en: {
    first: async () => (await import('./en-first.ts')).enFirst,
    pages: async () => (await import('./en.ts')).en,
  },
  oc: {
    first: async () => merge(...(await Promise.all([french.first(), occitan()]))),
    pages: async () => merge(...(await Promise.all([french.pages(), occitan()]))),
  },
}

const loaded: Partial<Record<Locale, Promise<Messages>>> = {}

/** One catalogue, and no other, comes to the browser: first what the first visit needs … */
export const loadMessages = (locale: Locale): Promise<Messages> =>
  (loaded[locale] ??= catalogues[locale].first().then((first) => ({ ...first }) as Messages))

/** … then, once and into the same object, the words of the inner pages. */
export const loadPageMessages = async (locale: Locale): Promise<Messages> => {
  const [messages, pages] = await Promise.all([loadMessages(locale), catalogues[locale].pages()])
  return Object.assign(messages, pages)
}

/** The modules of a catalogue, as the build's manifest names them. */
export const messagesSources = (locale: Locale, { pages }: { pages: boolean }): string[] => {
  const language = locale === 'oc' ? 'fr' : locale
  const names = [`${language}-first`, pages && language, locale === 'oc' && 'oc']
  return names.flatMap((name) => (name ? `src/i18n/${name}.ts` : []))
}

/** French wherever the other catalogue is silent. */
const merge = <Base extends object>(base: Base, over: object): Base =>
  Object.fromEntries(
    Object.entries(base).map(([key, value]) => {
      const other: unknown = (over as Record<string, unknown>)[key]
      if (other === undefined) return [key, value]
      const bothObjects = typeof value === 'object' && typeof other === 'object' && other !== null
      return [key, bothObjects ? merge(value as object, other) : other]
    }),
  ) as Base
