import { affordable, BUDGET, fits, floats } from './arrange.ts'
import type { Setting, Slot } from './arrange.ts'
import { accompany } from './companions.ts'
import type { Ink, Sheet } from './sheet.ts'
import type { Stamp } from './stamp.ts'
import { drawSupport, groundShade } from './supports.ts'
import type { Support } from './supports.ts'

export function arrangeStanding(s: Sheet, stamp: Stamp, { deep, scene }: Setting): void {
  const { choices } = s
  const { size, many, grounded, with: companions } = stamp.piece
  const narrow = size[0] < size[1] * 0.45
  const unit = fits(stamp, 840, narrow ? 690 : 610)
  const width = size[0] * unit
  const layout = choices.pick(
    narrow
      ? (['pair', 'trio', 'aside', 'close', 'row'] as const)
      : many
        ? (['solo', 'pair', 'trio', 'row', 'aside'] as const)
        : width > 700
          ? (['solo', 'solo', 'pair', 'aside'] as const)
          : (['solo', 'pair', 'trio', 'aside', 'close'] as const),
  )
  const height = size[1] * unit
  const support: Support = choices.pick(
    grounded
      ? (['floor', 'floor', 'board'] as const)
      : scene === 'plain'
        ? (['board', 'board', 'cloth', 'stone', 'shelf'] as const)
        : (['board', 'stone', 'cloth', 'board'] as const),
  )
  const ink: Ink = choices.pick(deep ? (['k', 'p'] as const) : (['b', 'k', 'b'] as const))
  const lead = {
    solo: 1.04,
    aside: 0.98,
    pair: 0.98,
    trio: 0.9,
    row: 0.72,
    close: narrow ? 1.12 : 1.26,
  }[layout]
  // The main object is centred a little below the middle, and the table follows its foot.
  const depth = support === 'shelf' ? 6 : choices.range(44, 70)
  const foot = Math.min(Math.max(480 + (height * lead) / 2, 640), narrow ? 836 : 800)
  drawSupport(s, support, foot - depth, ink)
  const open: -1 | 1 = choices.pick([-1, 1])
  const swap = choices.chance(0.4)
  const slots: Slot[] = []
  if (layout === 'pair') {
    const gap = Math.min(280, width * 0.42 + 60)
    slots.push(
      { x: 600 + open * gap, y: foot - 26, size: 0.72, swapped: swap },
      { x: 600 - open * gap * 0.6, y: foot + 8, size: lead },
    )
  } else if (layout === 'trio') {
    const gap = Math.min(330, width * 0.5 + 90)
    slots.push(
      { x: 600 - gap, y: foot - 28, size: 0.66, swapped: swap },
      { x: 600 + gap, y: foot - 20, size: 0.58 },
      { x: 600 + choices.range(-30, 30), y: foot + 10, size: lead },
    )
  } else if (layout === 'row') {
    const count = width > 420 ? 3 : 4
    const pitch = 1060 / count
    const each = Math.min(lead + 0.06, (pitch * 0.92) / width)
    for (let i = 0; i < count; i++) {
      const x = 600 + (i - (count - 1) / 2) * pitch
      slots.push({ x, y: foot, size: each, swapped: swap && i % 2 === 1 })
    }
  } else {
    const shift = {
      solo: choices.range(-40, 40),
      close: open * 110,
      aside: open * Math.min(150, (1100 - width) / 3),
    }
    slots.push({
      x: 600 - shift[layout],
      y: foot + (layout === 'close' ? 40 : 0),
      size: lead,
    })
  }
  const companion = choices.pick(companions)
  if (floats(companion)) accompany(s, companion, 600 + open * 400, 640, open)
  const kept = affordable(s, stamp, slots)
  const shade: Ink = ink === 'k' && (support === 'board' || support === 'shelf') ? 'p' : 'k'
  for (const slot of kept) groundShade(s, slot.x, slot.y, width * slot.size, shade)
  for (const slot of kept) stamp.print(s, { ...slot, scale: unit * slot.size })
  const room = s.size < BUDGET - 1300 && layout !== 'row' && support !== 'shelf'
  if (room && !floats(companion)) {
    const edge = Math.max(310, (width * lead) / 2 + 90)
    const x = Math.min(Math.max(600 + open * edge, 160), 1040)
    accompany(s, companion, x, Math.min(foot + choices.range(30, 56), 848), open)
  }
}
