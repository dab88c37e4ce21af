import { Problem } from '@dansmazone/contract/problem'
import { reference } from './reference.ts'

const texts = {
  301: 'The address has changed: see Location.',
  304: 'What you have is still good.',
  400: 'Something in the request is unknown or malformed; each fault is named.',
  404: 'Missing, or not yours to know.',
  429: 'Too many requests: see Retry-After.',
  503: 'Try again later: see Retry-After.',
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: reference(Problem, 'Problem') } },
})
const empty = (description: string) => ({ description, type: 'null' })

/** What any public read may answer besides its result. */
export const publicProblems = {
  304: empty(texts[304]),
  400: problem(texts[400]),
  429: problem(texts[429]),
  503: problem(texts[503]),
}

/** The same for a resource named in the path. */
export const namedProblems = { ...publicProblems, 404: problem(texts[404]) }

/** The same for a resource whose slug may have changed. */
export const sluggedProblems = { ...namedProblems, 301: empty(texts[301]) }

/** Pictures are not counted. */
export const pictureProblems = {
  304: empty(texts[304]),
  400: problem(texts[400]),
  404: problem(texts[404]),
  503: problem(texts[503]),
}
