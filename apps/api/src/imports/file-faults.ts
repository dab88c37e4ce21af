import type { FileFault } from './table.ts'

export const fileFaultTexts: Record<FileFault, string> = {
  empty: 'Le fichier est vide.',
  too_large: 'Le fichier dépasse 20 Mo : partagez-le en plusieurs.',
  too_many_lines: 'Le fichier dépasse 50 000 lignes : partagez-le en plusieurs.',
  too_many_columns: 'Le fichier a plus de 1 000 colonnes.',
  cell_too_long:
    'Une cellule dépasse 100 000 caractères : le fichier est sans doute abîmé, ou un guillemet n’est pas refermé.',
  not_a_table: 'Ce fichier n’est pas un tableau : déposez un CSV, un classeur XLSX ou un flux XML.',
  broken: 'Le fichier est abîmé : exportez-le de nouveau, puis déposez-le.',
  old_excel: 'Ce classeur est d’un ancien format (.xls) : enregistrez-le en .xlsx ou en CSV.',
  archive:
    'C’est une archive, pas un classeur : ouvrez-la et déposez le tableau qu’elle contient (produits.xlsx pour nos exports).',
  picture: 'C’est une photo : ajoutez-la depuis la page des produits.',
  pdf: 'Un PDF ne se lit pas comme un tableau : déposez un CSV ou un classeur XLSX.',
  unfolds_too_much: 'Une fois décompressé, ce fichier serait démesuré : il est refusé.',
  document_type: 'Ce fichier XML contient une déclaration DOCTYPE : elle est refusée par sécurité.',
  no_products: 'Aucun produit n’a été trouvé dans ce fichier.',
}
