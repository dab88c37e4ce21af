import { face, occitanCross } from '#illustrations/motifs.ts'
import { blossom, box, curve, ellipse, leaf, poly, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const fineCrafts: Family = {
  'stained-glass': {
    size: [420, 580],
    pose: 'hang',
    inks: [
      ['sea', 'ochre'],
      ['brick', 'pastel'],
      ['pastel', 'honey'],
      ['plum', 'honey'],
    ],
    with: ['none', 'leaves'],
    draw(s) {
      const arched = s.choices.chance(0.55)
      s.line(curve('-60,-560 0,-590 60,-560'), 'k', 5)
      if (arched) {
        s.cut(shape('-200,0! -200,-340 -150,-520 0,-580! 150,-520 200,-340 200,0!'), 'k')
        s.flat(shape('-176,-24! -176,-340 -132,-496 -10,-546! -10,-340! -90,-230! -90,-24!'), 'a')
        s.flat(shape('176,-24! 176,-340 132,-496 10,-546! 10,-340! 90,-230! 90,-24!'), 'b')
        s.flat(ellipse(0, -320, 84), 'k')
        s.flat(blossom(0, -320, 74, 6), 'p')
        s.flat(ellipse(0, -320, 22), 'b')
        s.flat(poly('-76,-220 -6,-250 -6,-130 -76,-130'), 'p')
        s.flat(poly('76,-220 6,-250 6,-130 76,-130'), 'a')
        s.flat(poly('-76,-116 -6,-116 -6,-24 -76,-24'), 'b')
        s.flat(poly('76,-116 6,-116 6,-24 76,-24'), 'p')
        s.line(
          curve('-176,-250 -100,-240') +
            curve('-176,-140 -90,-130') +
            curve('176,-250 100,-240') +
            curve('176,-140 90,-130'),
          'k',
          10,
        )
      } else {
        s.cut(box(-200, -560, 400, 560), 'k')
        s.flat(poly('-178,-538 -10,-538 -60,-300 -178,-360'), 'a')
        s.flat(poly('8,-538 178,-538 178,-330 60,-300'), 'p')
        s.flat(shape('-42,-300! 0,-500! 44,-300! 0,-250'), 'b')
        s.flat(poly('-178,-336 -64,-282 -120,-150 -178,-160'), 'p')
        s.flat(poly('178,-306 64,-282 116,-150 178,-160'), 'a')
        s.flat(poly('-46,-272 0,-232 46,-272 96,-160 0,-96 -96,-160'), 'a')
        s.flat(poly('-178,-136 -112,-134 -14,-74 -14,-22 -178,-22'), 'b')
        s.flat(poly('178,-136 112,-134 12,-74 12,-22 178,-22'), 'b')
        s.flat(ellipse(0, -196, 30), 'p')
      }
      s.hatch(-160, -480, 60, 300, 'p', 5, 50, -70)
    },
  },
  santon: {
    size: [260, 500],
    pose: 'stand',
    inks: [
      ['brick', 'ochre'],
      ['pastel', 'brick'],
      ['garrigue', 'brick'],
      ['plum', 'honey'],
    ],
    with: ['pebbles', 'lavender', 'leaves', 'stars'],
    draw(s) {
      const woman = s.choices.chance(0.5)
      if (woman) {
        const o = s.body(shape('-50,-300! 50,-300! 96,-160 124,0! 0,8 -124,0! -96,-160'), 'a')
        if (s.choices.chance(0.5)) s.stripes(o, 7, 'p', 0.2, -200, 0)
        s.cut(shape('-40,-280! 40,-280! 62,-40! 0,-20 -62,-40!'), 'p')
        s.cut(shape('-48,-360! 0,-380 48,-360! 66,-270! 0,-250 -66,-270!'), 'b')
        s.body(shape('-46,-350! -100,-280 -90,-210 -20,-200! -30,-240! -60,-250 -34,-300!'), 'b', {
          side: 'none',
        })
        s.pale(ellipse(0, -416, 46, 50), { side: 'none' })
        s.cut(shape('-54,-396! -64,-470 0,-494 64,-470 54,-396! 40,-440 0,-452 -40,-440'), 'a')
      } else {
        s.cut(box(-56, -120, 48, 112) + box(10, -120, 48, 112), 'k')
        s.cut(ellipse(-38, -10, 44, 16) + ellipse(40, -10, 44, 16), 'b')
        s.body(shape('-60,-370! 60,-370! 88,-230 100,-90! 0,-76 -100,-90! -88,-230'), 'a')
        s.cut(shape('-66,-220! 66,-220! 70,-186! -70,-186!'), 'b')
        s.cut(shape('-30,-372! 30,-372! 0,-300!'), 'p')
        s.pale(ellipse(0, -416, 46, 50), { side: 'none' })
        s.cut(shape('-84,-440! 84,-440! 50,-452! 44,-500 -44,-500 -50,-452!'), 'k')
        s.tube(curve('96,0 100,-200 90,-300 120,-330 136,-290'), 'b', 10)
      }
      face(s, 0, -416, 34)
      s.flat(ellipse(-24, -398, 8, 6) + ellipse(24, -398, 8, 6), 'b')
      const item = s.choices.pick(['basket', 'lamb', 'lavender'] as const)
      if (item === 'basket') {
        s.cut(shape('-30,-226! 60,-226! 48,-170 -18,-170!'), 'b')
        s.flat(ellipse(0, -232, 14) + ellipse(28, -236, 14), 'a')
      } else if (item === 'lamb') {
        s.cut(ellipse(0, -222, 46, 32) + ellipse(-40, -246, 20, 18), 'p')
        s.line(curve('-30,-220 0,-240 30,-214'), 'k', 5)
        s.flat(ellipse(-48, -248, 4), 'k')
      } else
        s.flat(
          leaf(0, -180, 90, 26, -110) + leaf(0, -180, 96, 26, -90) + leaf(0, -180, 90, 26, -70),
          'b',
        )
    },
  },
  sculpture: {
    size: [380, 560],
    pose: 'stand',
    inks: [
      ['stone', 'brick'],
      ['brick', 'sand'],
      ['slate', 'ochre'],
      ['ochre', 'sea'],
    ],
    with: ['shavings', 'pebbles', 'none'],
    draw(s) {
      s.body(box(-120, -90, 240, 90), 'k', { by: 'b', shine: false, side: 'none' })
      s.hatch(-100, -80, 160, 70, 'p', 4, 40)
      const kind = s.choices.pick(['bird', 'bust', 'form'] as const)
      if (kind === 'bird') {
        s.line(curve('0,-180 6,-90'), 'k', 12)
        s.body(
          shape(
            '-180,-190! -80,-330 20,-400 60,-470 120,-500 150,-470! 196,-452! 150,-430 130,-300 40,-190 -60,-170',
          ),
          'a',
        )
        s.flat(leaf(60, -320, 190, 90, 150), 'b')
        s.flat(ellipse(112, -462, 9), 'k')
      } else if (kind === 'bust') {
        s.body(
          shape(
            '-150,-92! -150,-190 -60,-240 -50,-290! -110,-380 -90,-520 20,-560 100,-510 106,-440 136,-390! 110,-376 110,-320 60,-300 50,-240 140,-190 150,-92!',
          ),
          'a',
        )
        s.flat(
          shape('-110,-380 -120,-500 -20,-570 90,-540 110,-490 40,-490 -20,-440 -40,-350 -80,-320'),
          'k',
        )
        s.hatch(-100, -530, 140, 160, 'p', 8, 60, -40)
        s.line(curve('60,-430 84,-436 100,-430') + curve('84,-346 104,-350'), 'k', 6)
      } else {
        const o = s.body(
          shape('-60,-92! -150,-240 -110,-420 20,-560 120,-520 110,-400 160,-260 60,-92!'),
          'a',
        )
        s.cut(shape('-30,-250 -50,-350 30,-430 60,-360 40,-260'), 't')
        s.hatch(o.left + 40, -480, 60, 300, 'p', 6, 50, -70)
      }
    },
  },
  'cloth-pastel': {
    size: [560, 520],
    pose: 'hang',
    inks: [
      ['pastel', 'sand'],
      ['pastel', 'ochre'],
      ['sea', 'sand'],
    ],
    with: ['leaves', 'none', 'sprig'],
    draw(s) {
      const o = s.body(
        shape(
          '-240,-490! -80,-470 80,-500 240,-490! 250,-300 236,-140 254,0! 190,-20 130,6 60,-24 0,4 -70,-22 -140,8 -190,-18 -250,0! -236,-180 -252,-330',
        ),
        'a',
        { reach: 0.12, shine: false },
      )
      const style = s.choices.pick(['dip', 'shibori', 'sun'] as const)
      if (style === 'dip') {
        s.hatch(-220, -200, 400, 60, 'p', 9, 70, 88)
        s.band(o, -480, -330, 'p', 8, 10)
        s.hatch(-220, -380, 400, 60, 'a', 12, 90, 90)
      } else if (style === 'shibori') {
        for (const [x, y] of [
          [-130, -360],
          [110, -380],
          [-10, -240],
          [-150, -120],
          [140, -140],
        ] as const) {
          s.line(ellipse(x, y, 56, 50), 'p', 8, '16 10')
          s.line(ellipse(x, y, 28, 25), 'p', 8, '10 8')
        }
      } else {
        occitanCross(s, 0, -260, 130, 'p')
      }
      s.line(curve('-120,-460 -130,-300 -110,-60') + curve('90,-470 70,-260 96,-50'), 'k', 5)
      s.tube(curve('-280,-494 0,-488 280,-494'), 'k', 14)
      for (const x of [-200, 0, 200]) s.cut(box(x - 10, -520, 20, 56, 5), 'b')
    },
  },
}
