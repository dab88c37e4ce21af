import { expect, test } from 'vitest'
import type { Clause } from './clause.ts'
import { emptyPlan } from './listed.ts'
import type { SearchPlan } from './plan.ts'
import type { Scope } from './scope.ts'
import { variantsOf } from './variants.ts'

const clause = (shown: string, optional = false, isGift = false): Clause => ({
  start: 0,
  typed: shown,
  shown,
  importance: 1,
  optional,
  isGift,
  frequency: 1,
  levels: [{ weight: 1, query: `'${shown}'`, match: `'${shown}'` }],
  farther: [],
})
const point = { lat: 44.35, lon: 2.57 }
const near = { ...point, radiusMeters: 25_000, department: '12', crowded: true }
const open = { instants: [new Date()], states: ['open' as const] }

function scope(plan: Partial<SearchPlan>, filters: Partial<Scope['filters']> = {}): Scope {
  const none = {
    categories: [],
    merchantId: null,
    near: null,
    area: null,
    open: null,
    updatedSince: null,
  }
  return {
    query: { q: 'bol' },
    filters: { ...none, ...filters },
    plan: { ...emptyPlan, ...plan },
    missing: 0,
    broad: new Set(),
    byProducts: false,
  }
}
const place = {
  ...point,
  radiusKm: 25,
  code: '12202',
  departmentCode: '12',
  mode: 'filter' as const,
}
const told = (whole: Scope) =>
  variantsOf(whole).map(({ scope: { missing }, relaxed }) =>
    [
      ...relaxed.map((each) =>
        each.kind === 'radius'
          ? `${each.fromKm}-${each.toKm ?? 'anywhere'}`
          : each.kind === 'filter'
            ? `no ${each.understood}`
            : each.kind,
      ),
      ...(missing > 0 ? [`${missing} fewer`] : []),
    ].join(', '),
  )

test('nothing is tried but the search itself when there is nothing to give up', () => {
  expect(told(scope({ clauses: [clause('bol')] }))).toEqual([''])
  expect(told(scope({ clauses: [clause('bol'), clause('beau', true)] }))).toEqual([''])
})

test('what was read is given up in order: farther, at any time, fewer words, the rest', () => {
  const whole = scope(
    {
      clauses: [clause('bol'), clause('bleu')],
      near: place,
      openAt: open.instants,
      price: { max: 1000 },
      understood: [
        { kind: 'price', words: 'moins de 10 €', mode: 'filter', price: { max: 1000 } },
        { kind: 'label', words: 'bio', mode: 'either', label: { code: 'bio', name: 'Bio' } },
      ],
    },
    { near, open },
  )
  const steps = ['', '25-40', '25-60', '25-100', '25-anywhere']
  const timeless = steps.map((step) => (step === '' ? 'no time' : `${step}, no time`))
  const places = [...steps, ...timeless]
  expect(told(whole)).toEqual([
    ...places,
    '1 fewer',
    '25-anywhere, 1 fewer',
    '25-anywhere, no time, 1 fewer',
    'no price',
  ])
})

test('a place or time that was asked for by parameters stays in all that is tried', () => {
  const tried = variantsOf(scope({ clauses: [clause('bol'), clause('bleu')] }, { near, open }))
  expect(tried.length).toBe(2)
  for (const variant of tried) {
    expect(variant.scope.filters).toMatchObject({ near: { radiusMeters: 25_000 }, open })
  }
})

test('the widest radius is tried last, and none narrower than what was searched', () => {
  const wide = { ...near, radiusMeters: 70_000 }
  expect(told(scope({ clauses: [clause('bol')], near: place }, { near: wide }))).toEqual([
    '',
    '70-100',
    '70-anywhere',
  ])
})

test('one word at least is kept', () => {
  const clauses = ['un', 'deux', 'trois'].map((each) => clause(each))
  expect(told(scope({ clauses }))).toEqual(['', '1 fewer', '2 fewer'])
  const many = ['bol', 'bleu', 'beau', 'grand', 'rond', 'lourd'].map((word) => clause(word))
  expect(told(scope({ clauses: many }))).toEqual(['', '1 fewer', '2 fewer', '3 fewer', '5 fewer'])
})

test('where there is none of what was wanted as a gift, it is any gift', () => {
  const gift = scope({ clauses: [clause('cadeau', true, true), clause('zorglub')] })
  expect(told(gift)).toEqual(['', 'words'])
  expect(variantsOf(gift).at(-1)?.scope.plan.clauses).toMatchObject([
    { shown: 'cadeau', optional: false },
    { shown: 'zorglub', optional: true },
  ])
  expect(told(scope({ clauses: [clause('magasin', true), clause('zorglub')] }))).toEqual([''])
})
