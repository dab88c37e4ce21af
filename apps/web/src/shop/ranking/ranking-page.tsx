import {
  distanceHalvingKm,
  distanceHalvingShare,
  fieldWeights,
  formWeights,
  freshnessHalvingDays,
  itemsOfOneMerchant,
  rankingWeights,
  type RankedField,
} from '@dansmazone/contract/ranking'
import type { ReactNode } from 'react'
import { PageHead } from '#frame/page-head.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { outside, shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { distancePoints, weights } from './shares.ts'
import layout from '#styles/layout.module.css'
import css from './ranking-page.module.css'

/** What the order of results is made of, with the numbers that the search itself uses. */
export const Component = () => {
  const { t, number, distance } = useI18n()
  const words = t.ranking
  const { search, fairness } = words
  const percent = (part: number) => search.shareOf(number(part * 100, part < 0.01 ? 1 : 0))
  const fields = Object.entries(fieldWeights) as [RankedField, number][]
  return (
    <div className={layout.page}>
      <PageHead title={words.title} description={words.description} path={shopPaths.ranking()} />
      <Breadcrumb crumbs={[{ name: t.nav.home, href: shopPaths.home() }]} />
      <div className={css.head}>
        <h1>{words.title}</h1>
        <p className={css.lead}>{words.lead}</p>
      </div>
      <div className={css.sections}>
        <Section title={search.title}>
          <p>{search.text}</p>
          <Table
            caption={search.caption}
            heads={[search.part, search.points, search.share]}
            rows={weights().map(({ part, points, share }) => ({
              key: part,
              head: (
                <>
                  <span className={css.part}>{search.parts[part].name}</span>
                  <span className={css.detail}>{search.parts[part].text}</span>
                </>
              ),
              cells: [number(points), share === null ? '–' : percent(share)],
              share,
            }))}
          />
        </Section>
        <Section title={words.words.title}>
          <p>{words.words.text}</p>
          <Table
            caption={words.words.caption}
            heads={[words.words.field, words.words.worth]}
            rows={fields.map(([field, weight]) => ({
              key: field,
              head: words.words.fields[field],
              cells: [percent(weight)],
              share: weight,
            }))}
          />
          <p>
            {words.words.forms(
              percent(formWeights.corrected),
              percent(formWeights.synonym),
              percent(formWeights.beginning),
            )}
          </p>
        </Section>
        <Section title={words.distance.title}>
          <p>{words.distance.text(number(distanceHalvingKm, 1), percent(distanceHalvingShare))}</p>
          <Table
            caption={words.distance.caption}
            heads={[words.distance.away, search.points]}
            rows={distancePoints().map(({ km, points }) => ({
              key: String(km),
              head: km === 0 ? words.distance.there : distance(km * 1000),
              cells: [number(points, 1)],
              share: points / rankingWeights.distance,
            }))}
          />
        </Section>
        <Section title={fairness.title}>
          <p>{fairness.text(number(itemsOfOneMerchant), number(-rankingWeights.diversity, 1))}</p>
          <p>{search.parts.rotation.text}</p>
          <p>{fairness.freshness(number(freshnessHalvingDays))}</p>
        </Section>
        <Section title={words.lists.title}>
          <p>{words.lists.text}</p>
        </Section>
        <Section title={words.paid.title}>
          {words.paid.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Section>
        <Section title={words.each.title}>
          <p>{words.each.text}</p>
          <p>
            <Anchor href={outside.apiDocs()}>{words.each.api}</Anchor>
          </p>
        </Section>
      </div>
    </div>
  )
}

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={css.section}>
    <h2>{title}</h2>
    {children}
  </section>
)

type Row = { key: string; head: ReactNode; cells: string[]; share: number | null }

/** Numbers to compare, each with a bar of its length. */
const Table = ({ caption, heads, rows }: { caption: string; heads: string[]; rows: Row[] }) => (
  <table className={css.table}>
    <caption className={layout.hidden}>{caption}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, head, cells, share }) => (
        <tr key={key}>
          <th scope="row">
            {head}
            {share !== null && <span className={css.bar} style={{ width: `${share * 100}%` }} />}
          </th>
          {cells.map((cell, index) => (
            <td key={heads[index + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
