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
    case 'oc':
      return (await import('./oc.ts')).oc
    case 'fr':
      return (await import('./fr.ts')).fr
  }
}

/** Where each catalogue is, as the build's manifest names it. */
export const messagesSource = (locale: Locale): string => `src/i18n/${locale}.ts`

/** French wherever `partial` is silent. */
export const completed = (french: Messages, partial: PartialMessages): Messages =>
  merge(french, partial) as Messages

const merge = (base: object, over: object): object =>
  Object.fromEntries(
    Object.entries(base).map(([key, value]) => {
      const other: unknown = (over as Record<string, unknown>)[key]
      if (other === undefined) return [key, value]
      const bothObjects = typeof value === 'object' && typeof other === 'object' && other !== null
      return [key, bothObjects ? merge(value as object, other) : other]
    }),
  )
