import { join } from 'node:path'
import send from '@fastify/send'
import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify'
import { ApiError } from '../../model/problems'
import { formatNames, formats, publicName } from '../../media/public'
import { publicHeaders } from '../response'
import type { Cache } from '../cache'
import type { Reader } from '../reader'
import { withdrawnMessage } from '../withdrawn-message'

interface MediaSources {
  reader: Reader
  cache: Cache
  mediaDir: string
}

const statement = {
  name: 'file',
  text: 'select head.release as head, exists (select from delivery.files where hash = $1) as "isPublic" from delivery.head',
}

/**
 * Runs only for files that no live record shows. Reports the takedown of the bytes first, then a withdrawal, then the
 * record that showed the file. A file taken down is gone even if its record is no longer withdrawn.
 */
const past = {
  name: 'gone file',
  text: `with taken as (select kind, id from delivery.taken_files where hash = $1),
  left_with as (select kind, id from delivery.left_files where hash = $1),
  gone as (
    select 1 as place, t.reason, t.until, t.kind, t.id from taken
      left join delivery.tombstones t on t.kind = taken.kind and t.id = taken.id and t.state = 'withdrawn'
    union all
    select 2, t.reason, t.until, t.kind, t.id from delivery.tombstones t where t.state = 'withdrawn' and case
      when exists (select from left_with) then (t.kind, t.id) in (select kind, id from left_with)
      else (t.kind, t.id) in (select kind, id from delivery.gone_files where hash = $1) end)
select reason, until::text from gone order by place, kind, id limit 1`,
}

/** The reason a file is missing: taken down, withdrawn with its record, or never public. */
const whyAbsent = async ({ reader }: MediaSources, hash: string): Promise<ApiError> => {
  const [withdrawal] = await reader.read<{ reason: string | null; until: string | null }>(past, [hash])
  return withdrawal ? new ApiError('gone', withdrawnMessage(withdrawal)) : absent()
}

interface Row {
  head: string
  isPublic: boolean
}

/** Whether a live record shows this file. */
const isPublic = async ({ reader, cache }: MediaSources, hash: string): Promise<boolean> => {
  const cached = cache.findFile(hash)
  if (cached !== undefined) return cached
  const { generation } = cache
  const [row] = await reader.read<Row & Record<string, unknown>>(statement, [hash])
  if (row?.head === generation?.release) cache.keepFile(hash, row?.isPublic ?? false, generation)
  return row?.isPublic ?? false
}

/** A rendition's name is a width and a format. No other name is accepted, so no path can be built from it. */
const isRendition = (name: string): boolean => /^\d{1,5}\.(?:webp|jpg|png|avif)$/.test(name)

/** The media type of a recording's or captions' public copy; null for any other name. */
const copyType = (name: string): string | null => {
  const format = formatNames.find((one) => name === publicName(one))
  return format === undefined ? null : formats[format].mime
}
const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

const absent = () => new ApiError('not_found', 'There is no such public file.')

/**
 * `GET /media/{hash}/{name}` serves a rendition or a public copy from the content-addressed store
 * (`MEDIA_DIR/ab/abcd…/640.webp`). The library handles ranges (RFC 9110 §14) and conditional requests.
 */
export const mediaFiles: FastifyPluginCallback<MediaSources> = (app, sources, done) => {
  const respond = async (request: FastifyRequest<{ Params: { hash: string; name: string } }>, reply: FastifyReply) => {
    const { hash, name } = request.params
    const mime = copyType(name)
    if (!isHash(hash) || !(isRendition(name) || mime !== null)) throw absent()
    if (!(await isPublic(sources, hash))) throw await whyAbsent(sources, hash)
    const { statusCode, headers, stream } = await send(request.raw, `/${hash.slice(0, 2)}/${hash}/${name}`, {
      root: join(sources.mediaDir),
      cacheControl: false,
      index: false,
      dotfiles: 'deny',
    })
    if (statusCode === 404 || statusCode === 403) throw absent()
    return (
      reply
        .code(statusCode)
        .headers({ ...publicHeaders, ...headers })
        .headers(mime === null || statusCode >= 400 ? {} : { 'content-type': mime, 'content-disposition': 'inline' })
        // an upload must never run as a page of this origin
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'public, max-age=300')
        .header('cross-origin-resource-policy', 'cross-origin')
        .send(stream)
    )
  }
  app.get('/:hash/:name', respond)
  done()
}
