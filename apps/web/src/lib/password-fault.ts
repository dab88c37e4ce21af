/** As the API counts. */
export const shortestPassword = 10
const lowestScore = 3

/** What is wrong with a new password, as far as is known here; `score` null: its strength could not be told. */
export const passwordFault = (
  password: string,
  score: number | null,
): 'password' | 'weak' | null => {
  if (password.length < shortestPassword) return 'password'
  return score !== null && score < lowestScore ? 'weak' : null
}
