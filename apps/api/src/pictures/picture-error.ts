import type { PictureFailure } from '@dansmazone/contract/picture'
import type { ProblemCode } from '@dansmazone/contract/problem'
import { ProblemError } from '#lib/problem-error.ts'

const problems: Partial<Record<PictureFailure, ProblemCode>> = {
  picture_too_heavy: 'payload_too_large',
  picture_is_svg: 'unsupported_media_type',
  picture_is_gif: 'unsupported_media_type',
  picture_is_pdf: 'unsupported_media_type',
  picture_is_video: 'unsupported_media_type',
  picture_is_unknown: 'unsupported_media_type',
  picture_quota: 'conflict',
}

/** A picture that is not taken, or cannot be made into what is shown: more tries would not help. */
export class PictureError extends ProblemError {
  readonly failure: PictureFailure

  constructor(failure: PictureFailure, values: Record<string, unknown> = {}) {
    super(problems[failure] ?? 'invalid_request', {
      faults: [{ path: 'body.file', code: failure, values }],
    })
    this.failure = failure
  }
}
