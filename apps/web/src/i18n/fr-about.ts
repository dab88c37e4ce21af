export const about = {
  title: 'À propos',
  description:
    'Une vitrine sans panier ni paiement : comment les listes sont rangées, ce que disent les origines et les labels, ce que le site fait de vos données.',
  lead: 'Ce site montre ce qui se fabrique et se vend près de chez vous, commerce par commerce, commune par commune.',
  showcase: {
    title: 'Une vitrine, pas une place de marché',
    text: [
      'Il n’y a ici ni panier, ni paiement, ni commission. Un produit mène à son commerce : l’adresse, les horaires du jour, le téléphone, l’itinéraire, le site de la maison s’il y en a un. Vous achetez chez celles et ceux qui fabriquent ou qui vendent.',
    ],
  },
  order: {
    title: 'Comment les listes sont rangées',
    more: 'Ce qui compte, et combien',
    text: [
      'Une recherche vient par pertinence. Une liste sans recherche, autour d’un lieu : le plus proche vient d’abord ; partout ailleurs, le plus récent. Vous pouvez préférer le prix ou l’ordre alphabétique. Aucune place ne s’achète, et l’ordre est le même pour tout le monde.',
      'Un commerce dont les horaires sont inconnus n’est jamais caché : sa fiche le dit, simplement.',
    ],
  },
  origin: {
    title: 'Trois origines, jamais confondues',
    text: [
      'Vendu ici, fabriqué ici, matière d’ici : ce sont trois faits différents, et le site les montre séparément. Chacun dit s’il est déclaré par le commerce ou vérifié, et par qui. Il en va de même des labels et des titres, comme celui d’artisan d’art.',
    ],
  },
  privacy: {
    title: 'Vos données',
    text: [
      'Ce site ne dépose pas de cookie, ne mesure pas son audience et n’appelle aucun autre site. Un lien vers un commerce, un réseau ou un itinéraire ne part qu’à votre clic.',
      'Si vous demandez à être localisé, votre position est arrondie à un kilomètre environ avant d’être envoyée ; elle sert à trouver le nom de votre commune et n’est gardée nulle part.',
      'Vos dernières recherches restent dans votre navigateur, sur votre appareil ; elles s’effacent une à une ou toutes ensemble, dans le champ de recherche. Celles qui sont faites des mots du catalogue sont comptées, sans rien qui dise de qui elles viennent, pour proposer les plus fréquentes.',
      'Les pages que vous avez ouvertes restent dans votre navigateur, sur votre appareil, pour s’afficher hors connexion. Effacer les données du site dans votre navigateur les efface aussi.',
    ],
  },
  merchants: {
    title: 'Vous tenez un commerce',
    text: ['L’inscription des commerces n’est pas encore ouverte. Elle sera gratuite.'],
  },
  reuse: {
    title: 'Réutiliser les données',
    text: [
      'Tout ce que montre ce site se lit aussi par une API publique et documentée, sans inscription : pour une mairie, un office de tourisme, un journal, une application.',
    ],
    docs: 'Lire la documentation de l’API',
    sources: 'Voir les sources et les licences',
  },
  accessibility: {
    title: 'Accessibilité',
    text: [
      'Ce site vise le niveau AA des règles WCAG 2.2 et du RGAA. Il n’a pas encore été audité ; faute d’audit, il est à ce jour considéré comme non conforme.',
      'À chaque version, ses pages passent un contrôle automatique, en clair et en sombre, sur téléphone et sur ordinateur, et ses parcours sont essayés au clavier seul. Elles se lisent sans JavaScript.',
    ],
  },
  light: {
    title: 'Sobriété',
    text: [
      'La page d’accueil tient en moins de 500 kilo-octets et de 25 requêtes. Une version qui dépasse ces bornes n’est pas publiée.',
    ],
  },
  legal: {
    title: 'Mentions légales',
    text: [
      'L’éditeur de cette installation n’a pas encore publié ses mentions légales ni ses conditions d’utilisation.',
      'Le logiciel est libre, sous licence publique de l’Union européenne (EUPL 1.2).',
    ],
  },
}
