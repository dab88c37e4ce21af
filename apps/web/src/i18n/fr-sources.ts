export const sources = {
  title: 'Sources et licences',
  description:
    'D’où viennent les communes, leurs positions, le fond de carte, les caractères et les icônes de ce site, et sous quelles licences.',
  lead: 'Ce site repose sur le travail d’autres, donné à tous. Le voici, avec ses licences.',
  data: 'Données du territoire',
  licenceOf: (licence: string) => `Licence\u202F: ${licence}`,
  precision:
    'Une commune dont la position n’est pas relevée est placée d’après ses voisines de même code postal ou de même intercommunalité : le site le dit, et donne le rayon dans lequel elle se trouve.',
  design: 'Caractères, icônes et illustrations',
  designItems: [
    {
      name: 'Bricolage Grotesque',
      url: 'https://github.com/ateliertriay/bricolage',
      by: 'Mathieu Triay et contributeurs',
      licence: 'SIL Open Font License 1.1',
      usedFor: 'Titres ; réduite aux lettres du français, de l’anglais et de l’occitan',
    },
    {
      name: 'Atkinson Hyperlegible Next',
      url: 'https://github.com/googlefonts/atkinson-hyperlegible-next',
      by: 'Braille Institute et contributeurs',
      licence: 'SIL Open Font License 1.1',
      usedFor: 'Textes ; réduite de même',
    },
    {
      name: 'Lucide',
      url: 'https://lucide.dev',
      by: 'contributeurs de Lucide et de Feather',
      licence: 'ISC et MIT',
      usedFor: 'Icônes',
    },
  ],
  illustrations:
    'Les illustrations sont composées pour ce site, à partir d’un répertoire de formes dessinées en code.',
  software: 'Logiciel',
  softwareText:
    'Le site et son API sont un logiciel libre, sous licence publique de l’Union européenne (EUPL 1.2).',
}
