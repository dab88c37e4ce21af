import { occitanCross } from '#illustrations/motifs.ts'
import {
  blossom,
  box,
  curve,
  dot,
  ellipse,
  gouge,
  rotated,
  shape,
  star,
} from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const adornments: Family = {
  watch: {
    size: [340, 620],
    pose: 'lie',
    inks: [
      ['brick', 'honey'],
      ['slate', 'honey'],
      ['ochre', 'sea'],
      ['garrigue', 'honey'],
    ],
    with: ['none', 'shavings'],
    draw(s) {
      const clock = s.choices.chance(0.3)
      if (!clock) {
        s.body(shape('-74,-420! -58,-610! 58,-610! 74,-420!'), 'a', { reach: 0.24, shine: false })
        s.body(shape('-74,-200! -58,0! 0,14 58,0! 74,-200!'), 'a', { reach: 0.24, shine: false })
        s.line(box(-48, -590, 96, 130), 'p', 4, '12 10')
        s.flat(ellipse(0, -40, 9) + ellipse(0, -80, 9) + ellipse(0, -120, 9), 'k')
      } else {
        s.line(ellipse(0, -560, 34), 'b', 14)
        s.cut(box(-24, -520, 48, 50, 6), 'b')
      }
      s.cut(box(150, -330, 26, 40, 6), 'b')
      s.body(ellipse(0, -310, 164), 'b', { reach: 0.1, shine: false })
      s.pale(ellipse(0, -310, 134), { side: 'none' })
      let ticks = ''
      for (let i = 0; i < 12; i++) {
        const t = (i * Math.PI) / 6
        ticks += gouge(
          Math.cos(t) * 92,
          -310 + Math.sin(t) * 92,
          i % 3 === 0 ? 36 : 24,
          i % 3 === 0 ? 8 : 4,
          i * 30,
        )
      }
      s.marks(ticks, 'k')
      const hour = s.choices.range(0, 360)
      const hand = (length: number, width: number, angle: number): string =>
        rotated(box(-width / 2, -310 - length, width, length + 14), angle, 0, -310)
      s.flat(hand(70, 13, hour) + hand(104, 9, hour * 12), 'k')
      s.flat(ellipse(0, -310, 13), 'a')
    },
  },
  brooch: {
    size: [440, 440],
    pose: 'lie',
    inks: [
      ['honey', 'pastel'],
      ['brick', 'honey'],
      ['sea', 'rose'],
      ['garrigue', 'honey'],
    ],
    with: ['none', 'petals', 'cloth'],
    many: true,
    draw(s) {
      const kind = s.choices.pick(['flower', 'beetle', 'swallow', 'sun'] as const)
      if (kind === 'flower') {
        s.cut(blossom(0, -220, 210, 8), 'a')
        s.cut(blossom(0, -220, 130, 8, 22), 'b')
        s.cut(ellipse(0, -220, 46), 'k')
        s.marks(dot(-12, -232, 6) + dot(12, -214, 6) + dot(-8, -204, 5), 'p')
      } else if (kind === 'beetle') {
        s.line(
          curve('-110,-300 -190,-340') +
            curve('110,-300 190,-340') +
            curve('-120,-200 -210,-190') +
            curve('120,-200 210,-190') +
            curve('-100,-100 -170,-40') +
            curve('100,-100 170,-40'),
          'k',
          12,
        )
        s.line(curve('-30,-380 -60,-430') + curve('30,-380 60,-430'), 'k', 9)
        s.cut(ellipse(0, -350, 70, 50), 'k')
        s.body(shape('-4,-310! -120,-290 -140,-150 -80,-20 -4,0!'), 'a', { side: 'left' })
        s.body(shape('4,-310! 120,-290 140,-150 80,-20 4,0!'), 'a')
        s.flat(
          ellipse(-64, -210, 26) +
            ellipse(64, -210, 26) +
            ellipse(-56, -110, 20) +
            ellipse(56, -110, 20),
          'b',
        )
      } else if (kind === 'swallow') {
        s.body(
          shape(
            '-210,-400! -60,-330 0,-250 80,-330 210,-380! 150,-240 60,-180 120,-20! 20,-110 -60,0! -50,-150 -150,-260',
          ),
          'a',
        )
        s.flat(ellipse(-40, -262, 40) + ellipse(10, -140, 24), 'b')
        s.flat(ellipse(-52, -270, 8), 'k')
      } else {
        s.cut(star(0, -220, 214, 120, 12), 'a')
        s.body(ellipse(0, -220, 116), 'b', { reach: 0.2 })
        s.cut(ellipse(0, -220, 52), 'p')
      }
    },
  },
  'occitan-cross': {
    size: [500, 500],
    pose: 'lie',
    inks: [
      ['brick', 'honey'],
      ['honey', 'brick'],
      ['ochre', 'wine'],
    ],
    with: ['none', 'olive', 'lavender'],
    draw(s) {
      const kind = s.choices.pick(['tile', 'medal', 'bare'] as const)
      if (kind === 'tile') {
        s.body(box(-240, -490, 480, 480, 10), 'a', { reach: 0.06, shine: false })
        s.line(box(-214, -464, 428, 428), 'b', 10)
        occitanCross(s, 0, -250, 180, 'p')
      } else if (kind === 'medal') {
        s.body(ellipse(0, -250, 246), 'a', { reach: 0.12, shine: false })
        s.line(ellipse(0, -250, 218), 'p', 7, '4 18')
        occitanCross(s, 0, -250, 178, 'b')
      } else {
        occitanCross(s, 8, -242, 236, 'k')
        occitanCross(s, 0, -250, 236, 'a')
      }
    },
  },
}
