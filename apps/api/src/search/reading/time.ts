import type { Word } from '#search/types.ts'
import { type Candidate, candidate } from './candidate.ts'
import {
  atHour,
  atOnce,
  type Hours,
  inDays,
  onDate,
  onPublicHoliday,
  onWeekdays,
  type Part,
  type Time,
} from './moments.ts'
import { find, type Found, lineOf, phrase } from './phrases.ts'

const weekdays = [
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
  ['dimanche', 'sunday'],
]
const months = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
]
const partWords: Record<string, Part> = {
  matin: 'morning',
  matinee: 'morning',
  matins: 'morning',
  morning: 'morning',
  midi: 'noon',
  midis: 'noon',
  noon: 'noon',
  'apres midi': 'afternoon',
  'apres midis': 'afternoon',
  aprem: 'afternoon',
  afternoon: 'afternoon',
  soir: 'evening',
  soirs: 'evening',
  soiree: 'evening',
  evening: 'evening',
  night: 'evening',
}
const numberIn = (lists: string[][], word: string | undefined) =>
  lists.findIndex((words) => word !== undefined && words.includes(word)) + 1

const open = '(?:(?:encore |deja |toujours |still )?(?:ouvert(?:e|s|es)?|open))'
const weekday = `(${weekdays.flat().join('|')})s?`
const part = `(?: (?:au |en |le |a |in the |at )?(${Object.keys(partWords)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}))`
const clock =
  '(\\d{1,2} ?h ?(?:eures? ?)?(?:\\d\\d)?(?: (?:du matin|du soir|de l apres midi))?|\\d{1,2} ?[ap]m)'
const hour = `(?:(?:(a|vers|des|at|apres|after|jusqu a|until|till|avant|before) )?${clock})`
/** Three groups: a part of the day, and a relation with a clock. */
const hours = `(?:${part})?(?: ${hour})?`

type Answer = { time: Time | null; ifLast?: boolean } | null
type Rule = {
  says: RegExp
  means: (groups: (string | undefined)[], now: Date, before: string | undefined) => Answer
}

const certain = (time: Time | null): Answer => ({ time })

const rules: Rule[] = [
  {
    says: phrase(
      `(?:${open} )?(?:en ce moment(?: meme)?|maintenant|actuellement|tout de suite|right now|now)|${open}`,
    ),
    means: (_, now) => certain(atOnce(now)),
  },
  {
    says: phrase(`(?:${open} )?(aujourd hui|today|apres demain|demain|tomorrow)${hours}`),
    means: ([day = '', ...rest], now) => {
      const count = { demain: 1, tomorrow: 1, 'apres demain': 2 }[day] ?? 0
      return certain(inDays(count, hoursOf(rest), now))
    },
  },
  {
    says: phrase(
      `(?:${open} )?(?:(?:ce|cet|cette|this)${part}|(?:tonight|cette nuit))(?: ${hour})?`,
    ),
    means: ([word = 'soir', ...at], now) => {
      const clock = hoursOf([undefined, ...at])
      return certain(inDays(0, at[1] ? clock : hoursOf([word]), now))
    },
  },
  {
    says: phrase(
      `(${open} )?(le |ce |les |on |this |next |chaque |tous les )?${weekday}( prochaine?s?| qui vient)?(?: (?:(?:et|ou|and|or) )?(?:le )?${weekday})?${hours}`,
    ),
    means: ([isOpen, article, first, next, second, ...rest], now, before) => {
      const days = [first, second].map((each) => numberIn(weekdays, each)).filter(Boolean)
      const alone =
        isOpen === undefined && next === undefined && rest.every((each) => each === undefined)
      if (alone && (before === 'du' || before === 'de' || before === 'des')) return null
      const time = onWeekdays(days, hoursOf(rest), now)
      return { time, ifLast: alone && article === undefined }
    },
  },
  {
    // A “sac week-end” is a bag.
    says: phrase(
      `(?:${open} (?:le |ce |les |this |on the )?|(?:le |ce |les |this ))week ?ends?${hours}`,
    ),
    means: (rest, now) => certain(onWeekdays([6, 7], hoursOf(rest), now)),
  },
  {
    says: phrase(
      `(?:${open} )?(?:le |on )?(?:${weekday} )?(\\d{1,2}|1er) (${months.flat().join('|')})(?: (20\\d\\d))?${hours}`,
    ),
    means: ([, date = '', month, year, ...rest], now) => {
      const day = { date: Number.parseInt(date, 10), month: numberIn(months, month) }
      return certain(onDate({ ...day, year: year ? Number(year) : null }, hoursOf(rest), now))
    },
  },
  {
    says: phrase(`(?:${open} )?(?:le |on )(\\d{1,2})/(\\d{1,2})${hours}`),
    means: ([date, month, ...rest], now) =>
      certain(onDate({ date: Number(date), month: Number(month), year: null }, hoursOf(rest), now)),
  },
  {
    says: phrase(`${open} (?:a |le jour de |le |pour |on )?(?:noel|christmas)`),
    means: (_, now) => certain(onDate({ date: 25, month: 12, year: null }, { part: 'day' }, now)),
  },
  {
    says: phrase(`${open} (?:au |le |pour le |on )?(?:jour de l an|nouvel an|new year s day)`),
    means: (_, now) => certain(onDate({ date: 1, month: 1, year: null }, { part: 'day' }, now)),
  },
  {
    says: phrase(`(?:${open} )?(?:les |un |le |on )?(?:jours? feries?|public holidays?)`),
    means: (_, now) => certain(onPublicHoliday({ part: 'day' }, now)),
  },
  {
    says: phrase(
      `(?:${open} )?entre midi et (?:2|deux|14 ?h|14|quatorze heures)|(?:${open} )?(?:(?:pendant|a) )?la pause (?:dejeuner|de midi)`,
    ),
    means: (_, now) => certain(atHour({ part: 'noon' }, now)),
  },
  {
    says: phrase(`${open}${part}`),
    means: (rest, now) => certain(atHour(hoursOf(rest), now)),
  },
  {
    says: phrase(`${open} (?:tard|late|la nuit|en nocturne)(?: le soir)?|tard le soir|en nocturne`),
    means: (_, now) => certain(atHour({ part: 'evening' }, now)),
  },
  { says: phrase(`${open} ${hour}`), means: (rest, now) => certain(hourOnly(rest, now)) },
  {
    says: phrase(`(a|des|apres|after|jusqu a|until|till|avant|before) ${clock}`),
    means: (rest, now) => certain(hourOnly(rest, now)),
  },
  {
    says: phrase(
      `(?:(?:${open} )?(?:entre|de) ${clock} (?:et|a) ${clock}|${open} (?:entre|de) (\\d\\d?) (?:et|a) (\\d\\d?))`,
    ),
    means: (bounds, now) => {
      const [from, to] = bounds.flatMap((each) => (each === undefined ? [] : [minuteOf(each)]))
      if (from === undefined || to === undefined || to <= from) return null
      const minutes = [from, Math.floor((from + to) / 2)]
      return to > 24 * 60 ? null : certain(atHour({ minutes }, now))
    },
  },
]

