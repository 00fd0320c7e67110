import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { createLocalReq } from 'payload'
import { sessionQuery } from '../kernel/session'
import { demo } from './demo'
import { firstLanguage, writeTranslations, type Known } from './keep'
import { localized, type Data } from './localized'

const images = join(process.cwd(), 'src', 'demo', 'images')

const Found = z.array(z.object({ id: z.string() }))

const findByFile = async (req: PayloadRequest, file: string) =>
  Found.parse(
    await sessionQuery(req, 'select id::text as id from media where original_name = $1 order by id limit 1', [file]),
  )[0]?.id

/** The placeholder drawings; one that is there already is left as it is. */
export const loadMedia = async (payload: Payload, known: Known): Promise<void> => {
  for (const medium of demo.media) {
    const req = await createLocalReq({}, payload)
    const found = await findByFile(req, medium.file)
    const data: Data = {
      institution: known.get(`institutions:${medium.institution}`),
      alt: medium.alt && localized(medium.alt),
      credit: localized(medium.credit),
      language: medium.language,
    }
    const { locale, fields } = firstLanguage(data)
    const bytes = found ? undefined : await readFile(join(images, medium.file))
    if (bytes) {
      const file = { data: bytes, mimetype: 'image/jpeg', name: medium.file, size: bytes.length }
      const saved = await payload.create({
        collection: 'media',
        data: fields,
        file,
        locale,
        overrideAccess: true,
        depth: 0,
      })
      const id = String(saved.id)
      await writeTranslations(data, locale, saved, (translation, language) =>
        payload.update({
          collection: 'media',
          id,
          data: translation,
          locale: language,
          overrideAccess: true,
          depth: 0,
        }),
      )
      known.set(`media:${medium.key}`, id)
    } else if (found) known.set(`media:${medium.key}`, found)
  }
}
