import { occitanCross } from '#illustrations/motifs.ts'
import { box, curve, dot, ellipse, gouge, leaf, poly, shape, star } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const devices: Family = {
  phone: {
    size: [320, 580],
    pose: 'stand',
    inks: [
      ['slate', 'honey'],
      ['pastel', 'brick'],
      ['brick', 'pastel'],
    ],
    with: ['none', 'leaves'],
    draw(s) {
      s.within(0, 0, 1, s.choices.pick([-6, 5, 0]), () => {
        s.body(box(-142, -570, 284, 570, 40), 'k', { side: 'none' })
        s.flat(box(-120, -520, 240, 440, 12), 'a')
        s.flat(ellipse(40, -420, 56), 'b')
        s.flat(shape('-116,-84! -116,-240! -40,-320 40,-220 116,-290! 116,-84!'), 'p')
        s.flat(shape('-116,-84! -116,-170 0,-220 116,-150! 116,-84!'), 'b')
        s.flat(box(-40, -548, 80, 12, 5) + ellipse(0, -40, 20), 'p')
        s.marks(gouge(-100, -430, 100, 8, -60) + gouge(-70, -430, 70, 6, -60), 'p')
      })
    },
  },
  laptop: {
    size: [680, 430],
    pose: 'stand',
    inks: [
      ['pastel', 'honey'],
      ['slate', 'brick'],
      ['garrigue', 'sand'],
    ],
    with: ['none', 'leaves'],
    draw(s) {
      s.body(box(-250, -420, 500, 330, 22), 'k', { side: 'none' })
      s.flat(box(-224, -394, 448, 276, 6), 'a')
      s.flat(ellipse(90, -300, 56), 'b')
      s.flat(shape('-220,-122! -220,-220! -90,-300 30,-200 120,-250 220,-200! 220,-122!'), 'p')
      s.flat(shape('-220,-122! -220,-170 -60,-210 220,-140! 220,-122!'), 'b')
      s.body(shape('-262,-88! 262,-88! 336,-24! 320,0! -320,0! -336,-24!'), 'b', { side: 'none' })
      s.marks(
        [-78, -62, -46]
          .map((y, r) => `M${-232 - r * 16} ${y}h${464 + r * 32}v8h-${464 + r * 32}z`)
          .join(''),
        'k',
      )
      s.flat(poly('-60,-30 60,-30 70,-14 -70,-14'), 'p')
    },
  },
  toaster: {
    size: [580, 480],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['pastel', 'ochre'],
      ['garrigue', 'ochre'],
      ['honey', 'slate'],
    ],
    with: ['crumbs', 'none', 'cloth'],
    draw(s) {
      for (const [x, turn] of [
        [-80, -3],
        [84, 4],
      ] as const) {
        s.within(x, -250, 1, turn, () => {
          s.body(
            shape('-90,60! -96,-120 -110,-190 -60,-220 60,-220 110,-190 96,-120 90,60!'),
            'b',
            { side: 'none' },
          )
          s.flat(shape('-70,60! -76,-120 -84,-176 -50,-196 50,-196 84,-176 76,-120 70,60!'), 'p')
          s.hatch(-60, -170, 80, 120, 'b', 5, 36, 20)
        })
      }
      s.cut(box(-210, -30, 70, 30, 6) + box(140, -30, 70, 30, 6), 'k')
      s.body(
        shape('-250,-30! -260,-180 -230,-280 -160,-306 160,-306 230,-280 260,-180 250,-30!'),
        'a',
        { reach: 0.24 },
      )
      s.line(curve('-240,-66 0,-62 240,-66'), 'p', 7)
      s.cut(box(236, -240, 50, 34, 8), 'k')
      s.cut(ellipse(160, -116, 30), 'b')
      s.line(curve('160,-116 174,-132'), 'k', 6)
      s.marks(gouge(-150, -170, 150, 9, 0) + gouge(-150, -140, 110, 7, 0), 'k')
    },
  },
  radio: {
    size: [620, 460],
    pose: 'stand',
    inks: [
      ['brick', 'honey'],
      ['sea', 'sand'],
      ['ochre', 'brick'],
      ['garrigue', 'sand'],
    ],
    with: ['notes', 'none', 'notes'],
    draw(s) {
      const turntable = s.choices.chance(0.4)
      if (turntable) {
        s.cut(box(-270, -40, 60, 40, 6) + box(210, -40, 60, 40, 6), 'k')
        s.body(shape('-300,-150! 300,-150! 300,-30! -300,-30!'), 'a', {
          side: 'bottom',
          reach: 0.3,
          shine: false,
        })
        s.body(shape('-280,-150! -220,-330! 260,-330! 290,-150!'), 'b', { side: 'none' })
        s.cut(ellipse(-40, -236, 180, 76), 'k')
        s.line(ellipse(-40, -236, 140, 56) + ellipse(-40, -236, 104, 40), 'p', 3)
        s.cut(ellipse(-40, -236, 56, 22), 'a')
        s.tube(curve('210,-300 200,-220 120,-200'), 'p', 12)
        s.line(curve('210,-300 200,-220 120,-200'), 'k', 7)
        s.flat(ellipse(-220, -90, 22) + ellipse(-150, -90, 22), 'b')
        return
      }
      s.line(curve('180,-350 270,-470'), 'k', 8)
      s.tube(curve('-180,-340 -170,-420 170,-420 180,-340'), 'k', 16)
      s.cut(box(-240, -24, 60, 24, 4) + box(180, -24, 60, 24, 4), 'k')
      s.body(box(-300, -350, 600, 330, 44), 'a', { reach: 0.1 })
      s.flat(ellipse(-140, -186, 126), 'p')
      let holes = ''
      for (let x = -4; x <= 4; x++)
        for (let y = -4; y <= 4; y++)
          if (x * x + y * y < 20) holes += dot(-140 + x * 25, -186 + y * 25, 7)
      s.marks(holes, 'k')
      s.flat(box(24, -306, 240, 90, 10), 'b')
      s.marks(
        Array.from({ length: 11 }, (_, i) => `M${44 + i * 20} -290h4v${i % 5 ? 26 : 44}h-4z`).join(
          '',
        ),
        'k',
      )
      s.flat(box(150, -300, 7, 78), 'p')
      s.body(ellipse(84, -120, 54), 'b', { step: 10, shine: false })
      s.body(ellipse(214, -120, 54), 'b', { step: 10, shine: false })
      s.line(curve('84,-120 60,-150') + curve('214,-120 236,-150'), 'k', 8)
    },
  },
  camera: {
    size: [600, 440],
    pose: 'stand',
    inks: [
      ['slate', 'honey'],
      ['brick', 'sand'],
      ['ochre', 'slate'],
    ],
    with: ['none', 'leaves'],
    draw(s) {
      s.cut(poly('-120,-340 -80,-430 80,-430 120,-340'), 'b')
      s.cut(box(-250, -376, 90, 44, 8) + box(170, -384, 80, 50, 8), 'k')
      s.body(box(-290, -344, 580, 330, 24), 'a', { reach: 0.1, shine: false })
      s.flat(box(-286, -340, 572, 70), 'b')
      s.hatch(-270, -250, 130, 220, 'k', 9, 50, 50)
      s.cut(ellipse(20, -160, 156), 'k')
      s.cut(ellipse(20, -160, 124), 'b')
      s.cut(ellipse(20, -160, 96), 'k')
      s.flat(ellipse(20, -160, 60), 'a')
      s.marks(leaf(-20, -200, 60, 40, -30) + dot(50, -130, 9), 'p')
      s.flat(box(-40, -410, 80, 44, 6), 'k')
      s.cut(ellipse(-220, -300, 18), 'p')
      s.flat(box(206, -320, 60, 34, 5), 'k')
    },
  },
  tool: {
    size: [520, 600],
    pose: 'lie',
    inks: [
      ['brick', 'slate'],
      ['ochre', 'slate'],
      ['garrigue', 'honey'],
      ['sea', 'ochre'],
    ],
    with: ['shavings', 'shavings', 'none'],
    draw(s) {
      s.within(-120, 0, 1, 12, () => {
        s.body(shape('-22,-420! 22,-420! 32,-100 26,0! -26,0! -32,-100'), 'a', { reach: 0.4 })
        s.cut(
          shape(
            '-110,-560! 60,-570! 90,-540 80,-470! 30,-460! 26,-410! -26,-410! -30,-460! -110,-450!',
          ),
          'k',
        )
        s.marks(gouge(-90, -530, 120, 6, 0), 'p')
      })
      s.within(110, 0, 1, -14, () => {
        s.body(shape('-30,0! -38,-100 -26,-220! 26,-220! 38,-100 30,0!'), 'b', { reach: 0.4 })
        s.cut(box(-22, -250, 44, 34, 4), 'k')
        s.pale(shape('-16,-250! 16,-250! 26,-500! 22,-560! -22,-540! -26,-500!'), { reach: 0.3 })
      })
    },
  },
  'gift-box': {
    size: [520, 500],
    pose: 'stand',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['garrigue', 'honey'],
      ['plum', 'honey'],
    ],
    with: ['stars', 'petals', 'sprig'],
    draw(s) {
      const hamper = s.choices.chance(0.3)
      const o = s.body(box(-220, -280, 440, 280, 4), 'a', { reach: 0.14, shine: false })
      if (hamper) {
        s.scatter(o, 60, 'p', (x, y) => star(x, y, 16, 7, 5), 24)
      } else s.stripes(o, 9, 'p', 0.1)
      s.flat(box(-36, -280, 72, 280), 'b')
      s.body(box(-246, -350, 492, 84, 6), 'a', { reach: 0.1, shine: false })
      s.flat(box(-38, -350, 76, 84), 'b')
      s.cut(
        shape('0,-350! -110,-380 -180,-450 -120,-500 -30,-440!') +
          shape('0,-350! 110,-380 180,-450 120,-500 30,-440!'),
        'b',
      )
      s.flat(
        shape('-30,-380! -90,-410 -124,-448 -96,-466 -40,-420') +
          shape('30,-380! 90,-410 124,-448 96,-466 40,-420'),
        'k',
      )
      s.cut(ellipse(0, -376, 38, 34), 'b')
      if (s.choices.chance(0.4)) {
        s.within(130, -180, 1, 10, () => {
          s.pale(shape('-50,-60! 0,-84 50,-60! 50,70! -50,70!'), { side: 'none' }, 4)
          occitanCross(s, 0, 10, 34, 'b')
        })
      }
    },
  },
}
