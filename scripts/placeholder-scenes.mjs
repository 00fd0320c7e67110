// The compositions of the placeholder drawings, as SVG; src/demo/drawings.ts describes them.

const rect = (x, y, width, height, fill, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`
const disc = (x, y, radius, fill, more = '') => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${more}/>`
const ring = (x, y, radius, stroke, width) => disc(x, y, radius, 'none', `stroke="${stroke}" stroke-width="${width}"`)

/** A stylised head and shoulders: `size` is the head's radius. */
const rounded = (x, foot, size, fill) =>
  disc(x, foot - size * 4.1, size, fill) +
  `<path d="M${x - size * 1.7} ${foot} v${-size * 1.3} a${size * 1.7} ${size * 1.7} 0 0 1 ${size * 3.4} 0 v${size * 1.3} z" fill="${fill}"/>`

const booklet = (x, y, width, height, fill, { deep, pale }) =>
  rect(x, y, width, height, fill, 'rx="6"') +
  rect(x, y, 26, height, deep, 'opacity="0.35"') +
  rect(x + 90, y + 90, width - 150, 90, pale) +
  disc(x + width / 2 + 15, y + height * 0.62, width * 0.2, pale)

const onPrint = (draw) => (w, h, palette) => {
  const margin = 56
  return (
    rect(margin, margin, w - 2 * margin, h - 2 * margin, '#fbfaf7') +
    `<svg x="${margin + 32}" y="${margin + 32}" width="${w - 2 * margin - 64}" height="${h - 2 * margin - 64}">` +
    draw(w - 2 * margin - 64, h - 2 * margin - 64, palette) +
    '</svg>'
  )
}

const scenes = {
  gathering: onPrint((w, h, { pale, mid, deep, accent }) => {
    const fills = [mid, deep, accent, deep, mid, deep]
    const row = fills.map((fill, n) => rounded((w * (n + 0.75)) / 6.5, h, 62 + (n % 3) * 9, fill))
    return rect(0, 0, w, h, mid, 'opacity="0.45"') + rect(w * 0.08, h * 0.12, w * 0.84, h, pale) + row.join('')
  }),
  portrait: onPrint((w, h, { pale, mid, deep }) => {
    return rect(0, 0, w, h, mid) + disc(w / 2, h * 0.44, w * 0.4, pale) + rounded(w / 2, h, h * 0.17, deep)
  }),
  street: onPrint((w, h, { pale, mid, deep, accent }) => {
    const heights = [0.62, 0.8, 0.7, 0.88, 0.58, 0.76]
    const buildings = heights.map((part, n) =>
      rect((n * w) / 6, h * (1 - part), w / 6, h, n % 2 ? mid : deep, 'opacity="0.75"'),
    )
    const poles = [0.16, 0.82].map((part) => rect(w * part, h * 0.5, 16, h * 0.5, '#fbfaf7'))
    const banner =
      rect(w * 0.12, h * 0.46, w * 0.76, h * 0.24, '#fbfaf7') + rect(w * 0.12, h * 0.46, w * 0.76, 18, accent)
    return rect(0, 0, w, h, pale) + buildings.join('') + poles.join('') + banner
  }),
  interior: onPrint((w, h, { ground: background, pale, mid, deep, accent }) => {
    const frames = [
      [0.08, 0.16, 0.2, 0.4, deep],
      [0.34, 0.1, 0.32, 0.48, accent],
      [0.72, 0.18, 0.2, 0.36, deep],
    ].map(([x, y, width, height, stroke]) =>
      rect(w * x, h * y, w * width, h * height, background, `stroke="${stroke}" stroke-width="16"`),
    )
    const bench =
      rect(w * 0.3, h * 0.78, w * 0.4, 34, deep) +
      [0.34, 0.64].map((x) => rect(w * x, h * 0.8, 26, h * 0.13, deep)).join('')
    return rect(0, 0, w, h, pale) + rect(0, h * 0.86, w, h, mid) + frames.join('') + bench
  }),
  sign: onPrint((w, h, { pale, mid, deep, accent }) => {
    const bricks = Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 9 }, (_, n) =>
        rect((n - (row % 2) / 2) * (w / 8) + 5, row * (h / 8) + 5, w / 8 - 10, h / 8 - 10, mid, 'opacity="0.55"'),
      ).join(''),
    )
    const board =
      rect(w * 0.08, h * 0.2, w * 0.56, h * 0.34, deep) + rect(w * 0.095, h * 0.22, w * 0.53, h * 0.3, '#fbfaf7')
    const door = rect(w * 0.72, h * 0.3, w * 0.2, h * 0.7, deep) + disc(w * 0.75, h * 0.66, 14, accent)
    return rect(0, 0, w, h, pale) + bricks.join('') + board + rect(w * 0.095, h * 0.22, w * 0.53, 16, accent) + door
  }),
  journey: onPrint((w, h, { pale, mid, deep, accent }) => {
    const arc = `<path d="M${w * 0.08} ${h * 0.76} Q${w * 0.45} ${h * 0.05} ${w * 0.8} ${h * 0.26}" fill="none" stroke="${accent}" stroke-width="14" stroke-linecap="round" stroke-dasharray="2 36"/>`
    return (
      rect(0, 0, w, h, mid, 'opacity="0.55"') +
      disc(w * 0.82, h * 0.27, h * 0.16, pale) +
      rect(0, h * 0.78, w, h, deep) +
      arc
    )
  }),
  poster: (w, h, { pale, mid, deep, accent }) => {
    const [x, y, width, height] = [w * 0.17, 70, w * 0.66, h - 140]
    const bands = [deep, accent, deep].map(
      (fill, n) =>
        `<path d="M0 ${height * (0.62 + n * 0.17)} L${width} ${height * (0.42 + n * 0.17)} v${height * 0.1} L0 ${height * (0.72 + n * 0.17)} z" fill="${fill}"/>`,
    )
    return `<svg x="${x}" y="${y}" width="${width}" height="${height}">${rect(0, 0, width, height, pale)}${bands.join('')}${disc(width / 2, height * 0.27, width * 0.27, mid)}</svg>`
  },
  sticker: (w, h, { pale, mid, deep, accent }) => {
    const [x, y, radius] = [w / 2, h / 2, h * 0.42]
    return (
      disc(x + 10, y + 14, radius, deep, 'opacity="0.25"') +
      disc(x, y, radius, pale) +
      ring(x, y, radius * 0.8, accent, 30) +
      ring(x, y, radius * 0.5, mid, 22)
    )
  },
  pamphlet: (w, h, palette) => {
    const [width, height] = [h * 0.56, h * 0.76]
    const first = `<g transform="rotate(-6 ${w * 0.36} ${h / 2})">${booklet(w * 0.24, h * 0.11, width, height, palette.mid, palette)}</g>`
    return (
      first +
      `<g transform="rotate(5 ${w * 0.6} ${h / 2})">${booklet(w * 0.47, h * 0.12, width, height, palette.accent, palette)}</g>`
    )
  },
  leaflet: (w, h, { pale, deep, accent }) => {
    const [x, width] = [w * 0.18, w * 0.64]
    const rules = Array.from({ length: 7 }, (_, n) =>
      rect(x + 70, h * (0.54 + n * 0.055), width - (n === 6 ? 340 : 140), 14, deep, 'opacity="0.55"'),
    )
    return (
      rect(x, h * 0.06, width, h * 0.88, pale) + rect(x + 70, h * 0.13, width - 140, h * 0.33, accent) + rules.join('')
    )
  },
  letter: (w, h, { pale, mid, deep }) => {
    const lines = Array.from({ length: 6 }, (_, n) => {
      const waves = Array.from({ length: n === 5 ? 7 : 14 }, () => 'q15 -24 30 0 t30 0').join(' ')
      return `<path d="M${w * 0.22} ${h * (0.2 + n * 0.12)} ${waves}" fill="none" stroke="${deep}" stroke-width="6" stroke-linecap="round"/>`
    })
    return rect(w * 0.15, h * 0.07, w * 0.7, h * 0.86, pale) + rect(w * 0.15, h * 0.5, w * 0.7, 4, mid) + lines.join('')
  },
  button: (w, h, { pale, mid, deep, accent }) => {
    const [x, y, radius] = [w / 2, h / 2, h * 0.4]
    const highlight = `<path d="M${x - radius * 0.72} ${y - radius * 0.2} A${radius * 0.75} ${radius * 0.75} 0 0 1 ${x - radius * 0.1} ${y - radius * 0.74}" fill="none" stroke="${pale}" stroke-width="26" stroke-linecap="round"/>`
    return (
      disc(x + 12, y + 18, radius, deep, 'opacity="0.25"') +
      disc(x, y, radius, deep) +
      disc(x, y, radius * 0.9, accent) +
      disc(x, y, radius * 0.45, mid) +
      highlight
    )
  },
}

/** The scene as SVG, `width` × `height` pixels; the caller draws the background. */
export const drawScene = (scene, width, height, palette) => scenes[scene](width, height, palette)
