import { useI18n } from '#i18n/i18n.tsx'
import { Wordmark } from '#ui/wordmark.tsx'
import { rootId } from './site.tsx'
import layout from '#styles/layout.module.css'
import css from './private-skeleton.module.css'

/** The head of a page that is one person's: for no search engine, no preview. */
export const PrivateHead = ({ title }: { title?: string }) => {
  const { t } = useI18n()
  return (
    <>
      <title>{t.pageOf(title ?? t.footer.pro)}</title>
      <meta name="robots" content="noindex, nofollow" />
    </>
  )
}

/** All that the server sends of such a page, and what stands there until its code has come. */
export const PrivateSkeleton = () => {
  const { t } = useI18n()
  return (
    <div id={rootId}>
      <div className={css.bar}>
        <Wordmark />
      </div>
      <main className={css.main} aria-busy="true">
        <noscript>{t.states.noScript}</noscript>
        <p className={layout.hidden}>{t.loading}</p>
        <div className={css.lines}>
          <div />
          <div />
          <div />
        </div>
      </main>
    </div>
  )
}
