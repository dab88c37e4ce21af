import css from './wordmark.module.css'

/** A hash laid like bricks, with a place marked in its middle; then the name. */
export const Wordmark = () => (
  <span className={css.wordmark}>
    <svg className={css.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className={css.bars}
        d="M9.6 1.5 14 2l-.5 5.6-4.6-.5zM8.6 12.9l4.4.4-.6 6.3-4.4-.4zM7.5 25l4.4.4-.5 5.3-4.4-.4zM20.4 1.3l4.4.4-.5 5.6-4.4-.5zM19.4 12.6l4.4.4-.6 6.4-4.4-.5zM18.3 24.7l4.4.5-.5 5.3-4.4-.4zM1.7 7.6h28.8v4.6H1.3zM1.2 20H30l-.4 4.5H.8z"
      />
      <circle className={css.place} cx="15.9" cy="16.1" r="2.4" />
    </svg>
    <span>
      #Dans<span className={css.ma}>Ma</span>Zone
    </span>
  </span>
)
