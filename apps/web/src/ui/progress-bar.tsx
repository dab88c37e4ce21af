import { useId } from 'react'
import css from './progress-bar.module.css'

type Props = {
  label: string
  /** From 0 to 1; null while nobody knows. */
  share: number | null
  /** The same in words: `3 sur 12`. */
  text?: string
}

export const ProgressBar = ({ label, share, text }: Props) => {
  const id = useId()
  return (
    <div className={css.progress}>
      <label htmlFor={id} className={css.words}>
        <span>{label}</span>
        {text && <span className={css.text}>{text}</span>}
      </label>
      <progress id={id} className={css.bar} max={1} {...(share !== null && { value: share })} />
    </div>
  )
}
