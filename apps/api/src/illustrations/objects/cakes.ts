import { box, curve, dot, ellipse, gouge, leaf, poly, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const cakes: Family = {
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
