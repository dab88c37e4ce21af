import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import layout from '#styles/layout.module.css'
import css from './skeleton.module.css'

/** The shape of a list of cards while it is on its way. */
export const CardsSkeleton = ({ count = 8 }: { count?: number }) => {
  const { t } = useI18n()
  return (
    <output className={css.appear}>
      <span className={layout.hidden}>{t.loading}</span>
      <div className={layout.cards}>
        {Array.from({ length: count }, (_, index) => (
          <div key={index} className={css.card}>
            <div className={css.picture} />
            <div className={css.line} />
            <div className={classes(css.line, css.short)} />
          </div>
        ))}
      </div>
    </output>
  )
}
