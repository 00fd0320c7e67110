import { readFile } from 'node:fs/promises'
import { publicCaptions } from './captions'
import { formats, originalName, publicName, type Format } from './formats'
import { surveyOf, withBytes } from './recordings'
import type { MediaStore } from './store'

/**
 * Makes and stores the public copy of a recording or captions. A recording is not re-encoded: metadata about place,
 * time, device and people is blanked in place. Throws if that is impossible, and for other formats.
 */
export const makePublicCopy = async (store: MediaStore, hash: string, format: Format): Promise<void> => {
  const [original, name] = [originalName(format), publicName(format)]
  if (formats[format].type === 'captions') {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(store.pathOf(hash, original)))
    return store.putRendition(hash, name, Buffer.from(publicCaptions(text)))
  }
  const survey = surveyOf(format)
  if (!survey) throw new Error(`Nothing public is made of ${format}`)
  const { edits } = await withBytes({ path: store.pathOf(hash, original) }, survey)
  await store.putEdited(hash, name, original, edits)
}
