import { label } from '#illustrations/motifs.ts'
import { box, curve, ellipse, poly, shape, turned } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const candles: Family = {
  candle: {
    size: [280, 460],
    pose: 'stand',
    inks: [
      ['honey', 'brick'],
      ['rose', 'ochre'],
      ['brick', 'honey'],
      ['lavender', 'honey'],
    ],
    with: ['lavender', 'petals', 'sprig', 'leaves'],
    many: true,
    draw(s) {
      const kind = s.choices.pick(['jar', 'pillar', 'stick'] as const)
      const flame = (y: number): void => {
        s.line(curve(`0,${y + 30} 2,${y}`), 'k', 6)
        s.cut(
          shape(`0,${y + 6}! -30,${y - 34} -6,${y - 76} 4,${y - 110}! 16,${y - 70} 32,${y - 36}`),
          'b',
        )
        s.flat(shape(`0,${y - 2} -12,${y - 24} 2,${y - 54}! 14,${y - 26}`), 'p')
      }
      if (kind === 'jar') {
        s.pale(turned('124,-270! 130,-240 130,-16 116,0! 0,-4!'), { side: 'none' })
        s.body(turned('120,-230! 120,-22 106,-12! 0,-14!'), 'a', { reach: 0.28 })
        flame(-256)
        label(s, 0, -190, 150, 130, ['flower', 'leaf', 'sun', 'olive'])
      } else if (kind === 'pillar') {
        s.cut(ellipse(0, -10, 136, 20), 'k')
        const o = s.body(shape('-100,-320! -40,-306 40,-330 100,-316! 104,-10! -104,-10!'), 'a')
        s.cut(
          shape('-100,-316! 0,-340 100,-314! 60,-296 52,-250 34,-296 -20,-296 -34,-210 -52,-296'),
          'p',
        )
        flame(-336)
        if (s.choices.chance(0.5)) s.band(o, -120, -80, 'b', 2, 4)
      } else {
        s.body(turned('44,-120! 40,-100 24,-80 24,-40! 110,-24 110,-6 100,0! 0,-2!'), 'b', {
          reach: 0.3,
        })
        s.body(turned('30,-350! 32,-120!'), 'a', { reach: 0.4 })
        flame(-360)
        s.tube(curve('104,-16 150,-50 140,-90 100,-50'), 'b', 14)
      }
    },
  },
  diffuser: {
    size: [340, 560],
    pose: 'stand',
    inks: [
      ['sea', 'ochre'],
      ['rose', 'garrigue'],
      ['lavender', 'honey'],
      ['ochre', 'sea'],
    ],
    with: ['lavender', 'petals', 'leaves', 'sprig'],
    draw(s) {
      s.line(
        curve('-10,-250 -120,-540') +
          curve('-4,-250 -50,-560') +
          curve('0,-250 20,-556') +
          curve('6,-250 90,-546') +
          curve('10,-250 150,-510'),
        'k',
        9,
      )
      const round = s.choices.chance(0.5)
      s.pale(
        turned(
          round
            ? '40,-300! 40,-250 140,-180 150,-90 110,0! 0,-5!'
            : '44,-300! 44,-260! 120,-236! 124,-10 112,0! 0,-4!',
        ),
        { side: 'none' },
      )
      s.body(
        turned(round ? '128,-150! 138,-90 102,-12! 0,-14!' : '114,-170! 112,-14! 0,-14!'),
        'a',
        { shine: false },
      )
      s.cut(box(-52, -312, 104, 34, 8), 'b')
      label(s, 0, round ? -158 : -206, 130, 110, ['flower', 'leaf', 'sun'])
    },
  },
  lamp: {
    size: [400, 600],
    pose: 'stand',
    inks: [
      ['ochre', 'brick'],
      ['brick', 'sand'],
      ['sea', 'honey'],
      ['rose', 'garrigue'],
    ],
    with: ['none', 'leaves', 'sprig'],
    draw(s) {
      const o = s.body(
        poly(
          s.choices.pick([
            '-110,-590 110,-590 196,-320 -196,-320',
            '-150,-590 150,-590 170,-330 -170,-330',
            '-60,-590 60,-590 200,-330 -200,-330',
          ]),
        ),
        'a',
        { reach: 0.2 },
      )
      if (s.choices.chance(0.6)) s.stripes(o, 8, 'p', 0.16)
      s.band(o, -346, -330, 'b', 2)
      s.cut(box(-10, -322, 20, 40), 'k')
      const foot = s.choices.pick([
        '20,-290! 30,-280 94,-200 100,-120 60,-40 80,0! 0,-2!',
        '18,-290! 20,-240 60,-220 20,-200 20,-150 84,-110 20,-70 24,-40 100,-20 100,0! 0,-2!',
        '14,-290! 14,-40! 110,-26! 116,0! 0,-2!',
      ])
      s.body(turned(foot), 'b')
      s.line(curve('70,-312 74,-260'), 'k', 5)
      s.flat(ellipse(74, -252, 9), 'k')
    },
  },
}
