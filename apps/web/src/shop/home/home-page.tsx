import { useI18n } from '#i18n/i18n.tsx'
import { PageHead } from '#shop/shell/page-head.tsx'
import { paths } from '#src/paths.ts'
import layout from '#styles/layout.module.css'

export const Component = () => {
  const { t } = useI18n()
  return (
    <div className={layout.page}>
      <PageHead title={t.home.title} description={t.promise} path={paths.home()} />
      <h1>{t.promise}</h1>
    </div>
  )
}
