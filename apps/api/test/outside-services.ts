import { answeringServer, json } from './answering-server.ts'

const street = { numero_voie: '4', type_voie: 'RUE', libelle_voie: 'DE LA HALLE' }

/** One company, whatever SIRET is asked for, but none for those that begin with a nine. */
const companyOf = (siret: string) => {
  const establishment = {
    siret,
    ...street,
    activite_principale: '25.71Z',
    code_postal: '12000',
    commune: '12202',
    libelle_commune: 'RODEZ',
    etat_administratif: 'A',
    liste_enseignes: ['LE COUTEAU DES CAUSSES'],
    statut_diffusion_etablissement: 'O',
  }
  return {
    siren: siret.slice(0, 9),
    nom_complet: 'COUTELLERIE DES CAUSSES (LE COUTEAU DES CAUSSES)',
    nom_raison_sociale: 'COUTELLERIE DES CAUSSES',
    nature_juridique: '5499',
    etat_administratif: 'A',
    statut_diffusion: 'O',
    siege: establishment,
    matching_etablissements: [establishment],
    complements: { est_entrepreneur_individuel: false },
  }
}

const placeOf = (text: string, citycode: string) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [2.5735, 44.35] },
  properties: {
    label: `${text} 12000 Rodez`,
    name: text,
    type: 'housenumber',
    score: 0.97,
    postcode: '12000',
    citycode,
    city: 'Rodez',
  },
})

/** What the register of companies and the address service would answer, for journeys that must not depend on them. */
export async function startOutsideServices() {
  const server = await answeringServer((request, response) => {
    const { searchParams } = new URL(request.url, 'http://localhost')
    const text = (searchParams.get('q') ?? '').trim()
    const citycode = searchParams.get('citycode')
    const siret = text.replaceAll(/\D/g, '')
    const found = siret.length === 14 && !siret.startsWith('9') ? [companyOf(siret)] : []
    const answer =
      citycode === null
        ? { results: found, total_results: found.length }
        : { type: 'FeatureCollection', features: [placeOf(text, citycode)] }
    json(answer)(request, response)
  })
  return { registerUrl: server.url, geocoderUrl: server.url, stop: server.close }
}
