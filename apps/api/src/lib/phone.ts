/** A French number in pairs, as it is read aloud; any other as it was written. */
export function phoneInPairs(phone: string): string {
  const digits = phone.replace('(0)', '').replaceAll(/[^\d+]/g, '')
  const national = /^(?:0|\+330?|00330?)([1-9]\d{8})$/.exec(digits)?.[1]
  return national === undefined ? phone : `0${national}`.replaceAll(/\d\d(?=\d)/g, '$& ')
}
