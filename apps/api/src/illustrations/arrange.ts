import { accompany, cloth } from './companions.ts'
import { box, curve, ellipse, gouge } from './paths.ts'
import type { Companion } from './piece.ts'
import type { Ink, Sheet } from './sheet.ts'
import type { Placement, Stamp } from './stamp.ts'
import { drawSupport, groundShade } from './supports.ts'
import type { Support } from './supports.ts'

/** What the arrangement must know of the ground behind it. */
export type Setting = {
  /** The backdrop is a full flood of the second ink. */
  deep: boolean
  scene: 'plain' | 'room' | 'landscape'
}

/** How much markup a picture may hold before its frame. */
const BUDGET = 10_800

type Slot = {
  x: number
  y: number
  size: number
  angle?: number
  flip?: boolean
  swapped?: boolean
}

const fits = (stamp: Stamp, w: number, h: number): number =>
  Math.min(w / stamp.piece.size[0], h / stamp.piece.size[1])

/** Keeps as many slots as the budget allows; the last one is the main object and always stays. */
function affordable(s: Sheet, stamp: Stamp, slots: Slot[]): Slot[] {
  const kept: Slot[] = []
  let cost = s.size + 900
  const seen = new Set<boolean>()
  for (const slot of slots.toReversed()) {
    const swapped = slot.swapped === true
    const extra = seen.has(swapped) ? 120 : stamp.cost(swapped)
    if (kept.length > 0 && cost + extra > BUDGET) continue
    seen.add(swapped)
    cost += extra
    kept.unshift(slot)
  }
  return kept
}

