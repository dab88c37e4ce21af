import { formatNumber } from '#lib/format.ts'
import { atPlace } from './french-place.ts'

export const home = {
  title: (region: string) => `${region} : produits et commerces près de chez vous`,
  headline: 'Trouvez ce qui se fabrique et se vend près de chez vous.',
  scope: (region: string, merchants: string, products: string) =>
    `${region} : ${merchants} et ${products}, avec les adresses et les horaires.`,
  openNow: (count: number) =>
    count < 2
      ? '1 commerce ouvert en ce moment'
      : `${formatNumber(count, 'fr')} commerces ouverts en ce moment`,
  nearTitle: 'Près de vous',
  featured: (commune: string) => `Arrivé ${atPlace(commune)}`,
  rubricsTitle: 'Par rubrique',
  allRubrics: 'Toutes les rubriques',
  arrivalsTitle: 'Tout juste arrivés',
  allProducts: 'Voir tous les produits',
  storiesTitle: 'Celles et ceux qui les font',
  allMerchants: 'Voir tous les commerces',
  departmentsTitle: 'Par département',
  whoTitle: 'Une vitrine, rien de plus',
  who: 'Chaque produit mène à son commerce : l’adresse, les horaires du jour, le téléphone, l’itinéraire. Il n’y a ni paiement ni panier, et aucune place ne s’achète dans les listes.',
  whoLink: 'Comprendre le site',
  merchantsTitle: 'Vous tenez un commerce',
  merchants:
    'L’inscription sera gratuite et tiendra en quelques minutes : votre SIRET, vos horaires, une photo par produit. Elle n’est pas encore ouverte ; elle le sera sur cette page.',
  developersTitle: 'Vous réutilisez les données',
  developers:
    'Tout ce que montre ce site se lit par une API publique et documentée, sans inscription : pour une mairie, un office de tourisme, un journal, une application.',
  developersLink: 'Lire la documentation de l’API',
}