/** From the groups of `hours`; the whole day when it has none. */
function hoursOf([word, relation, time]: (string | undefined)[]): Hours {
  const part = (word === undefined ? undefined : partWords[word]) ?? 'day'
  const minute = time === undefined ? NaN : minuteOf(time)
  if (!(minute < 24 * 60)) return { part }
  return { minutes: [Math.min(Math.max(minute + (shifts[relation ?? ''] ?? 0), 0), 24 * 60 - 1)] }
}

/** “After 19 h” is open a while after; “until 20 h” a while before. */
const shifts: Record<string, number> = {
  apres: 15,
  after: 15,
  'jusqu a': -15,
  until: -15,
  till: -15,
  avant: -15,
  before: -15,
}

function hourOnly(groups: (string | undefined)[], now: Date) {
  const read = hoursOf([undefined, ...groups])
  return 'part' in read ? null : atHour(read, now)
}

/** Minutes of the clock: `18h30`, `10 heures`, `7 pm`. */
function minuteOf(clock: string) {
  const [hour = NaN, minute = 0] = (clock.match(/\d+/g) ?? []).map(Number)
  const afternoon = /pm$|soir|apres midi/.test(clock) && hour < 12 ? 12 : 0
  return minute > 59 ? NaN : (hour + afternoon) * 60 + minute
}

/** When one wants to come. */
export function readTimes(words: readonly Word[], q: string, now: Date): Candidate[] {
  const line = lineOf(words, (index) => {
    const word = words[index]
    const before = words[index - 1]
    if (!before || !word || !/^\d\d?$/.test(before.key) || !/^\d\d?$/.test(word.key)) return ' '
    const typed = q.slice(before.end, word.start)
    return typed === ':' ? 'h' : typed === '/' ? '/' : ' '
  })
  const read = (found: Found, { means }: Rule) => {
    const answer = means(found.groups, now, words[found.from - 1]?.key)
    if (!answer?.time || answer.time.instants.length === 0) return []
    const understood = { kind: 'time', words: '', mode: 'filter', time: answer.time } as const
    return [candidate(found, understood, answer.ifLast)]
  }
  return rules.flatMap((rule) => find(line, rule.says).flatMap((found) => read(found, rule)))
}
