import { useHref, useNavigate, useSearchParams } from 'react-router'
import { parseFilters } from '#lib/filters.ts'
import { paths } from '#src/paths.ts'
import { SearchBox } from '#ui/search-box.tsx'

/** The search box, leading to the list of products. */
export const SiteSearch = ({ large = false }: { large?: boolean }) => {
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const action = useHref(paths.products())
  return (
    <SearchBox
      large={large}
      action={action}
      defaultValue={parseFilters(parameters).text}
      onSearch={(text) => void navigate(paths.products({ text }))}
    />
  )
}
