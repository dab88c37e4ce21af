import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'

/** A device that answers a question about its place with this fault of the standard. */
const faulty = (page: Page, code: number) =>
  page.addInitScript((fault) => {
    const error: unknown = Object.create(GeolocationPositionError.prototype, {
      code: { value: fault },
    })
    navigator.geolocation.getCurrentPosition = (_found, failed) =>
      failed?.(error as GeolocationPositionError)
  }, code)

const located = (page: Page, latitude: number, longitude: number) =>
  page.addInitScript(
    (coords) => {
      navigator.geolocation.getCurrentPosition = (found) =>
        found({ coords, timestamp: 0 } as GeolocationPosition)
    },
    { latitude, longitude },
  )

const ask = async (page: Page) => {
  await page.goto(paths.home())
  await expect(page.getByRole('search').getByRole('combobox').first()).toBeAttached()
  await page.getByRole('button', { name: 'Me localiser' }).click()
}

const faults = [
  ['refused', 1, 'La localisation est refusée sur cet appareil.'],
  ['unknown to the device', 2, 'Votre position n’a pas pu être trouvée.'],
  ['too long to find', 3, 'L’appareil met trop longtemps à trouver sa position.'],
] as const

for (const [what, code, words] of faults) {
  test(`a place ${what} is said in words, with what to do`, async ({ page }) => {
    await faulty(page, code)
    await ask(page)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText('Tapez le nom de votre commune.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Me localiser' })).toBeEnabled()
  })
}

test('a device far from the region is told so', async ({ page }) => {
  await located(page, 48.85661, 2.35222)
  await ask(page)
  await expect(page.getByText('Vous semblez être hors de la région.')).toBeVisible()
})

test('a network that does not answer is not taken for a refusal', async ({ page }) => {
  await located(page, 44.350612, 2.575043)
  await page.route(/\/v1\/communes/, (route) => route.abort())
  await ask(page)
  await expect(page.getByText('Le réseau ne répond pas.')).toBeVisible()
})

test('no more than a kilometre of the position leaves the device, once, and nothing stays', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await located(page, 44.350612, 2.575043)
  await ask(page)
  await expect(page).toHaveURL(/\/produits\?pres=12\d{3}$/)
  const told = asked
    .map((url) => new URL(url))
    .filter(({ pathname, searchParams }) => pathname === '/v1/communes' && searchParams.has('near'))
  expect(told.map(({ searchParams }) => searchParams.get('near'))).toEqual(['44.35,2.58'])
  // What follows is asked of the commune's own place.
  expect(asked.filter((url) => /44\.3506|2\.5750/.test(url))).toEqual([])
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
  expect(kept).not.toContain('44.35')
})
