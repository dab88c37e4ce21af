/** From a SIRET to a page that can be published. */
export const proJoining = {
  title: 'Inscrire mon commerce',
  intro:
    'Le numéro SIRET suffit pour commencer. Dix minutes, un téléphone, et vous pouvez vous arrêter à tout moment : tout est gardé.',
  siret: {
    label: 'Votre numéro SIRET',
    hint: 'Quatorze chiffres, sur vos factures ou votre avis de situation.',
    submit: 'Chercher',
    none: 'Je n’ai pas mon SIRET sous la main',
    looking: 'Recherche dans le registre des entreprises…',
    short: (left: number) => `Encore ${left} ${left < 2 ? 'chiffre' : 'chiffres'}.`,
    wrong: 'Ce numéro n’est pas un SIRET : un chiffre est sans doute faux. Relisez-le.',
    failed: 'La recherche n’a pas abouti. Réessayez, ou continuez à la main.',
    other: 'Chercher un autre numéro',
  },
  found: {
    title: 'Voici ce que dit le registre',
    legalName: 'Dénomination',
    legalForm: 'Forme',
    register: 'Immatriculation',
    address: 'Adresse',
    correct: 'Est-ce bien vous ?',
    closed:
      'Le registre dit que cet établissement a cessé son activité. Vérifiez le numéro avant de continuer.',
    hidden:
      'Cette entreprise a demandé que son nom et sa rue restent privés : à vous d’écrire ce que vous voulez rendre public.',
    sole: 'Entreprise individuelle : votre rue et votre téléphone resteront privés, sauf si vous choisissez de les montrer.',
    outside: (commune: string) =>
      `L’adresse du registre${commune ? ` (${commune})` : ''} n’est pas dans ce territoire. Vous indiquerez votre commune ensuite.`,
  },
  unknown: {
    title: 'Le registre ne connaît pas ce numéro',
    text: 'Il est peut-être très récent, ou mal recopié. Vous pouvez continuer en remplissant la fiche vous-même : l’équipe du territoire vérifiera.',
  },
  unreachable: {
    title: 'Le registre ne répond pas pour le moment',
    text: 'Ce n’est pas votre faute. Remplissez la fiche vous-même : le numéro est gardé, et sera vérifié avant la publication.',
  },
  manual: {
    title: 'Sans SIRET pour l’instant',
    text: 'Commencez la fiche : le SIRET sera demandé avant la publication.',
  },
  lookalikes: {
    title: 'Cette boutique est peut-être déjà ici',
    sameSiret: 'même SIRET',
    begun:
      'Quelqu’un a commencé une fiche avec ce SIRET. Demandez autour de vous avant de continuer.',
    join: 'Demander à rejoindre cette boutique',
    joinOf: (name: string) => ` : ${name}`,
    see: 'Voir la page',
    yours: 'Vous êtes déjà membre de cette boutique.',
    notMine: 'Ce n’est pas la mienne, continuer',
    asked: (name: string) =>
      `Votre demande est partie. Les responsables de ${name} vous répondront par courriel.`,
    failed: 'La demande n’est pas partie.',
  },
  begin: {
    name: 'Nom du commerce',
    nameHint: 'Tel que vos clients le connaissent.',
    nameMissing: 'Écrivez le nom de votre commerce.',
    kind: 'Votre métier',
    submit: 'Commencer la fiche',
    busy: 'Création…',
  },
  steps: {
    label: 'Étapes de l’inscription',
    identite: 'Qui vous êtes',
    lieu: 'Où l’on vous trouve',
    horaires: 'Quand vous ouvrez',
    photo: 'Une photo',
    produit: 'Un premier produit',
    conditions: 'La charte',
    envoi: 'Aperçu et envoi',
  },
  progress: (done: number, total: number) => `${done} sur ${total}`,
  ready: 'C’est complet.',
  missing: (names: string) => `Il manque encore : ${names}.`,
  next: 'Continuer',
  back: 'Étape précédente',
  later: 'Plus tard : revenir au tableau de bord',
  photo: {
    intro:
      'Une seule suffit pour commencer : la façade, l’atelier ou votre étal, à la lumière du jour.',
  },
  product: {
    intro:
      'Une photo devient un produit : prenez-en une, donnez un nom et un prix. Les autres attendront.',
    add: 'Ajouter un produit par une photo',
    fill: 'Compléter mes produits',
    count: (value: number) =>
      value === 0
        ? 'Aucun produit pour l’instant.'
        : `${value} ${value < 2 ? 'produit commencé' : 'produits commencés'}.`,
    done: 'Vous avez un produit complet. Ajoutez-en d’autres, ou continuez.',
  },
  terms: {
    version: (day: string) => `Version du ${day}`,
    accept: 'J’ai lu la charte et je l’accepte au nom du commerce.',
    submit: 'Accepter la charte',
    accepted: (day: string) => `Charte acceptée le ${day}.`,
    changed: 'La charte a changé depuis : relisez-la et acceptez la nouvelle version.',
    failed: 'L’accord n’a pas pu être enregistré.',
    needed: 'Cochez la case pour accepter.',
    ownersOnly: 'Seule une personne propriétaire peut accepter la charte.',
  },
  send: {
    title: 'Relisez, puis demandez la publication',
    text: 'Une personne de l’équipe du territoire relit chaque fiche, le plus souvent sous deux jours ouvrés. Vous recevrez sa réponse ici et par courriel.',
    preview: 'Voir ma page comme un client',
    submit: 'Demander la publication',
    busy: 'Envoi…',
    notReady: 'Il reste à compléter :',
    done: 'Votre demande est partie.',
    doneText: 'Vous pouvez encore ajouter des produits pendant la relecture.',
    dashboard: 'Aller au tableau de bord',
  },
}
