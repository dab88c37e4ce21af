/** As the API counts. */
export const shortestPassword = 10
const lowestScore = 3

/** How hard a password is to guess, from 0 to 4; null where that could not be told. */
export type Judgement = { password: string; score: number | null }

/** What is wrong with a new password, as far as is known here: what was said of an earlier one says nothing of it. */
export const passwordFault = (
  password: string,
  judged: Judgement | null,
): 'password' | 'weak' | null => {
  if (password.length < shortestPassword) return 'password'
  const score = judged?.password === password ? judged.score : null
  return score !== null && score < lowestScore ? 'weak' : null
}
