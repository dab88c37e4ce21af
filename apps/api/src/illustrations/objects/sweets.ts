import { emblem } from '#illustrations/motifs.ts'
import { blossom, box, curve, ellipse, gouge, leaf, poly, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

function scalloped(x: number, y: number, r: number): string {
  const points: string[] = []
  for (let i = 0; i < 28; i++) {
    const a = (i * Math.PI) / 14
    const radius = i % 2 === 0 ? r : r * 0.9
    points.push(`${Math.round(x + Math.cos(a) * radius)},${Math.round(y + Math.sin(a) * radius)}`)
  }
  return shape(points.join(' '))
}

export const sweets: Family = {
  biscuit: {
    size: [520, 420],
    pose: 'stand',
    inks: [
      ['ochre', 'brick'],
      ['sand', 'brick'],
      ['honey', 'pastel'],
    ],
    with: ['crumbs', 'crumbs', 'wheat', 'cloth'],
    draw(s) {
      const kind = s.choices.pick(['round', 'sable', 'ring'] as const)
      const one = (x: number, y: number, r: number): void => {
        if (kind === 'ring') {
          s.body(ellipse(x, y, r) + ellipse(x, y, r * 0.36), 'a', { reach: 0.2, shine: false })
          s.marks(
            [0, 60, 120, 180, 240, 300]
              .map((a) =>
                gouge(
                  x + Math.cos(a / 57.3) * r * 0.5,
                  y + Math.sin(a / 57.3) * r * 0.5,
                  r * 0.36,
                  6,
                  a + 40,
                ),
              )
              .join(''),
            'p',
          )
          return
        }
        const edge = kind === 'sable' ? scalloped(x, y, r) : ellipse(x, y, r)
        const o = s.body(edge, 'a', { reach: 0.2, shine: false })
        if (kind === 'sable') {
          s.line(ellipse(x, y, r * 0.66), 'k', 4)
          emblem(s, s.choices.pick(['flower', 'sun', 'cross']), x, y, r * 0.42, 'k')
        } else
          s.scatter(
            o,
            r * 0.44,
            'k',
            (cx, cy) =>
              poly(`${cx},${cy - 12} ${cx + 15},${cy} ${cx},${cy + 12} ${cx - 13},${cy + 3}`),
            r * 0.16,
          )
      }
      one(-120, -120, 118)
      one(130, -110, 108)
      one(10, -280, 126)
    },
  },
  'chocolate-box': {
    size: [620, 420],
    pose: 'stand',
    inks: [
      ['brick', 'honey'],
      ['plum', 'rose'],
      ['wine', 'honey'],
      ['pastel', 'brick'],
    ],
    with: ['petals', 'none', 'crumbs'],
    draw(s) {
      s.within(0, -210, 1, -9, () => {
        s.body(poly('-240,-190 260,-190 230,0 -210,0'), 'b', { side: 'none' })
        s.line(poly('-216,-172 236,-172 212,-18 -192,-18'), 'p', 5)
        emblem(s, s.choices.pick(['flower', 'sun', 'cross', 'star']), 12, -96, 58, 'p')
      })
      s.body(poly('-290,-210 290,-210 310,-20 -310,-20'), 'a', { side: 'none' })
      s.cut(poly('-310,-24 310,-24 304,10 -304,10'), 'k')
      for (let i = 0; i < 8; i++) {
        const [row, col] = [Math.floor(i / 4), i % 4]
        const x = -210 + col * 140 + (row - 0.5) * 2
        const y = -164 + row * 88
        s.cut(ellipse(x, y, 58, 36), 'p')
        const form = s.choices.int(0, 3)
        if (form === 0) s.flat(ellipse(x, y - 2, 44, 26), 'k')
        else if (form === 1) s.flat(box(x - 42, y - 24, 84, 46, 8), 'k')
        else if (form === 2)
          s.flat(
            shape(
              `${x},${y + 22}! ${x - 46},${y - 8} ${x - 20},${y - 28} ${x},${y - 12}! ${x + 20},${y - 28} ${x + 46},${y - 8}`,
            ),
            'k',
          )
        else s.flat(blossom(x, y, 36, 6), 'k')
        s.marks(gouge(x - 20, y - 10, 40, 4, -8) + gouge(x - 16, y + 4, 34, 3, -8), 'b')
      }
    },
  },
  candy: {
    size: [560, 420],
    pose: 'lie',
    inks: [
      ['lavender', 'honey'],
      ['rose', 'brick'],
      ['honey', 'brick'],
      ['pastel', 'rose'],
    ],
    with: ['petals', 'stars', 'none'],
    many: true,
    draw(s) {
      const kind = s.choices.pick(['wrapped', 'violets', 'lolly'] as const)
      if (kind === 'violets') {
        for (const [x, y, r] of [
          [-150, -120, 92],
          [20, -100, 84],
          [170, -150, 90],
          [-60, -270, 88],
          [110, -300, 84],
        ] as const) {
          s.cut(blossom(x, y, r, 5, r * 3), 'a')
          s.cut(ellipse(x, y, r * 0.24), 'b')
          s.marks(
            [0, 72, 144, 216, 288]
              .map((a) =>
                gouge(
                  x + Math.cos(a / 57.3 + r) * r * 0.34,
                  y + Math.sin(a / 57.3 + r) * r * 0.34,
                  r * 0.4,
                  3,
                  a + r * 57.3,
                ),
              )
              .join(''),
            'p',
          )
        }
        return
      }
      if (kind === 'lolly') {
        s.tube(curve('60,-160 10,-60 -30,0'), 'p', 20)
        s.line(curve('60,-160 10,-60 -30,0'), 'k', 6)
        s.body(ellipse(70, -270, 148), 'a', { reach: 0.12, shine: false })
        s.line(
          curve(
            '70,-270 100,-290 110,-250 60,-230 20,-270 60,-340 140,-320 160,-240 90,-180 0,-200 -30,-290 40,-380',
          ),
          'p',
          14,
        )
        s.body(ellipse(-170, -100, 84), 'b', { reach: 0.2 })
        s.flat(leaf(-240, -90, 140, 46, -20), 'p')
        return
      }
      for (const [x, y, turn, ink] of [
        [-120, -290, -18, 'a'],
        [130, -250, 24, 'b'],
        [-40, -100, 8, 'a'],
      ] as const) {
        s.within(x, y, 1, turn, () => {
          s.cut(
            shape('-84,0! -160,-60! -150,-20 -164,10 -150,56! -84,8!') +
              shape('84,0! 160,-60! 150,-20 164,10 150,56! 84,8!'),
            ink,
          )
          const o = s.body(ellipse(0, 0, 96, 70), ink, { reach: 0.3, shine: false })
          s.stripes(o, 4, 'p', 0.3)
          s.marks(gouge(-90, -4, 50, 5, 200) + gouge(90, 4, 50, 5, -20), 'k')
        })
      }
    },
  },
}
