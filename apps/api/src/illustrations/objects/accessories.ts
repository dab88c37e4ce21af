import { emblem } from '#illustrations/motifs.ts'
import { blossom, box, curve, dot, ellipse, gouge, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const accessories: Family = {
  scarf: {
    size: [520, 560],
    pose: 'hang',
    inks: [
      ['pastel', 'ochre'],
      ['brick', 'rose'],
      ['garrigue', 'honey'],
      ['plum', 'rose'],
    ],
    with: ['none', 'petals'],
    draw(s) {
      const flat = s.choices.chance(0.5)
      if (flat) {
        const o = s.body(
          shape('-236,-536! 0,-520 236,-540! 224,-280 240,-20! 0,-36 -240,-16! -226,-280'),
          'a',
          { shine: false, reach: 0.08 },
        )
        s.line(box(-204, -500, 408, 448), 'p', 14)
        s.line(box(-176, -470, 352, 388), 'b', 8)
        const centre = s.choices.pick(['flower', 'sun', 'cross', 'olive'] as const)
        emblem(s, centre, 0, -276, 120, 'p')
        for (const [x, y] of [
          [-130, -420],
          [130, -420],
          [-130, -130],
          [130, -130],
        ] as const)
          s.flat(blossom(x, y, 44, 6), 'b')
        s.shade(o, { side: 'none' })
        return
      }
      const tail = shape('-30,-330! -120,-200 -150,-30! -40,-10! 0,-180 20,-320!')
      const o1 = s.body(tail, 'a', { shine: false })
      s.belts(o1, 6, 'p', 0.2)
      const o2 = s.body(shape('-10,-330! 60,-220 70,-40! 180,-50! 150,-220 60,-340!'), 'a', {
        shine: false,
      })
      s.belts(o2, 6, 'b', 0.3)
      s.body(
        shape('-150,-470 -60,-550 80,-540 160,-460 130,-350 20,-290 -100,-330!') +
          ellipse(0, -460, 76, 34),
        'a',
        { shine: false, reach: 0.2 },
      )
      s.cut(shape('-80,-390! 20,-420 70,-380! 60,-290 0,-270 -60,-300'), 'b')
      s.line(curve('-130,-440 -60,-390 20,-390') + curve('140,-440 100,-390 60,-370'), 'k', 5)
      let fringe = ''
      for (let i = 0; i < 7; i++)
        fringe += gouge(-146 + i * 17, -36 + i * 3, 46, 5, 94) + gouge(72 + i * 17, -50, 46, 5, 88)
      s.marks(fringe, 'k')
    },
  },
  socks: {
    size: [460, 520],
    pose: 'hang',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['garrigue', 'sand'],
      ['ochre', 'sea'],
    ],
    with: ['none', 'thread'],
    many: true,
    draw(s) {
      s.tube(curve('-230,-508 0,-500 230,-508'), 'k', 8)
      const style = s.choices.pick(['belts', 'dots', 'plain'] as const)
      for (const [x, turn] of [
        [-120, 5],
        [70, -4],
      ] as const) {
        s.within(x, 0, 1, turn, () => {
          const o = s.body(
            shape(
              '-62,-480! 62,-480! 60,-200 80,-130 150,-70 160,-20 120,4 40,-6 -50,-50 -66,-150',
            ),
            'a',
            { shine: false, reach: 0.22 },
          )
          if (style === 'belts')
            for (const y of [-380, -330, -280, -230])
              s.band(o, y, y + 22, y === -330 ? 'p' : 'b', 2)
          else if (style === 'dots') s.scatter(o, 56, 'p', (px, py) => dot(px, py, 10), 22)
          s.cut(shape('-68,-494! 68,-494! 66,-426! -66,-426!'), 'b')
          s.hatch(-54, -488, 80, 50, 'k', 3, 30, 90)
          s.flat(shape('100,-112! 160,-60 160,-20 124,0 84,-2! 84,-60'), 'b')
          s.flat(shape('-64,-140! -56,-60 -10,-26! -10,-90'), 'b')
        })
        s.cut(box(x - 12, -520, 24, 48, 5), 'k')
      }
    },
  },
  beret: {
    size: [540, 300],
    pose: 'stand',
    inks: [
      ['ink', 'brick'],
      ['wine', 'ochre'],
      ['slate', 'brick'],
      ['brick', 'sand'],
    ],
    with: ['none', 'wheat', 'leaves'],
    draw(s) {
      s.cut(curve('6,-280 10,-300 20,-304') + 'Z', 'a')
      s.tube(curve('10,-262 14,-286 24,-296'), 'a', 14)
      const o = s.body(
        shape(
          '-260,-110 -230,-210 -60,-276 120,-268 250,-190 262,-110 160,-60! -150,-50! -230,-70',
        ),
        'a',
        { by: s.palette.a === '#29303d' ? 'b' : 'k', reach: 0.2 },
      )
      s.marks(
        [
          [-60, 150],
          [-20, 128],
          [30, 100],
          [70, 66],
          [110, 40],
        ]
          .map(([x = 0, a = 0]) => gouge(10 + x * 0.2, -250, 110, 6, a))
          .join(''),
        'p',
      )
      s.body(shape('-156,-64! 0,-44 164,-74! 158,-12! 0,10 -146,0!'), s.choices.pick(['a', 'b']), {
        reach: 0.2,
        shine: false,
      })
      s.line(curve('-146,-30 0,-14 154,-40'), 'p', 4, '12 12')
      s.shade(o, { side: 'none' })
    },
  },
  hat: {
    size: [620, 340],
    pose: 'stand',
    inks: [
      ['sand', 'brick'],
      ['honey', 'sea'],
      ['slate', 'ochre'],
      ['garrigue', 'sand'],
    ],
    with: ['wheat', 'petals', 'none', 'lavender'],
    draw(s) {
      s.body(shape('-300,-70 -180,-120 180,-120 300,-70 240,-10 0,10 -240,-10'), 'a', {
        reach: 0.16,
        shine: false,
      })
      const straw = s.choices.chance(0.5)
      const o = s.body(
        shape(
          straw
            ? '-160,-90! -150,-250 -60,-330 60,-330 150,-250 160,-90! 0,-64'
            : '-160,-90! -150,-280 -90,-330 -10,-300 80,-336 146,-280 160,-90! 0,-64',
        ),
        'a',
      )
      s.band(o, -150, -96, 'b', 0, 24)
      if (straw) {
        let weave = ''
        for (let y = -300; y < -160; y += 26)
          for (let x = -120; x < 90; x += 44)
            if (o.contains(x + 14, y, 14)) weave += gouge(x + (y % 52 ? 20 : 0), y, 28, 7, 4)
        s.marks(weave, 'k')
        s.line(curve('-260,-60 0,-34 260,-60') + curve('-220,-36 0,-14 220,-36'), 'k', 4, '16 12')
      } else s.line(curve('-10,-296 -20,-250 -6,-200'), 'k', 6)
      if (s.choices.chance(0.5)) s.cut(blossom(110, -120, 46, 6), 'p')
      s.flat(ellipse(110, -120, s.choices.pick([10, 0.1])), 'k')
    },
  },
}
