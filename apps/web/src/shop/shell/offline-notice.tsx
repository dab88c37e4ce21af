import { CloudOff } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import layout from '#styles/layout.module.css'
import css from './offline-notice.module.css'

const follow = (changed: () => void) => {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** Without a network, what shows is what was kept: hours and stocks may have changed since. */
export const OfflineNotice = () => {
  const { t } = useI18n()
  const online = useSyncExternalStore(
    follow,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div aria-live="polite">
      {!online && (
        <div className={css.notice}>
          <p className={`${layout.page} ${css.text}`}>
            <Icon as={CloudOff} />
            {t.states.offline.notice}
          </p>
        </div>
      )}
    </div>
  )
}
