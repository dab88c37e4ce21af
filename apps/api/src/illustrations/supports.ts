import { box, curve, nick, poly, shape } from './paths.ts'
import type { Ink, Sheet } from './sheet.ts'

export type Support = 'board' | 'cloth' | 'stone' | 'shelf' | 'floor'

/** What a standing object stands on, from y down to the edge of the sheet. */
export function drawSupport(s: Sheet, kind: Support, y: number, ink: Ink): void {
  switch (kind) {
    case 'board': {
      s.cut(box(-20, y, 1240, 920 - y), ink)
      const grain: Ink = ink === 'k' || ink === 'b' ? 'p' : 'k'
      let d = ''
      for (let i = 0; i < 16; i++)
        d += nick(
          s.choices.range(-20, 1080),
          s.choices.range(y + 26, 890),
          s.choices.range(70, 220),
          4,
          s.choices.range(-1, 1),
        )
      s.marks(d, grain)
      s.line(curve(`-20,${y + 90} 400,${y + 86} 1220,${y + 92}`), grain, 4)
      return
    }
    case 'cloth': {
      s.cut(box(-20, y, 1240, 920 - y), 'p')
      const check = s.choices.chance(0.5)
      let d = ''
      for (let x = -10; x < 1200; x += 110)
        d += poly(
          `${x + 14},${y + 3} ${x + 52},${y + 3} ${x + 46 + (x - 600) * 0.12},900 ${x - 2 + (x - 600) * 0.12},900`,
        )
      s.flat(d, ink === 'b' || ink === 'p' ? 'b' : 't')
      if (check)
        s.flat(box(-20, y + 34, 1240, 26) + box(-20, y + 112, 1240, 30), ink === 'b' ? 't' : 'b')
      return
    }
    case 'stone': {
      s.pale(box(-30, y, 1260, 60), { side: 'none' })
      s.flat(box(-30, y + 62, 1260, 300), 't')
      let joints = ''
      for (const x of [120, 430, 700, 1010]) joints += curve(`${x},${y + 4} ${x + 6},${y + 56}`)
      for (const x of [260, 560, 880]) joints += curve(`${x},${y + 66} ${x - 4},900`)
      s.line(joints, 'k', 4)
      s.hatch(0, y + 80, 1100, 110, 'p', 12, 60)
      return
    }
    case 'shelf': {
      s.cut(box(-20, y, 1240, 46), ink)
      s.flat(
        shape(`150,${y + 48}! 196,${y + 48}! 190,${y + 110} 150,${y + 150}!`) +
          shape(`1050,${y + 48}! 1004,${y + 48}! 1010,${y + 110} 1050,${y + 150}!`),
        'k',
      )
      s.marks(
        Array.from({ length: 8 }, (_, i) =>
          nick(30 + i * 150, y + 16 + (i % 3) * 8, 90, 3, 0),
        ).join(''),
        ink === 'k' || ink === 'b' ? 'p' : 'k',
      )
      return
    }
    case 'floor': {
      s.line(curve(`-20,${y - 40} 500,${y - 44} 1220,${y - 38}`), 'k', 5)
      s.hatch(0, y, 1000, 880 - y, 'k', 12, 120)
    }
  }
}

/** Strokes of shade on the ground at the foot of an object. */
export function groundShade(s: Sheet, x: number, y: number, width: number, ink: Ink): void {
  let d = ''
  for (let i = 0; i < 5; i++)
    d += nick(x - width * 0.1 + i * 8, y - 4 + i * 6, width * s.choices.range(0.5, 0.78), 5, 0)
  s.marks(d, ink)
}
