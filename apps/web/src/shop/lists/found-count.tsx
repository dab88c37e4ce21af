import { useI18n } from '#i18n/i18n.tsx'
import layout from '#styles/layout.module.css'

type Props = { count: number; exact: boolean; estimated?: boolean; className?: string | undefined }

/** A number of things found; when it is not exact, either the count stopped there or it was estimated. */
export const FoundCount = ({ count, exact, estimated = false, className }: Props) => {
  const { t, number } = useI18n()
  if (exact) return <span className={className}>{number(count)}</span>
  return (
    <span className={className}>
      <span className={layout.hidden}>
        {estimated ? t.results.facets.about : t.results.facets.moreThan}{' '}
      </span>
      {estimated ? (
        <>
          <span aria-hidden="true">≈ </span>
          {number(rounded(count))}
        </>
      ) : (
        <>
          {number(count)}
          <span aria-hidden="true"> +</span>
        </>
      )}
    </span>
  )
}

/** Two digits of an estimate mean something. */
const rounded = (count: number) => {
  const unit = 10 ** Math.max(0, String(count).length - 2)
  return Math.round(count / unit) * unit
}
