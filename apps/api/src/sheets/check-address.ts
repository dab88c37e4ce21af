import { invalid } from '#lib/problem-error.ts'

/** Refuses what begins like a web address and is none: nobody could follow it. */
export function checkAddresses<Name extends string>(
  fields: Record<Name, string | null>,
  names: Name[],
): void {
  for (const name of names) {
    const address = fields[name]
    if (address !== null && !URL.canParse(address)) throw invalid(`body.${name}`, 'address')
  }
}
