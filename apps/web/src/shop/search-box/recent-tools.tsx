import { X } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { recentSearches } from './use-recent-searches.ts'
import layout from '#styles/layout.module.css'
import css from './recent-tools.module.css'

type Props = {
  recent: readonly string[]
  /** What had the focus is about to be gone. */
  onUsed: () => void
}

/** Beside the list rather than in it: a choice of a list can hold no button. */
export const RecentTools = ({ recent, onUsed }: Props) => {
  const { t } = useI18n()
  return (
    <>
      <ul className={css.removals}>
        {recent.map((text) => (
          <li key={text}>
            <button
              type="button"
              className={css.remove}
              onClick={() => {
                onUsed()
                recentSearches.forget(text)
              }}
            >
              <Icon as={X} size={18} />
              <span className={layout.hidden}>{t.suggest.remove(text)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={css.all}>
        <span>{t.suggest.onDevice}</span>
        <button
          type="button"
          className={css.clear}
          onClick={() => {
            onUsed()
            recentSearches.clear()
          }}
        >
          {t.suggest.clear}
        </button>
      </p>
    </>
  )
}
