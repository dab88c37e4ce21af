/** Where pictures come from when the site is hosted apart from the API. */
const api: string = import.meta.env.VITE_API_URL ?? ''

export const mediaAddress = (address: string): string =>
  address.startsWith('/') ? `${api}${address}` : address

/** The same for every candidate of a `srcset`. */
export const mediaCandidates = (srcset: string): string =>
  api === '' ? srcset : srcset.replaceAll(/(^|,\s*)\//g, `$1${api}/`)
