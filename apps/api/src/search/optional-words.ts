/** Words that say what kind of help is wanted rather than what: found or not, they keep nothing out. Folded. */
const optional = new Set(
  `cadeau cadeaux idee idees offrir achat acheter cherche chercher trouver besoin envie voudrais veux
   artisanal artisanale artisanaux artisanales beau belle beaux belles joli jolie jolis jolies bon bonne bons bonnes
   original originale originaux originales boutique boutiques magasin magasins commerce commerces commercant commercants
   vendeur marchand marchande produit produits article articles type genre style qualite meilleur meilleure
   typique typiques traditionnel traditionnelle cher chers vendre vente quelque chose truc trucs
   gift gifts shop shops store buy find best nice`.split(/\s+/),
)

export const isOptionalWord = (key: string): boolean => optional.has(key)
