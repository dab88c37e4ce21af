import { emblem } from '#illustrations/motifs.ts'
import { blossom, curve, ellipse, leaf, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'
import type { Ink, Sheet } from '#illustrations/sheet.ts'

/** Painted decoration around a vessel or on a dish. */
function frieze(s: Sheet, y: number, half: number, ink: Ink): void {
  const kind = s.choices.pick(['leaves', 'flowers', 'dots', 'waves'] as const)
  let d = ''
  const count = Math.max(3, Math.round(half / 34))
  for (let i = 0; i < count; i++) {
    const x = -half + ((i + 0.5) * 2 * half) / count
    if (kind === 'leaves') d += leaf(x - 16, y + 10, 38, 20, -35) + leaf(x - 16, y + 10, 30, 16, 35)
    else if (kind === 'flowers') d += blossom(x, y, 20, 6, i * 20)
    else if (kind === 'dots') d += ellipse(x, y, 11) + ellipse(x + half / count, y + 18, 5)
    else d += leaf(x - 22, y, 46, 22, i % 2 === 0 ? 24 : -24)
  }
  s.flat(d, ink)
}

export const tableware: Family = {
  plate: {
    size: [560, 560],
    pose: 'lie',
    inks: [
      ['pastel', 'ochre'],
      ['brick', 'pastel'],
      ['sea', 'ochre'],
      ['garrigue', 'rose'],
    ],
    with: ['cloth', 'sprig', 'olive', 'fruit'],
    draw(s) {
      const style = s.choices.pick(['painted', 'rim', 'full'] as const)
      if (style === 'full') s.body(ellipse(0, -280, 276), 'a', { reach: 0.12 })
      else s.pale(ellipse(0, -280, 276), { reach: 0.12 })
      const ink: Ink = style === 'full' ? 'p' : 'a'
      if (style === 'rim') s.flat(ellipse(0, -280, 262) + ellipse(0, -280, 204), 'a')
      else s.line(ellipse(0, -280, 250), ink, 8)
      s.line(ellipse(0, -280, 182), style === 'full' ? 'k' : ink, 5)
      let d = ''
      const count = s.choices.pick([10, 12, 16])
      const motif = s.choices.pick(['leaf', 'flower', 'dot'] as const)
      for (let i = 0; i < count; i++) {
        const a = (i * 2 * Math.PI) / count
        const [x, y] = [Math.cos(a) * 218, -280 + Math.sin(a) * 218]
        const deg = (i * 360) / count
        if (motif === 'leaf')
          d += leaf(x - Math.cos(a + 1.57) * 26, y - Math.sin(a + 1.57) * 26, 56, 24, deg + 80)
        else if (motif === 'flower') d += blossom(x, y, 22, 5, deg)
        else d += ellipse(x, y, 11)
      }
      s.flat(d, style === 'rim' ? 'p' : 'b')
      const centre = s.choices.pick(['bird', 'flower', 'olive', 'spiral'] as const)
      if (centre === 'bird') {
        s.flat(
          shape('-90,-270 -40,-330 30,-326 84,-360! 96,-340! 60,-270 0,-220 -50,-226'),
          style === 'full' ? 'p' : 'a',
        )
        s.flat(leaf(10, -290, 110, 60, 24), 'b')
        s.flat(ellipse(-50, -290, 7), 'k')
        s.line(curve('-20,-222 -20,-190') + curve('10,-224 14,-190'), 'k', 6)
      } else if (centre === 'spiral')
        s.line(
          curve('0,-280 20,-300 40,-270 0,-236 -56,-280 0,-346 80,-290 40,-200 -40,-180'),
          ink,
          10,
        )
      else emblem(s, centre, 0, -284, 110, style === 'full' ? 'p' : 'b')
    },
  },
  bowl: {
    size: [480, 300],
    pose: 'stand',
    inks: [
      ['sea', 'ochre'],
      ['brick', 'sand'],
      ['pastel', 'brick'],
      ['ochre', 'sea'],
    ],
    with: ['fruit', 'fruit', 'cloth', 'sprig'],
    draw(s) {
      const deep = s.choices.chance(0.5)
      s.cut(ellipse(0, -262, 232, 38), 'k')
      s.flat(ellipse(0, -256, 212, 26), 'b')
      const o = s.body(
        shape(
          deep
            ? '-234,-262! -120,-226 120,-226 234,-262! 232,-130 150,-30 90,-20! 80,0! -80,0! -90,-20! -150,-30 -232,-130'
            : '-234,-262! -120,-226 120,-226 234,-262! 210,-150 130,-60 84,-40! 96,0! -96,0! -84,-40! -130,-60 -210,-150',
        ),
        'a',
      )
      if (s.choices.chance(0.65)) frieze(s, -160, 150, s.choices.pick(['b', 'p']))
      else s.band(o, -190, -160, 'b', 2, 24)
    },
  },
  jug: {
    size: [460, 500],
    pose: 'stand',
    inks: [
      ['garrigue', 'ochre'],
      ['brick', 'pastel'],
      ['sea', 'sand'],
      ['ochre', 'garrigue'],
    ],
    with: ['sprig', 'lavender', 'olive', 'petals'],
    draw(s) {
      s.line(curve('120,-420 214,-410 224,-280 130,-170'), 'p', 52)
      s.line(curve('120,-420 208,-406 214,-286 130,-176'), 'a', 36)
      s.cut(ellipse(-10, -464, 118, 28), 'k')
      const o = s.body(
        shape(
          '-180,-492! -110,-452 0,-436 108,-470! 100,-400 170,-280 178,-150 130,-30 104,0! -104,0! -130,-30 -178,-150 -160,-290 -112,-400 -140,-450',
        ),
        'a',
      )
      const drip = s.choices.chance(0.5)
      if (drip)
        s.flat(
          shape(
            '-168,-250! -140,-330 -112,-400! 100,-400! 140,-330 166,-250! 140,-210 110,-240 80,-180 40,-236 0,-190 -40,-240 -90,-180 -130,-230',
          ),
          'b',
        )
      else {
        s.band(o, -330, -316, 'b', 2, 10)
        frieze(s, -200, 130, 'b')
        s.band(o, -110, -96, 'b', 2, 12)
      }
    },
  },
  teapot: {
    size: [600, 450],
    pose: 'stand',
    inks: [
      ['pastel', 'brick'],
      ['brick', 'ochre'],
      ['garrigue', 'rose'],
      ['slate', 'ochre'],
    ],
    with: ['leaves', 'petals', 'cloth', 'sprig'],
    draw(s) {
      if (s.choices.chance(0.5)) {
        s.line(curve('-150,-280 -300,-310 -290,-110 -140,-90'), 'p', 50)
        s.line(curve('-150,-280 -286,-300 -278,-120 -140,-96'), 'a', 34)
      } else {
        s.line(curve('-120,-320 -130,-420 0,-470 130,-420 120,-320'), 'p', 40)
        s.line(curve('-120,-320 -126,-414 0,-456 126,-414 120,-320'), 'k', 22)
      }
      s.cut(
        shape('130,-190! 200,-190 220,-300 272,-330! 300,-318! 270,-270 250,-140 150,-80!'),
        'a',
      )
      const o = s.body(
        shape(
          '-90,-310! 90,-310! 170,-270 204,-170 170,-50 110,-12! 110,0! -110,0! -110,-12! -170,-50 -204,-170 -170,-270',
        ),
        'a',
      )
      s.body(shape('-104,-312! -60,-350 60,-350 104,-312! 0,-296'), 'b', { shine: false })
      s.cut(ellipse(0, -366, 24, 22), 'k')
      if (s.choices.chance(0.6)) frieze(s, -150, 140, s.choices.pick(['b', 'p']))
      else s.band(o, -110, -60, 'b', 3, 14)
    },
  },
  cup: {
    size: [430, 330],
    pose: 'stand',
    inks: [
      ['brick', 'pastel'],
      ['pastel', 'ochre'],
      ['ochre', 'garrigue'],
      ['rose', 'sea'],
    ],
    with: ['leaves', 'petals', 'crumbs', 'cloth'],
    many: true,
    draw(s) {
      const mug = s.choices.chance(0.5)
      s.line(
        curve(mug ? '110,-240 210,-240 206,-90 110,-80' : '110,-240 196,-256 186,-140 96,-120'),
        'p',
        48,
      )
      s.line(
        curve(mug ? '110,-240 200,-232 196,-98 110,-86' : '110,-240 186,-244 178,-148 96,-126'),
        'a',
        30,
      )
      if (!mug) s.pale(shape('-200,-34! 200,-34! 150,4 0,10 -150,4'), { side: 'none' })
      s.cut(ellipse(0, -290, 138, 30), 'k')
      s.flat(ellipse(0, -282, 118, 20), 'b')
      const o = s.body(
        shape(
          mug
            ? '-140,-290! -70,-262 70,-262 140,-290! 136,-20 110,0! -110,0! -136,-20'
            : '-140,-290! -70,-262 70,-262 140,-290! 130,-150 90,-50 60,-26! -60,-26! -90,-50 -130,-150',
        ),
        'a',
      )
      if (s.choices.chance(0.6)) frieze(s, -170, 100, 'p')
      else s.band(o, -120, -60, 'b', 2, 16)
      if (s.choices.chance(0.6))
        s.line(
          curve('-30,-330 -50,-350 -20,-370 -40,-394') + curve('30,-330 10,-350 40,-374 24,-400'),
          'k',
          6,
        )
    },
  },
  glass: {
    size: [260, 480],
    pose: 'stand',
    inks: [
      ['pastel', 'brick'],
      ['sea', 'ochre'],
      ['rose', 'plum'],
      ['honey', 'sea'],
    ],
    with: ['fruit', 'petals', 'sprig', 'grapes'],
    many: true,
    draw(s) {
      const form = s.choices.pick(['stem', 'tumbler', 'flute'] as const)
      if (form === 'tumbler') {
        s.pale(shape('-124,-330! 124,-330! 104,0! -104,0!'), { side: 'none' })
        const o = s.body(shape('-116,-240! 116,-240! 100,-14! -100,-14!'), 'a', { reach: 0.25 })
        s.stripes(o, 5, 'p', 0.14)
        s.line(curve('-116,-300 -112,-250'), 'k', 5)
        return
      }
      const wide = form === 'stem' ? 120 : 72
      s.cut(shape('-12,-190! 12,-190! 8,-40! 90,-8! 90,0! -90,0! -90,-8! -8,-40!'), 'k')
      s.pale(
        shape(
          `${-wide * 0.8},-470! ${wide * 0.8},-470! ${wide},-360 ${wide * 0.7},-230 0,-180 ${-wide * 0.7},-230 ${-wide},-360`,
        ),
        { side: 'none' },
      )
      s.body(
        shape(
          `${-wide * 0.9},-370! 0,-352 ${wide * 0.9},-370! ${wide * 0.62},-238 0,-194 ${-wide * 0.62},-238`,
        ),
        'a',
        { reach: 0.3 },
      )
      s.line(curve(`${-wide * 0.62},-440 ${-wide * 0.72},-400`), 'b', 7)
    },
  },
}
