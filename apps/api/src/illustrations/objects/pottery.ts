import { emblem } from '#illustrations/motifs.ts'
import {
  blossom,
  curve,
  dot,
  ellipse,
  gouge,
  leaf,
  shape,
  turned,
  zigzag,
} from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const pottery: Family = {
  vase: {
    size: [340, 560],
    pose: 'stand',
    inks: [
      ['pastel', 'ochre'],
      ['brick', 'sand'],
      ['garrigue', 'rose'],
      ['sea', 'honey'],
    ],
    with: ['sprig', 'petals', 'leaves', 'lavender'],
    draw(s) {
      const form = s.choices.pick([
        '70,-430! 58,-400 64,-360 150,-260 160,-170 110,-50 78,0! 0,-5!',
        '96,-430! 70,-380 80,-330 120,-200 118,-90 92,0! 0,-5!',
        '52,-430! 44,-380 50,-300 104,-230 164,-130 130,-30 100,0! 0,-5!',
      ])
      const stems = s.choices.chance(0.6)
      if (stems) {
        s.line(
          curve('0,-420 -40,-500 -84,-540') +
            curve('0,-420 20,-500 14,-570') +
            curve('0,-420 60,-490 96,-520'),
          'k',
          6,
        )
        s.cut(blossom(-84, -540, 44, 6) + blossom(96, -524, 40, 6, 20), 'b')
        s.cut(
          leaf(14, -500, 70, 30, -60) + leaf(8, -480, 60, 28, -130) + ellipse(14, -575, 22, 26),
          'b',
        )
        s.marks(dot(-84, -540, 10) + dot(96, -524, 9), 'k')
      }
      const o = s.body(turned(form), 'a')
      const deco = s.choices.pick(['bands', 'dots', 'leaves', 'zig', 'dip'] as const)
      if (deco === 'bands')
        for (const y of [-240, -200, -160]) s.band(o, y, y + 18, s.choices.pick(['b', 'p']), 2, 14)
      else if (deco === 'dots') s.scatter(o, 52, 'p', (x, y) => dot(x, y, 10), 20)
      else if (deco === 'dip') s.band(o, -426, -300, 'b', 3, 20)
      else if (deco === 'zig')
        s.line(zigzag('-110,-180 -70,-220 -30,-170 10,-220 50,-170 80,-210'), 'p', 12)
      else
        s.flat(
          leaf(-20, -60, 130, 50, -110) +
            leaf(10, -60, 150, 50, -70) +
            leaf(-50, -80, 90, 40, -140) +
            leaf(40, -80, 90, 40, -40),
          'p',
        )
    },
  },
  'anduze-vase': {
    size: [480, 560],
    pose: 'stand',
    inks: [
      ['garrigue', 'honey'],
      ['ochre', 'garrigue'],
      ['honey', 'garrigue'],
      ['brick', 'garrigue'],
    ],
    with: ['olive', 'pebbles', 'leaves', 'lavender'],
    draw(s) {
      if (s.choices.chance(0.45)) {
        s.cut(
          ellipse(-90, -560, 90, 70) + ellipse(90, -556, 92, 70) + ellipse(0, -600, 110, 84),
          'b',
        )
        s.hatch(-150, -630, 260, 100, 'k', 8, 34, 60)
      }
      s.cut(ellipse(0, -530, 210, 34), 'k')
      const o = s.body(
        turned(
          '228,-536! 236,-516! 214,-490! 196,-440 190,-320 150,-180 96,-100! 82,-84! 120,-40 128,0! 0,-6!',
        ),
        'a',
      )
      s.band(o, -500, -486, 'k', 6, 16)
      s.line(
        curve('-192,-430 -160,-330 -90,-330 -60,-420') +
          curve('-60,-420 -30,-330 40,-330 62,-420') +
          curve('62,-420 90,-330 160,-330 192,-430'),
        'b',
        22,
      )
      s.line(
        curve('-192,-430 -160,-330 -90,-330 -60,-420') +
          curve('-60,-420 -30,-330 40,-330 62,-420') +
          curve('62,-420 90,-330 160,-330 192,-430'),
        'k',
        5,
        '10 14',
      )
      for (const x of [-60, 62]) s.flat(blossom(x, -426, 30, 7), 'b')
      const medal = s.choices.pick(['grapes', 'flower', 'sun'] as const)
      s.flat(ellipse(0, -262, 58, 66), 'b')
      emblem(s, medal, 0, -262, 42, 'k')
      s.band(o, -112, -96, 'b', 2, 6)
      s.hatch(-120, -200, 60, 90, 'p', 4, 50, 70)
    },
  },
  basket: {
    size: [560, 500],
    pose: 'stand',
    inks: [
      ['ochre', 'brick'],
      ['sand', 'garrigue'],
      ['honey', 'sea'],
      ['sand', 'pastel'],
    ],
    with: ['fruit', 'leaves', 'cloth', 'wheat'],
    draw(s) {
      s.tube(curve('-190,-240 -180,-440 0,-500 180,-440 190,-240'), 'a', 26)
      s.line(curve('-190,-240 -180,-440 0,-500 180,-440 190,-240'), 'k', 5, '12 16')
      const full = s.choices.pick(['cloth', 'fruit', 'bread', 'empty'] as const)
      if (full === 'cloth')
        s.cut(shape('-200,-240! -150,-310 -60,-280 20,-330 120,-290 200,-240!'), 'b')
      else if (full === 'fruit')
        for (const x of [-130, -40, 60, 140])
          s.body(ellipse(x, -262, 58, 54), 'b', { shine: false })
      else if (full === 'bread') {
        for (const [x, turn] of [
          [-70, -16],
          [20, 6],
          [90, 22],
        ] as const)
          s.within(x, -230, 1, turn, () => {
            s.body(shape('-34,0! -40,-150 0,-210 40,-150 34,0!'), 'b', { shine: false })
            s.marks(
              gouge(-20, -60, 50, 7, -30) +
                gouge(-20, -110, 50, 7, -30) +
                gouge(-16, -156, 40, 6, -30),
              'p',
            )
          })
      } else s.cut(ellipse(0, -240, 210, 36), 'k')
      const o = s.body(
        shape('-226,-246! -100,-222 100,-222 226,-246! 210,-110 160,0! 0,10 -160,0! -210,-110'),
        'a',
        { shine: false, reach: 0.2 },
      )
      let weave = ''
      let row = 0
      for (let y = -196; y < -14; y += 27) {
        const span = o.across(y)
        if (!span) continue
        for (let x = span[0] + (row % 2 === 0 ? 16 : 40); x < span[1] - 34; x += 48)
          weave += gouge(x, y, 32, 10, 0)
        row++
      }
      s.marks(weave, 'k')
      s.tube(curve('-226,-244 -100,-220 100,-220 226,-244'), 'a', 16)
      s.line(curve('-226,-244 -100,-220 100,-220 226,-244'), 'k', 4, '8 18')
    },
  },
  'turned-bowl': {
    size: [500, 260],
    pose: 'stand',
    inks: [
      ['ochre', 'brick'],
      ['brick', 'sand'],
      ['sand', 'garrigue'],
    ],
    with: ['shavings', 'shavings', 'fruit', 'leaves'],
    draw(s) {
      const tall = s.choices.chance(0.4)
      const top = tall ? -250 : -200
      s.cut(ellipse(0, top, 240, 44), 'k')
      s.flat(ellipse(0, top + 6, 212, 30), 'a')
      s.line(ellipse(-10, top + 8, 150, 18) + ellipse(-16, top + 8, 80, 9), 'k', 4)
      const o = s.body(
        shape(
          `-240,${top}! -120,${top + 40} 120,${top + 40} 240,${top}! 220,${top * 0.5} 130,-20 80,0! -80,0! -130,-20 -220,${top * 0.5}`,
        ),
        'a',
        { shine: false },
      )
      s.line(
        curve(`-214,${top * 0.62} -60,${top * 0.36} 90,${top * 0.44} 190,${top * 0.7}`) +
          curve(`-190,${top * 0.42} -60,${top * 0.18} 80,${top * 0.22} 150,${top * 0.4}`),
        'k',
        4,
      )
      s.line(ellipse(-60, top * 0.42, 26, 14), 'k', 4)
      s.band(o, top * 0.2, top * 0.14, 'b', 4, 4)
    },
  },
}
