import { invalid } from './problem-error.ts'

/** The version an `ETag` of a sheet names; as `If-Match` brings it back, in whichever content coding it was read. */
const shape = /^(?:W\/)?"(\d{1,9})(?:-[a-z]+)?"$/

export const versionTag = (version: number) => `"${version}"`

/** The version that was read, from `If-Match`, which is not to be forgotten: a change on top of unread ones is refused. */
export function versionRead(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw invalid('header.if-match', 'required', { name: 'If-Match' })
  const [, version] = shape.exec(ifMatch.trim()) ?? []
  if (version === undefined) throw invalid('header.if-match', 'version')
  return Number(version)
}
