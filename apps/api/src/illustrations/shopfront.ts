import { brickWall, marketTable } from '#illustrations/grounds/rooms.ts'
import { emblem, sprig } from './motifs.ts'
import type { Emblem } from './motifs.ts'
import { box, curve, ellipse, nick, poly, shape } from './paths.ts'
import type { Ink, Sheet } from './sheet.ts'
import type { Stamp } from './stamp.ts'

const emblems: readonly Emblem[] = ['sun', 'leaf', 'flower', 'star', 'bee', 'cross', 'olive']

/** Shows the object once or several times inside a space. */
function display(s: Sheet, stamp: Stamp, x: number, foot: number, w: number, h: number): void {
  const [pw, ph] = stamp.piece.size
  const room = Math.min(w / pw, h / ph)
  const count = pw * room < w * 0.42 ? s.choices.pick([2, 3, 3]) : 1
  const angle = stamp.piece.pose === 'lie' && ph < pw * 0.45 ? -24 : 0
  const scale =
    angle === 0
      ? Math.min(room, w / (pw * count * 1.06))
      : Math.min((w * 0.95) / pw, h / (pw * 0.55))
  const a = (angle * Math.PI) / 180
  // A long thing is held up aslant; others stand close together.
  const lift = angle === 0 ? 0 : pw * scale * 0.22
  const pitch = Math.min(w / count, pw * scale * 1.24)
  for (let i = 0; i < count; i++) {
    const size = count === 1 || i === Math.floor(count / 2) ? 1 : s.choices.range(0.8, 0.92)
    stamp.print(s, {
      x: x + (i - (count - 1) / 2) * pitch - Math.sin(a) * ph * scale * 0.5,
      y: foot - lift,
      scale: scale * size,
      angle,
      swapped: count > 1 && i === 0 && stamp.cost() < 2200,
    })
  }
}

function awning(s: Sheet, x: number, y: number, w: number, ink: Ink): void {
  const count = Math.round(w / 74)
  const pitch = w / count
  let striped = ''
  let bare = ''
  for (let i = 0; i < count; i++) {
    const [top, low] = [x + 30 + ((w - 60) * i) / count, x + i * pitch]
    const next = x + 30 + ((w - 60) * (i + 1)) / count
    const d = shape(
      `${Math.round(top)},${y}! ${Math.round(next)},${y}! ${Math.round(low + pitch)},${y + 96}! ${Math.round(low + pitch / 2)},${y + 130} ${Math.round(low)},${y + 96}!`,
    )
    if (i % 2 === 0) striped += d
    else bare += d
  }
  s.cut(bare, 'p')
  s.cut(striped, ink)
  s.line(curve(`${x},${y + 96} ${x + w / 2},${y + 99} ${x + w},${y + 96}`), 'k', 4)
}

function pottedTree(s: Sheet, x: number, y: number): void {
  for (const a of [-118, -90, -62]) sprig(s, x, y - 90, 170, a, 'b')
  s.body(
    shape(`${x - 56},${y - 104}! ${x + 56},${y - 104}! ${x + 40},${y}! ${x - 40},${y}!`),
    'a',
    { shine: false },
  )
}

function pavement(s: Sheet, y: number): void {
  s.cut(box(-20, y, 1240, 940 - y), 'p')
  s.line(curve(`-20,${y} 600,${y + 3} 1220,${y}`), 'k', 6)
  s.hatch(0, y + 20, 1080, 60, 'k', 8, 110)
}

function wall(s: Sheet): void {
  const kind = s.choices.pick(['brick', 'plaster', 'boards'] as const)
  if (kind === 'brick') return brickWall(s)
  s.flat(box(-20, -20, 1240, 940), 't')
  if (kind === 'plaster') s.hatch(0, 20, 1080, 780, 'p', 26, 70)
  else
    s.marks(Array.from({ length: 11 }, (_, i) => nick(60 + i * 110, -20, 940, 4, 90)).join(''), 'p')
}

/** A shop: sign board, awning, window with the goods, door. */
function shop(s: Sheet, stamp: Stamp): void {
  wall(s)
  pavement(s, 836)
  s.cut(box(40, 84, 1120, 120, 6), s.choices.pick(['k', 'a']))
  s.line(box(62, 104, 1076, 80), 'p', 4)
  const kind = s.choices.pick(emblems)
  emblem(s, kind, 600, 144, 34, 'p')
  s.marks(
    [330, 700]
      .map(
        (x) =>
          nick(x, 144, 180, 6, 0) + nick(x + 30, 128, 120, 3, 0) + nick(x + 30, 160, 120, 3, 0),
      )
      .join(''),
    'p',
  )
  s.cut(box(70, 240, 700, 530, 4), 'k')
  const pane: Ink = s.choices.pick(['p', 't', 'p'] as const)
  s.cut(box(92, 262, 656, 486), pane)
  s.marks(nick(120, 520, 260, 10, -52) + nick(170, 560, 200, 7, -52), pane === 'p' ? 't' : 'p')
  display(s, stamp, 420, 726, 560, 340)
  s.cut(box(60, 726, 720, 34), 'b')
  s.cut(box(60, 760, 720, 76), s.choices.pick(['a', 'k']))
  awning(s, 40, 214, 760, 'b')
  s.cut(box(840, 240, 280, 596, 4), s.choices.pick(['a', 'k']))
  s.cut(box(874, 276, 212, 330, 4), 'p')
  s.marks(nick(900, 500, 220, 10, -54) + nick(950, 540, 160, 7, -54), 't')
  s.line(box(876, 640, 208, 160), 'p', 5)
  s.cut(ellipse(862, 600, 11, 20), 'b')
  s.cut(box(820, 822, 320, 30), 'k')
  if (s.choices.chance(0.6)) {
    s.line(curve('960,300 960,340'), 'k', 4)
    s.cut(box(916, 340, 124, 62, 6), 'b')
    s.marks(nick(936, 362, 86, 4, 0) + nick(946, 382, 66, 3, 0), 'p')
  }
  if (s.size < 8500 && s.choices.chance(0.6)) pottedTree(s, s.choices.pick([806, 1160]), 850)
}

