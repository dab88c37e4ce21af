import { imageFormats } from '@dansmazone/contract/media'
import { Problem } from '@dansmazone/contract/problem'
import { reference } from './reference.ts'

const texts = {
  301: 'The address has changed: see Location.',
  304: 'What you have is still good.',
  400: 'Something in the request is unknown or malformed; each fault is named.',
  401: 'Nobody is signed in, or what was given does not prove who it is.',
  403: 'This account may not do that, or has to prove who it is once more.',
  404: 'Missing, or not yours to know.',
  409: 'The present state does not allow it.',
  412: 'It was changed since it was read: see If-Match.',
  413: 'More was sent than is taken.',
  415: 'Sent in a format that is not taken.',
  429: 'Too many requests: see Retry-After.',
  503: 'Try again later: see Retry-After.',
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: reference(Problem, 'Problem') } },
})
export const empty = (description: string) => ({ description, type: 'null' })

/** A picture, in the format that was asked for. */
export const picture = {
  description: 'The picture.',
  content: Object.fromEntries(
    imageFormats.map((format) => [
      `image/${format}`,
      { schema: { type: 'string', contentMediaType: `image/${format}` } },
    ]),
  ),
}

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

/** What reading anything that is someone's may answer besides its result. */
export const privateProblems = {
  400: problem(texts[400]),
  401: problem(texts[401]),
  403: problem(texts[403]),
  404: problem(texts[404]),
  429: problem(texts[429]),
  503: problem(texts[503]),
}

/** The same for what changes something. */
export const writeProblems = {
  ...privateProblems,
  409: problem(texts[409]),
  413: problem(texts[413]),
  415: problem(texts[415]),
}

/** The same for what is changed under If-Match. */
export const versionedProblems = { ...writeProblems, 412: problem(texts[412]) }
