import { emblem } from '#illustrations/motifs.ts'
import { box, curve, ellipse, gouge, shape, turned } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'
import type { Sheet } from '#illustrations/sheet.ts'

function blade(s: Sheet, d: string): void {
  const o = s.pale(d, { side: 'bottom', reach: 0.35, step: 20 })
  s.marks(gouge(o.left + 14, (o.top + o.bottom) / 2 - 10, (o.right - o.left) * 0.7, 2, 2), 'k')
}

export const knives: Family = {
  knife: {
    size: [700, 120],
    pose: 'lie',
    inks: [
      ['brick', 'ochre'],
      ['ochre', 'sea'],
      ['wine', 'honey'],
      ['garrigue', 'ochre'],
    ],
    with: ['shavings', 'sprig', 'cloth', 'crumbs'],
    many: true,
    draw(s) {
      if (s.choices.chance(0.5)) {
        blade(s, shape('-40,-96! 180,-98 300,-78 342,-40! 200,-18 -40,-16!'))
        s.body(
          shape('-48,-98! -180,-96 -290,-110 -346,-76! -330,-30 -200,-26 -110,-40 -48,-14!'),
          'a',
          { side: 'bottom', reach: 0.4 },
        )
      } else {
        blade(s, shape('-30,-88! 220,-80 320,-62 344,-44! 240,-30 -30,-28!'))
        s.body(
          shape('-38,-90! -160,-92 -300,-80 -346,-30! -326,-6 -260,-40 -150,-46 -38,-26!'),
          'a',
          { side: 'bottom', reach: 0.4 },
        )
      }
      s.cut(box(-62, -94, 34, 78, 6), 'b')
      s.flat(ellipse(-120, -66, 8) + ellipse(-190, -68, 8) + ellipse(-258, -72, 8), 'b')
      emblem(s, 'bee', -42, -102, 20, 'k')
    },
  },
  'pocket-knife': {
    size: [620, 330],
    pose: 'lie',
    inks: [
      ['ochre', 'sea'],
      ['brick', 'ochre'],
      ['plum', 'honey'],
      ['sand', 'brick'],
    ],
    with: ['shavings', 'sprig', 'cloth'],
    many: true,
    draw(s) {
      s.within(40, -60, 1, s.choices.pick([-34, -24, -42]), () =>
        blade(s, shape('0,-30! 160,-32 250,-18 284,16! 150,26 0,26!')),
      )
      if (s.choices.chance(0.4))
        s.line(
          curve('-120,-96 -140,-150 -100,-160 -140,-190 -100,-206 -136,-236 -110,-256'),
          'k',
          10,
        )
      s.body(
        shape('70,-104! -60,-112 -210,-92 -300,-30! -290,4 -220,-30 -90,-52 60,-16! 92,-58'),
        'a',
        { side: 'bottom', reach: 0.4 },
      )
      s.cut(shape('92,-60 70,-106! 10,-108! 0,-40! 60,-14!'), 'b')
      s.cut(shape('-300,-34! -250,-74! -230,-24! -290,6!'), 'b')
      s.flat(ellipse(44, -64, 10), 'k')
      s.flat(ellipse(-70, -78, 7) + ellipse(-150, -70, 7), 'k')
      emblem(s, 'bee', 26, -112, 22, 'k')
      s.hatch(-210, -84, 120, 30, 'p', 4, 44, -4)
    },
  },
  cutlery: {
    size: [420, 620],
    pose: 'lie',
    inks: [
      ['brick', 'ochre'],
      ['pastel', 'ochre'],
      ['garrigue', 'sand'],
    ],
    with: ['cloth', 'sprig', 'olive'],
    draw(s) {
      const handle = (): void => {
        s.body(turned('16,-330! 24,-280 26,-120 34,-40 20,0 0,4'), 'a', { reach: 0.4, step: 20 })
        s.cut(box(-20, -352, 40, 34, 6), 'b')
      }
      s.within(-140, 0, 1, -3, () => {
        s.pale(
          shape(
            '-10,-346! -12,-420 -46,-450 -52,-500 -50,-612! -34,-612! -32,-510! -20,-510! -18,-612! -2,-612! -0,-510! 14,-510! 16,-612! 32,-612! 34,-510! 36,-612! 50,-612! 50,-500 44,-450 12,-420 10,-346!',
          ),
          { side: 'none' },
        )
        handle()
      })
      s.within(0, 0, 1, 0, () => {
        s.pale(shape('-14,-346! -30,-440 -30,-560 -8,-618! 26,-560 30,-450 16,-346!'))
        handle()
      })
      s.within(140, 0, 1, 3, () => {
        s.pale(
          shape('-10,-346! -10,-420 -56,-480 -58,-560 0,-618 58,-560 56,-480 10,-420 10,-346!'),
        )
        s.line(ellipse(0, -535, 32, 54), 'k', 4)
        handle()
      })
    },
  },
}
