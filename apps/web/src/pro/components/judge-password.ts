import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { dictionary as french } from '@zxcvbn-ts/language-fr'

const judge = new ZxcvbnFactory({
  dictionary: { ...dictionary, ...french },
  graphs: adjacencyGraphs,
})

/** Longer than anyone types, and slow to judge. */
const longest = 100

/** From 0 to 4, as the API will judge it: see `accounts/password-strength.ts` there. */
export const judgePassword = (password: string, about: string[]): number => {
  const words = [...about, ...about.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)), 'dansmazone']
  return judge.check(
    password.slice(0, longest),
    words.filter((word) => word.length > 2),
  ).score
}
