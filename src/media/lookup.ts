import { z } from 'zod'
import { defaultLocale, inEveryLanguage, type InEveryLanguage, type Locale } from '../languages/languages'
import type { Problem } from '../model/problems'
import { sessionQuery } from '../platform/session'
import { sameTransaction, type Session } from '../platform/transaction'
import {
  adviceOf,
  mediumSchema as mediumDoc,
  fileColumns,
  fileRow,
  imageView,
  readinessOf,
  recordingView,
  type CaptionFile,
  type FileRow,
  type Medium,
} from './public'

type Image = ReturnType<typeof imageView>['image']
type Recording = ReturnType<typeof recordingView>['recording']
type Fragment = {
  value: NonNullable<Image | Recording>
  fallbacks: Record<string, { lang: Locale; dir: 'ltr' | 'rtl' }>
}

interface Found {
  medium: Medium
  file: FileRow | null
  captions: CaptionFile[]
}

const findMedia = async (session: Session, ids: readonly string[]): Promise<Medium[]> => {
  if (ids.length === 0) return []
  const { docs } = await session.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    locale: 'all',
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req: await sameTransaction(session),
  })
  return z.array(mediumDoc).parse(docs)
}

const keyOf = (hash: string, owner: string | null) => `${hash} ${owner ?? ''}`

const Waiting = z.array(z.object({ hash: z.string(), owner: z.string().nullable() }))

/** Owners who uploaded bytes that existed already: they wait for renditions as if the bytes were new. */
const waitingAmong = async (session: Session, media: readonly Medium[]): Promise<Set<string>> => {
  const rows = await sessionQuery(
    session,
    'select hash, owner::text as owner from editorial.files_waiting where hash = any($1::text[])',
    [media.map(({ sha256 }) => sha256)],
  )
  return new Set(Waiting.parse(rows).map(({ hash, owner }) => keyOf(hash, owner)))
}

const read = async (session: Session, ids: readonly string[]): Promise<Found[]> => {
  const media = await findMedia(session, ids)
  const captions = await findMedia(
    session,
    media.flatMap((medium) => medium.captions.flatMap(({ file }) => file ?? [])),
  )
  const files = z
    .array(fileRow)
    .parse(
      await sessionQuery(session, `select ${fileColumns} from editorial.files where hash = any($1::text[])`, [
        [...media, ...captions].map(({ sha256 }) => sha256),
      ]),
    )
  const waiting = await waitingAmong(session, [...media, ...captions])
  const fileOf = (medium: Medium | undefined): FileRow | null => {
    const file = files.find(({ hash }) => hash === medium?.sha256) ?? null
    // what is public already stays public
    return file && medium && !medium.shown && waiting.has(keyOf(medium.sha256, medium.owner))
      ? { ...file, renditions: null, failure: null }
      : file
  }
  return media.map((medium) => ({
    medium,
    file: fileOf(medium),
    captions: medium.captions.flatMap(({ file, language, purpose }) =>
      file && language
        ? [{ language, purpose: purpose ?? 'captions', file: fileOf(captions.find(({ id }) => id === file)) }]
        : [],
    ),
  }))
}

/** Images and recordings as the public gets them, in every language; null if there is nothing to show yet. */
export const mediaImages = async (
  session: Session,
  ids: readonly string[],
  publicUrl: string,
): Promise<Map<string, InEveryLanguage<Fragment | null>>> =>
  new Map(
    (await read(session, ids)).map(({ medium, file, captions }) => [
      medium.id,
      inEveryLanguage((locale) => {
        const viewInput = { doc: medium, file, captions, locale, sourceLocale: defaultLocale, publicUrl }
        const { image, fallbacks } = imageView(viewInput)
        if (image) return { value: image, fallbacks }
        const { recording, fallbacks: fellBack } = recordingView(viewInput)
        return recording && { value: recording, fallbacks: fellBack }
      }),
    ]),
  )

/** Problems that prevent each medium from being shown. */
export const mediaProblems = async (session: Session, ids: readonly string[]): Promise<Map<string, Problem[]>> =>
  new Map(
    (await read(session, ids)).map(({ medium, file, captions }) => [medium.id, readinessOf(medium, file, captions)]),
  )

/** Advice about each medium: what visitors will not get, without preventing publication. */
export const mediaAdvice = async (session: Session, ids: readonly string[]): Promise<Map<string, Problem[]>> =>
  new Map((await read(session, ids)).map(({ medium, file }) => [medium.id, adviceOf(medium, file)]))

/** The media types of these media, by their ids: `image/jpeg`. */
export const mediaTypes = async (session: Session, ids: readonly string[]): Promise<Map<string, string>> =>
  new Map((await findMedia(session, ids)).map(({ id, mimeType }) => [id, mimeType]))
