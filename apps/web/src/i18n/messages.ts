import { frenchSpaces } from '@dansmazone/contract/french-text'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { frFirst } from './fr-first.ts'
import type { frPro } from './fr-pro.ts'
import type { fr } from './fr.ts'

export type FirstMessages = typeof frFirst
export type PageMessages = typeof fr
export type ProMessages = typeof frPro

/** Every word of the site. Those of inner and of merchants' pages are there once they were loaded. */
export type Messages = FirstMessages & PageMessages & ProMessages

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
  pro: async () => spaced((await import('./fr-pro.ts')).frPro),
}
const occitan = async () => (await import('./oc.ts')).oc
type Catalogue = {
  first: () => Promise<FirstMessages>
  pages: () => Promise<PageMessages>
  pro: () => Promise<ProMessages>
}
const catalogues: Record<Locale, Catalogue> = {
  fr: french,
  en: {
    first: async () => (await import('./en-first.ts')).enFirst,
    pages: async () => (await import('./en.ts')).en,
    pro: async () => (await import('./en-pro.ts')).enPro,
  },
  oc: {
    first: async () => merge(...(await Promise.all([french.first(), occitan()]))),
    pages: async () => merge(...(await Promise.all([french.pages(), occitan()]))),
    // Work is done in French where Occitan has no settled words for it.
    pro: french.pro,
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

/** What merchants' pages say, with what they share with those of shoppers. */
export const loadProMessages = async (locale: Locale): Promise<Messages> => {
  const [messages, words] = await Promise.all([loadPageMessages(locale), catalogues[locale].pro()])
  return Object.assign(messages, words)
}

export const loadWords = (locale: Locale, words: 'pages' | 'pro'): Promise<Messages> =>
  words === 'pro' ? loadProMessages(locale) : loadPageMessages(locale)

/** The modules of a catalogue, as the build's manifest names them. */
export const messagesSources = (locale: Locale, words: 'first' | 'pages' | 'pro'): string[] => {
  const language = locale === 'oc' ? 'fr' : locale
  const names = [
    `${language}-first`,
    words !== 'first' && language,
    words === 'pro' && `${language}-pro`,
    locale === 'oc' && 'oc',
  ]
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
