import type { Company, NewMerchantSheet } from '@dansmazone/contract/joining'

/** What the register says, as a sheet begins with; what it keeps private is left out. */
export const fieldsOf = (siret: string, company: Company): Partial<NewMerchantSheet> => {
  const { name, legalName, legalForm, register, soleTrader } = company
  return {
    siret,
    ...(name && { name }),
    ...(legalName && { legalName }),
    ...(legalForm && { legalForm }),
    ...(register && { register }),
    ...(soleTrader && { phonePublic: false }),
  }
}
