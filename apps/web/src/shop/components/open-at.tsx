import type { OpenState as State } from '@dansmazone/contract/vocabulary'
import { useI18n } from '#i18n/i18n.tsx'
import { OpenState } from '#ui/open-state.tsx'

type Props = {
  of: { openState: State; openStateUntil?: string }
  /** In words; now when null. */
  moment: string | null
  call?: boolean
  /** Whoever has no hours may have time for those who ask. */
  byAppointment?: boolean
}

/** Open or not, now or at the moment that a list is of: of another day, `until 19 h` would be read as of today. */
export const OpenAt = ({
  of: { openState, openStateUntil },
  moment,
  call = true,
  byAppointment = false,
}: Props) => {
  const { t } = useI18n()
  if (openState === 'unknown' && byAppointment)
    return <OpenState state={openState}>{t.services.by_appointment}</OpenState>
  return moment !== null && openState !== 'unknown' ? (
    <OpenState state={openState}>{t.open.at(openState, moment)}</OpenState>
  ) : (
    <OpenState state={openState} until={openStateUntil} call={call} />
  )
}
