import { emblem, label } from '#illustrations/motifs.ts'
import { box, curve, ellipse, poly, shape, turned } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'
import type { Sheet } from '#illustrations/sheet.ts'

const bordeaux =
  '30,-640! 34,-634! 34,-612! 27,-606! 27,-500 34,-468 82,-420 92,-370 92,-24 80,0! 0,-6!'
const burgundy =
  '28,-640! 33,-634! 33,-612! 26,-606! 28,-520 44,-430 92,-320 104,-250 104,-24 92,0! 0,-6!'
const flute = '26,-650! 31,-644! 31,-622! 24,-616! 28,-520 62,-380 78,-300 80,-24 70,0! 0,-6!'

function capsule(s: Sheet, top: number, low: number, width: number): void {
  s.cut(
    turned(`${width - 2},${top}! ${width + 3},${top + 8}! ${width},${top + 34} ${width},${low}!`),
    'b',
  )
}

export const bottles: Family = {
  'wine-bottle': {
    size: [210, 640],
    pose: 'stand',
    inks: [
      ['wine', 'ochre'],
      ['wine', 'rose'],
      ['garrigue', 'wine'],
      ['plum', 'honey'],
    ],
    with: ['grapes', 'grapes', 'leaves', 'cloth'],
    draw(s) {
      const form = s.choices.pick([bordeaux, bordeaux, burgundy, flute])
      const o = s.body(turned(form), 'a', { reach: 0.3 })
      capsule(s, -642, -520, 30)
      const w = form === flute ? 128 : 158
      label(s, 0, s.choices.pick([-280, -250, -230]), w, s.choices.pick([130, 165, 190]), [
        'grapes',
        'cross',
        'hill',
        'sun',
        'diamond',
      ])
      s.band(o, -34, -26, 'k', 3)
    },
  },
  'wine-box': {
    size: [560, 520],
    pose: 'stand',
    inks: [
      ['sand', 'wine'],
      ['ochre', 'wine'],
    ],
    with: ['grapes', 'leaves'],
    draw(s) {
      for (const x of [-160, 0, 160]) {
        s.within(x, -120, 0.62, 0, () => {
          s.body(turned(bordeaux), 'k', { by: 'b', step: 34 })
          capsule(s, -642, -520, 30)
        })
      }
      s.body(box(-270, -250, 540, 250), 'a', { reach: 0.12, shine: false })
      s.line(curve('-266,-168 0,-166 266,-168'), 'k', 4)
      s.line(curve('-266,-84 0,-82 266,-84'), 'k', 4)
      s.hatch(-250, -236, 380, 220, 'k', 9, 90)
      emblem(s, s.choices.pick(['grapes', 'cross', 'sun']), 0, -128, 70, 'b')
      for (const x of [-236, 236]) s.flat(ellipse(x, -212, 8) + ellipse(x, -38, 8), 'k')
    },
  },
  'champagne-bottle': {
    size: [240, 650],
    pose: 'stand',
    inks: [
      ['garrigue', 'honey'],
      ['sea', 'honey'],
      ['rose', 'honey'],
    ],
    with: ['grapes', 'stars', 'leaves'],
    draw(s) {
      const o = s.body(
        turned('30,-600! 34,-560 52,-470 104,-360 116,-280 116,-30 100,0! 0,-8!'),
        'a',
      )
      s.cut(turned('24,-610! 36,-640 30,-655 0,-660'), 'p')
      s.body(turned('34,-618! 40,-608! 42,-500 56,-440!'), 'b', { reach: 0.4 })
      s.line(curve('-34,-600 0,-592 34,-600'), 'k', 5)
      s.line(curve('-30,-622 0,-600 30,-622'), 'k', 4)
      s.band(o, -400, -372, 'b', 2, 8)
      label(s, 0, -300, 176, 150, ['star', 'grapes', 'cross', 'sun'])
    },
  },
  'liqueur-bottle': {
    size: [260, 560],
    pose: 'stand',
    inks: [
      ['ochre', 'brick'],
      ['honey', 'plum'],
      ['brick', 'honey'],
      ['garrigue', 'ochre'],
    ],
    with: ['leaves', 'fruit', 'sprig'],
    draw(s) {
      const form = s.choices.pick([
        '32,-500! 30,-400 40,-370! 118,-330! 122,-300 122,-20 112,0!',
        '30,-500! 30,-420 60,-380 140,-290 146,-160 124,-40 96,0!',
        '28,-500! 28,-330 42,-290 124,-180 128,-40 116,0!',
      ])
      const o = s.body(turned(form), 'a')
      s.cut(box(-38, -560, 76, 46, 10), 'k')
      s.cut(box(-26, -518, 52, 24), 'b')
      label(s, 0, -210, 150, 140, ['flower', 'leaf', 'cross', 'sun'])
      s.band(o, -26, -16, 'k', 3)
      if (s.choices.chance(0.5)) s.flat(ellipse(0, -300, 22), 'b')
    },
  },
  'beer-bottle': {
    size: [190, 560],
    pose: 'stand',
    inks: [
      ['brick', 'honey'],
      ['ochre', 'garrigue'],
      ['slate', 'honey'],
      ['garrigue', 'honey'],
    ],
    with: ['wheat', 'wheat', 'leaves'],
    draw(s) {
      s.body(
        turned('28,-550! 32,-536! 27,-524! 28,-440 46,-380 88,-300 92,-260 92,-18 82,0! 0,-5!'),
        'a',
      )
      s.cut(
        poly(
          '-36,-532 -32,-560 32,-560 36,-532 26,-526 18,-534 8,-526 0,-534 -8,-526 -18,-534 -26,-526',
        ),
        'b',
      )
      s.cut(turned('31,-450! 38,-402!'), 'p')
      label(s, 0, -240, 162, 170, ['star', 'sun', 'hill', 'cross', 'diamond'])
    },
  },
  'juice-bottle': {
    size: [240, 560],
    pose: 'stand',
    inks: [
      ['ochre', 'garrigue'],
      ['brick', 'garrigue'],
      ['honey', 'brick'],
      ['plum', 'garrigue'],
    ],
    with: ['fruit', 'fruit', 'leaves'],
    draw(s) {
      const o = s.body(
        turned('40,-500! 42,-440 60,-400 112,-330 116,-280 116,-24 100,0! 0,-5!'),
        'a',
      )
      s.band(o, -496, -428, 'p', 5)
      s.cut(box(-46, -556, 92, 62, 8), 'k')
      s.hatch(-34, -545, 50, 40, 'p', 4, 34)
      const y = -190
      s.flat(ellipse(0, y, 82, 90), 'p')
      const fruit = s.choices.pick(['round', 'pear', 'cluster'] as const)
      if (fruit === 'round') s.flat(ellipse(0, y + 8, 44, 42), 'a')
      else if (fruit === 'pear')
        s.flat(
          shape(`0,${y - 46} 18,${y - 10} 40,${y + 30} 0,${y + 56} -40,${y + 30} -18,${y - 10}`),
          'a',
        )
      else emblem(s, 'grapes', 0, y + 6, 56, 'a')
      if (fruit !== 'cluster') emblem(s, 'leaf', 18, y - 50, 26, 'b')
    },
  },
  'oil-bottle': {
    size: [220, 590],
    pose: 'stand',
    inks: [
      ['garrigue', 'honey'],
      ['honey', 'garrigue'],
      ['ochre', 'garrigue'],
    ],
    with: ['olive', 'olive', 'leaves'],
    draw(s) {
      const square = s.choices.chance(0.5)
      const o = s.body(
        turned(
          square
            ? '26,-540! 26,-440 36,-410! 92,-380! 100,-360 100,-14 92,0!'
            : '26,-540! 26,-400 44,-340 96,-270 106,-180 100,-40 84,0!',
        ),
        'a',
      )
      s.cut(shape('-28,-536! -26,-566! -8,-570 34,-596! 40,-584! 26,-560 28,-536!'), 'k')
      s.band(o, -500, -478, 'b', 2)
      label(s, 0, -240, 140, 150, ['olive', 'olive', 'leaf', 'sun'])
    },
  },
}
