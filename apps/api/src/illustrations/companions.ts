import { sprig, spike } from './motifs.ts'
import { blossom, box, curve, dot, ellipse, gouge, leaf, poly, shape, star } from './paths.ts'
import type { Companion } from './piece.ts'
import type { Sheet } from './sheet.ts'

/** Draws a small accompaniment resting around x, y; side is where the open space lies. */
export function accompany(s: Sheet, kind: Companion, x: number, y: number, side: -1 | 1): void {
  const { choices } = s
  const turn = (angle: number): number => (side === 1 ? angle : 180 - angle)
  switch (kind) {
    case 'sprig':
      sprig(s, x - side * 90, y + 16, 270, turn(choices.range(-34, -14)), 'b')
      return
    case 'olive': {
      sprig(s, x - side * 90, y + 16, 270, turn(choices.range(-34, -18)), 'b')
      s.cut(ellipse(x - side * 10, y + 12, 22, 28) + ellipse(x + side * 50, y + 4, 20, 26), 'k')
      s.marks(
        gouge(x - side * 10 - 8, y, 14, 4, 80) + gouge(x + side * 50 - 6, y - 8, 12, 4, 80),
        'p',
      )
      return
    }
    case 'lavender':
      for (const a of [-10, -19, -28]) spike(s, x - side * 120, y + 20, 300, turn(a), 'b')
      s.cut(ellipse(x - side * 70, y + 6, 12, 22), 'k')
      return
    case 'wheat':
      for (const a of [-12, -22, -31]) spike(s, x - side * 120, y + 20, 310, turn(a), 'b')
      return
    case 'leaves': {
      const size = choices.range(110, 140)
      s.cut(
        leaf(x - side * 60, y + 20, size, size * 0.46, turn(-30)) +
          leaf(x - side * 20, y + 26, size * 0.9, size * 0.42, turn(4)),
        'b',
      )
      s.marks(
        gouge(x - side * 56, y + 18, size * 0.8, 4, turn(-30)) +
          gouge(x - side * 16, y + 26, size * 0.7, 4, turn(4)),
        'k',
      )
      return
    }
    case 'crumbs': {
      let d = ''
      for (let i = 0; i < 9; i++) {
        const [px, py, r] = [
          x + choices.range(-110, 120),
          y + choices.range(0, 34),
          choices.range(5, 12),
        ]
        d += poly(`${px - r},${py} ${px},${py - r} ${px + r},${py + 2} ${px + 2},${py + r}`)
      }
      s.flat(d, 'k')
      return
    }
    case 'shavings':
      for (const [dx, dy, k] of [
        [-50, 8, 1],
        [50, 16, 0.8],
        [10, -16, 0.7],
      ] as const) {
        const [px, py] = [x + dx, y + dy]
        s.tube(
          curve(
            `${px - 50 * k},${py} ${px - 10 * k},${py - 50 * k} ${px + 34 * k},${py - 10 * k} ${px},${py + 12 * k} ${px - 16 * k},${py - 14 * k}`,
          ),
          'b',
          12,
        )
      }
      return
    case 'petals': {
      let d = ''
      for (let i = 0; i < 7; i++)
        d += leaf(
          x + choices.range(-110, 100),
          y + choices.range(-4, 34),
          choices.range(30, 50),
          24,
          choices.range(-60, 60),
        )
      s.cut(d, 'b')
      s.cut(blossom(x + side * 10, y - 14, 58, 6, choices.range(0, 60)), 'b')
      s.flat(ellipse(x + side * 10, y - 14, 15), 'k')
      return
    }
    case 'fruit': {
      const r = choices.range(60, 76)
      s.body(ellipse(x, y - r + 24, r, r * 0.94), 'b', { step: 13 })
      s.line(curve(`${x},${y - r * 1.85 + 24} ${x + 8},${y - r * 2.2 + 24}`), 'k', 7)
      s.cut(leaf(x + 4, y - r * 1.95 + 24, 80, 38, turn(-18)), 'k')
      return
    }
    case 'pebbles':
      for (const [dx, dy, r] of [
        [-60, 10, 50],
        [40, 16, 40],
        [0, -22, 34],
      ] as const)
        s.pale(ellipse(x + dx, y + dy, r, r * 0.62), { reach: 0.3, step: 11 }, 5)
      return
    case 'beads': {
      s.cut(
        [-90, -46, -4, 44, 92]
          .map((dx, i) => ellipse(x + dx, y + 8 + (i % 2) * 14, 19 - (i % 3) * 3))
          .join(''),
        'b',
      )
      s.marks(
        [-90, -46, -4, 44, 92].map((dx, i) => dot(x + dx - 5, y + 3 + (i % 2) * 14, 4)).join(''),
        'p',
      )
      return
    }
    case 'grapes': {
      let d = ''
      for (const [row, count] of [4, 4, 3, 2].entries()) {
        for (let i = 0; i < count; i++)
          d += ellipse(
            x + side * row * 34 - 40 + i * 30 * side + row * 4,
            y - 58 + i * 22 + row * 6,
            25,
          )
      }
      s.cut(d, 'b')
      s.cut(leaf(x - side * 60, y - 60, 110, 80, turn(-50)), 'k')
      return
    }
    case 'thread':
      s.line(
        curve(
          `${x - 130},${y + 30} ${x - 60},${y - 10} ${x},${y + 34} ${x + 50},${y - 14} ${x + 10},${y - 30} ${x - 10},${y + 10} ${x + 120},${y + 24}`,
        ),
        'b',
        9,
      )
      return
    case 'stars': {
      const spots = [
        [-120, -420],
        [60, -520],
        [130, -300],
        [-40, -260],
      ] as const
      s.flat(
        spots
          .map(([dx, dy]) => star(x + side * dx * 0.6, y + dy, choices.range(18, 32), 10, 5))
          .join(''),
        'b',
      )
      return
    }
    case 'notes':
      for (const [dx, dy] of [
        [0, -420],
        [90, -330],
      ] as const) {
        const [px, py] = [x + side * dx * 0.7, y + dy]
        s.cut(ellipse(px, py, 27, 20) + ellipse(px + 84, py - 20, 27, 20), 'b')
        s.line(
          curve(`${px + 24},${py} ${px + 24},${py - 96}!`) +
            curve(`${px + 108},${py - 20} ${px + 108},${py - 116}!`),
          'b',
          8,
        )
        s.flat(
          poly(
            `${px + 20},${py - 100} ${px + 112},${py - 120} ${px + 112},${py - 94} ${px + 20},${py - 74}`,
          ),
          'b',
        )
      }
      return
    case 'cloth':
    case 'none':
      return
  }
}

