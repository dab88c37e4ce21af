import { box, curve, ellipse, gouge, poly, shape } from '#illustrations/paths.ts'
import { pattern } from '#illustrations/patterns.ts'
import type { Family } from '#illustrations/piece.ts'

export const furniture: Family = {
  chair: {
    size: [360, 620],
    pose: 'stand',
    grounded: true,
    inks: [
      ['ochre', 'brick'],
      ['garrigue', 'sand'],
      ['brick', 'sand'],
      ['slate', 'ochre'],
    ],
    with: ['none', 'cloth'],
    draw(s) {
      s.cut(
        poly('-110,-610 -138,-610 -128,-300 -100,-300') +
          poly('110,-610 138,-610 128,-300 100,-300'),
        'a',
      )
      if (s.choices.chance(0.5)) {
        for (const y of [-580, -500, -420])
          s.body(
            shape(`-122,${y}! 0,${y - 22} 122,${y}! 122,${y + 44}! 0,${y + 26} -122,${y + 44}!`),
            'a',
            { side: 'bottom', reach: 0.3, shine: false },
          )
      } else {
        s.body(shape('-126,-600! 0,-630 126,-600! 126,-548! 0,-572 -126,-548!'), 'a', {
          side: 'bottom',
          reach: 0.3,
          shine: false,
        })
        for (const x of [-74, -26, 26, 74]) s.cut(box(x - 9, -558, 18, 240), 'a')
      }
      s.cut(
        poly('-120,-270 -92,-270 -96,-20 -118,-20') + poly('120,-270 92,-270 96,-20 118,-20'),
        'k',
      )
      s.cut(poly('-160,-270 -126,-270 -140,0 -168,0') + poly('160,-270 126,-270 140,0 168,0'), 'a')
      s.cut(box(-146, -150, 292, 20), 'a')
      const seat = s.cut(shape('-140,-330! 140,-330! 176,-262! 0,-250 -176,-262!'), 'b')
      let weave = ''
      for (let i = -5; i <= 5; i++) weave += gouge(i * 24, -326, 62, 5, 90 - i * 5)
      s.marks(weave, 'k')
      s.line(curve('-170,-256 0,-244 170,-256'), 'k', 6)
      s.shade(seat, { side: 'none' })
    },
  },
  armchair: {
    size: [560, 560],
    pose: 'stand',
    grounded: true,
    inks: [
      ['brick', 'sand'],
      ['pastel', 'ochre'],
      ['garrigue', 'rose'],
      ['ochre', 'sea'],
    ],
    with: ['none'],
    draw(s) {
      s.cut(poly('-200,-70 -164,-70 -176,0 -200,0') + poly('200,-70 164,-70 176,0 200,0'), 'k')
      const back = s.body(
        shape('-190,-200! -210,-460 -130,-550 130,-550 210,-460 190,-200!'),
        'a',
        { reach: 0.12, shine: false },
      )
      pattern(s, back, 66)
      s.body(shape('-170,-280! 0,-300 170,-280! 180,-200! -180,-200!'), 'b', {
        side: 'bottom',
        reach: 0.3,
        shine: false,
      })
      s.body(box(-190, -206, 380, 146, 8), 'a', { reach: 0.1, shine: false })
      s.body(shape('-280,-300 -230,-350 -170,-310 -170,-60! -250,-60! -260,-240'), 'a', {
        reach: 0.3,
        shine: false,
      })
      s.body(shape('280,-300 230,-350 170,-310 170,-60! 250,-60! 260,-240'), 'a', {
        reach: 0.3,
        shine: false,
      })
      s.line(ellipse(-226, -300, 26) + ellipse(226, -300, 26), 'k', 5)
      s.line(curve('-160,-130 0,-124 160,-130'), 'k', 5)
      let nails = ''
      for (let x = -160; x <= 160; x += 32) nails += ellipse(x, -80, 5)
      s.flat(nails, 'p')
    },
  },
  'table-furniture': {
    size: [700, 440],
    pose: 'stand',
    grounded: true,
    inks: [
      ['ochre', 'brick'],
      ['brick', 'sand'],
      ['sand', 'garrigue'],
    ],
    with: ['none', 'shavings'],
    draw(s) {
      const farm = s.choices.chance(0.6)
      s.cut(
        poly('-230,-360 -190,-360 -200,-40 -224,-40') + poly('230,-360 190,-360 200,-40 224,-40'),
        'k',
      )
      if (farm) {
        s.body(
          shape('-310,-360! -256,-360! -250,-180 -272,-60 -270,0! -300,0! -300,-60 -316,-180'),
          'a',
          { reach: 0.3 },
        )
        s.body(shape('310,-360! 256,-360! 250,-180 272,-60 270,0! 300,0! 300,-60 316,-180'), 'a', {
          reach: 0.3,
        })
      } else {
        s.body(poly('-290,-360 -230,-360 -320,0 -350,0'), 'a', { reach: 0.3, shine: false })
        s.body(poly('290,-360 230,-360 320,0 350,0'), 'a', { reach: 0.3, shine: false })
      }
      s.body(box(-300, -366, 600, 76), 'a', { side: 'bottom', reach: 0.4, shine: false })
      s.line(box(-110, -354, 220, 54), 'k', 5)
      s.flat(ellipse(0, -328, 12), 'b')
      s.body(shape('-350,-410! 350,-410! 346,-362! -346,-362!'), 'a', { side: 'none' })
      s.line(
        curve('-330,-396 -100,-390 60,-398 320,-392') + curve('-300,-376 0,-380 310,-374'),
        'k',
        4,
      )
      if (s.choices.chance(0.5)) {
        s.body(shape('-90,-410! -110,-470 -60,-480 60,-480 110,-470 90,-410!'), 'b')
        s.cut(ellipse(-40, -490, 34) + ellipse(30, -496, 36), 'a')
      }
    },
  },
  chest: {
    size: [600, 420],
    pose: 'stand',
    grounded: true,
    inks: [
      ['ochre', 'slate'],
      ['brick', 'ochre'],
      ['garrigue', 'brick'],
      ['slate', 'ochre'],
    ],
    with: ['none', 'shavings', 'cloth'],
    draw(s) {
      if (s.choices.chance(0.5)) {
        s.body(shape('-290,-260! -280,-360 -180,-410 180,-410 280,-360 290,-260!'), 'a', {
          reach: 0.14,
          shine: false,
        })
        s.body(box(-290, -256, 580, 256), 'a', { reach: 0.14, shine: false })
        for (const x of [-200, 200]) s.cut(box(x - 24, -404, 48, 404), 'b')
        s.cut(box(-44, -290, 88, 84, 8), 'b')
        s.flat(ellipse(0, -256, 12) + poly('-6,-250 6,-250 10,-222 -10,-222'), 'k')
        s.hatch(-160, -230, 280, 200, 'k', 7, 90)
      } else {
        s.cut(box(-270, -40, 50, 40) + box(220, -40, 50, 40), 'k')
        s.body(box(-290, -400, 580, 366), 'a', { reach: 0.06, shine: false })
        s.body(box(-304, -420, 608, 34), 'a', { side: 'none' })
        for (const y of [-370, -262, -154]) {
          s.line(box(-260, y, 520, 92), 'k', 6)
          s.flat(ellipse(-130, y + 46, 16) + ellipse(130, y + 46, 16), 'b')
          s.hatch(-230, y + 14, 320, 64, 'k', 3, 80)
        }
      }
    },
  },
  mattress: {
    size: [680, 360],
    pose: 'stand',
    grounded: true,
    inks: [
      ['pastel', 'brick'],
      ['rose', 'slate'],
      ['sand', 'pastel'],
    ],
    with: ['none', 'lavender'],
    draw(s) {
      s.body(shape('-330,-70! 330,-70! 330,-10! -330,-10!'), 'k', { side: 'none' })
      const o = s.body(
        shape('-336,-190 -320,-214! 320,-214! 338,-190 338,-100 320,-70! -320,-70! -338,-100'),
        'a',
        { shine: false, reach: 0.05 },
      )
      s.stripes(o, 17, 'p', 0.28)
      let tufts = ''
      for (let x = -280; x <= 280; x += 80) tufts += ellipse(x, -144, 9)
      s.flat(tufts, 'b')
      s.line(curve('-330,-206 0,-200 330,-206') + curve('-330,-80 0,-76 330,-80'), 'k', 5)
      const pillow = s.pale(shape('-300,-216! -310,-300 -200,-320 -90,-300 -80,-216! -190,-204'), {
        reach: 0.2,
      })
      s.shade(pillow, { side: 'none' })
      s.body(shape('-20,-214! 60,-260 190,-270 320,-214!'), 'b', { shine: false, reach: 0.2 })
      s.hatch(30, -250, 200, 30, 'p', 4, 50, -14)
    },
  },
  cradle: {
    size: [560, 520],
    pose: 'stand',
    grounded: true,
    inks: [
      ['ochre', 'pastel'],
      ['sand', 'rose'],
      ['pastel', 'honey'],
      ['rose', 'sand'],
    ],
    with: ['stars', 'none', 'stars'],
    draw(s) {
      s.tube(curve('-260,-40 -100,0 100,0 260,-40'), 'k', 20)
      s.body(shape('70,-240! 90,-440 190,-510 270,-470 280,-240!'), 'b', { reach: 0.3 })
      s.pale(shape('-230,-250! -150,-320 0,-300 120,-330 180,-250!'), { reach: 0.1 })
      s.line(ellipse(128, -306, 38, 34), 'k', 5)
      const o = s.body(shape('-276,-270! 276,-260! 250,-110 200,-50! -190,-50! -250,-110'), 'a', {
        shine: false,
        reach: 0.16,
      })
      let weave = ''
      let row = 0
      for (let y = -236; y < -80; y += 34) {
        const span = o.across(y)
        if (!span) continue
        for (let x = span[0] + (row++ % 2 === 0 ? 20 : 50); x < span[1] - 90; x += 60)
          weave += gouge(x, y, 40, 12, 0)
      }
      s.marks(weave, 'k')
      s.cut(
        shape('-286,-276! -100,-256 100,-258 286,-268! 284,-238! 100,-228 -100,-226 -284,-246!'),
        'b',
      )
    },
  },
  'garden-chair': {
    size: [480, 560],
    pose: 'stand',
    grounded: true,
    inks: [
      ['garrigue', 'honey'],
      ['pastel', 'brick'],
      ['brick', 'sand'],
      ['sea', 'honey'],
    ],
    with: ['leaves', 'lavender', 'petals', 'none'],
    draw(s) {
      if (s.choices.chance(0.5)) {
        s.tube(curve('-120,0 120,-260 140,-300'), 'k', 16)
        s.tube(curve('-130,-540 -90,-260 130,0'), 'k', 16)
        for (const [y, x] of [
          [-520, -126],
          [-460, -118],
          [-400, -110],
          [-340, -100],
        ] as const)
          s.body(box(x - 60, y, 250, 40, 6), 'a', { side: 'none' })
        for (const [i, y] of [-268, -244, -222].entries())
          s.cut(box(-140 - i * 6, y, 300 + i * 10, 20, 4), 'a')
        return
      }
      s.cut(poly('-170,-250 -130,-250 -180,0 -210,0') + poly('170,-250 130,-250 180,0 210,0'), 'k')
      s.body(shape('-150,-270! -170,-500 0,-560 170,-500 150,-270!'), 'a', {
        reach: 0.1,
        shine: false,
      })
      s.line(curve('-70,-530 -60,-280') + curve('0,-550 0,-280') + curve('70,-530 60,-280'), 'k', 7)
      s.body(shape('-190,-280! 190,-280! 210,-210! -210,-210!'), 'b', {
        side: 'bottom',
        reach: 0.3,
        shine: false,
      })
      s.tube(curve('-160,-400 -230,-390 -230,-240'), 'a', 26)
      s.tube(curve('160,-400 230,-390 230,-240'), 'a', 26)
    },
  },
}
