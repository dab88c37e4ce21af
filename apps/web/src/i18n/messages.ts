import type { Locale } from '@dansmazone/contract/vocabulary'
import type { fr } from './fr.ts'

export type Messages = typeof fr

type Translation<Text> = Text extends (...args: never[]) => string
  ? Text
  : Text extends string
    ? string
    : { [Key in keyof Text]?: Translation<Text[Key]> }

/** A catalogue that may say less than the French one. */
export type PartialMessages = Translation<Messages>

/** One catalogue, and no other, comes to the browser. */
export const loadMessages = async (locale: Locale): Promise<Messages> => {
  switch (locale) {
    case 'en':
      return (await import('./en.ts')).en
    case 'oc': {
      const [{ fr }, { oc }] = await Promise.all([import('./fr.ts'), import('./oc.ts')])
      return merge(fr, oc) as Messages
    }
    case 'fr':
      return (await import('./fr.ts')).fr
  }
}

/** The modules of a catalogue, as the build's manifest names them. */
export const messagesSources = (locale: Locale): string[] =>
  (locale === 'oc' ? ['fr', 'oc'] : [locale]).map((name) => `src/i18n/${name}.ts`)

/** French wherever the other catalogue is silent. */
const merge = (base: object, over: object): object =>
  Object.fromEntries(
    Object.entries(base).map(([key, value]) => {
      const other: unknown = (over as Record<string, unknown>)[key]
      if (other === undefined) return [key, value]
      const bothObjects = typeof value === 'object' && typeof other === 'object' && other !== null
      return [key, bothObjects ? merge(value as object, other) : other]
    }),
  )
