import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const common = {
  environment: 'node' as const,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  /** Real data that are not ours to copy; what needs them is skipped where they are not. */
  provide: { referenceData: process.env['REFERENCE_DATA'] ?? '/nowhere' },
}

export default defineConfig({
  test: {
    // Tests wait for Postgres half of their time: one core less than there are would leave one of two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        root: 'apps/api',
        test: {
          ...common,
          name: 'api',
          include: ['{src,demo,test,bench}/**/*.test.ts'],
          globalSetup: [join(import.meta.dirname, 'apps/api/test/global-setup.ts')],
        },
      },
      { root: 'apps/web', test: { ...common, name: 'web', include: ['src/**/*.test.{ts,tsx}'] } },
      { root: 'packages', test: { ...common, name: 'packages', include: ['*/src/**/*.test.ts'] } },
      { root: 'scripts', test: { ...common, name: 'scripts', include: ['**/*.test.ts'] } },
    ],
  },
})
