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
 * Asked only of what no live record shows: with what its bytes were taken back says why, or what it left with, or else what
 * showed it. What was taken back is gone also where that record is not withdrawn any more.
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

/** Why a file is not there: it was taken back, what showed it was withdrawn, or nothing public ever did. */
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

/** A rendition's name: its width and format. Nothing else can be asked for, so no path can be made of it. */
const isRendition = (name: string): boolean => /^\d{1,5}\.(?:webp|jpg|png|avif)$/.test(name)

/** The media type of a public copy of a recording or captions; null of any other name. */
const copyType = (name: string): string | null => {
  const format = formatNames.find((one) => name === publicName(one))
  return format === undefined ? null : formats[format].mime
}
const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

const absent = () => new ApiError('not_found', 'There is no such public file.')

/**
 * `GET /media/{hash}/{name}`: a rendition or a public copy from the content-addressed store (`MEDIA_DIR/ab/abcd…/640.webp`).
 * Ranges (RFC 9110 §14) and conditions are the library's.
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
        // an upload never runs as a page of ours
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'public, max-age=300')
        .header('cross-origin-resource-policy', 'cross-origin')
        .send(stream)
    )
  }
  app.get('/:hash/:name', respond)
  done()
}
