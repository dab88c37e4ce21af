import { accessories } from '#illustrations/objects/accessories.ts'
import { adornments } from '#illustrations/objects/adornments.ts'
import { animals } from '#illustrations/objects/animals.ts'
import { beauty } from '#illustrations/objects/beauty.ts'
import { books } from '#illustrations/objects/books.ts'
import { bottles } from '#illustrations/objects/bottles.ts'
import { cakes } from '#illustrations/objects/cakes.ts'
import { candles } from '#illustrations/objects/candles.ts'
import { clothes } from '#illustrations/objects/clothes.ts'
import { crafts } from '#illustrations/objects/crafts.ts'
import { dairy } from '#illustrations/objects/dairy.ts'
import { devices } from '#illustrations/objects/devices.ts'
import { dolls } from '#illustrations/objects/dolls.ts'
import { fineCrafts } from '#illustrations/objects/fine-crafts.ts'
import { flowers } from '#illustrations/objects/flowers.ts'
import { forage } from '#illustrations/objects/forage.ts'
import { fresh } from '#illustrations/objects/fresh.ts'
import { furniture } from '#illustrations/objects/furniture.ts'
import { garden } from '#illustrations/objects/garden.ts'
import { home } from '#illustrations/objects/home.ts'
import { jars } from '#illustrations/objects/jars.ts'
import { jewels } from '#illustrations/objects/jewels.ts'
import { kitchen } from '#illustrations/objects/kitchen.ts'
import { knives } from '#illustrations/objects/knives.ts'
import { leather } from '#illustrations/objects/leather.ts'
import { music } from '#illustrations/objects/music.ts'
import { paper } from '#illustrations/objects/paper.ts'
import { pottery } from '#illustrations/objects/pottery.ts'
import { produce } from '#illustrations/objects/produce.ts'
import { sport } from '#illustrations/objects/sport.ts'
import { sweets } from '#illustrations/objects/sweets.ts'
import { tableware } from '#illustrations/objects/tableware.ts'
import { toys } from '#illustrations/objects/toys.ts'
import type { Family, Piece } from './piece.ts'
import type { IllustrationObject } from './vocabulary.ts'

const families: Family = {
  ...animals,
  ...accessories,
  ...dolls,
  ...flowers,
  ...fineCrafts,
  ...dairy,
  ...forage,
  ...books,
  ...candles,
  ...cakes,
  ...adornments,
  ...knives,
  ...beauty,
  ...bottles,
  ...clothes,
  ...crafts,
  ...devices,
  ...fresh,
  ...furniture,
  ...garden,
  ...home,
  ...jars,
  ...jewels,
  ...kitchen,
  ...leather,
  ...music,
  ...paper,
  ...pottery,
  ...produce,
  ...sport,
  ...sweets,
  ...tableware,
  ...toys,
}

export function pieceOf(object: IllustrationObject): Piece {
  const piece = families[object]
  if (!piece) throw new Error(`No drawing for "${object}"`)
  return piece
}
