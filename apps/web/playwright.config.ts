import { defineConfig } from '@playwright/test'

const byte = () => Math.floor(Math.random() * 254) + 1

/** Journeys on a server that already runs: `E2E_BASE_URL` says where, `E2E_MAILS` in which folder its mails arrive, `E2E_FEEDS` where feeds can be put for it to read, `E2E_DATA` where it keeps its data, `CHROMIUM_PATH` with which browser. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../.data/playwright',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: 'line',
  metadata: {
    mails: process.env['E2E_MAILS'],
    feeds: process.env['E2E_FEEDS'],
    data: process.env['E2E_DATA'],
  },
  use: {
    baseURL: process.env['E2E_BASE_URL'] ?? 'http://127.0.0.1:3000',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Behind a proxy that is believed, each run comes from a network of its own: limits on mails count by network.
    extraHTTPHeaders: { 'x-forwarded-for': `10.${byte()}.${byte()}.${byte()}` },
    // A worker keeps pages for later visits, which no test but its own is about.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
})
