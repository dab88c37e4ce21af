import { emblem } from '#illustrations/motifs.ts'
import { box, curve, dot, ellipse, gouge, poly, shape, turned } from '#illustrations/paths.ts'
import { pattern } from '#illustrations/patterns.ts'
import type { Family } from '#illustrations/piece.ts'

export const crafts: Family = {
  yarn: {
    size: [560, 460],
    pose: 'stand',
    inks: [
      ['rose', 'plum'],
      ['pastel', 'ochre'],
      ['ochre', 'brick'],
      ['garrigue', 'sand'],
    ],
    with: ['thread', 'none', 'leaves'],
    draw(s) {
      s.tube(curve('-250,-420 -60,-180'), 'b', 14)
      s.tube(curve('60,-440 -20,-180'), 'b', 14)
      s.flat(ellipse(-252, -424, 16) + ellipse(62, -444, 16), 'k')
      s.body(ellipse(130, -110, 116, 108), 'b', { shine: false })
      s.line(
        curve('30,-130 110,-200 220,-150') +
          curve('30,-90 120,-160 236,-110') +
          curve('50,-50 140,-120 230,-70'),
        'k',
        5,
      )
      s.body(ellipse(-70, -160, 176, 160), 'a', { shine: false, reach: 0.28 })
      s.line(
        curve('-230,-190 -100,-310 60,-260') +
          curve('-240,-150 -100,-260 90,-210') +
          curve('-236,-110 -100,-210 100,-160'),
        'p',
        7,
      )
      s.line(
        curve('-190,-60 -140,-180 -40,-310') +
          curve('-140,-30 -80,-160 30,-290') +
          curve('-90,-8 -10,-130 80,-250'),
        'k',
        5,
      )
      s.line(curve('-130,-20 -60,10 60,-6 180,14 260,-10 290,10'), 'a', 10)
    },
  },
  'fabric-roll': {
    size: [600, 460],
    pose: 'stand',
    inks: [
      ['brick', 'pastel'],
      ['pastel', 'ochre'],
      ['garrigue', 'rose'],
      ['ochre', 'sea'],
    ],
    with: ['thread', 'none', 'petals'],
    draw(s) {
      const roll = (
        x: number,
        y: number,
        ink: 'a' | 'b' | 'k',
        trim: 'a' | 'b' | 'p' | 'k',
      ): void => {
        const d = shape(
          `${x - 230},${y - 66}! ${x + 190},${y - 66}! ${x + 190},${y + 66}! ${x - 230},${y + 66}! ${x - 256},${y}`,
        )
        const o = s.body(d, ink, {
          side: 'bottom',
          reach: 0.4,
          step: 20,
          by: ink === 'k' ? 'b' : 'k',
          shine: false,
        })
        if (ink === 'a') pattern(s, o, 44)
        else s.belts(o, s.choices.int(3, 5), trim, 0.16)
        s.body(ellipse(x + 190, y, 44, 68), ink, { side: 'none' })
        s.line(ellipse(x + 190, y, 30, 48) + ellipse(x + 192, y + 2, 17, 28), trim, 5)
        s.cut(ellipse(x + 191, y, 9, 14), 'p')
      }
      roll(-20, -68, 'b', 'p')
      roll(30, -200, 'k', 'b')
      roll(-10, -332, 'a', 'p')
    },
  },
  'scissors-thread': {
    size: [560, 480],
    pose: 'lie',
    inks: [
      ['brick', 'pastel'],
      ['pastel', 'brick'],
      ['garrigue', 'ochre'],
      ['plum', 'honey'],
    ],
    with: ['thread', 'beads', 'none'],
    draw(s) {
      s.within(-70, -180, 1, -24, () => {
        s.pale(shape('-10,0! -44,-230 -30,-290! 8,-40!'), { side: 'none' })
        s.pale(shape('10,0! 60,-220 52,-280! -6,-40!'), { side: 'none' })
        s.tube(ellipse(-60, 90, 50, 66), 'k', 22)
        s.tube(ellipse(60, 90, 50, 66), 'k', 22)
        s.tube(curve('-30,36 4,-40') + curve('30,36 -2,-40'), 'k', 20)
        s.flat(ellipse(0, -36, 10), 'p')
      })
      s.within(150, -40, 1, 0, () => {
        const o = s.body(turned('76,-190! 84,-100 76,-10! 0,-8!'), 'a', { reach: 0.3 })
        s.belts(o, 9, 'k', 0.12)
        s.body(box(-96, -226, 192, 36, 10), 'b', { shine: false })
        s.body(box(-96, -14, 192, 36, 10), 'b', { shine: false })
        s.line(curve('70,-60 140,-100 60,-300 -40,-340 -120,-330'), 'a', 7)
      })
      s.cut(ellipse(190, -380, 50), 'b')
      s.flat(
        ellipse(174, -396, 8) +
          ellipse(206, -396, 8) +
          ellipse(174, -364, 8) +
          ellipse(206, -364, 8),
        'k',
      )
    },
  },
  'paint-box': {
    size: [640, 440],
    pose: 'lie',
    inks: [
      ['ochre', 'brick'],
      ['brick', 'pastel'],
      ['sand', 'sea'],
    ],
    with: ['none', 'petals', 'shavings'],
    draw(s) {
      if (s.choices.chance(0.5)) {
        s.body(
          shape(
            '-290,-210 -200,-370 40,-410 240,-330 280,-180 200,-110 120,-150 60,-100 110,-40 20,0 -180,-40',
          ) + ellipse(120, -230, 40, 34),
          'a',
          { side: 'none' },
        )
        s.cut(ellipse(-190, -230, 44, 38) + ellipse(-30, -330, 44, 38), 'b')
        s.cut(ellipse(-120, -310, 44, 36), 'p')
        s.cut(ellipse(-170, -130, 46, 38), 'k')
        s.cut(ellipse(-60, -80, 46, 34), 't')
        s.hatch(-200, -250, 140, 140, 'p', 4, 24, 20)
      } else {
        s.body(box(-290, -380, 580, 380, 18), 'k', { side: 'none' })
        s.flat(box(-262, -352, 524, 150, 8), 'p')
        const inks = ['a', 'b', 't', 'k', 'b', 'a', 'k', 't'] as const
        for (const [i, ink] of inks.entries())
          s.flat(box(-246 + (i % 4) * 126, -336 + Math.floor(i / 4) * 62, 110, 50, 6), ink)
        s.flat(box(-262, -180, 524, 150, 8), 't')
        s.flat(ellipse(-140, -110, 60, 34), 'a')
        s.flat(ellipse(60, -90, 70, 36), 'b')
      }
      s.within(80, -150, 1, -32, () => {
        s.body(shape('-60,-12! 250,-8 280,0 250,8 -60,12!'), 'b', { side: 'none' })
        s.cut(box(-110, -15, 54, 30), 'k')
        s.cut(shape('-110,-18! -170,-22 -220,6! -160,22 -110,18!'), 'a')
      })
    },
  },
  beads: {
    size: [560, 460],
    pose: 'lie',
    inks: [
      ['brick', 'pastel'],
      ['sea', 'honey'],
      ['plum', 'honey'],
      ['garrigue', 'rose'],
    ],
    with: ['thread', 'none'],
    draw(s) {
      s.line(curve('-260,-60 -230,-260 -90,-390 90,-390 230,-260 250,-70 140,-20'), 'k', 5)
      const inks = ['a', 'b', 'p', 'a', 'k', 'b', 'a', 'p', 'b', 'a', 'k'] as const
      for (const [i, ink] of inks.entries()) {
        const a = Math.PI * (1.02 - (i / (inks.length - 1)) * 1.04)
        const [x, y] = [Math.cos(a) * 246, -140 - Math.sin(a) * 250]
        const r = [44, 30, 36][i % 3] ?? 36
        if (ink === 'p') s.pale(ellipse(x, y, r), { reach: 0.3, step: 17 })
        else
          s.body(ellipse(x, y, r), ink, {
            by: ink === 'k' ? 'b' : 'k',
            step: 17,
            shine: ink === 'a',
          })
      }
      s.body(shape('-130,-150! 130,-150! 110,-30 60,0 -60,0 -110,-30'), 'a', { reach: 0.2 })
      s.cut(ellipse(0, -150, 130, 34), 'k')
      let loose = ''
      for (const [x, y] of [
        [-70, -160],
        [-20, -150],
        [40, -158],
        [80, -146],
        [0, -168],
      ] as const)
        loose += ellipse(x, y, 18)
      s.cut(loose, 'b')
      s.marks(dot(-70, -162, 5) + dot(-20, -152, 5) + dot(40, -160, 5), 'p')
      s.marks(gouge(-90, -70, 60, 6, 10), 'p')
    },
  },
  'workshop-apron': {
    size: [460, 600],
    pose: 'hang',
    inks: [
      ['brick', 'sand'],
      ['pastel', 'ochre'],
      ['slate', 'brick'],
      ['garrigue', 'ochre'],
    ],
    with: ['none', 'shavings'],
    draw(s) {
      s.tube(curve('-90,-470 -80,-570 0,-600 80,-570 90,-470'), 'b', 16)
      s.tube(curve('-190,-310 -236,-260 -210,-140 -226,-60'), 'b', 12)
      s.tube(curve('190,-310 236,-260 214,-160 230,-80'), 'b', 12)
      s.body(
        shape(
          '-100,-480! 100,-480! 120,-370 200,-310! 210,-140 196,0! 0,14 -196,0! -210,-140 -200,-310! -120,-370',
        ),
        'a',
        { reach: 0.16, shine: false },
      )
      s.line(curve('-90,-464 90,-464'), 'p', 5, '12 10')
      const pocket = shape('-120,-230! 120,-230! 114,-90! 0,-80 -114,-90!')
      s.cut(pocket, 'b')
      s.line(curve('0,-226 0,-88'), 'k', 4, '10 8')
      s.within(-60, -226, 1, -6, () => {
        s.cut(box(-10, -90, 20, 90), 'p')
        s.cut(poly('-14,-90 14,-90 6,-130 -6,-130'), 'k')
      })
      s.within(54, -226, 1, 8, () => {
        s.cut(box(-8, -60, 16, 60), 'k')
        s.cut(shape('-16,-60! 16,-60! 20,-110 0,-126 -20,-110'), 'p')
      })
      s.cut(pocket.replace('-230', '-212'), 'b')
      emblem(s, s.choices.pick(['cross', 'sun', 'leaf', 'star']), 0, -400, 40, 'p')
    },
  },
}
