import { useI18n } from '#i18n/i18n.tsx'
import css from './frame-top.module.css'

/** Above every page: the way to its content by keyboard, and the line that says that another is on its way. */
export const FrameTop = ({ mainId, pending }: { mainId: string; pending: boolean }) => {
  const { t } = useI18n()
  return (
    <>
      <a className={css.skip} href={`#${mainId}`}>
        {t.skip}
      </a>
      {pending && <div className={css.pending} />}
    </>
  )
}
