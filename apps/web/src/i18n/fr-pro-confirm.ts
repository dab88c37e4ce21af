/** The page of the yearly mail that asks whether all is still true. */
export const proConfirm = {
  title: 'Toujours vrai ?',
  heading: (merchant: string) => `${merchant} : toujours vrai ?`,
  text: 'Horaires, adresse, téléphone, produits : si votre page dit encore la vérité, un geste suffit. Vos clients verront la date.',
  lastTime: (date: string) => `Dernière confirmation : ${date}.`,
  closed: 'La page a été retirée du site faute de réponse. Votre confirmation la remet en ligne.',
  act: 'Tout est encore vrai',
  correct: 'Quelque chose a changé',
  done: 'Merci, c’est confirmé',
  doneText: (merchant: string) => `La page de ${merchant} dit qu’elle vient d’être vérifiée.`,
  already: 'C’est déjà confirmé',
  alreadyText: (date: string) =>
    `Votre confirmation date du ${date}. Il n’y a rien d’autre à faire.`,
  toPro: 'Ouvrir l’espace commerçant',
  expired: {
    title: 'Ce lien ne fonctionne plus',
    text: 'Il date de plusieurs mois, ou vous ne tenez plus cette page. Confirmez depuis votre tableau de bord.',
  },
}
