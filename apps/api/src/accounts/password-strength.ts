import { createHash } from 'node:crypto'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { ProblemError } from '#lib/problem-error.ts'

/** Of zxcvbn, from 0 to 4: 3 stands an attack on a stolen table for a while. */
const leastScore = 3
const breachTimeoutMs = 2000

type Checked = { password: string; about: string[]; locale: Locale }
type Breaches = { url: string | null; warn: (message: string, error: unknown) => void }

/** Loaded when the first password is chosen: the dictionaries are large. */
const loadChecker = async () => {
  const [{ ZxcvbnFactory }, common, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
    translations: french.translations,
  })
}
let checker: ReturnType<typeof loadChecker> | undefined

/** Refuses a new password that is soon guessed, or stolen already. `about`: what an attacker tries first, such as the name. */
export async function checkNewPassword(
  { password, about, locale }: Checked,
  breaches: Breaches,
): Promise<void> {
  const { score, feedback } = (await (checker ??= loadChecker())).check(password, wordsOf(about))
  if (score < leastScore) {
    const advice =
      locale === 'en'
        ? 'Three or four words that have nothing to do with each other make a good one.'
        : [feedback.warning, ...feedback.suggestions].filter(Boolean).join(' ')
    throw refused('weak_password', { advice })
  }
  if (breaches.url !== null && (await isBreached(password, breaches.url, breaches.warn))) {
    throw refused('breached_password')
  }
}

/** Each text whole, its words, and its words run together; without accents as well. */
function wordsOf(about: string[]): string[] {
  const texts = ['dansmazone', ...about].flatMap((text) => [
    text,
    text.normalize('NFD').replace(/\p{M}/gu, ''),
  ])
  const words = texts.flatMap((text) => {
    const parts = text.split(/[^\p{L}\p{N}]+/u)
    return [text, parts.join(''), ...parts]
  })
  return [...new Set(words)].filter((word) => word.length > 2)
}

const refused = (code: string, values: Record<string, unknown> = {}) =>
  new ProblemError('invalid_request', { faults: [{ path: 'body.password', code, values }] })

/** Only five letters of the digest leave; a service that does not answer stops nobody. */
async function isBreached(password: string, url: string, warn: Breaches['warn']): Promise<boolean> {
  const digest = createHash('sha1').update(password).digest('hex').toUpperCase()
  try {
    const answer = await fetch(`${url}${digest.slice(0, 5)}`, {
      headers: { 'add-padding': 'true' },
      redirect: 'error',
      signal: AbortSignal.timeout(breachTimeoutMs),
    })
    if (!answer.ok) throw new Error(`The list of stolen passwords answered ${answer.status}`)
    const wanted = digest.slice(5)
    const line = (await answer.text()).split('\n').find((each) => each.startsWith(wanted))
    // Padding lines have a count of 0.
    return line !== undefined && Number(line.split(':')[1]) > 0
  } catch (error) {
    warn('the list of stolen passwords could not be asked', error)
    return false
  }
}
