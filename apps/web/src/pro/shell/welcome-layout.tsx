import { Outlet } from 'react-router'
import { PrivateError, PrivatePageError } from '#frame/private-error.tsx'
import { PrivateFrame } from '#frame/private-frame.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Wordmark } from '#ui/wordmark.tsx'
import layout from '#styles/layout.module.css'
import css from './welcome-layout.module.css'

export const ErrorBoundary = PrivateError
export const PageError = PrivatePageError

/** Signing up and in: one thing at a time, nothing around it. */
export const Component = () => {
  const { t } = useI18n()
  return (
    <PrivateFrame
      className={css.welcome}
      mainClassName={css.main}
      before={
        <header className={css.header}>
          <Anchor href={paths.home()} className={css.home}>
            <Wordmark />
            <span className={layout.hidden}>{t.nav.home}</span>
          </Anchor>
        </header>
      }
      after={
        <footer className={css.footer}>
          <Anchor href={paths.about('donnees')}>{t.footer.privacy}</Anchor>
          <Anchor href={paths.about('mentions-legales')}>{t.footer.legal}</Anchor>
          <Anchor href={paths.about('accessibilite')}>{t.footer.accessibility}</Anchor>
        </footer>
      }
    >
      <Outlet />
    </PrivateFrame>
  )
}
