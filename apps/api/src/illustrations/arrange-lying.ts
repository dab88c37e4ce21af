import { affordable, BUDGET, fits, floats } from './arrange.ts'
import type { Setting, Slot } from './arrange.ts'
import { accompany, cloth } from './companions.ts'
import { box, ellipse } from './paths.ts'
import type { Sheet } from './sheet.ts'
import type { Placement, Stamp } from './stamp.ts'
import { drawSupport } from './supports.ts'

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
