/** A question to a search document, in the text form of a `tsquery`; an empty one is never sent. */
export type TsQuery = string

export type FieldWeight = 'A' | 'B' | 'C' | 'D' | 'BC'

/** Stems and tags hold neither quote nor backslash: whatever did would still be one word to look for. */
const quoted = (text: string): TsQuery => `'${text.replace(/['\\]/g, '$&$&')}'`

/** A stem, anywhere or in the fields of one weight. */
export const lexeme = (text: string, weight: FieldWeight | '' = ''): TsQuery =>
  `${quoted(text)}${weight && `:${weight}`}`

export const tag = (prefix: string, code: string): TsQuery => quoted(prefix + code)

/** The tag of an id: its last digits, which are drawn at random. */
export const idTag = (prefix: 'C' | 'R' | 'M', id: string): TsQuery => tag(prefix, id.slice(-12))

const joined = (parts: TsQuery[], operator: string): TsQuery => {
  const [only = '', ...others] = parts
  return others.length === 0 ? only : `(${parts.join(operator)})`
}

export const any = (parts: TsQuery[]): TsQuery => joined([...new Set(parts)].filter(Boolean), ' | ')
export const all = (parts: TsQuery[]): TsQuery => joined([...new Set(parts)].filter(Boolean), ' & ')