/** A workshop: the great arched door open on the bench. */
function workshop(s: Sheet, stamp: Stamp): void {
  wall(s)
  pavement(s, 846)
  s.cut(shape('150,846! 150,380! 220,180 480,90 740,180 810,380! 810,846!'), 'p')
  s.cut(
    shape('186,846! 186,386! 250,210 480,130 710,210 774,386! 774,846!'),
    s.choices.pick(['k', 'k', 'b']),
  )
  let stones = ''
  for (let i = 0; i <= 8; i++) {
    const a = Math.PI * (1 - i / 8)
    stones += nick(
      480 + Math.cos(a) * 322,
      392 - Math.sin(a) * 290,
      34,
      3,
      (-a * 180) / Math.PI + 180,
    )
  }
  s.marks(stones, 'k')
  s.line(curve('480,130 480,214'), 'p', 5)
  s.cut(shape('410,270! 440,214 520,214 550,270!'), 'a')
  s.flat(ellipse(480, 278, 24, 14), 'p')
  display(s, stamp, 480, 708, 500, 380)
  s.cut(box(196, 704, 568, 36), 't')
  s.cut(poly('240,740 280,740 270,846 236,846') + poly('680,740 720,740 724,846 690,846'), 't')
  s.cut(box(838, 400, 184, 446), 'a')
  s.marks([880, 928, 976].map((x) => nick(x, 412, 430, 4, 90)).join(''), 'k')
  s.cut(box(838, 470, 150, 26, 8) + box(838, 740, 150, 26, 8), 'k')
  s.cut(box(1060, 300, 30, 90, 6), 'k')
  s.cut(ellipse(1116, 330, 70), 'b')
  emblem(s, s.choices.pick(emblems), 1116, 330, 44, 'p')
  if (s.size < 9500) pottedTree(s, 1110, 860)
}

/** A market stall seen from the front. */
function stall(s: Sheet, stamp: Stamp): void {
  marketTable(s)
  display(s, stamp, 600, 676, 900, 400)
  s.cut(box(50, 660, 1100, 50), s.choices.pick(['k', 'a']))
  s.cut(shape('70,706! 1130,706! 1120,900! 80,900!'), 'p')
  let stripes = ''
  for (let x = 90; x < 1110; x += 96) stripes += box(x, 710, 44, 200)
  s.flat(stripes, s.choices.pick(['b', 'a', 't']))
  s.cut(ellipse(600, 800, 70), 'p')
  emblem(s, s.choices.pick(emblems), 600, 800, 48, 'k')
}

/** A farm: house and dovecote in the hills, the harvest on the low wall. */
function farm(s: Sheet, stamp: Stamp): void {
  s.flat(box(-20, -20, 1240, 940), 't')
  s.hatch(-20, 40, 1100, 240, 'p', 12, 150)
  s.flat(shape('-20,920! -20,440! 240,360 560,430 880,330 1220,420! 1220,920!'), 'p')
  s.marks(
    Array.from({ length: 12 }, (_, i) => nick(-20 + i * 104, 690, 260, 5, -74 + i * 3)).join(''),
    't',
  )
  const draw = (): void => {
    s.pale(poly('110,300 560,300 560,660 110,660'), { side: 'none' }, 6)
    s.cut(poly('70,310 150,200 520,200 600,310'), 'b')
    s.marks(Array.from({ length: 9 }, (_, i) => nick(130 + i * 46, 220, 80, 5, 70)).join(''), 'k')
    s.pale(box(600, 250, 150, 410), { side: 'none' }, 6)
    s.cut(poly('580,256 675,130 770,256'), 'b')
    s.flat(ellipse(675, 320, 28) + box(648, 400, 54, 70), 'k')
    for (const x of [180, 400]) {
      s.cut(box(x, 350, 76, 110), 'k')
      s.cut(box(x - 44, 346, 40, 118) + box(x + 80, 346, 40, 118), 'a')
    }
    s.cut(shape('286,660! 286,500! 330,470 374,500! 374,660!'), 'k')
    s.cut(shape('830,600! 806,360 850,200! 894,360 872,600!'), 'k')
    s.cut(ellipse(1010, 430, 120, 96), 'a')
    s.cut(poly('998,500 1024,500 1030,610 992,610'), 'k')
  }
  const mirrored = s.choices.chance(0.5)
  s.within(mirrored ? 1200 : 0, 0, 1, 0, draw, mirrored)
  s.cut(box(-20, 700, 1240, 220), 'p')
  s.line(curve('-20,702 600,698 1220,704') + curve('-20,764 600,760 1220,766'), 'k', 5)
  let joints = ''
  for (const x of [90, 300, 520, 760, 980]) joints += nick(x, 706, 54, 3, 90)
  for (const x of [190, 420, 660, 870, 1090]) joints += nick(x, 768, 130, 3, 92)
  s.marks(joints, 'k')
  display(s, stamp, mirrored ? 420 : 780, 744, 560, 430)
}

export function drawShopfront(s: Sheet, stamp: Stamp): void {
  const fronts = stamp.cost() > 4300 ? [stall, farm] : [shop, shop, workshop, stall, farm]
  s.choices.pick(fronts)(s, stamp)
}
