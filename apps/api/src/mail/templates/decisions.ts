import type { Template } from '#mail/letter.ts'

type Shop = { name: string; merchant: string; url: string }

export const merchantApproved: Template<Shop & { first: boolean }> = {
  fr: ({ name, merchant, url, first }) => ({
    subject: first
      ? `« ${merchant} » est en ligne`
      : `Vos changements sur « ${merchant} » sont en ligne`,
    preview: 'Voyez votre page comme vos clients la voient.',
    paragraphs: [
      `Bonjour ${name},`,
      first
        ? `L’équipe a relu la page de « ${merchant} » : elle est maintenant publique.`
        : `L’équipe a relu vos changements sur « ${merchant} » : ils sont maintenant publics.`,
    ],
    action: { label: 'Voir la page', url },
  }),
  en: ({ name, merchant, url, first }) => ({
    subject: first ? `“${merchant}” is online` : `Your changes to “${merchant}” are online`,
    preview: 'See your page as shoppers do.',
    paragraphs: [
      `Hello ${name},`,
      first
        ? `The staff have read the page of “${merchant}”: it is public now.`
        : `The staff have read your changes to “${merchant}”: they are public now.`,
    ],
    action: { label: 'See the page', url },
  }),
}

export const merchantRefused: Template<Shop & { title: string; text: string; reason: string }> = {
  fr: ({ name, merchant, url, title, text, reason }) => ({
    subject: `« ${merchant} » : une correction est demandée`,
    preview: title,
    paragraphs: [
      `Bonjour ${name},`,
      `L’équipe a relu « ${merchant} » et ne peut pas publier ce que vous proposez en l’état.`,
      `${title}. ${text}`,
      ...(reason ? [`Précision de l’équipe : ${reason}`] : []),
    ],
    action: { label: 'Corriger', url },
    after: [
      'Une fois corrigé, redemandez la publication. Ce qui était déjà en ligne y reste.',
      'Si vous n’êtes pas d’accord, redemandez la publication sans rien changer : elle sera relue.',
    ],
  }),
  en: ({ name, merchant, url, title, text, reason }) => ({
    subject: `“${merchant}”: a correction is asked for`,
    preview: title,
    paragraphs: [
      `Hello ${name},`,
      `The staff have read “${merchant}” and cannot publish what you propose as it is.`,
      `${title}. ${text}`,
      ...(reason ? [`The staff add: ${reason}`] : []),
    ],
    action: { label: 'Correct it', url },
    after: [
      'Once corrected, ask again. What was online stays so.',
      'If you do not agree, ask again without a change: it will be read anew.',
    ],
  }),
}

type Refusal = { product: string; title: string; text: string; reason: string }

/** Decisions on products of one merchant, told together. */
export const productsDecided: Template<
  Shop & { approved: number; refused: number; refusals: Refusal[] }
> = {
  fr: ({ name, merchant, url, approved, refused, refusals }) => ({
    subject: `« ${merchant} » : ${counted(approved, 'produit publié', 'produits publiés')}${refused > 0 ? `, ${refused} à corriger` : ''}`,
    preview:
      refused > 0
        ? 'Voici ce qui est demandé.'
        : `${approved > 1 ? 'Ils sont visibles' : 'Il est visible'} dès maintenant.`,
    paragraphs: [
      `Bonjour ${name},`,
      `L’équipe a relu des produits de « ${merchant} ».`,
      ...(approved > 0
        ? [
            `${counted(approved, 'produit est maintenant public', 'produits sont maintenant publics')}.`,
          ]
        : []),
      ...(refused > 0
        ? [`${counted(refused, 'produit est à corriger', 'produits sont à corriger')} :`]
        : []),
      ...refusals.map(
        ({ product, title, text, reason }) =>
          `« ${product} » : ${title}. ${text}${reason ? `\nPrécision de l’équipe : ${reason}` : ''}`,
      ),
      ...(refused > refusals.length
        ? [`Et ${counted(refused - refusals.length, 'autre', 'autres')}, dans votre espace.`]
        : []),
    ],
    action: { label: 'Voir mes produits', url },
  }),
  en: ({ name, merchant, url, approved, refused, refusals }) => ({
    subject: `“${merchant}”: ${counted(approved, 'product published', 'products published')}${refused > 0 ? `, ${refused} to correct` : ''}`,
    preview:
      refused > 0
        ? 'This is what is asked for.'
        : `${approved > 1 ? 'They' : 'It'} can be seen from now on.`,
    paragraphs: [
      `Hello ${name},`,
      `The staff have read products of “${merchant}”.`,
      ...(approved > 0
        ? [`${counted(approved, 'product is public now', 'products are public now')}.`]
        : []),
      ...(refused > 0
        ? [`${counted(refused, 'product is to be corrected', 'products are to be corrected')}:`]
        : []),
      ...refusals.map(
        ({ product, title, text, reason }) =>
          `“${product}”: ${title}. ${text}${reason ? `\nThe staff add: ${reason}` : ''}`,
      ),
      ...(refused > refusals.length
        ? [`And ${refused - refusals.length} more, in your dashboard.`]
        : []),
    ],
    action: { label: 'See my products', url },
  }),
}

const counted = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`
