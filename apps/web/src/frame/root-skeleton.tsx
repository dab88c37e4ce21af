import { CardsSkeleton } from '#ui/skeleton.tsx'
import { rootId } from './site.tsx'
import layout from '#styles/layout.module.css'

/** Where no server has rendered the page, its shape while the first data come. */
export const RootSkeleton = () => (
  <div id={rootId} className={`${layout.page} ${layout.section}`}>
    <CardsSkeleton />
  </div>
)
