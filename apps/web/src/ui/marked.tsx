import { markedParts } from '#lib/marked-parts.ts'
import css from './marked.module.css'

type Props = {
  text: string
  /** Begin and end (excluded) of what to mark, in UTF-16 units. */
  spans?: readonly (readonly [number, number])[] | undefined
}

/** A text whose words that were sought stand out. */
export const Marked = ({ text, spans = [] }: Props) =>
  markedParts(text, spans).map((part) =>
    part.marked ? (
      <mark key={part.from} className={css.mark}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
