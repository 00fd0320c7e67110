import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sessionQuery } from '../platform/session'
import type { demo } from './demo'
import { sameTransaction } from '../platform/transaction'
import { firstLanguage, writeTranslations, type LoadedIds } from './keep'
import { localized, type Data } from './localized'

const images = join(process.cwd(), 'src', 'demo', 'images')

const Found = z.array(z.object({ id: z.string() }))

const findByFile = async (req: PayloadRequest, file: string) =>
  Found.parse(
    await sessionQuery(req, 'select id::text as id from media where original_name = $1 order by id limit 1', [file]),
  )[0]?.id

/** Loads a placeholder drawing in all its languages; an existing one stays unchanged. */
export const loadMedium = async (
  req: PayloadRequest,
  loaded: LoadedIds,
  medium: (typeof demo.media)[number],
): Promise<void> => {
  const { payload } = req
  const found = await findByFile(req, medium.file)
  if (found) {
    loaded.set(`media:${medium.key}`, found)
    return
  }
  const data: Data = {
    institution: medium.institution && loaded.get(`institutions:${medium.institution}`),
    alt: medium.alt && localized(medium.alt),
    credit: localized(medium.credit),
    language: medium.language,
  }
  const { locale, fields } = firstLanguage(data)
  const bytes = await readFile(join(images, medium.file))
  const writing = { collection: 'media' as const, overrideAccess: true, depth: 0 }
  const saved = await payload.create({
    ...writing,
    data: fields,
    file: { data: bytes, mimetype: 'image/jpeg', name: medium.file, size: bytes.length },
    locale,
    req: await sameTransaction(req),
  })
  const id = String(saved.id)
  await writeTranslations(data, locale, saved, async (translation, language) =>
    payload.update({ ...writing, id, data: translation, locale: language, req: await sameTransaction(req) }),
  )
  loaded.set(`media:${medium.key}`, id)
}
