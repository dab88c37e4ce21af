import { emblem } from '#illustrations/motifs.ts'
import {
  box,
  curve,
  dot,
  ellipse,
  gouge,
  poly,
  rotated,
  shape,
  star,
} from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const music: Family = {
  guitar: {
    size: [300, 660],
    pose: 'lie',
    inks: [
      ['ochre', 'brick'],
      ['brick', 'sand'],
      ['honey', 'sea'],
    ],
    with: ['notes', 'none', 'shavings'],
    draw(s) {
      s.cut(box(-22, -600, 44, 300), 'k')
      s.cut(shape('-34,-660! 34,-660! 40,-600 24,-570! -24,-570! -40,-600'), 'b')
      s.flat(
        ellipse(-46, -640, 10) +
          ellipse(-46, -612, 10) +
          ellipse(46, -640, 10) +
          ellipse(46, -612, 10),
        'k',
      )
      s.body(
        shape(
          '-20,-350! -90,-350 -116,-290 -80,-220 -140,-130 -120,-20 0,4 120,-20 140,-130 80,-220 116,-290 90,-350 20,-350!',
        ),
        'a',
        { reach: 0.2 },
      )
      s.flat(ellipse(0, -230, 54), 'b')
      s.flat(ellipse(0, -230, 42), 'k')
      s.cut(box(-56, -96, 112, 24, 4), 'k')
      s.marks([-12, -4, 4, 12].map((x) => `M${x} -640h2v556h-2z`).join(''), 'p')
      s.marks([-560, -520, -480, -440, -400].map((y) => `M-20 ${y}h40v3h-40z`).join(''), 'b')
    },
  },
  violin: {
    size: [340, 660],
    pose: 'lie',
    inks: [
      ['brick', 'ochre'],
      ['ochre', 'brick'],
      ['wine', 'honey'],
    ],
    with: ['notes', 'shavings', 'none'],
    draw(s) {
      s.tube(curve('-190,-80 -40,-420 60,-640'), 'b', 13)
      s.line(curve('-176,-76 -20,-430 70,-630'), 'k', 4)
      s.cut(box(-17, -610, 34, 280), 'k')
      s.cut(shape('-20,-600! -24,-650 10,-672 30,-650 20,-624 4,-640! 20,-600!'), 'b')
      s.flat(ellipse(-34, -606, 12, 7) + ellipse(34, -616, 12, 7), 'k')
      s.body(
        shape(
          '0,-350 -70,-346 -104,-290! -94,-256! -66,-220 -100,-176! -134,-110 -110,-20 0,4 110,-20 134,-110 100,-176! 66,-220 94,-256! 104,-290! 70,-346',
        ),
        'a',
        { reach: 0.2 },
      )
      s.line(
        curve('-60,-190 -46,-200 -52,-150 -38,-120 -50,-110') +
          curve('60,-190 46,-200 52,-150 38,-120 50,-110'),
        'k',
        8,
      )
      s.cut(poly('-24,-110 24,-110 14,-10 -14,-10'), 'k')
      s.cut(box(-36, -160, 72, 13), 'b')
      s.marks([-11, -4, 3, 10].map((x) => `M${x} -600h2v500h-2z`).join(''), 'p')
    },
  },
  accordion: {
    size: [640, 440],
    pose: 'stand',
    inks: [
      ['brick', 'honey'],
      ['sea', 'sand'],
      ['garrigue', 'honey'],
      ['wine', 'ochre'],
    ],
    with: ['notes', 'none'],
    draw(s) {
      s.tube(curve('-280,-400 -310,-300 -300,-160'), 'k', 18)
      const folds = 8
      for (let i = 0; i < folds; i++) {
        const x = -130 + (i * 260) / folds
        s.cut(poly(`${x},-386 ${x + 34},-404 ${x + 34},4 ${x},-14`), i % 2 ? 'k' : 'b')
      }
      s.body(shape('-310,-410! -130,-400! -130,-4! -310,0! -320,-200'), 'a', {
        reach: 0.12,
        shine: false,
      })
      s.body(shape('310,-410! 134,-400! 134,-4! 310,0! 320,-200'), 'a', {
        reach: 0.2,
        shine: false,
      })
      s.flat(box(-304, -380, 40, 350, 6), 'p')
      s.marks(
        Array.from({ length: 11 }, (_, i) => `M-304 ${-352 + i * 30}h40v4h-40z`).join(''),
        'k',
      )
      s.marks(
        Array.from(
          { length: 7 },
          (_, i) => `M-304 ${-342 + i * 46 + (i > 2 ? 14 : 0)}h24v12h-24z`,
        ).join(''),
        'k',
      )
      emblem(s, s.choices.pick(['sun', 'flower', 'cross', 'star']), -196, -200, 52, 'p')
      let buttons = ''
      for (let i = 0; i < 18; i++)
        buttons += dot(190 + (i % 3) * 40, -350 + Math.floor(i / 3) * 60, 12)
      s.marks(buttons, 'p')
    },
  },
  drum: {
    size: [500, 440],
    pose: 'stand',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['garrigue', 'sand'],
    ],
    with: ['notes', 'none', 'stars'],
    draw(s) {
      const o = s.body(shape('-220,-290! 220,-290! 216,-50 120,-4 0,6 -120,-4 -216,-50'), 'a', {
        reach: 0.2,
        shine: false,
      })
      let zig = ''
      for (let i = 0; i < 8; i++) {
        const [x1, x2] = [-218 + i * 54.5, -218 + (i + 1) * 54.5]
        const sag = (x: number): number => Math.round(26 * Math.cos((x / 220) * 1.57))
        zig += curve(
          `${Math.round(x1)},${-250 + sag(x1)}! ${Math.round((x1 + x2) / 2)},${-60 + sag((x1 + x2) / 2)}! ${Math.round(x2)},${-250 + sag(x2)}!`,
        )
      }
      s.line(zig, 'p', 8)
      s.band(o, -286, -246, 'b', 0, 34)
      s.band(o, -72, -36, 'b', -2, 42)
      s.pale(ellipse(0, -296, 222, 62), { side: 'none' })
      s.line(ellipse(0, -296, 196, 48), 'k', 4)
      for (const [x1, y1, x2, y2] of [
        [-60, -300, -230, -430],
        [70, -290, 220, -440],
      ] as const) {
        s.tube(curve(`${x1},${y1} ${x2},${y2}`), 'b', 15)
        s.cut(ellipse(x1, y1, 24, 18), 'k')
      }
    },
  },
  flute: {
    size: [680, 260],
    pose: 'lie',
    inks: [
      ['ochre', 'brick'],
      ['brick', 'honey'],
      ['sand', 'sea'],
    ],
    with: ['notes', 'shavings', 'leaves'],
    many: true,
    draw(s) {
      s.within(0, -130, 1, -12, () => {
        s.body(
          shape('-340,-26! -300,-34! 280,-28! 330,-44! 336,44! 280,28! -300,34! -340,26!'),
          'a',
          { side: 'bottom', reach: 0.4 },
        )
        s.cut(box(-236, -42, 30, 84, 4) + box(250, -40, 28, 80, 4), 'b')
        s.flat(poly('-286,-20 -258,-20 -262,4 -282,4'), 'k')
        s.flat([-130, -70, -10, 60, 120, 180].map((x) => ellipse(x, -6, 14, 12)).join(''), 'k')
      })
    },
  },
  vinyl: {
    size: [600, 460],
    pose: 'lie',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['ochre', 'sea'],
      ['plum', 'rose'],
    ],
    with: ['notes', 'none', 'stars'],
    draw(s) {
      s.body(ellipse(100, -230, 196), 'k', { side: 'none' })
      s.line(ellipse(100, -230, 168) + ellipse(100, -230, 142) + ellipse(100, -230, 116), 'p', 2)
      s.marks(rotated(gouge(220, -330, 70, 10, 50), 0) + gouge(-20, -110, 70, 8, 50), 'p')
      s.cut(ellipse(100, -230, 70), 'b')
      s.flat(ellipse(100, -230, 12), 'p')
      s.body(box(-296, -430, 380, 400, 4), 'a', { side: 'none' })
      const art = s.choices.pick(['sun', 'circles', 'star', 'bars'] as const)
      if (art === 'sun') emblem(s, 'sun', -106, -230, 130, 'b')
      else if (art === 'circles') {
        s.flat(ellipse(-160, -280, 96) + ellipse(-60, -180, 96), 'b')
        s.flat(ellipse(-106, -232, 40), 'p')
      } else if (art === 'star') s.flat(star(-106, -230, 150, 66, 9), 'p')
      else
        for (let i = 0; i < 7; i++)
          s.flat(
            box(-260 + i * 46, -110 - ((i * 71) % 220), 30, 60 + ((i * 71) % 220)),
            i % 2 ? 'p' : 'b',
          )
      s.flat(box(-270, -400, 150, 16), 'p')
    },
  },
}