/** A folded cloth for things to lie or stand on. */
export function cloth(s: Sheet, cx: number, cy: number, w: number, h: number, angle: number): void {
  s.within(cx, cy, 1, angle, () => {
    const [x, y] = [-w / 2, -h / 2]
    s.cut(
      shape(
        `${x},${y + 10}! 0,${y - 8} ${-x},${y}! ${-x + 14},0 ${-x - 8},${-y}! 0,${-y + 14} ${x + 4},${-y - 6}! ${x - 12},0`,
      ),
      s.choices.pick(['t', 'p', 't']),
    )
    const ink = s.choices.pick(['p', 'b', 'b'] as const)
    let d = ''
    if (s.choices.chance(0.5)) {
      const pitch = s.choices.pick([70, 110])
      for (let px = x + 40; px < -x - 50; px += pitch)
        d += poly(`${px},${y + 12} ${px + 16},${y + 12} ${px + 16},${-y - 8} ${px},${-y - 8}`)
    } else
      d =
        box(x + 26, y + 34, w - 56, 14) +
        box(x + 26, -y - 46, w - 56, 14) +
        box(x + 26, y + 58, w - 56, 5) +
        box(x + 26, -y - 60, w - 56, 5)
    s.flat(d, ink)
    let fringe = ''
    for (let i = 0; i < 14; i++) fringe += gouge(-x + 2, y + 20 + (i * (h - 40)) / 14, 30, 5, 2)
    s.marks(fringe, 'k')
  })
}
