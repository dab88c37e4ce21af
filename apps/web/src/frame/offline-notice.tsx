import { CloudOff } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { useOnline } from '#lib/online.ts'
import { Icon } from '#ui/icon.tsx'
import layout from '#styles/layout.module.css'
import css from './offline-notice.module.css'

/** Without a network, what shows is what was kept: hours and stocks may have changed since. */
export const OfflineNotice = () => {
  const { t } = useI18n()
  const online = useOnline()
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
