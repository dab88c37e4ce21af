import { all, any, type TsQuery } from './ts-query.ts'

/** Parts joined by an operator; without one, a lexeme or a phrase, which is all of its text. */
type Node = { text: TsQuery; operator: '&' | '|' | null; parts: Node[] }

const tokens = /'(?:[^']|'')*'(?::[A-D]+)?|<(?:-|\d+)>|[&|()]/g

/**
 * Questions that all hold where the given one does, those of fewest lexemes first. The index asked for them together
 * skips from one to the next; of one question it would weigh every part at each listing that any part is in.
 */
export function conjuncts(query: TsQuery): TsQuery[] {
  const node = simplified(parse(query))
  const parts = node.operator === '&' ? node.parts : [node]
  return parts.toSorted((a, b) => size(a) - size(b)).map(({ text }) => text)
}

function parse(query: TsQuery): Node {
  const words = query.match(tokens) ?? []
  let at = 0
  const item = (): Node => {
    const word = words[at++] ?? ''
    if (word !== '(') return leaf(word)
    const inside = list()
    at += 1
    return inside
  }
  const list = (): Node => {
    const parts = [item()]
    let operator = ''
    while (at < words.length && words[at] !== ')') {
      operator = words[at++] ?? ''
      parts.push(item())
    }
    if (operator === '&' || operator === '|') return joined(operator, parts)
    return operator === ''
      ? (parts[0] ?? leaf(''))
      : leaf(`(${parts.map(({ text }) => text).join(` ${operator} `)})`)
  }
  return list()
}

const leaf = (text: TsQuery): Node => ({ text, operator: null, parts: [] })

function joined(operator: '&' | '|', parts: Node[]): Node {
  const [only] = parts
  if (only && parts.length === 1) return only
  const texts = parts.map(({ text }) => text)
  return { text: operator === '&' ? all(texts) : any(texts), operator, parts }
}

const size = ({ parts }: Node): number =>
  parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + size(part), 0)

/** Without what says nothing more: `(a & b) | b` is `b`, and so is `(a | b) & b`. */
function simplified({ text, operator, parts }: Node): Node {
  if (operator === null) return leaf(text)
  let kept = parts
    .map(simplified)
    .flatMap((part) => (part.operator === operator ? part.parts : [part]))
  kept = kept.filter((part, index) => kept.findIndex((same) => same.text === part.text) === index)
  for (const part of kept) {
    const others = kept.filter((other) => other !== part)
    const idle =
      operator === '|'
        ? follows(part, textsOf(others))
        : others.some((other) =>
            follows(other, textsOf(part.operator === '|' ? part.parts : [part])),
          )
    if (idle) kept = others
  }
  return joined(operator, kept)
}

const textsOf = (nodes: Node[]) => new Set(nodes.map(({ text }) => text))

/** Whether one of the texts holds wherever the node does. */
const follows = ({ text, operator, parts }: Node, texts: ReadonlySet<TsQuery>): boolean =>
  texts.has(text) ||
  (operator === '|' && parts.every((part) => follows(part, texts))) ||
  (operator === '&' && parts.some((part) => follows(part, texts)))
