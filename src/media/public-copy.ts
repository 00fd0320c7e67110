import { readFile } from 'node:fs/promises'
import { publicCaptions } from './captions'
import { formats, originalName, publicName, type Format } from './formats'
import { surveyOf, withBytes } from './recordings'
import type { MediaStore } from './store'

/**
 * Makes and stores what the public gets of a recording or of captions. A recording is not encoded anew: what its file says
 * of place, time, device and people is blanked where it stands. Throws when that cannot be done, and of other formats.
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
