import type { Commune } from '@dansmazone/contract/territory'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useI18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { aroundLimits, neighboursQuery } from './commune-data.ts'
import { Section } from './sections.tsx'
import css from './neighbours.module.css'

const farthest = 50_000

/** The next communes with merchants, as boards at a crossroads. */
export const Neighbours = ({ commune }: { commune: Commune }) => {
  const { t, distance } = useI18n()
  const { data } = useSuspenseQuery(neighboursQuery(commune))
  const neighbours = data.items
    .filter(
      ({ distanceMeters = 0, insee }) => insee !== commune.insee && distanceMeters <= farthest,
    )
    .slice(0, aroundLimits.neighbours)
  if (neighbours.length === 0) return null
  const { department } = commune
  // Between two places of which one is only guessed, kilometres would be invented.
  const known = (neighbour: Commune) =>
    commune.precision === 'exact' && neighbour.precision === 'exact'
  return (
    <Section
      title={
        commune.precision === 'none'
          ? t.places.otherCommunes(t.places.ofDepartment(department.code, department.name))
          : t.places.neighbours
      }
    >
      <ul className={css.boards}>
        {neighbours.map((neighbour) => (
          <li key={neighbour.insee} className={css.board}>
            <Anchor href={shopPaths.commune(neighbour.slug)} className={css.link}>
              <span className={css.name}>{neighbour.name}</span>
              <span className={css.fact}>
                {neighbour.distanceMeters !== undefined && known(neighbour)
                  ? `${distance(neighbour.distanceMeters)} · `
                  : ''}
                {t.counts.merchants(neighbour.merchantCount)}
              </span>
            </Anchor>
          </li>
        ))}
      </ul>
    </Section>
  )
}
