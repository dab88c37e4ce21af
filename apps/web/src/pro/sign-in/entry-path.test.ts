import type { Account } from '@dansmazone/contract/account'
import { expect, test } from 'vitest'
import { entryPath } from './entry-path.ts'

const shop = { id: 'x', name: 'Coutellerie', role: 'owner' as const, live: true }
const leads = (next: string | null, role: Account['role'], merchants = [shop].slice(1)) =>
  entryPath(next, { role, merchants })

test('staff without a shop go to the desk, everyone else to their shops', () => {
  expect(leads(null, 'moderator')).toBe('/regie')
  expect(leads(null, 'admin')).toBe('/regie')
  expect(leads(null, 'member')).toBe('/pro')
  expect(leads(null, 'moderator', [shop])).toBe('/pro')
})

test('the page that was asked for comes first, unless it is the home that staff have nothing on', () => {
  expect(leads('/pro/x/equipe', 'moderator')).toBe('/pro/x/equipe')
  expect(leads('/pro', 'moderator')).toBe('/regie')
  expect(leads('/pro', 'moderator', [shop])).toBe('/pro')
})
