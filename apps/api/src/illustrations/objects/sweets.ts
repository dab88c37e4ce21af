import { emblem } from '#illustrations/motifs.ts'
import {
  blossom,
  box,
  curve,
  dot,
  ellipse,
  gouge,
  leaf,
  poly,
  shape,
} from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

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
  nougat: {
    size: [520, 380],
    pose: 'stand',
    inks: [
      ['sand', 'garrigue'],
      ['honey', 'brick'],
      ['brick', 'sand'],
    ],
    with: ['crumbs', 'leaves', 'lavender'],
    draw(s) {
      const croquant = s.choices.chance(0.4)
      if (croquant) {
        for (const [x, y, turn] of [
          [-110, -80, -8],
          [110, -90, 10],
          [0, -210, -2],
        ] as const) {
          s.within(x, y, 1, turn, () => {
            const o = s.body(
              shape('-140,-40! -60,-70 60,-64 140,-50! 150,20 90,66 -80,60 -150,30'),
              'a',
              { side: 'bottom', reach: 0.3, shine: false },
            )
            s.scatter(
              o,
              56,
              'p',
              (px, py) => leaf(px - 18, py, 42, 26, s.choices.range(-40, 40)),
              26,
            )
            s.scatter(o, 90, 'k', (px, py) => gouge(px, py, 30, 4, 20), 20)
          })
        }
        return
      }
      const slab = (x: number, y: number, w: number): void => {
        s.cut(
          poly(`${x},${y - 116} ${x + 60},${y - 160} ${x + w + 60},${y - 160} ${x + w},${y - 116}`),
          'b',
        )
        const o = s.pale(box(x, y - 116, w, 116), { side: 'bottom', reach: 0.2 })
        let almonds = ''
        for (let px = x + 40; px < x + w - 20; px += 62) {
          almonds += leaf(
            px - 22,
            y - s.choices.range(40, 76),
            s.choices.range(44, 58),
            32,
            s.choices.range(-50, 50),
          )
        }
        s.flat(almonds, 'a')
        s.scatter(o, 46, 'b', (px, py) => dot(px, py, 8), 16)
        s.cut(
          poly(
            `${x + w},${y} ${x + w},${y - 116} ${x + w + 60},${y - 160} ${x + w + 60},${y - 44}`,
          ),
          'a',
        )
        s.flat(box(x, y - 118, w, 14) + box(x, y - 12, w, 14), 'k')
      }
      slab(-250, 0, 440)
      slab(-190, -126, 300)
    },
  },
  cake: {
    size: [560, 440],
    pose: 'stand',
    inks: [
      ['honey', 'brick'],
      ['ochre', 'rose'],
      ['brick', 'sand'],
      ['sand', 'plum'],
    ],
    with: ['crumbs', 'fruit', 'petals', 'cloth'],
    draw(s) {
      const kind = s.choices.pick(['tart', 'crown', 'layered', 'spit'] as const)
      if (kind !== 'spit') {
        s.pale(shape('-270,-40! 270,-40! 220,-16 0,-8 -220,-16'), { side: 'none' })
        s.cut(box(-24, -14, 48, 20), 'k')
      }
      if (kind === 'tart') {
        s.body(shape('-230,-150! 230,-150! 190,-44! -190,-44!'), 'a', { shine: false, reach: 0.1 })
        s.marks(
          Array.from({ length: 13 }, (_, i) =>
            gouge(-206 + i * 34, -142, 90, 6, 90 + (6 - i) * 2.4),
          ).join(''),
          'k',
        )
        s.cut(ellipse(0, -156, 236, 70), 'a')
        s.cut(ellipse(0, -160, 206, 54), 'k')
        const ring = (count: number, rx: number, ry: number): string =>
          Array.from({ length: count }, (_, i) =>
            ellipse(
              Math.cos((i / count) * 6.283) * rx,
              -162 + Math.sin((i / count) * 6.283) * ry,
              34,
              17,
            ),
          ).join('')
        s.cut(ring(11, 158, 38), 'b')
        s.cut(ring(5, 66, 16), 'b')
        s.marks(
          [-150, -70, 10, 90, 150]
            .map((x) => gouge(x - 10, -166 + (Math.abs(x) % 40) * 0.3, 22, 4, -10))
            .join(''),
          'p',
        )
      } else if (kind === 'crown') {
        s.cut(ellipse(0, -196, 100, 40), 'k')
        const o = s.body(
          shape('-240,-120 -200,-220 -100,-250 100,-250 200,-220 240,-120 200,-50 -200,-50') +
            ellipse(0, -196, 84, 26),
          'a',
          { side: 'bottom', reach: 0.3, shine: false },
        )
        s.scatter(o, 62, 'p', (x, y) => box(Math.round(x) - 9, Math.round(y) - 7, 18, 13), 22)
        s.cut(
          ellipse(-130, -206, 30, 22) +
            ellipse(120, -210, 30, 22) +
            ellipse(-150, -110, 26) +
            ellipse(0, -110, 26) +
            ellipse(150, -110, 26),
          'b',
        )
      } else if (kind === 'layered') {
        for (const [i, y] of [-44, -116, -188].entries()) {
          s.body(box(-180, y - 64, 360, 64, 10), i % 2 ? 'p' : 'a', { shine: false, reach: 0.16 })
          s.flat(box(-180, y - 70, 360, 12), 'b')
        }
        s.cut(
          shape(
            '-190,-256! -150,-300 150,-300 190,-256! 186,-210 150,-230 110,-190 60,-236 10,-200 -40,-236 -100,-196 -150,-236 -186,-214',
          ),
          'b',
        )
        s.cut(ellipse(-80, -314, 30) + ellipse(10, -322, 32) + ellipse(96, -312, 30), 'a')
        s.marks(dot(-88, -322, 6) + dot(2, -332, 6) + dot(88, -320, 6), 'p')
      } else {
        s.body(
          shape(
            '-30,-430! 34,-430! 60,-330 110,-200 150,-60 170,0! -170,0! -150,-60 -110,-200 -60,-330',
          ),
          'a',
          { shine: false },
        )
        let spikes = ''
        for (let y = -400; y < -20; y += 52)
          for (const side of [-1, 1])
            spikes += gouge(side * (34 + (y + 430) * 0.3), y, 46, 14, side > 0 ? -24 : 204)
        s.marks(spikes, 'k')
        for (let y = -370; y < -20; y += 56)
          s.line(
            curve(`${-(30 + (y + 430) * 0.3)},${y} 0,${y + 16} ${30 + (y + 430) * 0.3},${y}`),
            'p',
            7,
          )
      }
    },
  },
}

function scalloped(x: number, y: number, r: number): string {
  const points: string[] = []
  for (let i = 0; i < 28; i++) {
    const a = (i * Math.PI) / 14
    const radius = i % 2 === 0 ? r : r * 0.9
    points.push(`${Math.round(x + Math.cos(a) * radius)},${Math.round(y + Math.sin(a) * radius)}`)
  }
  return shape(points.join(' '))
}
