import { isWarm } from '#illustrations/palette.ts'
import { box, curve, ellipse, nick, poly, shape } from '#illustrations/paths.ts'
import type { Sheet } from '#illustrations/sheet.ts'

function sun(s: Sheet, y: number, r: number): number {
  const x = s.choices.chance(0.5) ? s.choices.range(150, 380) : s.choices.range(820, 1050)
  const ink = isWarm(s.palette.b) ? 'b' : isWarm(s.palette.a) ? 'a' : undefined
  if (ink) s.flat(ellipse(x, y, r), ink)
  else s.pale(ellipse(x, y, r), { side: 'none' }, 5)
  return x
}

function sky(s: Sheet, low: number): void {
  s.hatch(-20, 30, 1100, low - 80, 't', 16, 150)
}

/** Vine rows running to a hill, a farm between its cypresses, the sun. */
export function vineyard(s: Sheet): void {
  sky(s, 380)
  sun(s, 180, 84)
  s.flat(shape('-20,460! -20,330! 200,250 460,350 700,270 980,350 1220,260! 1220,460!'), 't')
  s.pale(poly('880,392 1020,392 1020,316 880,316'), { side: 'none' }, 5)
  s.cut(poly('860,322 900,270 1000,270 1040,322'), 'b')
  s.flat(box(936, 346, 28, 44), 'k')
  s.cut(shape('1066,400! 1050,280 1076,180! 1102,280 1090,400!'), 'k')
  s.cut(shape('1122,400! 1110,310 1130,240! 1150,310 1142,400!'), 'k')
  s.flat(shape('-20,920! -20,420! 300,386 700,404 1220,380! 1220,920!'), 't')
  let rows = ''
  let leaves = ''
  for (let i = -7; i <= 7; i++) {
    const [far, near] = [620 + i * 74, 620 + i * 250]
    rows += `M${far - 2} 404L${near - 46} 920h92L${far + 2} 404z`
    for (let f = 0.12; f < 0.75; f += 0.2) {
      const [x, y] = [far + (near - far) * f * f, 404 + 516 * f * f]
      if (x > -40 && x < 1240) leaves += nick(x - 40 * f, y, 90 * f, 16 * f, 20)
    }
  }
  s.marks(rows, 'p')
  s.marks(leaves, 'b')
}

/** Open limestone plateau: dry stone wall, juniper, wide sky. */
export function causse(s: Sheet): void {
  sky(s, 380)
  sun(s, 170, 74)
  s.flat(shape('-20,920! -20,390! 320,352 500,392 780,340 1220,400! 1220,920!'), 't')
  const bush = s.choices.pick([130, 960])
  s.cut(ellipse(bush + 96, 448, 64, 48), 'b')
  s.cut(ellipse(bush, 430, 84, 68), 'b')
  s.hatch(bush - 60, 390, 180, 70, 'k', 7, 30, 70)
  for (const [row, y] of [468, 516].entries()) {
    let stones = ''
    let x = -30 - row * 40
    while (x < 1220) {
      const w = Math.round(s.choices.range(70, 150))
      stones += `M${x} ${y + 44}l3-38q${Math.round(w / 2)}-14 ${w - 12} 2l2 36z`
      x += w
    }
    s.marks(stones, 'p')
    s.hatch(-20, y + 8, 1150, 30, 'k', 9, 34)
  }
  s.hatch(-20, 590, 1100, 160, 'p', 14, 120)
  s.line(curve('380,150 410,132 430,150') + curve('430,150 450,130 484,146'), 'k', 6)
}

