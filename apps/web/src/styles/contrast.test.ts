import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

type Scheme = 'light' | 'dark'
const tokens: Record<Scheme, Map<string, string>> = { light: new Map(), dark: new Map() }
for (const [, name, light, dark] of css.matchAll(
  /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
)) {
  tokens.light.set(name!, light!)
  tokens.dark.set(name!, dark!)
}

const luminance = (hex: string) => {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const contrast = (scheme: Scheme, foreground: string, background: string) => {
  const [first, second] = [foreground, background].map((name) =>
    luminance(tokens[scheme].get(name)!),
  )
  return (Math.max(first!, second!) + 0.05) / (Math.min(first!, second!) + 0.05)
}

const grounds = ['chalk', 'stone', 'card']
const tints = ['brick-tint', 'pastel-tint', 'ochre-tint', 'garrigue-tint']
const texts = ['ink', 'ink-soft', 'brick', 'brick-strong', 'pastel', 'ochre', 'garrigue']

const pairs: [string, string, number][] = [
  ...texts.flatMap((text) =>
    grounds.map((ground): [string, string, number] => [text, ground, 4.5]),
  ),
  ...['ink', 'ink-soft'].flatMap((text) =>
    tints.map((tint): [string, string, number] => [text, tint, 4.5]),
  ),
  ['brick', 'brick-tint', 4.5],
  ['pastel', 'pastel-tint', 4.5],
  ['ochre', 'ochre-tint', 4.5],
  ['garrigue', 'garrigue-tint', 4.5],
  ['on-brick', 'brick', 4.5],
  ['on-brick', 'brick-strong', 4.5],
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['focus', ground, 3],
    ['line-strong', ground, 3],
  ]),
]

for (const scheme of ['light', 'dark'] as const) {
  test.each(pairs)(`in ${scheme}, %s is readable on %s`, (foreground, background, least) => {
    expect(contrast(scheme, foreground, background)).toBeGreaterThanOrEqual(least)
  })
}
