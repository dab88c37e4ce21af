import type { Label } from '@dansmazone/contract/label'
import type { Territory } from '@dansmazone/contract/territory'
import { BadgeCheck, CircleDashed } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { Icon } from '#ui/icon.tsx'
import css from './labels.module.css'

type Props = { labels: Label[]; known: Territory['labels'] }

/** Each label with what it means and who vouches for it. */
export const Labels = ({ labels, known }: Props) => {
  const { t, date } = useI18n()
  const words = t.merchant.labels
  if (labels.length === 0) return null
  const evidence = ({ evidence: kind, checkedBy }: Label) =>
    kind === 'declared' ? words.declared : checkedBy ? words.checked(checkedBy) : words.checkedAlone
  return (
    <section aria-labelledby="labels">
      <h2 id="labels" className={css.title}>
        {words.title}
      </h2>
      <ul className={css.labels}>
        {labels.map((label) => (
          <li
            key={label.code}
            className={classes(css.label, label.evidence === 'checked' && css.checked)}
          >
            <Icon as={label.evidence === 'checked' ? BadgeCheck : CircleDashed} />
            <div>
              <p className={css.name}>{label.name}</p>
              <p>{known.find(({ code }) => code === label.code)?.description}</p>
              <p className={css.evidence}>
                {evidence(label)}
                {label.until && `, ${words.until(date(label.until))}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
