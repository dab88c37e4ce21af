import { Value } from 'typebox/value'
import type { ReferenceAttribute } from '#src/reference/load.ts'
import { DemoMerchant, type DemoOrigin, type DemoProduct } from './format.ts'
import { readSpans, readWeek } from './hours.ts'
import { isGtin } from './identifiers.ts'
import type { Known } from './known.ts'
import { readPrice } from './prices.ts'

type Report = (key: string, problem: string) => void

/** A file of the catalogue that cannot be loaded; the message names the file, the key and what is wrong. */
export class DemoFormatError extends Error {
  override name = 'DemoFormatError'
}

/** The merchant in this content, or a DemoFormatError. `source` is where it comes from, as the message says it. */
export function checkMerchant(content: unknown, source: string, known: Known): DemoMerchant {
  const problems = findProblems(content, known)
  if (problems.length > 0) throw new DemoFormatError(`${source}: ${problems.join('; ')}`)
  return content as DemoMerchant
}

export function findProblems(content: unknown, known: Known): string[] {
  if (!Value.Check(DemoMerchant, content)) {
    const errors = Value.Errors(DemoMerchant, content).slice(0, 5)
    return errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
  }
  const problems: string[] = []
  checkFacts(content, known, (key, problem) => problems.push(`${key} ${problem}`))
  return problems
}

function checkFacts(merchant: DemoMerchant, known: Known, report: Report) {
  if (!known.communes.has(merchant.insee)) report('/insee', `is no commune: ${merchant.insee}`)
  for (const slug of merchant.categories) {
    if (!known.categories.has(slug)) report('/categories', `has no category ${slug}`)
  }
  for (const { code, evidence, checkedBy } of merchant.labels ?? []) {
    checkLabel(code, 'merchant', evidence === 'checked', known, report)
    if (evidence === 'checked' && !checkedBy) report('/labels', `${code} does not say who checked`)
  }
  checkTimes(merchant, report)
  for (const [index, product] of merchant.products.entries()) {
    checkProduct(product, known, (key, problem) => report(`/products/${index}${key}`, problem))
  }
}

function checkLabel(
  code: string,
  subject: 'merchant' | 'product',
  checked: boolean,
  known: Known,
  report: Report,
) {
  const label = known.labels.get(code)
  if (!label) report('/labels', `has no label ${code}`)
  else if (label.subject !== subject && label.subject !== 'both') {
    report('/labels', `${code} is not for a ${subject}`)
  } else if (label.needsCheck && !checked) report('/labels', `${code} is granted by a check only`)
}

function checkTimes(merchant: DemoMerchant, report: Report) {
  const { hours, specialDays = [], closures = [] } = merchant
  attempt('/hours', report, () => {
    if (typeof hours !== 'string') readWeek(hours)
  })
  for (const special of specialDays) {
    attempt('/specialDays', report, () => readSpans(special.hours))
  }
  if (new Set(specialDays.map((day) => day.in)).size < specialDays.length) {
    report('/specialDays', 'names a day twice')
  }
  const inOrder = closures.toSorted((a, b) => a.from - b.from)
  for (const [index, { from, to = Infinity }] of inOrder.entries()) {
    if (to < from) report('/closures', 'ends before it starts')
    if ((inOrder[index + 1]?.from ?? Infinity) <= to) report('/closures', 'overlap')
  }
}

function attempt(key: string, report: Report, read: () => unknown) {
  try {
    read()
  } catch (error) {
    report(key, error instanceof Error ? error.message : String(error))
  }
}

function checkProduct(product: DemoProduct, known: Known, report: Report) {
  const template = known.categories.get(product.category)
  if (template === undefined) report('/category', `has no category ${product.category}`)
  else checkAttributes(product.attributes ?? {}, known.templates[template] ?? {}, report)
  for (const code of product.labels ?? []) checkLabel(code, 'product', false, known, report)
  for (const fact of ['made', 'material'] as const) {
    const origin = product[fact]
    if (origin) checkOrigin(origin, known, (key, problem) => report(`/${fact}${key}`, problem))
  }
  if (product.gtin && !isGtin(product.gtin)) report('/gtin', 'has a wrong check digit')
  checkReduction(product, report)
}

function checkOrigin(origin: DemoOrigin, known: Known, report: Report) {
  const { place, insee, department, region, evidence, checkedBy } = origin
  if (!place && !insee && !department && !region) report('', 'names no place')
  if (insee && !known.communes.has(insee)) report('/insee', `is no commune: ${insee}`)
  if (department && !known.departments.has(department)) {
    report('/department', `is not of the region: ${department}`)
  }
  if (evidence === 'checked' && !checkedBy) report('', 'does not say who checked')
}

function checkReduction({ reduced, price, age, attributes }: DemoProduct, report: Report) {
  if (!reduced) return
  const { kind, cents } = readPrice(price)
  if (kind !== 'fixed' || cents === null) return report('/reduced', 'needs a fixed price')
  if (reduced.from * 100 <= cents) report('/reduced', 'is no reduction')
  if (age <= -reduced.since) report('/reduced', 'began before the product was there')
  // Loi Lang: a new book is never reduced by more than 5 %.
  if (attributes?.['condition'] === 'new' && attributes['isbn'] && cents < reduced.from * 95) {
    report('/reduced', 'is more than the 5 % a new book may be reduced by')
  }
}

function checkAttributes(
  given: NonNullable<DemoProduct['attributes']>,
  template: Record<string, ReferenceAttribute>,
  report: Report,
) {
  const self = given['maker'] === 'self' && 'makerName' in template
  for (const [key, value] of Object.entries(given)) {
    if (key === 'maker' && self) continue
    const attribute = template[key]
    if (!attribute) report(`/attributes/${key}`, 'is not in the template of the category')
    else if (!fits(value, attribute)) report(`/attributes/${key}`, 'has a value that does not fit')
  }
  for (const [key, { required }] of Object.entries(template)) {
    if (required && !(key in given) && !(self && key.startsWith('maker'))) {
      report(`/attributes/${key}`, 'is missing')
    }
  }
}

function fits(value: unknown, { type, choices = {} }: ReferenceAttribute): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number'
    case 'choice':
      return typeof value === 'string' && value in choices
    case 'choices':
      return Array.isArray(value) && value.every((each) => String(each) in choices)
  }
}
