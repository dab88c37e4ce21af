import type { Locale } from '@dansmazone/contract/vocabulary'
import type { RequestFault } from './problem-error.ts'
import { faultMessage, problemTexts } from './problem-texts.ts'

/** Faults as they are read, in French unless English is asked for. */
export const faultMessages = (faults: RequestFault[], locale: Locale) =>
  faults.map(({ path, code, values }) => ({
    path,
    code,
    message: faultMessage(problemTexts[locale === 'en' ? 'en' : 'fr'], code, values),
  }))
