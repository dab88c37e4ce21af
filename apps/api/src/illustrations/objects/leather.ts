import { emblem } from '#illustrations/motifs.ts'
import { box, curve, ellipse, gouge, poly, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const leather: Family = {
  espadrille: {
    size: [620, 350],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['pastel', 'sand'],
      ['garrigue', 'sand'],
      ['rose', 'ochre'],
      ['sea', 'sand'],
    ],
    with: ['none', 'wheat', 'petals'],
    draw(s) {
      const striped = s.choices.chance(0.5)
      const laces = s.choices.chance(0.4)
      const shoe = (): void => {
        s.body(shape('-290,-60! -280,-10 -200,0! 220,0! 290,-20 296,-66!'), 'b', { side: 'none' })
        let rope = ''
        for (let x = -270; x < 280; x += 24) rope += gouge(x, -6, 50, 5, -62)
        s.marks(rope, 'k')
        s.cut(ellipse(-96, -184, 168, 34), 'k')
        const o = s.body(
          shape(
            '-290,-62! -300,-130 -266,-196! -190,-150 -100,-138 -10,-146 70,-194! 190,-176 276,-136 296,-62!',
          ),
          'a',
          { side: 'bottom', reach: 0.36, step: 20, shine: false },
        )
        if (striped) {
          let bars = ''
          for (let x = 70; x < 260; x += 44) {
            const span = o.down(x)
            if (span)
              bars += poly(
                `${x},${span[0] + 6} ${x + 16},${span[0] + 10} ${x + 24},-66 ${x + 6},-66`,
              )
          }
          s.flat(bars, 'p')
        }
        s.line(curve('-280,-76 0,-78 284,-78'), 'p', 5, '14 12')
        s.tube(curve('-264,-196 -276,-226 -252,-240 -246,-196'), 'b', 9)
        if (laces)
          s.line(
            curve('-250,-190 -120,-250 0,-220 60,-190') +
              curve('-250,-190 -160,-270 -40,-290 60,-260'),
            'a',
            10,
          )
      }
      s.within(56, -150, 0.84, -7, shoe)
      s.within(-20, 0, 0.9, 0, shoe)
    },
  },
  shoe: {
    size: [640, 360],
    pose: 'stand',
    inks: [
      ['brick', 'ochre'],
      ['ochre', 'slate'],
      ['slate', 'sand'],
      ['garrigue', 'brick'],
    ],
    with: ['none', 'leaves'],
    draw(s) {
      const boot = s.choices.chance(0.4)
      s.cut(poly('-280,-50 -130,-50 -126,0 -276,0'), 'k')
      s.cut(shape('-290,-60! 120,-60! 290,-66! 300,-30 270,-6! 60,-10! -60,-36! -284,-40!'), 'k')
      const form = boot
        ? '-280,-60! -290,-200 -260,-350! -60,-356! -40,-250 60,-190 200,-150 290,-110 296,-62!'
        : '-280,-60! -296,-150 -270,-230! -200,-170 -120,-170 -50,-236! 60,-180 200,-150 286,-116 296,-62!'
      s.body(shape(form), 'a', { side: 'bottom', reach: 0.3, step: 18, shine: false })
      s.cut(shape('170,-62! 180,-130 210,-152! 290,-112 296,-62!'), 'b')
      s.flat(ellipse(214, -120, 5) + ellipse(238, -106, 5) + ellipse(260, -92, 5), 'k')
      if (boot) {
        s.cut(shape('-150,-354! -110,-356! -90,-240 -110,-66! -170,-66! -150,-220'), 'b')
        s.line(curve('-230,-350 -220,-380 -190,-350'), 'k', 9)
      } else {
        s.cut(shape('-130,-168! -50,-240! 60,-176! -20,-110!'), 'b')
        s.line(
          curve('-90,-180 -20,-130') +
            curve('-60,-206 14,-150') +
            curve('-80,-150 -30,-190') +
            curve('-40,-134 20,-180'),
          'p',
          7,
        )
        s.line(curve('-40,-210 -60,-260 -20,-270 0,-210') + curve('0,-206 40,-260 60,-230'), 'p', 6)
      }
      s.line(curve('-270,-76 0,-78 160,-78'), 'p', 4, '12 10')
    },
  },
  bag: {
    size: [520, 560],
    pose: 'stand',
    inks: [
      ['brick', 'ochre'],
      ['ochre', 'brick'],
      ['garrigue', 'sand'],
      ['sea', 'sand'],
      ['wine', 'honey'],
    ],
    with: ['none', 'leaves', 'petals'],
    draw(s) {
      const kind = s.choices.pick(['satchel', 'tote', 'bucket'] as const)
      if (kind === 'satchel') {
        s.tube(curve('-190,-330 -150,-520 0,-556 150,-520 190,-330'), 'b', 20)
        s.body(shape('-240,-340! 240,-340! 256,-160 240,-10! 0,8 -240,-10! -256,-160'), 'a', {
          reach: 0.14,
          shine: false,
        })
        s.body(shape('-246,-346! 246,-346! 250,-200 180,-120 0,-100 -180,-120 -250,-200'), 'a', {
          side: 'bottom',
          reach: 0.3,
          shine: false,
        })
        s.line(curve('-226,-210 -164,-140 0,-120 164,-140 226,-210'), 'p', 5, '14 10')
        s.cut(box(-26, -180, 52, 100, 8), 'b')
        s.flat(box(-12, -130, 24, 30, 3), 'k')
      } else if (kind === 'tote') {
        s.tube(curve('-120,-380 -110,-540 0,-560 110,-540 120,-380'), 'b', 22)
        s.body(shape('-220,-400! 0,-386 220,-400! 240,-20! 0,4 -240,-20!'), 'a', {
          reach: 0.14,
          shine: false,
        })
        s.line(curve('-216,-370 0,-356 216,-370'), 'p', 5, '14 10')
        s.cut(box(-140, -408, 44, 60, 4) + box(96, -408, 44, 60, 4), 'b')
        emblem(s, s.choices.pick(['sun', 'cross', 'leaf', 'flower']), 0, -200, 100, 'p')
      } else {
        s.tube(curve('-150,-330 -200,-520 -40,-560 120,-500 150,-330'), 'b', 18)
        s.cut(ellipse(0, -360, 170, 44), 'k')
        s.body(
          shape('-172,-362! -80,-322 80,-322 172,-362! 230,-120 200,0! 0,10 -200,0! -230,-120'),
          'a',
          { reach: 0.26 },
        )
        s.line(curve('-186,-300 -60,-262 60,-262 186,-300'), 'b', 12)
        s.tube(curve('0,-264 -30,-200 -24,-140') + curve('0,-264 36,-210 24,-130'), 'b', 9)
        s.flat(ellipse(-24, -132, 13) + ellipse(24, -124, 13), 'k')
      }
    },
  },
  wallet: {
    size: [520, 380],
    pose: 'lie',
    inks: [
      ['brick', 'ochre'],
      ['ochre', 'sea'],
      ['garrigue', 'sand'],
      ['slate', 'brick'],
    ],
    with: ['none', 'leaves'],
    many: true,
    draw(s) {
      s.cut(box(-180, -370, 300, 80, 8), 'b')
      s.line(curve('-160,-346 90,-346'), 'p', 6)
      s.pale(box(-120, -346, 300, 80, 8), { side: 'none' })
      s.body(box(-240, -310, 480, 304, 26), 'a', { reach: 0.1, shine: false })
      s.line(box(-218, -288, 436, 260, 16), 'p', 5, '14 11')
      s.body(shape('110,-210! 250,-210! 256,-160 250,-110! 110,-110! 84,-160'), 'b', {
        side: 'none',
      })
      s.flat(ellipse(136, -160, 16), 'k')
      s.hatch(-190, -250, 160, 180, 'k', 5, 40)
    },
  },
  belt: {
    size: [560, 420],
    pose: 'lie',
    inks: [
      ['brick', 'honey'],
      ['ochre', 'slate'],
      ['garrigue', 'honey'],
      ['wine', 'honey'],
    ],
    with: ['none', 'shavings'],
    draw(s) {
      const coil =
        'M-40 -200C-40 -270 70 -280 90 -200C110 -80 -120 -60 -150 -180C-180 -330 20 -400 140 -320C270 -230 240 -40 80 -20C-60 -4 -190 -40 -270 -60'
      s.tube(coil, 'a', 54)
      s.line(coil, 'p', 4, '14 12')
      s.within(-236, -52, 1, 12, () => {
        s.line(box(-60, -46, 96, 92, 12), 'p', 30)
        s.line(box(-60, -46, 96, 92, 12), 'b', 18)
        s.line(curve('-56,0 30,0'), 'k', 11)
      })
      s.cut(poly('-130,-72 -98,-68 -104,2 -136,-4'), 'b')
      s.flat(ellipse(14, -24, 7) + ellipse(70, -26, 7), 'k')
    },
  },
  backpack: {
    size: [460, 560],
    pose: 'stand',
    inks: [
      ['brick', 'ochre'],
      ['garrigue', 'ochre'],
      ['sea', 'sand'],
      ['ochre', 'garrigue'],
    ],
    with: ['leaves', 'pebbles', 'none'],
    draw(s) {
      s.tube(curve('-40,-520 -30,-556 30,-556 40,-520'), 'k', 16)
      s.body(box(-150, -560, 300, 74, 34), 'b', { reach: 0.14 })
      s.cut(box(-226, -240, 60, 170, 22) + box(166, -240, 60, 170, 22), 'a')
      s.body(
        shape('-190,-440! -160,-520 160,-520 190,-440! 200,-60 160,0! -160,0! -200,-60'),
        'a',
        { reach: 0.16, shine: false },
      )
      s.body(shape('-196,-470! 196,-470! 186,-330 120,-300 -120,-300 -186,-330'), 'a', {
        side: 'bottom',
        reach: 0.3,
        shine: false,
      })
      s.body(box(-130, -210, 260, 180, 22), 'b', { side: 'bottom', reach: 0.24, shine: false })
      for (const x of [-88, 88]) {
        s.cut(box(x - 14, -360, 28, 210, 4), 'k')
        s.flat(box(x - 20, -270, 40, 40, 6), 'p')
        s.flat(box(x - 9, -260, 18, 20, 2), 'k')
      }
      emblem(s, 'hill', 0, -110, 50, 'k')
    },
  },
  'dog-collar': {
    size: [480, 420],
    pose: 'lie',
    inks: [
      ['brick', 'honey'],
      ['sea', 'honey'],
      ['garrigue', 'ochre'],
      ['ochre', 'slate'],
    ],
    with: ['none', 'beads'],
    draw(s) {
      s.line(ellipse(0, -256, 206, 136), 'p', 70)
      s.line(ellipse(0, -256, 206, 136), 'a', 56)
      s.line(ellipse(0, -256, 206, 136), 'p', 4, '14 12')
      s.within(-150, -148, 1, 24, () => {
        s.line(box(-34, -46, 78, 92, 10), 'p', 26)
        s.line(box(-34, -46, 78, 92, 10), 'b', 15)
      })
      for (const [x, y] of [
        [150, -350],
        [60, -384],
        [-60, -384],
        [-150, -350],
      ] as const)
        s.flat(ellipse(x, y, 10), 'b')
      s.line(ellipse(30, -96, 24), 'k', 9)
      s.body(ellipse(34, -34, 66, 60), 'b', { reach: 0.3, shine: false })
      s.flat(
        shape(
          '-6,-46! -14,-62 4,-66 8,-46! 58,-46! 62,-66 82,-62 74,-40! 82,-18 62,-12 58,-30! 8,-30! 4,-12 -14,-18',
        ),
        'k',
      )
    },
  },
  saddle: {
    size: [600, 520],
    pose: 'stand',
    inks: [
      ['brick', 'ochre'],
      ['ochre', 'brick'],
      ['wine', 'honey'],
    ],
    with: ['wheat', 'none'],
    draw(s) {
      s.cut(poly('-40,-120 40,-120 90,0 50,0 0,-80 -50,0 -90,0'), 'k')
      s.body(
        shape('-250,-420 -100,-390 100,-390 240,-420 250,-330 140,-300 -160,-300 -260,-330'),
        'k',
        { side: 'none' },
      )
      s.body(shape('-130,-370! 120,-370! 190,-250 150,-110 20,-70 -100,-110 -170,-230'), 'a', {
        reach: 0.24,
      })
      s.body(
        shape(
          '-280,-470 -220,-500 -150,-440 0,-410 130,-450 200,-520 262,-500 250,-400 160,-340 -40,-330 -220,-360 -290,-420',
        ),
        'a',
        { side: 'bottom', reach: 0.4 },
      )
      s.line(curve('-230,-440 -120,-390 0,-376 140,-404 220,-470'), 'p', 5, '14 10')
      s.tube(curve('10,-340 30,-220 24,-130'), 'b', 20)
      s.line(curve('24,-126 -30,-40 80,-40 24,-126'), 'p', 30)
      s.line(curve('24,-126 -30,-40 80,-40 24,-126'), 'k', 14)
      s.flat(gouge(-120, -240, 90, 6, 70) + gouge(-86, -200, 70, 5, 70), 'p')
    },
  },
}
