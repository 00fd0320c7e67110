import type { Format } from '../formats'
import type { Bytes, Survey } from './bytes'
import { surveyBoxes } from './iso-boxes'
import { surveyMatroska } from './matroska'
import { surveyOgg } from './ogg'
import { surveyFlac, surveyMpeg, surveyWave } from './simple'

const surveys: Partial<Record<Format, (bytes: Bytes) => Promise<Survey>>> = {
  mp3: surveyMpeg,
  m4a: surveyBoxes,
  mp4: surveyBoxes,
  mov: surveyBoxes,
  wav: surveyWave,
  flac: surveyFlac,
  ogg: surveyOgg,
  webm: surveyMatroska,
  weba: surveyMatroska,
}

/** The survey function of a format; undefined if it is no recording. */
export const surveyOf = (format: Format) => surveys[format]

export { withBytes } from './bytes'
export type { Edit, Survey } from './bytes'
