/** Asking for publication, and what the staff answer. */
export const proSubmission = {
  status: {
    draft: 'Rien n’est public : vous seuls voyez cette fiche.',
    submitted: 'L’équipe du territoire lit la version que vous avez envoyée.',
    refused: 'L’équipe du territoire demande une correction.',
    published: 'Ce que vous voyez ici est ce que voit le public.',
    changed: 'Une partie de ce que vous avez écrit n’est pas encore publique.',
    archived: 'Cette fiche est archivée.',
    suspended: 'L’équipe du territoire a retiré la page du site.',
    closed: 'La boutique est fermée : sa page n’est plus sur le site.',
  },
  since: (day: string) => `Envoyée ${day}.`,
  decision: {
    approved: (day: string) => `Publiée ${day}.`,
    refused: (day: string) => `Correction demandée ${day}`,
    todo: 'Corrigez ce point, puis demandez de nouveau la publication.',
  },
  correct: 'Corriger la fiche',
  checkHours: 'Vérifier les horaires',
  reading: 'Ce que lit l’équipe du territoire',
  readingAll: 'La fiche entière.',
  readingFields: (names: string) => `Ce qui a changé : ${names}.`,
  readingProducts: (count: number) =>
    count < 2 ? 'Un produit attend une réponse.' : `${count} produits attendent une réponse.`,
  pending: 'Pas encore public',
  submit: 'Demander la publication',
  submitChanges: 'Publier les changements',
  submitted: 'Votre demande est partie. Réponse le plus souvent sous deux jours ouvrés.',
  withdraw: 'Retirer la demande',
  withdrawn: 'La demande est retirée, rien n’est perdu.',
  discard: 'Abandonner les changements',
  discardQuestion: 'Abandonner les changements ?',
  discardText:
    'La fiche redevient ce que voit le public. Ce que vous avez écrit depuis est perdu, mais reste lisible dans l’historique.',
  discardConfirm: 'Revenir à la version publique',
  discarded: 'La fiche est redevenue celle du public.',
  failed: 'Ce n’est pas fait.',
  confirm: {
    title: 'Toujours vrai ?',
    text: (day: string) =>
      `Horaires, adresse, téléphone : vous les avez confirmés le ${day}. Un geste suffit pour rassurer vos clients.`,
    never:
      'Horaires, adresse, téléphone : confirmez qu’ils sont justes, vos clients verront la date.',
    act: 'Tout est encore vrai',
    done: 'Merci, votre page dit qu’elle vient d’être vérifiée.',
  },
  products: {
    title: 'Vos produits',
    live: 'en ligne',
    waiting: 'en relecture',
    drafts: 'à compléter ou à envoyer',
    none: 'Aucun produit pour l’instant. Une photo suffit pour commencer.',
    see: 'Voir mes produits',
    add: 'Ajouter un produit',
  },
  preview: {
    note: 'Aperçu : voici ce que verra le public, rien n’est encore changé en ligne.',
    back: 'Revenir à la fiche',
    needsPlace: 'L’aperçu a besoin d’une commune.',
    impossible: 'L’aperçu n’est pas encore possible',
    fillPlace: 'Indiquer le lieu',
  },
}
