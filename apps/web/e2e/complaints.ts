import type { Page } from '@playwright/test'

/** What the browser complains of while a page loads and runs; what the tests themselves cause is left out. */
export const complaintsOf = (page: Page, expected?: RegExp): string[] => {
  const complaints: string[] = []
  page.on('console', (message) => {
    const text = message.text()
    const caused = text.includes('blocked by Playwright') || expected?.test(text)
    if (['error', 'warning'].includes(message.type()) && !caused) complaints.push(text)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
