import { emblem, sprig } from '#illustrations/motifs.ts'
import { box, curve, dot, ellipse, gouge, poly, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const kitchen: Family = {
  'copper-pot': {
    size: [640, 380],
    pose: 'stand',
    inks: [
      ['brick', 'ochre'],
      ['ochre', 'slate'],
      ['brick', 'honey'],
    ],
    with: ['fruit', 'cloth', 'leaves', 'sprig'],
    draw(s) {
      const jam = s.choices.chance(0.45)
      if (jam) {
        s.tube(curve('-210,-250 -280,-330 -220,-360 -180,-290'), 'b', 16)
        s.tube(curve('210,-250 280,-330 220,-360 180,-290'), 'b', 16)
        s.cut(ellipse(0, -260, 250, 46), 'k')
        s.flat(ellipse(0, -254, 216, 30), 'b')
        const o = s.body(
          shape('-256,-264! -120,-216 120,-216 256,-264! 230,-60 190,0! 0,12 -190,0! -230,-60'),
          'a',
        )
        s.scatter(o, 62, 'k', (x, y) => gouge(x, y, 20, 5, 40), 24)
      } else {
        s.tube(curve('170,-190 260,-214 318,-230'), 'k', 24)
        s.flat(ellipse(306, -228, 7), 'p')
        s.cut(ellipse(-30, -236, 200, 36), 'k')
        const o = s.body(
          shape('-232,-238! -120,-200 60,-200 172,-238! 168,-20 150,0! -30,10 -210,0! -228,-20'),
          'a',
        )
        s.scatter(o, 58, 'k', (x, y) => gouge(x, y, 18, 5, 30), 24)
        s.flat(ellipse(140, -186, 8) + ellipse(140, -160, 8), 'b')
        if (s.choices.chance(0.5)) {
          s.body(shape('-226,-246! -130,-292 70,-292 166,-246! -30,-214'), 'b', { shine: false })
          s.tube(curve('-66,-290 -60,-330 0,-330 6,-290'), 'k', 14)
        }
      }
    },
  },
  casserole: {
    size: [620, 420],
    pose: 'stand',
    inks: [
      ['brick', 'ochre'],
      ['sea', 'sand'],
      ['ochre', 'brick'],
      ['garrigue', 'honey'],
    ],
    with: ['leaves', 'sprig', 'cloth', 'fruit'],
    draw(s) {
      const cassole = s.choices.chance(0.4)
      if (cassole) {
        s.cut(ellipse(0, -250, 280, 54), 'k')
        const beans = s.cut(ellipse(0, -250, 252, 42), 'p')
        s.scatter(beans, 40, 'b', (x, y) => dot(x, y, 15), 14)
        const o = s.body(shape('-284,-254! -140,-194 140,-194 284,-254! 180,0! -180,0!'), 'a')
        s.band(o, -190, -150, 'b', 4, 30)
        s.line(
          curve('-60,-310 -80,-340 -40,-360 -66,-400') + curve('50,-310 30,-340 70,-360 46,-400'),
          'k',
          7,
        )
        return
      }
      s.tube(curve('-240,-220 -306,-220 -306,-150 -240,-150'), 'a', 26)
      s.tube(curve('240,-220 306,-220 306,-150 240,-150'), 'a', 26)
      const o = s.body(shape('-250,-266! 250,-266! 246,-60 200,0! -200,0! -246,-60'), 'a')
      s.band(o, -60, -44, 'k', 5)
      s.body(shape('-262,-272! -240,-320 -100,-360 100,-360 240,-320 262,-272! 0,-258'), 'a')
      s.cut(box(-36, -408, 72, 34, 12), 'b')
      s.cut(box(-14, -380, 28, 20), 'k')
      s.line(curve('-262,-262 0,-248 262,-262'), 'k', 6)
      emblem(s, s.choices.pick(['sun', 'leaf', 'flower']), 0, -150, 58, 'p')
    },
  },
  'cutting-board': {
    size: [360, 620],
    pose: 'lie',
    inks: [
      ['ochre', 'garrigue'],
      ['sand', 'brick'],
      ['ochre', 'brick'],
    ],
    with: ['sprig', 'olive', 'crumbs', 'leaves'],
    draw(s) {
      const round = s.choices.chance(0.4)
      const hole = ellipse(0, -584, 16)
      const form = round
        ? shape(
            '-34,-612! 34,-612! 36,-460! 130,-420 178,-270 140,-80 0,0 -140,-80 -178,-270 -130,-420 -36,-460!',
          )
        : shape(
            '-36,-612! 36,-612! 40,-500! 120,-490 170,-440! 172,-20! 150,0! -150,0! -172,-20! -170,-440! -120,-490 -40,-500!',
          )
      const o = s.body(form + hole, 'a', { reach: 0.16, shine: false })
      s.line(
        curve('-110,-430 -90,-260 -120,-60') +
          curve('-40,-450 -10,-250 -50,-40') +
          curve('60,-450 80,-300 50,-60'),
        'k',
        4,
      )
      s.line(ellipse(20, -200, 18, 34), 'k', 4)
      if (s.choices.chance(0.6)) sprig(s, -70, -110, 210, -62, 'b')
      else {
        s.cut(ellipse(30, -300, 62), 'b')
        s.line(ellipse(30, -300, 44), 'p', 6)
        s.marks([0, 60, 120, 180, 240, 300].map((a) => gouge(30, -300, 40, 4, a)).join(''), 'p')
      }
      s.hatch(o.left + 20, -440, 60, 400, 'p', 4, 60, 88)
    },
  },
  'rolling-pin': {
    size: [680, 300],
    pose: 'lie',
    inks: [
      ['ochre', 'brick'],
      ['sand', 'pastel'],
      ['honey', 'garrigue'],
    ],
    with: ['crumbs', 'wheat', 'cloth', 'shavings'],
    draw(s) {
      const spoon = s.choices.chance(0.5)
      if (spoon) {
        s.within(0, -110, 1, -24, () => {
          s.body(
            shape(
              '-320,-50 -250,-60 -190,-24! 260,-16! 320,-14 320,14 260,16! -190,20! -250,52 -320,44 -340,0',
            ),
            'b',
            { side: 'bottom', reach: 0.3, shine: false },
          )
          s.line(ellipse(-266, -4, 44, 30), 'k', 4)
        })
      }
      s.within(0, -150, 1, 12, () => {
        s.body(shape('-340,-16! -320,-28 -250,-20! -250,20! -320,28 -340,16!'), 'b', {
          side: 'bottom',
        })
        s.body(shape('340,-16! 320,-28 250,-20! 250,20! 320,28 340,16!'), 'b', { side: 'bottom' })
        s.body(poly('-250,-58 250,-58 250,58 -250,58'), 'a', { side: 'bottom', reach: 0.45 })
        s.line(
          curve('-240,-24 -60,-34 80,-18 240,-28') + curve('-240,8 -100,-2 100,10 240,2'),
          'k',
          4,
        )
      })
    },
  },
}
