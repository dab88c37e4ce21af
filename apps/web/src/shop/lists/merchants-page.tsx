import type { LoaderFunctionArgs } from 'react-router'
import { ListPage } from './list-page.tsx'
import { loadList } from './load-list.ts'

export const loader = (request: LoaderFunctionArgs) =>
  loadList(request, { kind: 'merchants', category: null })

export const Component = () => <ListPage kind="merchants" />
