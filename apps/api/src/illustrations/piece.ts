import type { ColourName } from './palette.ts'
import type { Sheet } from './sheet.ts'
import type { IllustrationObject } from './vocabulary.ts'

/** What a drawing may keep company with. */
export type Companion =
  | 'sprig'
  | 'olive'
  | 'lavender'
  | 'wheat'
  | 'leaves'
  | 'crumbs'
  | 'shavings'
  | 'petals'
  | 'cloth'
  | 'fruit'
  | 'pebbles'
  | 'beads'
  | 'grapes'
  | 'thread'
  | 'stars'
  | 'notes'
  | 'none'

/** How the object stays in place: on a table, seen lying from above, or hung from its top. */
export type Pose = 'stand' | 'lie' | 'hang'

export type Ink2 = readonly [main: ColourName, accent?: ColourName]

/** One object of the kit, drawn around x = 0 with its foot at y = 0 and its top at y = -height. */
export type Piece = {
  size: readonly [width: number, height: number]
  pose: Pose
  inks: readonly [Ink2, ...Ink2[]]
  with: readonly [Companion, ...Companion[]]
  /** Too large for a table or a shelf: stands on the floor or the ground. */
  grounded?: boolean
  /** Small things also look well in rows. */
  many?: boolean
  draw: (s: Sheet) => void
}

export type Family = Partial<Record<IllustrationObject, Piece>>
