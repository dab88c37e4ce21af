import { curve, dot, ellipse, gouge, leaf, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const forage: Family = {
  mushroom: {
    size: [520, 440],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['ochre', 'sand'],
      ['honey', 'brick'],
    ],
    with: ['leaves', 'leaves', 'pebbles', 'sprig'],
    draw(s) {
      const kind = s.choices.pick(['cep', 'cep', 'chanterelle'] as const)
      const cep = (): void => {
        s.pale(shape('-50,-220! 50,-220! 70,-110 84,-30 0,8 -84,-30 -70,-110'), { reach: 0.3 })
        s.body(shape('-180,-220 -150,-320 0,-390 150,-320 180,-220 90,-190 -90,-190'), 'a', {
          side: 'bottom',
          reach: 0.3,
        })
        s.cut(shape('-160,-212! -60,-200 60,-200 160,-212! 90,-176 0,-170 -90,-176'), 'b')
      }
      const chanterelle = (): void => {
        s.body(
          shape(
            '-180,-330 -110,-300 -60,-340 0,-310 70,-350 120,-306 190,-330 150,-240 60,-150 40,0! -40,0! -60,-150 -140,-240',
          ),
          'a',
          { shine: false },
        )
        s.marks(
          [-130, -90, -40, 0, 40, 84, 124]
            .map((x) => gouge(x, -280, 190 - Math.abs(x) * 0.6, 7, 90 + x * 0.22))
            .join(''),
          'k',
        )
      }
      const draw = kind === 'cep' ? cep : chanterelle
      s.within(130, -6, 0.62, 14, draw)
      s.within(-60, 0, 1.06, -4, draw)
      s.marks([-200, -150, 90, 190].map((x) => gouge(x, 6, 60, 6, -70)).join(''), 'k')
    },
  },
  truffle: {
    size: [520, 380],
    pose: 'stand',
    inks: [
      ['ink', 'ochre'],
      ['slate', 'sand'],
    ],
    with: ['leaves', 'crumbs', 'leaves'],
    draw(s) {
      const o = s.body(
        shape('-210,-130 -190,-270 -60,-350 80,-330 150,-220 130,-70 20,-10 -130,-20'),
        'a',
        { side: 'none' },
      )
      s.scatter(o, 44, 'b', (x, y) => gouge(x - 10, y, 26, 6, (x * 7 + y * 3) % 180), 14)
      s.scatter(o, 60, 'p', (x, y) => dot(x, y, 3), 20)
      s.body(ellipse(150, -90, 110, 92), 'a', { side: 'none' })
      const cut = s.cut(ellipse(150, -90, 90, 74), 'k')
      s.line(
        curve('70,-100 110,-130 150,-90 200,-130 230,-100') +
          curve('90,-60 130,-60 160,-40 210,-70') +
          curve('110,-130 130,-90 110,-60') +
          curve('160,-150 180,-110 170,-40'),
        'p',
        6,
      )
      s.shade(cut, { side: 'none' })
      s.cut(leaf(-190, -30, 150, 70, 200) + leaf(-150, -14, 120, 60, 160), 'b')
    },
  },
  oyster: {
    size: [560, 420],
    pose: 'lie',
    inks: [
      ['slate', 'honey'],
      ['pastel', 'honey'],
      ['sea', 'sand'],
    ],
    with: ['pebbles', 'fruit', 'none'],
    draw(s) {
      const shell =
        '-250,-200 -190,-340 -40,-400 130,-370 250,-260 240,-130 120,-30 -60,-10 -200,-80'
      const kind = s.choices.pick(['oyster', 'mussels'] as const)
      if (kind === 'mussels') {
        for (const [x, y, turn] of [
          [-150, -150, -30],
          [130, -120, 24],
          [0, -280, 80],
        ] as const) {
          s.within(x, y, 1, turn, () => {
            s.body(shape('-150,0! -60,-80 80,-84 150,0 80,70 -60,60'), 'k', {
              by: 'a',
              shine: false,
            })
            s.flat(shape('-120,4! -50,-44 70,-50 120,4 66,44 -50,40'), 'b')
            s.line(curve('-90,-4 0,-24 90,-4'), 'k', 5)
          })
        }
        return
      }
      s.body(shape(shell), 'a', { side: 'bottom', reach: 0.2, shine: false })
      s.line(curve('-236,-180 -180,-320 -40,-380 120,-350 232,-254'), 'k', 6)
      s.pale(
        shape('-200,-200 -150,-310 -30,-350 110,-320 200,-240 190,-150 100,-80 -50,-60 -160,-110'),
        { side: 'none' },
      )
      s.flat(shape('-140,-190 -90,-280 20,-290 120,-230 110,-150 10,-110 -90,-120'), 'a')
      s.flat(shape('-100,-190 -60,-240 20,-250 70,-200 20,-160 -60,-150'), 'p')
      s.line(curve('-80,-190 -20,-220 50,-196') + curve('-60,-170 0,-186 40,-176'), 'k', 5)
      s.body(ellipse(130, -150, 26), 'b', { step: 9 })
      s.hatch(-150, -70, 240, 40, 'k', 6, 50, 10)
    },
  },
  fish: {
    size: [680, 300],
    pose: 'lie',
    inks: [
      ['pastel', 'brick'],
      ['sea', 'ochre'],
      ['slate', 'honey'],
    ],
    with: ['fruit', 'sprig', 'pebbles'],
    many: true,
    draw(s) {
      s.cut(shape('180,-150! 300,-270 340,-290! 320,-200 300,-150 320,-90 340,-10! 300,-30'), 'a')
      s.cut(
        shape('-80,-250! 0,-300 110,-280 130,-220!') + shape('-40,-60! 20,-10 90,-20 70,-80!'),
        'b',
      )
      const o = s.body(
        shape(
          '-330,-140! -250,-220 -100,-260 60,-240 220,-160! 220,-130! 60,-60 -100,-36 -250,-70',
        ),
        'a',
        { side: 'bottom', reach: 0.3, shine: false },
      )
      s.cut(shape('-330,-140! -250,-220 -180,-240! -150,-150 -180,-56! -250,-76'), 'p')
      s.flat(ellipse(-246, -164, 20), 'k')
      s.marks(dot(-250, -168, 6), 'p')
      s.line(curve('-322,-128 -290,-122 -270,-128'), 'k', 6)
      let scales = ''
      for (let x = -120; x < 190; x += 44)
        for (let y = -220; y < -80; y += 36)
          if (o.contains(x + 10, y, 24)) scales += `M${x} ${y}q26 4 20 28q-6-18-20-28z`
      s.marks(scales, 'k')
    },
  },
}
