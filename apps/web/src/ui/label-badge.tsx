import type { Label } from '@dansmazone/contract/label'
import { BadgeCheck } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { Icon } from './icon.tsx'
import css from './label-badge.module.css'

/** A label with its evidence: a declaration and a check never look alike. */
export const LabelBadge = ({ label }: { label: Label }) => {
  const { t } = useI18n()
  const checked = label.evidence === 'checked'
  return (
    <span className={classes(css.badge, checked && css.checked)}>
      {checked && <Icon as={BadgeCheck} size={16} />}
      {label.name}
      <span className={css.proof}>
        {label.checkedBy ? t.origin.checkedBy(label.checkedBy) : t.evidence[label.evidence]}
      </span>
    </span>
  )
}
