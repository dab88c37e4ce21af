import { MapPinOff, WifiOff } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { StateMessage } from '#ui/state-message.tsx'
import css from './list-map.module.css'

export const MapLoading = () => {
  const { t } = useI18n()
  return <output className={css.loading}>{t.map.loading}</output>
}

export const MapFailed = ({ onRetry }: { onRetry: () => void }) => {
  const { t } = useI18n()
  return (
    <div role="alert" className={css.state}>
      <StateMessage
        icon={WifiOff}
        title={t.map.failed.title}
        actions={<Button onClick={onRetry}>{t.map.retry}</Button>}
      >
        {t.map.failed.text}
      </StateMessage>
    </div>
  )
}

export const MapImpossible = () => {
  const { t } = useI18n()
  return (
    <div role="alert" className={css.state}>
      <StateMessage icon={MapPinOff} title={t.map.noWebgl.title}>
        {t.map.noWebgl.text}
      </StateMessage>
    </div>
  )
}