/** Horizon, sail, carved waves. */
export function sea(s: Sheet): void {
  sky(s, 360)
  const x = sun(s, 200, 92)
  s.flat(box(-20, 390, 1240, 540), 't')
  const boat = x < 600 ? s.choices.range(820, 1020) : s.choices.range(180, 380)
  s.cut(poly(`${boat},240 ${boat},372 ${boat + 92},372`), 'p')
  s.cut(poly(`${boat - 10},270 ${boat - 10},372 ${boat - 70},372`), 'b')
  s.cut(shape(`${boat - 90},382! ${boat + 100},382! ${boat + 66},414 ${boat - 60},414!`), 'k')
  let waves = ''
  for (let row = 0; row < 9; row++) {
    const y = 430 + row * 34 + row * row * 1.6
    const pitch = 150 + row * 18
    for (let px = -120 + (row % 2) * (pitch / 2); px < 1220; px += pitch)
      waves += nick(px, y, pitch * 0.66, 7 + row, row % 2 ? 2 : -2)
  }
  s.marks(waves, 'p')
  s.marks(
    [0, 1, 2, 3, 4].map((i) => nick(x - 70 + i * 12, 420 + i * 26, 140 - i * 24, 6, 0)).join(''),
    'b',
  )
}

/** Scrub of the hills: lavender tufts, rockrose, olive tree. */
export function garrigue(s: Sheet): void {
  sky(s, 360)
  sun(s, 160, 72)
  s.flat(shape('-20,920! -20,420! 180,320 420,400 660,290 960,400 1220,320! 1220,920!'), 't')
  const tree = s.choices.pick([170, 1010])
  s.cut(
    shape(
      `${tree - 12},470! ${tree - 20},400 ${tree - 40},360! ${tree},380 ${tree + 40},356! ${tree + 16},410 ${tree + 18},470!`,
    ),
    'k',
  )
  s.cut(ellipse(tree - 70, 320, 90, 62), 'b')
  s.cut(ellipse(tree + 60, 310, 96, 66), 'b')
  s.cut(ellipse(tree, 260, 100, 64), 'b')
  s.hatch(tree - 120, 240, 220, 110, 'k', 9, 30, -40)
  for (const [x, y] of [
    [40, 640],
    [190, 560],
    [1010, 560],
    [1150, 640],
  ] as const) {
    if (Math.abs(x - tree) < 120) continue
    const fan = [-116, -103, -90, -77, -64]
    s.marks(fan.map((a) => nick(x, y, 70, 3, a)).join(''), 'k')
    const tips = fan.map((a) => {
      const turn = (a * Math.PI) / 180
      return nick(x + Math.cos(turn) * 56, y + Math.sin(turn) * 56, 66, 12, a)
    })
    s.marks(tips.join(''), 'b')
  }
  s.hatch(-20, 470, 1100, 240, 'p', 10, 90, -6)
}

/** Peaks with carved snow, foothills, a spruce or two. */
export function mountain(s: Sheet): void {
  sky(s, 260)
  sun(s, 150, 70)
  s.flat(
    poly(
      '-20,560 120,330 220,400 420,130 560,330 660,240 800,420 960,200 1220,520 1220,920 -20,920',
    ),
    't',
  )
  s.cut(poly('420,130 330,250 372,240 396,290 430,236 470,280 496,240'), 'p')
  s.cut(poly('960,200 880,310 920,296 950,340 984,292 1020,320 1040,298'), 'p')
  s.cut(poly('660,240 618,294 650,284 668,314 690,284 706,300'), 'p')
  s.marks(
    [
      [440, 300, 130, 62],
      [480, 330, 120, 58],
      [990, 350, 130, 52],
      [1040, 360, 110, 48],
      [250, 420, 90, 120],
      [700, 340, 90, 56],
    ]
      .map(([x = 0, y = 0, l = 0, a = 0]) => nick(x, y, l, 7, a))
      .join(''),
    'k',
  )
  s.flat(shape('-20,920! -20,540! 260,470 560,560 900,470 1220,540! 1220,920!'), 'b')
  let spruces = ''
  for (const [x, y, h] of [
    [70, 590, 150],
    [150, 570, 110],
    [1080, 580, 150],
    [1160, 600, 120],
    [980, 550, 90],
  ] as const) {
    spruces += poly(
      `${x},${y - h} ${x + h * 0.26},${y - h * 0.4} ${x + h * 0.14},${y - h * 0.42} ${x + h * 0.34},${y} ${x - h * 0.34},${y} ${x - h * 0.14},${y - h * 0.42} ${x - h * 0.26},${y - h * 0.4}`,
    )
  }
  s.cut(spruces, 'k')
  s.hatch(200, 540, 800, 160, 'p', 12, 90, -4)
}
