import { emblem, label } from '#illustrations/motifs.ts'
import { box, curve, dot, ellipse, gouge, poly, shape, turned } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'
import type { Ink, Sheet } from '#illustrations/sheet.ts'

/** A bar of soap seen from its corner. */
function bar(s: Sheet, ink: Ink, stamped: boolean): void {
  s.body(poly('-170,-130 40,-130 40,0 -170,0'), ink, {
    side: 'bottom',
    reach: 0.3,
    shine: false,
    by: ink === 'k' ? 'b' : 'k',
  })
  s.cut(poly('46,-130 170,-190 170,-64 46,0'), ink)
  s.marks([0, 1, 2, 3, 4, 5].map((i) => gouge(58 + i * 19, -134 - i * 9, 100, 5, 90)).join(''), 'k')
  s.cut(poly('-170,-136 -40,-200 170,-196 42,-136'), ink)
  s.line(curve('-120,-148! -24,-190! 130,-188!'), 'p', 4)
  if (stamped) {
    s.line(box(-140, -108, 150, 84, 10), 'p', 5)
    emblem(s, s.choices.pick(['olive', 'sun', 'leaf', 'flower']), -66, -66, 34, 'p')
  }
}

export const beauty: Family = {
  soap: {
    size: [440, 330],
    pose: 'stand',
    inks: [
      ['garrigue', 'honey'],
      ['rose', 'garrigue'],
      ['lavender', 'garrigue'],
      ['honey', 'brick'],
      ['pastel', 'sand'],
    ],
    with: ['lavender', 'olive', 'petals', 'sprig'],
    draw(s) {
      const kind = s.choices.pick(['bar', 'bar', 'oval'] as const)
      if (kind === 'bar') s.within(0, 0, 1.25, 0, () => bar(s, 'a', true))
      else {
        s.cut(shape('-210,-50! 210,-50! 170,0 0,10 -170,0'), 'b')
        s.body(
          shape('-180,-90 -160,-190 -60,-220 60,-220 160,-190 180,-90 140,-44 -140,-44'),
          'a',
          { side: 'bottom', reach: 0.34 },
        )
        s.line(ellipse(0, -160, 124, 44), 'p', 5)
        emblem(s, s.choices.pick(['olive', 'flower', 'sun', 'bee']), 0, -160, 38, 'p')
      }
      s.line(ellipse(150, -280, 34) + ellipse(80, -310, 20), 'k', 4)
      s.line(ellipse(-150, -300, 16), 'k', 4)
      s.marks(gouge(134, -292, 20, 4, -50), 'k')
    },
  },
  'soap-stack': {
    size: [440, 480],
    pose: 'stand',
    inks: [
      ['garrigue', 'honey'],
      ['rose', 'sand'],
      ['lavender', 'honey'],
      ['honey', 'garrigue'],
    ],
    with: ['lavender', 'olive', 'petals', 'sprig'],
    draw(s) {
      s.within(-10, 0, 1.05, 0, () => bar(s, 'a', false))
      s.within(24, -146, 1, -2, () => bar(s, 'b', false))
      s.within(-16, -286, 0.96, 1, () => bar(s, 'a', true))
      if (s.choices.chance(0.6)) {
        s.line(curve('-70,-470 -76,-300 -66,-150 -72,0'), 'k', 7)
        s.line(
          curve('-70,-420 -130,-470 -150,-420 -70,-410') +
            curve('-70,-420 -20,-480 10,-430 -70,-410'),
          'k',
          6,
        )
      }
    },
  },
  'cream-jar': {
    size: [400, 330],
    pose: 'stand',
    inks: [
      ['rose', 'garrigue'],
      ['pastel', 'honey'],
      ['honey', 'plum'],
      ['garrigue', 'rose'],
    ],
    with: ['petals', 'lavender', 'leaves', 'sprig'],
    draw(s) {
      const tin = s.choices.chance(0.35)
      if (tin) {
        s.body(shape('-190,-120! 190,-120! 186,-20 120,0 -120,0 -186,-20'), 'a', {
          reach: 0.2,
          shine: false,
        })
        s.body(ellipse(0, -130, 196, 96), 'b', { reach: 0.1, shine: false })
        s.line(ellipse(0, -130, 164, 76), 'p', 5)
        emblem(s, s.choices.pick(['flower', 'bee', 'leaf']), 0, -130, 56, 'k')
        return
      }
      s.body(turned('170,-220! 186,-190 186,-40 160,0! 0,4!'), 'a', { reach: 0.26 })
      s.body(box(-180, -316, 360, 96, 14), 'b', { reach: 0.2, shine: false })
      s.marks([-150, -110, -70, -30, 10, 50].map((x) => gouge(x, -300, 66, 5, 90)).join(''), 'k')
      label(s, -6, -190, 210, 150, ['flower', 'leaf', 'sun', 'olive'])
    },
  },
  'bottle-dropper': {
    size: [240, 560],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['ochre', 'garrigue'],
      ['sea', 'honey'],
      ['garrigue', 'rose'],
    ],
    with: ['lavender', 'leaves', 'petals', 'sprig'],
    draw(s) {
      const pump = s.choices.chance(0.4)
      s.body(turned('46,-340! 50,-310 112,-270 116,-230 116,-24 100,0! 0,-4!'), 'a')
      s.cut(box(-54, -390, 108, 60, 6), 'k')
      s.hatch(-44, -380, 60, 44, 'p', 4, 40)
      if (pump) {
        s.cut(box(-12, -450, 24, 64), 'p')
        s.cut(shape('-50,-500! 20,-500! 110,-480! 100,-446! 60,-456! -50,-452!'), 'b')
      } else s.body(turned('0,-556! 30,-540 36,-470 44,-394! 0,-390!'), 'b', { reach: 0.4 })
      label(s, 0, -236, 170, 180, ['leaf', 'flower', 'olive', 'sun'])
    },
  },
  perfume: {
    size: [360, 470],
    pose: 'stand',
    inks: [
      ['rose', 'honey'],
      ['honey', 'brick'],
      ['lavender', 'honey'],
      ['pastel', 'plum'],
    ],
    with: ['petals', 'petals', 'lavender', 'leaves'],
    draw(s) {
      const kind = s.choices.pick(['square', 'drop', 'fan'] as const)
      const [glass, liquid] =
        kind === 'square'
          ? [
              '-150,-290! 150,-290! 160,-10! 140,0! -140,0! -160,-10!',
              '-136,-220! 0,-210 136,-224! 142,-24! -142,-24!',
            ]
          : kind === 'drop'
            ? [
                '-40,-300! 40,-300! 150,-190 160,-90 100,0! -100,0! -160,-90 -150,-190',
                '-136,-170! 0,-160 136,-172! 140,-90 90,-16! -90,-16! -140,-90',
              ]
            : [
                '-50,-300! 50,-300! 176,-150 150,-10! 130,0! -130,0! -150,-10! -176,-150',
                '-150,-150! 0,-140 150,-152! 134,-16! -134,-16!',
              ]
      s.pale(shape(glass), { side: 'none' })
      s.body(shape(liquid), 'a', { shine: true })
      s.cut(box(-40, -336, 80, 40, 4), 'k')
      if (kind === 'drop') s.body(ellipse(0, -392, 60, 56), 'b')
      else s.body(box(-54, -444, 108, 106, kind === 'fan' ? 44 : 8), 'b', { reach: 0.36 })
      s.flat(box(-66, -150, 132, 96, 4), 'p')
      emblem(s, s.choices.pick(['flower', 'leaf', 'star']), 0, -104, 34, 'b')
      if (s.choices.chance(0.4)) {
        s.tube(curve('54,-390 130,-400 190,-330'), 'k', 8)
        s.body(ellipse(204, -290, 40, 48), 'b')
      }
    },
  },
  'shaving-brush': {
    size: [480, 460],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['sea', 'sand'],
      ['garrigue', 'ochre'],
      ['ochre', 'slate'],
    ],
    with: ['leaves', 'none', 'sprig'],
    draw(s) {
      s.body(shape('-40,-150! 210,-150! 190,-20 150,0! 20,0! -20,-20'), 'b', { reach: 0.2 })
      s.pale(shape('-50,-150! -20,-210 40,-190 80,-230 130,-190 190,-210 220,-150! 80,-130'), {
        side: 'none',
      })
      s.line(ellipse(50, -180, 12) + ellipse(140, -176, 14), 'k', 4)
      s.body(turned('60,-200! 62,-170 30,-130 44,-80 66,-30 56,0! 0,-2!', -140), 'a')
      s.cut(shape('-206,-216! -74,-216! -70,-190! -210,-190!'), 'k')
      s.pale(shape('-200,-220! -240,-340 -210,-440 -140,-456 -70,-440 -40,-340 -80,-220!'), {
        reach: 0.2,
      })
      let hair = ''
      for (let i = -4; i <= 4; i++) hair += gouge(-140 + i * 14, -226, 190, 4, -90 + i * 3.6)
      s.marks(hair, 'k')
      s.marks(dot(-170, -60, 5), 'p')
    },
  },
}
