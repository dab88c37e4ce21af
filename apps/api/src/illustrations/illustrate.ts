import { causse, garrigue, mountain, sea, vineyard } from '#illustrations/grounds/landscapes.ts'
import { drawBackdrop, hanging, lying, standing } from '#illustrations/grounds/plain.ts'
import { brickWall, marketTable, workshop } from '#illustrations/grounds/rooms.ts'
import { arrangeHanging, nailed } from './arrange-hanging.ts'
import { arrangeLying } from './arrange-lying.ts'
import { arrangeStanding } from './arrange-standing.ts'
import type { Setting } from './arrange.ts'
import { categoryIllustrations } from './category-illustrations.ts'
import { choosePalette } from './palette.ts'
import type { Palette } from './palette.ts'
import { pieceOf } from './pieces.ts'
import { Choices } from './random.ts'
import { Sheet } from './sheet.ts'
import { drawShopfront } from './shopfront.ts'
import { drawSign } from './sign.ts'
import { Stamp } from './stamp.ts'
import type { IllustrationColour, IllustrationGround, IllustrationObject } from './vocabulary.ts'

export type ShopfrontSpec = Omit<IllustrationSpec, 'ground'>

export type IllustrationSpec = {
  object: IllustrationObject
  colour?: IllustrationColour
  ground?: IllustrationGround
  seed: string
}

const scenes: Record<Exclude<IllustrationGround, 'plain'>, (s: Sheet) => void> = {
  'brick-wall': brickWall,
  vineyard,
  causse,
  sea,
  'market-table': marketTable,
  garrigue,
  mountain,
  workshop,
}

/** Things nature or custom has coloured: their inks are never swapped. */
const natural = new Set<IllustrationObject>([
  'apple',
  'peach',
  'tomato',
  'garlic',
  'onion',
  'mushroom',
  'truffle',
  'fruit-crate',
  'oyster',
  'fish',
  'eggs',
  'bread',
  'ham',
  'steak',
  'sausage',
  'cheese',
  'cheese-wheel',
  'tree',
  'plant-pot',
  'house-plant',
  'hen',
  'bouquet',
  'dried-flowers',
  'doll',
  'wooden-horse',
  'guitar',
  'violin',
  'biscuit',
  'cake',
  'nougat',
  'shaving-brush',
  'turned-bowl',
  'cutting-board',
  'rolling-pin',
  'wine-bottle',
  'champagne-bottle',
  'honey-jar',
  'jam-jar',
  'oil-bottle',
  'sack',
  'ring',
  'occitan-cross',
  'truffle',
  'petanque',
  'rugby-ball',
  'espadrille',
])

const rooms = new Set<IllustrationGround>(['brick-wall', 'workshop', 'market-table'])

/** A product's picture: a standalone SVG, 4:3, always the same for the same spec. */
export function illustrate(spec: IllustrationSpec): string {
  const { object, colour, ground = 'plain', seed } = spec
  const piece = pieceOf(object)
  const key = `${object}/${colour ?? ''}/${ground}/${seed}`
  const choices = new Choices(key)
  const [main, accent] = choices.pick(piece.inks)
  const known = piece.inks.find(([ink]) => ink === colour)
  const palette = choosePalette(choices, colour ?? main, colour ? known?.[1] : accent, ground)
  const s = new Sheet(choices, palette)
  const stamp = new Stamp(piece, palette, key, !natural.has(object))
  const setting: Setting = {
    deep: false,
    scene: ground === 'plain' ? 'plain' : rooms.has(ground) ? 'room' : 'landscape',
  }
  if (ground === 'plain') {
    const backdrop = choices.pick({ stand: standing, lie: lying, hang: hanging }[piece.pose])
    drawBackdrop(s, backdrop)
    setting.deep = backdrop === 'deep'
  } else {
    const mirrored = choices.chance(0.5)
    s.within(mirrored ? 1200 : 0, 0, 1, 0, () => scenes[ground](s), mirrored)
  }
  const leans = setting.scene === 'landscape' && nailed.has(object)
  if (piece.pose === 'stand' || leans) arrangeStanding(s, stamp, setting)
  else if (piece.pose === 'lie') arrangeLying(s, stamp, setting)
  else arrangeHanging(s, stamp, object, setting)
  return frame(s, palette)
}

/** A merchant's picture: a shop window, a workshop, a stall or a farm with the object on show. */
export function illustrateShopfront(spec: ShopfrontSpec): string {
  const { object, colour, seed } = spec
  const key = `shopfront/${object}/${colour ?? ''}/${seed}`
  const choices = new Choices(key)
  const [main, accent] = choices.pick(pieceOf(object).inks)
  const ground = choices.pick(['brick-wall', 'brick-wall', 'causse', 'sea', 'plain'] as const)
  const palette = choosePalette(choices, colour ?? main, colour ? undefined : accent, ground)
  const s = new Sheet(choices, palette)
  drawShopfront(s, new Stamp(pieceOf(object), palette, key, !natural.has(object)))
  return frame(s, palette)
}

/** The sign of a rubric or a category: one large object on plain tinted paper. */
export function illustrateCategory(slug: string): string {
  const entry = categoryIllustrations[slug]
  if (!entry) throw new Error(`No drawing for the category "${slug}"`)
  const [object, colour, ground] = entry
  const piece = pieceOf(object)
  const choices = new Choices(`category/${slug}`)
  const known = piece.inks.find(([ink]) => ink === colour)
  const palette = choosePalette(choices, colour, known?.[1], ground)
  const s = new Sheet(choices, palette)
  drawSign(s, new Stamp(piece, palette, slug, false))
  return frame(s, palette)
}

/** Wraps a printed sheet as a document of its own. */
export function frame(s: Sheet, palette: Palette): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">' +
    `<rect width="1200" height="900" fill="${palette.p}"/>` +
    `<g stroke="${palette.p}" stroke-width="7" paint-order="stroke" stroke-linejoin="round" stroke-linecap="round" fill-rule="evenodd">${s.toString()}</g></svg>`
  )
}
