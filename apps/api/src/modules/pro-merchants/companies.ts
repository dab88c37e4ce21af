import type { Company, CompanyLookup, Lookalike } from '@dansmazone/contract/joining'
import type { Database } from '#db/client.ts'
import { isSiret } from '#lib/siret.ts'
import type { CompanyRegister, RegisteredCompany } from '#outbound/company-register.ts'
import { findLookalikes, type LookalikeView } from '#sheets/lookalikes.ts'
import * as repository from './repository.ts'

/** What the register says of a SIRET, and which shops may be the same. */
export async function lookUpCompany(
  db: Database,
  register: CompanyRegister,
  given: string,
  view: LookalikeView,
): Promise<CompanyLookup> {
  const siret = given.replace(/\D/g, '')
  if (!isSiret(siret)) return { siret, valid: false, source: 'none', lookalikes: [] }
  const answer = await register(siret)
  if (answer.source !== 'register') {
    const lookalikes = await findLookalikes(db, { siret, name: null, communeInsee: null }, view)
    return { siret, valid: true, source: answer.source, lookalikes }
  }
  const company = await toCompany(db, siret, answer.company)
  const lookalikes: Lookalike[] = await findLookalikes(
    db,
    {
      siret,
      name: company.name ?? null,
      communeInsee: company.address?.communeInsee ?? null,
    },
    view,
  )
  return { siret, valid: true, source: 'register', company, lookalikes }
}

async function toCompany(
  db: Database,
  siret: string,
  { closed, soleTrader, diffusible, ...told }: RegisteredCompany,
): Promise<Company> {
  const commune =
    told.communeInsee === null ? null : await repository.presentCommune(db, told.communeInsee)
  return {
    ...(told.name !== null && { name: told.name }),
    ...(told.legalName !== null && { legalName: told.legalName }),
    ...(told.legalForm !== null && { legalForm: told.legalForm }),
    ...(isRegistered(told.legalForm) && { register: `RNE ${sirenOf(siret)}` }),
    ...(told.located && {
      address: {
        street: told.street,
        postcode: told.postcode,
        communeInsee: commune?.insee ?? null,
        communeName: commune?.name ?? told.communeName,
      },
    }),
    ...(told.naf !== null && { naf: told.naf }),
    closed,
    soleTrader,
    diffusible,
  }
}

/** Every company and sole trader is on the national register of companies (Code de commerce, L123-36); associations are not. */
const isRegistered = (legalForm: string | null) => legalForm !== null && legalForm !== 'Association'

const sirenOf = (siret: string) => siret.slice(0, 9).replace(/(\d{3})(?=\d)/g, '$1 ')
