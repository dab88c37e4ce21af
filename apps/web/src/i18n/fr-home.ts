export const home = {
  title: 'Produits et commerces d’Occitanie, près de chez vous',
}
