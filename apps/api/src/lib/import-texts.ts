/** Why an import or a feed cannot go on, by code. */
export const importTexts = {
  fr: {
    import_state: 'Cet import n’en est pas là (état : {state}).',
    import_undo_late: 'Rien n’est à annuler, ou les trente jours sont passés.',
    too_many_feeds: 'Un commerce a {limit} flux au plus.',
    feed_exists: 'Ce flux est déjà dans la liste.',
    feed_not_public:
      'Cette adresse n’est pas sur internet : donnez celle que tout le monde peut ouvrir, comme https://boutique.fr/flux.xml.',
    feed_not_https: 'Cette adresse commence par http:// : donnez celle qui commence par https://.',
    feed_not_asking: 'Ce flux n’attend pas de réponse.',
    feed_asking: 'Ce flux attend d’abord votre réponse.',
  },
  en: {
    import_state: 'This import is not at that point (state: {state}).',
    import_undo_late: 'There is nothing to undo, or the thirty days are over.',
    too_many_feeds: 'A merchant has {limit} feeds at most.',
    feed_exists: 'This feed is on the list already.',
    feed_not_public:
      'This address is not on the internet: give one that everybody can open, like https://shop.com/feed.xml.',
    feed_not_https: 'This address begins with http://: give the one that begins with https://.',
    feed_not_asking: 'This feed does not wait for an answer.',
    feed_asking: 'This feed waits for your answer first.',
  },
}