export function arrangeStanding(s: Sheet, stamp: Stamp, { deep, scene }: Setting): void {
  const { choices } = s
  const { size, many, with: companions } = stamp.piece
  const large = size[0] > 440 && companions.includes('none') && companions[0] === 'none'
  const layout = choices.pick(
    many
      ? (['solo', 'pair', 'trio', 'row', 'aside'] as const)
      : (['solo', 'solo', 'pair', 'trio', 'aside', 'close'] as const),
  )
  const unit = fits(stamp, 840, 610)
  const width = size[0] * unit
  const height = size[1] * unit
  const support: Support = choices.pick(
    large && scene === 'plain'
      ? (['floor', 'board'] as const)
      : scene === 'plain'
        ? (['board', 'board', 'cloth', 'stone', 'shelf'] as const)
        : (['board', 'stone', 'cloth', 'board'] as const),
  )
  const ink: Ink = choices.pick(deep ? (['k', 'p'] as const) : (['b', 'k', 'b'] as const))
  const lead = { solo: 1.04, aside: 0.98, pair: 0.98, trio: 0.9, row: 0.72, close: 1.26 }[layout]
  // The main object is centred a little below the middle, and the table follows its foot.
  const depth = support === 'shelf' ? 6 : choices.range(44, 70)
  const foot = Math.min(Math.max(480 + (height * lead) / 2, 640), 800)
  drawSupport(s, support, foot - depth, ink)
  const open: -1 | 1 = choices.pick([-1, 1])
  const swap = choices.chance(0.4)
  const flip = choices.chance(0.3)
  const slots: Slot[] = []
  if (layout === 'pair') {
    const gap = Math.min(280, width * 0.42 + 60)
    slots.push(
      { x: 600 + open * gap, y: foot - 26, size: 0.72, swapped: swap, flip: choices.chance(0.4) },
      { x: 600 - open * gap * 0.6, y: foot + 8, size: lead },
    )
  } else if (layout === 'trio') {
    const gap = Math.min(330, width * 0.5 + 90)
    slots.push(
      { x: 600 - gap, y: foot - 28, size: 0.66, swapped: swap },
      { x: 600 + gap, y: foot - 20, size: 0.58, flip: true },
      { x: 600 + choices.range(-30, 30), y: foot + 10, size: lead, flip },
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
      flip,
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

const floats = (companion: Companion): boolean => companion === 'stars' || companion === 'notes'

export function arrangeLying(s: Sheet, stamp: Stamp, { deep, scene }: Setting): void {
  const { choices } = s
  const [w, h] = stamp.piece.size
  const inScene = scene !== 'plain'
  const middle = inScene ? 590 : 450
  if (inScene) {
    const support = choices.pick(['board', 'stone', 'cloth'] as const)
    drawSupport(s, support, choices.range(500, 560), choices.pick(['b', 'k', 't'] as const))
  }
  const layout = choices.pick(
    stamp.piece.many
      ? (['solo', 'pair', 'rows', 'solo', 'fan'] as const)
      : (['solo', 'solo', 'close', 'aside', 'pair'] as const),
  )
  const wide = w > h * 1.6
  const tilt = choices.pick([-18, -10, -6, 8, 14, 22]) * (wide ? 1.2 : 0.8)
  const under = choices.pick(
    inScene
      ? (['none', 'cloth', 'none'] as const)
      : (['none', 'cloth', 'cloth', 'dish', 'board'] as const),
  )
  drawUnder(s, under, middle, inScene ? 400 : 650, tilt * 0.4, deep)
  const unit = fits(stamp, wide ? 980 : 820, inScene ? 540 : wide ? 660 : 740)
  const open: -1 | 1 = choices.pick([-1, 1])
  const swapped = choices.chance(0.5)
  const slots: Slot[] = []
  if (layout === 'pair' && wide) {
    const k = Math.min(1, (inScene ? 520 : 760) / (h * unit * 2.1))
    const gap = h * unit * k * 0.54
    slots.push(
      {
        x: 600 + open * 60,
        y: middle - gap,
        size: 0.9 * k,
        angle: tilt * 0.4,
        swapped,
        flip: true,
      },
      { x: 600 - open * 60, y: middle + gap, size: 0.96 * k, angle: tilt * 0.4 },
    )
  } else if (layout === 'pair') {
    slots.push(
      { x: 600 + open * 210, y: middle - 40, size: 0.7, angle: -tilt, swapped },
      { x: 600 - open * 160, y: middle + 30, size: 0.84, angle: tilt * 0.6 },
    )
  } else if (layout === 'rows') {
    for (let i = -1; i <= 1; i++) {
      const main = swapped && i === 0
      if (wide) {
        const k = Math.min(0.82, (inScene ? 540 : 800) / (h * unit * 3.3))
        const y = middle + i * h * unit * k * 1.15
        slots.push({ x: 600 + i * 24, y, size: k, angle: tilt * 0.3, swapped: main })
      } else {
        const each = Math.min(0.72, 320 / (w * unit))
        slots.push({
          x: 600 + i * 335,
          y: middle + i * 14,
          size: each,
          angle: tilt * 0.25,
          swapped: main,
        })
      }
    }
  } else if (layout === 'fan') {
    for (let i = -1; i <= 1; i++) {
      const x = 600 + i * (wide ? 70 : 250)
      slots.push({
        x,
        y: middle + Math.abs(i) * 30,
        size: wide ? 0.8 : 0.62,
        angle: i * (wide ? 24 : 16),
        swapped: swapped && i === -1,
      })
    }
  } else {
    const shift = { solo: 0, close: open * 60, aside: -open * 120 }[layout]
    const lead = { solo: 1, close: 1.2, aside: 0.94 }[layout]
    slots.push({ x: 600 + shift, y: middle, size: lead, angle: tilt, flip: choices.chance(0.25) })
  }
  const companion = choices.pick(stamp.piece.with)
  const kept = affordable(s, stamp, slots)
  if (companion !== 'cloth' && s.size + stamp.cost() < BUDGET - 1800) {
    const drop = floats(companion) ? 340 : inScene ? 210 : 310
    accompany(s, companion, 600 + open * 420, middle + drop, open)
  }
  for (const slot of kept) {
    const scale = unit * slot.size
    const angle = slot.angle ?? 0
    const a = (angle * Math.PI) / 180
    const half = (h * scale) / 2
    const placed: Placement = {
      ...slot,
      scale,
      x: slot.x - Math.sin(a) * half,
      y: slot.y + Math.cos(a) * half,
    }
    stamp.print(s, placed)
  }
}

function drawUnder(
  s: Sheet,
  under: 'none' | 'cloth' | 'dish' | 'board',
  y: number,
  h: number,
  angle: number,
  deep: boolean,
): void {
  if (under === 'cloth') cloth(s, 600, y + 20, 940, h, angle)
  else if (under === 'dish') {
    s.body(ellipse(600, y, 425, 412), 'p', { side: 'none' })
    s.line(ellipse(600, y, 384, 372) + ellipse(600, y, 300, 290), deep ? 't' : 'b', 8)
  } else if (under === 'board') {
    s.cut(box(130, y - 330, 940, 660, 30), deep ? 't' : s.choices.pick(['b', 't', 't'] as const))
    s.hatch(170, y - 300, 780, 600, 'p', 14, 160)
  }
}

/** Things that bring their own hook or frame and need only a nail. */
export const nailed = new Set<string>(['mirror', 'frame', 'calendar', 'stained-glass'])

export function arrangeHanging(
  s: Sheet,
  stamp: Stamp,
  object: string,
  { deep, scene }: Setting,
): void {
  const { choices } = s
  const onNail = nailed.has(object)
  const rail = choices.range(58, 96)
  const [w, h] = stamp.piece.size
  const unit = fits(stamp, 800, 850 - rail)
  const width = w * unit
  const layout = choices.pick(
    onNail
      ? (['solo', 'solo', 'pair', 'aside'] as const)
      : (['solo', 'pair', 'trio', 'aside'] as const),
  )
  const open: -1 | 1 = choices.pick([-1, 1])
  const swapped = choices.chance(0.5)
  const slots: Slot[] = []
  if (layout === 'pair') {
    const k = Math.min(1, 1140 / (width * 1.7))
    slots.push(
      { x: 600 + open * width * k * 0.47, y: rail, size: 0.72 * k, swapped },
      { x: 600 - open * width * k * 0.4, y: rail, size: 0.92 * k, flip: choices.chance(0.3) },
    )
  } else if (layout === 'trio') {
    const k = Math.min(1, 1160 / (width * 2.2))
    const gap = width * k * 0.76 + 14
    slots.push(
      { x: 600 - gap, y: rail, size: 0.66 * k, swapped },
      { x: 600 + gap, y: rail, size: 0.66 * k },
      { x: 600, y: rail, size: 0.84 * k },
    )
  } else if (layout === 'aside') slots.push({ x: 600 - open * 150, y: rail, size: 0.94 })
  else slots.push({ x: 600, y: rail, size: 1 })
  const kept = affordable(s, stamp, slots)
  if (onNail) s.marks(kept.map(({ x }) => gouge(x, rail - 8, 24, 14, 90)).join(''), 'k')
  else if (scene === 'landscape')
    s.line(curve(`-20,${rail - 4} 600,${rail + 6} 1220,${rail - 6}`), 'k', 6)
  else
    s.tube(
      curve(`-20,${rail} 600,${rail + 2} 1220,${rail}`),
      deep ? 'k' : choices.pick(['b', 'k'] as const),
      choices.pick([12, 18]),
    )
  if (scene === 'plain' && choices.chance(0.4)) drawSupport(s, 'board', 828, deep ? 'k' : 'b')
  const companion = choices.pick(stamp.piece.with)
  if (layout === 'aside' && s.size + stamp.cost() < BUDGET - 1300)
    accompany(s, companion, 600 + open * 390, 800, open)
  for (const slot of kept) {
    const scale = unit * slot.size
    stamp.print(s, { ...slot, scale, y: rail + h * scale - 6 })
  }
}
