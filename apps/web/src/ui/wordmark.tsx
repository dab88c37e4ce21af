import css from './wordmark.module.css'

/** The hash of the name, laid in four bricks around the place one is in. */
export const Wordmark = () => (
  <span className={css.wordmark}>
    <svg className={css.mark} viewBox="0 0 40 40" role="img" aria-label="#">
      <path
        className={css.bars}
        d="m10.9 2 5.6.3-2.3 35.6-5.6-.3zM26.3 2.2l5.6.4-2.4 35.3-5.6-.3zM2.6 10.3l35.9.4-.4 5.4-35.8-.3zM1.9 24.2l35.7.3-.3 5.4-35.7-.3z"
      />
      <circle className={css.place} cx="20" cy="20.1" r="3.1" />
    </svg>
    <span>
      Dans<span className={css.ma}>Ma</span>Zone
    </span>
  </span>
)
