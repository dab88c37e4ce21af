import { expect, test } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { signUp } from './accounts.ts'

test.use({ serviceWorkers: 'allow' })

test('nothing of a person is kept for when there is no network, and the page says what is safe', async ({
  page,
  context,
  baseURL,
}) => {
  const { email } = await signUp(context, baseURL)
  await page.goto(paths.home())
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.goto(paths.account())
  await expect(page.getByRole('main').getByText(email)).toBeVisible()
  await page.goto(paths.signIn(paths.account()))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se connecter')

  const { addresses, answers } = await page.evaluate(async () => {
    const names = await caches.keys()
    const opened = await Promise.all(names.map((name) => caches.open(name)))
    const requests = (await Promise.all(opened.map((cache) => cache.keys()))).flat()
    const kept = (await Promise.all(opened.map((cache) => cache.matchAll()))).flat()
    return {
      addresses: requests.map(({ url }) => new URL(url).pathname),
      answers: await Promise.all(kept.map((answer) => answer.text())),
    }
  })
  expect(addresses).toContain('/v1/products')
  expect(addresses.filter((path) => /^(\/v1)?\/(pro|me|connexion)(\/|$)/.test(path))).toEqual([])
  expect(answers.filter((answer) => answer.includes(email))).toEqual([])

  await page.goto(paths.account())
  await expect(page.getByRole('main').getByText(email)).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByText('ce que vous écrivez est gardé')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vous êtes hors connexion')
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon compte')
})
