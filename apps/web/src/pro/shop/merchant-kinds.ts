import type { MerchantKind } from '@dansmazone/contract/vocabulary'

export const merchantKinds: readonly MerchantKind[] = ['shop', 'artisan', 'producer', 'creator']
