import { useLocation } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { languageNames, localeHref, siteLocales } from '#i18n/locale.ts'
import { outside, shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Wordmark } from '#ui/wordmark.tsx'
import layout from '#styles/layout.module.css'
import css from './footer.module.css'

export const Footer = () => {
  const { t, locale } = useI18n()
  const { pathname, search } = useLocation()
  const columns = [
    {
      title: t.footer.pages,
      links: [
        [shopPaths.products(), t.nav.products],
        [shopPaths.merchants(), t.nav.merchants],
        [shopPaths.categories(), t.nav.categories],
        [shopPaths.departments(), t.nav.departments],
        [shopPaths.about(), t.footer.about],
        [shopPaths.pro(), t.footer.pro],
        [shopPaths.ranking(), t.footer.ranking],
      ],
    },
    {
      title: t.footer.reuse,
      links: [
        [outside.apiDocs(), t.footer.api],
        [shopPaths.sources(), t.footer.sources],
      ],
    },
  ] as const
  return (
    <footer className={css.footer}>
      <div className={`${layout.page} ${css.columns}`}>
        <div className={css.about}>
          <Wordmark />
          <p>{t.footer.showcase}</p>
        </div>
        {columns.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2 className={css.title}>{title}</h2>
            <ul>
              {links.map(([href, name]) => (
                <li key={href}>
                  <Anchor href={href} className={css.link}>
                    {name}
                  </Anchor>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <nav aria-label={t.footer.language}>
          <h2 className={css.title}>{t.footer.language}</h2>
          <ul>
            {siteLocales.map((language) => (
              <li key={language}>
                {/* A plain link: another language is another catalogue, and another root of the router. */}
                <a
                  className={css.link}
                  href={localeHref(language, `${pathname}${search}`)}
                  lang={language}
                  hrefLang={language}
                  aria-current={language === locale ? 'true' : undefined}
                >
                  {languageNames[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <p className={`${layout.page} ${css.last}`}>
        <Anchor href={shopPaths.about('accessibilite')}>{t.footer.accessibility}</Anchor>
        <Anchor href={shopPaths.about('mentions-legales')}>{t.footer.legal}</Anchor>
        <Anchor href={shopPaths.about('donnees')}>{t.footer.privacy}</Anchor>
      </p>
    </footer>
  )
}
