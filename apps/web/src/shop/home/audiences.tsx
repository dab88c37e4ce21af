import type { Department } from '@dansmazone/contract/territory'
import { useI18n } from '#i18n/i18n.tsx'
import { outside, shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Chip } from '#ui/chip.tsx'
import layout from '#styles/layout.module.css'
import css from './audiences.module.css'

/** Who the site is, whom it serves, and a way in by place. */
export const Audiences = ({ departments }: { departments: Department[] }) => {
  const { t } = useI18n()
  return (
    <div className={layout.page}>
      <div className={css.columns}>
        <section className={css.column}>
          <h2>{t.home.whoTitle}</h2>
          <p>{t.home.who}</p>
          <p>
            <Anchor href={shopPaths.about()}>{t.home.whoLink}</Anchor>
          </p>
        </section>
        <section className={css.column}>
          <h2>{t.home.merchantsTitle}</h2>
          <p>{t.home.merchants}</p>
        </section>
        <section className={css.column}>
          <h2>{t.home.developersTitle}</h2>
          <p>{t.home.developers}</p>
          <p>
            <Anchor href={outside.apiDocs()}>{t.home.developersLink}</Anchor>
          </p>
        </section>
      </div>
      <section className={css.departments}>
        <h2>{t.home.departmentsTitle}</h2>
        <ul className={layout.cluster}>
          {departments.map((department) => (
            <li key={department.code}>
              <Chip href={shopPaths.department(department.slug)}>{department.name}</Chip>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
