const narrow = '\u202f'

/** The spaces French wants before its tall punctuation and inside its quotation marks, so that neither is left alone on a line. */
export const frenchSpaces = (text: string): string =>
  text.replace(/[ \u00a0](?=[;:!?»])/g, narrow).replace(/«[ \u00a0]/g, `«${narrow}`)
