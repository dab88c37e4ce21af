import { diffWords } from 'diff'
import css from './difference.module.css'

/** Past this, marking word by word costs more than reading twice. */
const longest = 12_000

/** The new text, with what was taken away struck and what was added underlined. */
export const TextDifference = ({ before, after }: { before: string; after: string }) => {
  if (before.length + after.length > longest) return <span className={css.text}>{after}</span>
  return (
    <span className={css.text}>
      {diffWords(before, after).map(({ value, added, removed }, index) => {
        if (removed) return <del key={index}>{value}</del>
        if (added) return <ins key={index}>{value}</ins>
        return <span key={index}>{value}</span>
      })}
    </span>
  )
}
