import { PageHead } from '#frame/page-head.tsx'
import { useSite } from '#frame/site.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { outside, shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import layout from '#styles/layout.module.css'
import css from './about.module.css'

/** What the site is, how it decides, what it does not do: only what is true today. */
export const Component = () => {
  const { t } = useI18n()
  const { publicUrl } = useSite()
  const words = t.about
  const sections = [
    ['vitrine', words.showcase],
    ['classement', words.order],
    ['origines', words.origin],
    ['donnees', words.privacy],
    ['commerces', words.merchants],
    ['reutiliser', words.reuse],
    ['accessibilite', words.accessibility],
    ['sobriete', words.light],
    ['mentions-legales', words.legal],
  ] as const
  return (
    <div className={layout.page}>
      <PageHead
        title={words.title}
        description={words.description}
        path={shopPaths.about()}
        jsonLd={{
          '@type': 'Organization',
          name: t.siteName,
          url: `${publicUrl}/`,
          logo: `${publicUrl}/icon-512.png`,
        }}
      />
      <Breadcrumb crumbs={[{ name: t.nav.home, href: shopPaths.home() }]} />
      <div className={css.columns}>
        <div className={css.lead}>
          <h1>{words.title}</h1>
          <p className={css.leadText}>{words.lead}</p>
        </div>
        <div className={css.text}>
          {sections.map(([id, { title, text }]) => (
            <section key={id} id={id} aria-labelledby={`${id}-titre`}>
              <h2 id={`${id}-titre`}>{title}</h2>
              {text.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {id === 'classement' && (
                <p>
                  <Anchor href={shopPaths.ranking()}>{words.order.more}</Anchor>
                </p>
              )}
              {id === 'reutiliser' && (
                <ul>
                  <li>
                    <Anchor href={outside.apiDocs()}>{words.reuse.docs}</Anchor>
                  </li>
                  <li>
                    <Anchor href={shopPaths.sources()}>{words.reuse.sources}</Anchor>
                  </li>
                </ul>
              )}
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}
