import { frenchSpaces } from '@dansmazone/contract/french-text'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { territoryQuery } from '#api/territories.ts'
import { PageHead } from '#frame/page-head.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import layout from '#styles/layout.module.css'
import css from './about.module.css'

export const loader = async ({ context }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  await queryClient.ensureQueryData(territoryQuery())
  return null
}

/** Whose work the site stands on. */
export const Component = () => {
  const { t } = useI18n()
  const words = t.sources
  const { data: territory } = useSuspenseQuery(territoryQuery())
  return (
    <div className={layout.page}>
      <PageHead title={words.title} description={words.description} path={shopPaths.sources()} />
      <Breadcrumb crumbs={[{ name: t.nav.home, href: shopPaths.home() }]} />
      <div className={css.columns}>
        <div className={css.lead}>
          <h1>{words.title}</h1>
          <p className={css.leadText}>{words.lead}</p>
        </div>
        <div className={css.text}>
          <section aria-labelledby="donnees">
            <h2 id="donnees">{words.data}</h2>
            {/* Names, uses and licences come with the data, in French. */}
            <div className={css.items} lang="fr">
              {territory.sources.map((source) => (
                <Item key={source.name} {...source} />
              ))}
            </div>
            <p>{words.precision}</p>
          </section>
          <section aria-labelledby="dessin">
            <h2 id="dessin">{words.design}</h2>
            <div className={css.items}>
              {words.designItems.map(({ by, name, ...item }) => (
                <Item key={name} {...item} name={name} by={by} />
              ))}
            </div>
            <p>{words.illustrations}</p>
          </section>
          <section aria-labelledby="logiciel">
            <h2 id="logiciel">{words.software}</h2>
            <p>{words.softwareText}</p>
          </section>
        </div>
      </div>
    </div>
  )
}

type Source = { name: string; url: string; licence: string; usedFor: string; by?: string }

const Item = ({ name, url, licence, usedFor, by }: Source) => {
  const { t } = useI18n()
  return (
    <div className={css.item}>
      <a href={url} rel="noopener noreferrer" className={css.name}>
        {name}
      </a>
      {by && `, ${by}`}
      <span className={css.detail}>{frenchSpaces(usedFor)}.</span>
      <span className={css.detail}>{t.sources.licenceOf(licence)}</span>
    </div>
  )
}
