import { box, curve, ellipse, nick, poly, shape } from '#illustrations/paths.ts'
import type { Sheet } from '#illustrations/sheet.ts'

/** Toulouse brick: long flat courses, some bricks darker, some cut away. */
export function brickWall(s: Sheet): void {
  let plain = ''
  let dark = ''
  for (let row = 0; row < 12; row++) {
    const y = row * 78 - 20
    for (let col = -1; col < 6; col++) {
      const x = col * 232 + (row % 2) * 116
      const [left, width, height] = [
        s.choices.int(-3, 3),
        s.choices.int(214, 222),
        s.choices.int(63, 69),
      ]
      const d = `M${x + left} ${y}h${width}v${height}h-${width - 4}z`
      const fate = s.choices.next()
      if (fate < 0.08) dark += d
      else if (fate < 0.94) plain += d
    }
  }
  s.marks(plain, 't')
  s.marks(dark, 'b')
  s.hatch(-20, 0, 1100, 700, 'p', 16, 60)
}

/** A striped awning, a garland, the stall behind. */
export function marketTable(s: Sheet): void {
  s.flat(box(-20, 150, 1240, 800), 't')
  let stripes = ''
  const pitch = 150
  for (let i = -1; i < 9; i++) {
    const x = i * pitch
    const d = shape(
      `${x},-20! ${x + pitch},-20! ${x + pitch + 4},140! ${x + pitch / 2},196 ${x + 4},140!`,
    )
    if (i % 2 === 0) stripes += d
    else s.flat(d, 'p')
  }
  s.cut(stripes, 'b')
  s.line(curve('-20,136 600,142 1220,136'), 'k', 5)
  s.flat(poly('60,190 84,190 84,720 60,720') + poly('1116,190 1140,190 1140,720 1116,720'), 'k')
  s.line(curve('84,250 340,330 600,256 860,330 1116,250'), 'k', 4)
  let flags = ''
  for (const [x, y] of [
    [150, 272],
    [250, 300],
    [350, 310],
    [450, 296],
    [550, 268],
    [650, 268],
    [750, 300],
    [850, 312],
    [950, 300],
    [1050, 270],
  ] as const)
    flags += `M${x - 26} ${y - 4}L${x + 26} ${y - 2}L${x + 2} ${y + 48}Z`
  s.marks(flags, 'p')
}

/** Tools on the wall, a window on daylight. */
export function workshop(s: Sheet): void {
  s.flat(box(-20, -20, 1240, 940), 't')
  s.hatch(0, 40, 1000, 640, 'p', 18, 130)
  const windowLeft = s.choices.chance(0.5)
  const wx = windowLeft ? 90 : 790
  s.cut(box(wx, 70, 320, 360), 'k')
  s.flat(
    box(wx + 18, 88, 134, 154) +
      box(wx + 168, 88, 134, 154) +
      box(wx + 18, 258, 134, 154) +
      box(wx + 168, 258, 134, 154),
    'p',
  )
  s.flat(
    shape(`${wx + 20},410! ${wx + 20},340! ${wx + 90},300 ${wx + 150},350! ${wx + 150},410!`) +
      shape(`${wx + 170},410! ${wx + 170},350! ${wx + 240},290 ${wx + 300},340! ${wx + 300},410!`),
    'b',
  )
  const tx = windowLeft ? 560 : 90
  s.line(curve(`${tx - 20},110 ${tx + 280},106 ${tx + 560},110`), 'k', 12)
  const tools: ((x: number) => void)[] = [
    (x) => {
      s.cut(box(x - 9, 130, 18, 190), 'b')
      s.cut(shape(`${x - 60},180! ${x + 60},180! ${x + 60},134! ${x - 50},128!`), 'k')
    },
    (x) => {
      s.cut(shape(`${x - 10},120! ${x + 70},330! ${x - 40},330!`), 'p')
      s.line(curve(`${x - 40},330 ${x + 70},330`), 'k', 5)
      s.cut(ellipse(x, 140, 32, 26), 'k')
    },
    (x) => {
      s.line(curve(`${x},120 ${x},330`), 'k', 9)
      s.line(ellipse(x, 150, 34), 'k', 10)
    },
    (x) => {
      s.cut(box(x - 16, 120, 32, 110, 6), 'b')
      s.cut(poly(`${x - 11},232 ${x + 11},232 ${x + 16},330 ${x - 16},330`), 'k')
    },
    (x) => s.line(curve(`${x},110 ${x - 60},200 ${x},290 ${x + 60},200 ${x},120`), 'b', 14),
  ]
  const start = s.choices.int(0, 4)
  for (let i = 0; i < 4; i++) tools[(start + i) % tools.length]?.(tx + 40 + i * 140)
  s.marks(nick(tx, 400, 200, 5, 0) + nick(tx + 90, 430, 240, 5, 0), 'p')
}
