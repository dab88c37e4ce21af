import { dirname, join } from 'node:path'

export const root = dirname(import.meta.dirname)
export const webFolder = join(root, 'apps/web')
/** Ignored by git: caches and leftovers of runs may stay here. */
export const dataFolder = join(root, '.data')
