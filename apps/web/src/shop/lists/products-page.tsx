import type { LoaderFunctionArgs } from 'react-router'
import { ListPage } from './list-page.tsx'
import { loadList } from './load-list.ts'

export const loader = (request: LoaderFunctionArgs) =>
  loadList(request, { kind: 'products', category: null })

export const Component = () => <ListPage kind="products" />
