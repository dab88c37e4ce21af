import type { Choices } from './random.ts'
import type { IllustrationColour, IllustrationGround } from './vocabulary.ts'

/** The named colours of products, and two more that only the kit itself uses. */
export type ColourName = IllustrationColour | 'stone' | 'ink'

export const colours: Record<ColourName, string> = {
  brick: '#b9503a',
  pastel: '#6f97b8',
  ochre: '#dc9a34',
  garrigue: '#64804f',
  wine: '#7a2740',
  rose: '#dd8f86',
  plum: '#74486d',
  sea: '#2f7d8c',
  sand: '#dcc08e',
  slate: '#566572',
  lavender: '#9087bd',
  honey: '#e8ae45',
  stone: '#c9bda9',
  ink: '#29303d',
}

/** Three inks (a: the object, b: the accent, k: the key drawing), paper, and a tinted paper. */
export type Palette = Record<'a' | 'b' | 'k' | 'p' | 't', string>

const keys = { ink: '#262d3b', umber: '#3d2723', forest: '#22382f', aubergine: '#38233a' }

const papers = { chalk: '#f9f3e8', cream: '#fbf2dc', blush: '#f9ebe0', mist: '#eff2ee' }

/** Which second inks sit well beside a first one, best first, and the key to print them with. */
const harmonies: Record<ColourName, { accents: ColourName[]; keys: (keyof typeof keys)[] }> = {
  brick: { accents: ['pastel', 'ochre', 'garrigue', 'sand'], keys: ['ink', 'umber'] },
  pastel: { accents: ['ochre', 'brick', 'rose', 'sand'], keys: ['ink'] },
  ochre: { accents: ['sea', 'brick', 'pastel', 'garrigue'], keys: ['umber', 'ink'] },
  garrigue: { accents: ['ochre', 'rose', 'brick', 'sand'], keys: ['forest', 'ink'] },
  wine: { accents: ['ochre', 'rose', 'garrigue', 'sand'], keys: ['aubergine', 'ink'] },
  rose: { accents: ['garrigue', 'sea', 'ochre', 'plum'], keys: ['aubergine', 'ink'] },
  plum: { accents: ['honey', 'rose', 'garrigue', 'lavender'], keys: ['aubergine'] },
  sea: { accents: ['ochre', 'brick', 'sand', 'rose'], keys: ['ink', 'forest'] },
  sand: { accents: ['sea', 'brick', 'garrigue', 'pastel'], keys: ['umber', 'ink'] },
  slate: { accents: ['ochre', 'brick', 'rose', 'pastel'], keys: ['ink'] },
  lavender: { accents: ['garrigue', 'honey', 'plum', 'brick'], keys: ['aubergine', 'ink'] },
  honey: { accents: ['brick', 'garrigue', 'sea', 'plum'], keys: ['umber', 'forest'] },
  stone: { accents: ['brick', 'pastel', 'ochre', 'garrigue'], keys: ['ink', 'umber'] },
  ink: { accents: ['ochre', 'brick', 'pastel', 'rose'], keys: ['ink'] },
}

const washes: Record<IllustrationGround, ColourName[]> = {
  'brick-wall': ['brick', 'rose'],
  vineyard: ['garrigue', 'honey'],
  causse: ['sand', 'honey'],
  sea: ['pastel', 'sea'],
  'market-table': ['honey', 'rose', 'sand'],
  garrigue: ['garrigue', 'lavender'],
  mountain: ['pastel', 'lavender', 'slate'],
  workshop: ['sand', 'stone', 'pastel'],
  plain: ['pastel', 'rose', 'honey', 'garrigue', 'sand', 'lavender', 'stone', 'sea'],
}

const warm = new Set<ColourName>(['brick', 'ochre', 'wine', 'rose', 'sand', 'honey', 'stone'])

export function choosePalette(
  choices: Choices,
  main: ColourName,
  accent: ColourName | undefined,
  ground: IllustrationGround,
): Palette {
  const harmony = harmonies[main]
  const second = accent && accent !== main ? accent : choices.pick(harmony.accents)
  const open = washes[ground].filter((wash) => wash !== main)
  // On a plain ground a warm object sits on a cool paper and the reverse, so that it stands out.
  const contrasting = open.filter((wash) => warm.has(wash) !== warm.has(main))
  const pool =
    ground === 'plain' && contrasting.length > 0 && choices.chance(0.75) ? contrasting : open
  const paper = papers[choices.pick(['chalk', 'chalk', 'cream', 'blush', 'mist'] as const)]
  return {
    a: colours[main],
    b: colours[second],
    k: keys[choices.pick(harmony.keys)],
    p: paper,
    t: mix(colours[choices.pick(pool.length > 0 ? pool : washes[ground])], paper, 0.42),
  }
}

/** Mixes two colours; share is the part of the first. */
export function mix(first: string, second: string, share: number): string {
  const part = (hex: string, i: number): number =>
    Number.parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16)
  let result = '#'
  for (let i = 0; i < 3; i++) {
    const value = Math.round(part(first, i) * share + part(second, i) * (1 - share))
    result += value.toString(16).padStart(2, '0')
  }
  return result
}

/** Whether a colour could be the sun's. */
export const isWarm = (hex: string): boolean =>
  Number.parseInt(hex.slice(1, 3), 16) > Number.parseInt(hex.slice(3, 5), 16) * 1.1 &&
  Number.parseInt(hex.slice(1, 3), 16) > 0xa0
