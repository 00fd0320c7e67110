import { z } from 'zod'
import { defaultLocale, inEveryLanguage, type InEveryLanguage, type Locale } from '../kernel/languages'
import type { Problem } from '../kernel/problems'
import { sessionQuery } from '../kernel/session'
import { within, type Session } from '../kernel/transaction'
import { doc as mediumDoc, fileColumns, fileRow, imageView, readinessOf, type FileRow, type Medium } from './published'

type Image = ReturnType<typeof imageView>['image']
type Piece = { value: NonNullable<Image>; fallbacks: Record<string, { lang: Locale; dir: 'ltr' | 'rtl' }> }

const read = async (session: Session, ids: readonly string[]): Promise<{ medium: Medium; file: FileRow | null }[]> => {
  const { docs } = await session.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    locale: 'all',
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req: await within(session),
  })
  const media = z.array(mediumDoc).parse(docs)
  const files = z
    .array(fileRow)
    .parse(
      await sessionQuery(session, `select ${fileColumns} from editorial.files where hash = any($1::text[])`, [
        media.map(({ sha256 }) => sha256),
      ]),
    )
  return media.map((medium) => ({ medium, file: files.find(({ hash }) => hash === medium.sha256) ?? null }))
}

/** Images as the public sees them, in every language; null where there is nothing to show yet. */
export const mediaImages = async (
  session: Session,
  ids: readonly string[],
  publicUrl: string,
): Promise<Map<string, InEveryLanguage<Piece | null>>> =>
  new Map(
    (await read(session, ids)).map(({ medium, file }) => [
      medium.id,
      inEveryLanguage((locale) => {
        const { image, fallbacks } = imageView({ doc: medium, file, locale, sourceLocale: defaultLocale, publicUrl })
        return image && { value: image, fallbacks }
      }),
    ]),
  )

/** What stands in the way of showing each medium. */
export const mediaProblems = async (session: Session, ids: readonly string[]): Promise<Map<string, Problem[]>> =>
  new Map((await read(session, ids)).map(({ medium, file }) => [medium.id, readinessOf(medium, file)]))
