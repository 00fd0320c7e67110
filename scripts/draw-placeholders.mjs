// Draws the demo's placeholder images into src/demo/images. Run it when the demo's holdings change; its output is
// committed, so that the demo needs no fonts (DejaVu).
import { build } from 'esbuild'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { drawScene } from './placeholder-scenes.mjs'

const images = new URL('../src/demo/images/', import.meta.url)

const palettes = [
  { ground: '#d8dfe0', pale: '#eef1ee', mid: '#8ba3a8', deep: '#4c666d', accent: '#c08a5a' },
  { ground: '#e3ddd0', pale: '#f5f1e8', mid: '#b3a184', deep: '#6f5f45', accent: '#6f8f8c' },
  { ground: '#dcdae3', pale: '#f0eff4', mid: '#9c98b3', deep: '#57536f', accent: '#c9a05c' },
  { ground: '#dbe2d6', pale: '#f0f3ea', mid: '#98ab8d', deep: '#51664a', accent: '#b9745f' },
  { ground: '#e6dad5', pale: '#f6efeb', mid: '#bb9a8f', deep: '#734f46', accent: '#6c84a0' },
]

const shapes = {
  portrait: [1200, 1600],
  poster: [1200, 1600],
  leaflet: [1200, 1600],
  sticker: [1200, 1200],
  button: [1200, 1200],
}

const loadDemo = async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('../src/demo/demo.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const source = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${source}`)).demo
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const wrap = (text, width) =>
  text.split(' ').reduce((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) return [...lines.slice(0, -1), `${last} ${word}`]
    return [...lines, word]
  }, [])

/** A sheet: the scene, a label with "Placeholder", and the caption. */
const drawSheet = (scene, caption, palette) => {
  const [width, height] = shapes[scene] ?? [1600, 1200]
  const lines = wrap(caption, Math.floor((width - 240) / 25))
  const label = 170 + lines.length * 62
  const top = height - label
  const text = lines.map((line, n) => `<text x="120" y="${top + 160 + n * 62}" font-size="46">${escape(line)}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${palette.ground}"/>
    <svg width="${width}" height="${top}">${drawScene(scene, width, top, palette)}</svg>
    <rect y="${top}" width="${width}" height="${label}" fill="#fbfaf7"/>
    <rect y="${top}" width="${width}" height="8" fill="${palette.accent}"/>
    <g font-family="DejaVu Serif" fill="#2c2f31">
      <text x="120" y="${top + 84}" font-family="DejaVu Sans" font-size="40" letter-spacing="5" fill="#565a5c">Placeholder</text>
      ${text.join('')}
    </g></svg>`
}

const demo = await loadDemo()
await mkdir(images, { recursive: true })
for (const stale of await readdir(images)) await rm(new URL(stale, images))
for (const [position, { file, scene, printed }] of demo.media.entries()) {
  const svg = drawSheet(scene, printed, palettes[position % palettes.length])
  const jpeg = await sharp(Buffer.from(svg)).jpeg({ quality: 62, mozjpeg: true }).toBuffer()
  await writeFile(new URL(file, images), jpeg)
  console.log(`${file} ${Math.round(jpeg.length / 1024)} kB`)
}
