import { Type, type Static } from 'typebox'
import { Nullable } from './nullable.ts'

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof weekdays)[number]

const localTime = (description: string) =>
  Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$', description, examples: ['09:30'] })

/** A span of local time. `closes` at or before `opens` means the next day: 18:00 to 01:00. */
export const OpeningSpan = Type.Object({
  opens: localTime('Local time.'),
  closes: localTime('Local time; at or before `opens`, it is the next day.'),
})
export type OpeningSpan = Static<typeof OpeningSpan>

const week = (description: string) =>
  Type.Array(Type.Object({ day: Type.Enum(weekdays), spans: Type.Array(OpeningSpan) }), {
    description,
  })

/** A part of every year with a week of its own; `to` before `from` crosses the new year. Both days included. */
export const OpeningSeason = Type.Object({
  name: Type.String(),
  from: Type.String({ description: 'Month and day.', examples: ['06-15'] }),
  to: Type.String({ description: 'Month and day.', examples: ['09-15'] }),
  weekly: week('Seven days from Monday; no spans means closed.'),
})
export type OpeningSeason = Static<typeof OpeningSeason>

/** Weekly hours, days that differ, and what holds on public holidays. `known` is false when nobody has said. */
export const OpeningHours = Type.Object({
  known: Type.Boolean(),
  byAppointment: Type.Boolean(),
  weekly: week('Seven days from Monday; no spans means closed. Empty when `known` is false.'),
  seasons: Type.Optional(
    Type.Array(OpeningSeason, {
      description: 'Parts of the year whose week replaces `weekly`; absent when there are none.',
    }),
  ),
  special: Type.Array(
    Type.Object({
      date: Type.String({ format: 'date' }),
      spans: Type.Array(OpeningSpan),
      note: Type.Optional(Type.String()),
    }),
    {
      description:
        'Days that replace the weekly hours; no spans means closed. Past days are left out.',
    },
  ),
  holidays: Type.Enum(['open', 'closed', 'unknown'], {
    description: 'On public holidays of Metropolitan France without a special day of their own.',
  }),
  timezone: Type.Literal('Europe/Paris'),
})
export type OpeningHours = Static<typeof OpeningHours>

/** A planned closure, both days included; `to` null while the return is not known. */
export const Closure = Type.Object({
  from: Type.String({ format: 'date' }),
  to: Nullable(Type.String({ format: 'date' })),
  reason: Type.Optional(Type.String()),
})
export type Closure = Static<typeof Closure>
