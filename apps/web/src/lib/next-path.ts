/** Where to go once signed in, from an address that anyone may have written: a path of this site, or none. */
export const nextPath = (asked: string | null): string | null =>
  asked !== null && /^\/(?![/\\])[^\s\\]*$/.test(asked) && asked.length <= 500 ? asked : null
