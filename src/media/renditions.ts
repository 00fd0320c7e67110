import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { limits } from './inspect'
import type { Rendition } from './public'
import type { MediaStore } from './store'

/**
 * Everything derived from an original. `width` and `height` are those of the original as seen. `placeholder`:
 * ThumbHash, base64.
 */
export interface Derived {
  width: number
  height: number
  /** number of pages; the renditions show the first */
  pages: number
  placeholder: string
  renditions: Rendition[]
}

interface Size {
  width: number
  height: number
}

const targetWidths = [320, 640, 1280, 2560, 3840]

/** Up to this width, the public gets an image in its full width. */
const fullWidth = 2560

/** Increase it to remake existing renditions. */
export const recipe = 2

/** WebP allows 16,383 pixels a side (RFC 9649, 2.6). */
const longestSide = 16_383

const heightAt = (width: number, original: Size) => Math.max(1, Math.round((original.height * width) / original.width))

/**
 * The rendition widths of an original, ascending: none wider than the original, and up to 2,560 pixels its own width.
 * If that is too high, the widest possible.
 */
export const widthsFor = (original: Size): number[] => {
  const widest = Math.max(1, Math.min(original.width, Math.floor((original.width * longestSide) / original.height)))
  const fitting = targetWidths.filter((width) => width <= widest)
  return [...new Set([...fitting, Math.min(widest, fullWidth)])].sort((one, other) => one - other)
}

interface Pixels extends Size {
  data: Buffer
  channels: 1 | 2 | 3 | 4
}

const open = ({ data, width, height, channels }: Pixels) => sharp(data, { raw: { width, height, channels } })

const placeholderOf = async (pixels: Pixels): Promise<string> => {
  const { data, info } = await open(pixels)
    .resize({ width: 100, height: 100, fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}

/**
 * Makes and stores the renditions of an original: upright, in sRGB, without metadata (a photograph may contain its
 * location). The same original always gives the same bytes. Throws if the original is missing or cannot be decoded.
 */
export const makeRenditions = async (store: MediaStore, hash: string, original: string): Promise<Derived> => {
  const input = sharp(store.pathOf(hash, original), { limitInputPixels: limits.pixels, failOn: 'error' })
  const { autoOrient, pages = 1 } = await input.metadata()
  const size = { width: autoOrient.width, height: autoOrient.height }
  const widths = widthsFor(size)
  const largest = Math.max(...widths)
  // decoded once at the largest size; the others are made from that
  const { data, info } = await input
    .autoOrient()
    .resize({ width: largest, height: heightAt(largest, size), fit: 'fill' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const pixels = { data, width: info.width, height: info.height, channels: info.channels }
  const renditions: Rendition[] = []
  for (const width of widths) {
    const height = heightAt(width, size)
    const resized = open(pixels).resize({ width, height, fit: 'fill' })
    const webp = await resized.clone().webp({ quality: 80 }).toBuffer()
    const jpg = await resized
      .clone()
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, progressive: true })
      .toBuffer()
    await store.putRendition(hash, `${width}.webp`, webp)
    await store.putRendition(hash, `${width}.jpg`, jpg)
    renditions.push({ width, height, webp: webp.length, jpg: jpg.length })
  }
  return { ...size, pages, placeholder: await placeholderOf(pixels), renditions }
}
