import { withoutCapitals } from './capitals.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { type Json, listOf, objectOf, textOf } from './json-reader.ts'
import { legalFormOf } from './legal-forms.ts'

/** An establishment as the public register knows it; `communeInsee` is not yet looked for in the territory. */
export type RegisteredCompany = {
  name: string | null
  legalName: string | null
  legalForm: string | null
  street: string | null
  postcode: string | null
  communeInsee: string | null
  communeName: string | null
  naf: string | null
  /** False where only the company is known, not this establishment of it. */
  located: boolean
  closed: boolean
  soleTrader: boolean
  diffusible: boolean
}

export type RegisterAnswer =
  | { source: 'register'; company: RegisteredCompany }
  | { source: 'none' }
  | { source: 'unreachable' }

export type CompanyRegister = (siret: string) => Promise<RegisterAnswer>

const limits = { maxBytes: 512 * 1024, timeoutMs: 2500, redirects: 1, allowPrivate: true }

/**
 * Recherche d'entreprises (https://recherche-entreprises.api.gouv.fr/docs/), which searches by SIRET as by any text, so
 * that only what has this very SIRET is taken. Without an address nobody is asked.
 */
export const companyRegister =
  (url: string | null): CompanyRegister =>
  async (siret) => {
    if (url === null) return { source: 'unreachable' }
    const query = new URLSearchParams({
      q: siret,
      page: '1',
      per_page: '5',
      mtm_campaign: 'dansmazone',
    })
    try {
      const { status, body } = await guardedFetch(`${url}/search?${query.toString()}`, limits)
      if (status !== 200) return { source: 'unreachable' }
      const answer = objectOf(JSON.parse(body.toString('utf8')))
      if (!answer || !Array.isArray(answer['results'])) return { source: 'unreachable' }
      const company = listOf(answer['results'])
        .map((result) => readCompany(objectOf(result) ?? {}, siret))
        .find((found) => found !== null)
      return company ? { source: 'register', company } : { source: 'none' }
    } catch {
      return { source: 'unreachable' }
    }
  }

function readCompany(result: Json, siret: string): RegisteredCompany | null {
  if (textOf(result['siren']) !== siret.slice(0, 9)) return null
  const establishments = [result['siege'], ...listOf(result['matching_etablissements'])]
    .map(objectOf)
    .filter((each) => each !== null)
  const here = establishments.find((each) => textOf(each['siret']) === siret) ?? null
  const diffusible =
    isPublic(result['statut_diffusion']) &&
    isPublic(here?.['statut_diffusion_etablissement'] ?? 'O')
  const code = textOf(result['nature_juridique']) ?? ''
  const said = diffusible ? readNames(result, here) : { name: null, legalName: null, street: null }
  return {
    ...said,
    legalForm: legalFormOf(code),
    postcode: matching(here?.['code_postal'], /^\d{5}$/),
    communeInsee: matching(here?.['commune'], /^(\d{5}|2[AB]\d{3})$/),
    communeName: usual(unmasked(here?.['libelle_commune'])),
    naf: matching(
      here?.['activite_principale'] ?? result['activite_principale'],
      /^\d\d\.\d\d[A-Z]$/,
    ),
    located: here !== null,
    closed: result['etat_administratif'] === 'C' || here?.['etat_administratif'] === 'F',
    soleTrader:
      code.startsWith('1') ||
      objectOf(result['complements'])?.['est_entrepreneur_individuel'] === true,
    diffusible,
  }
}

/** `O` in full, `P` in part, `N` not at all; what is not said is taken for the most private. */
const isPublic = (status: unknown) => status === 'O'

function readNames(result: Json, here: Json | null) {
  const company = unmasked(result['nom_raison_sociale']) ?? unmasked(result['nom_complet'])
  // Signs and acronyms are added between parentheses.
  const legalName = usual(company?.replace(/\s*\([^)]*\)/g, '').trim() || null)
  const signs = [...listOf(here?.['liste_enseignes']), here?.['nom_commercial']]
  const sign = usual(signs.map(unmasked).find((each) => each !== null) ?? null)
  return { name: sign ?? legalName, legalName, street: usual(here && streetOf(here)) }
}

/** Of the parts where there are any (the head office), else of the whole address, which ends by postcode and commune. */
function streetOf(here: Json): string | null {
  const parts = ['numero_voie', 'indice_repetition', 'type_voie', 'libelle_voie']
    .map((part) => unmasked(here[part]))
    .filter((part) => part !== null)
  if (parts.length > 0) return parts.join(' ')
  const whole = unmasked(here['adresse'])
  const postcode = textOf(here['code_postal'])
  const end = whole && postcode ? whole.lastIndexOf(` ${postcode} `) : -1
  return whole && end > 0 ? whole.slice(0, end) : null
}

function unmasked(value: unknown): string | null {
  const text = textOf(value)
  return text === null || /\[ND\]|\[NON[- ]DIFFUSIBLE\]/i.test(text) ? null : text
}

const usual = (text: string | null) => (text === null ? null : withoutCapitals(text))

const matching = (value: unknown, shape: RegExp): string | null => {
  const text = textOf(value)
  return text !== null && shape.test(text) ? text : null
}
