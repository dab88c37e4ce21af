import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'

type Examples = Awaited<ReturnType<typeof examplesOf>>

const pages: Record<string, (examples: Examples) => string> = {
  home: () => paths.home(),
  'home in English': () => '/en',
  'home in Occitan': () => '/oc',
  products: () => paths.products(),
  'products under filters': () => paths.products({ openNow: true, priceMaxCents: 5000 }),
  'no product': () => paths.products({ text: 'xyzzy plugh' }),
  product: ({ product }) => paths.product(product.slug),
  merchants: () => paths.merchants(),
  merchant: ({ merchant }) => paths.merchant(merchant.slug),
  rubrics: () => paths.categories(),
  rubric: ({ rubric }) => paths.category(rubric.slug),
  departments: () => paths.departments(),
  department: ({ department }) => paths.department(department.slug),
  commune: ({ commune }) => paths.commune(commune.slug),
  about: () => paths.about(),
  sources: () => paths.sources(),
  'an address that leads nowhere': () => '/nulle-part',
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(`in ${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 } })
      for (const [name, addressOf] of Object.entries(pages)) {
        test(`${name}: no axe violation, nothing wider than the screen`, async ({
          page,
          request,
        }) => {
          await page.goto(addressOf(await examplesOf(request)))
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow).toBeLessThanOrEqual(0)
        })
      }
    })
  }
}
