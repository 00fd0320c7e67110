import type { IncomingMessage } from 'node:http'
import type { Locale } from '../../languages/languages'
import { ApiError } from '../../model/problems'
import type { ReadRequest, Composed } from '../respond'
import { readRecord } from '../read-record'
import { readList } from '../list'
import { negotiateLocale } from '../negotiate'
import type { PublicKind } from '../openapi'
import type { Filter } from '../list-filters'
import { listQueryReader, spellFilters, spellList, type ListQuery } from '../query'
import type { Reader } from '../reader'
import { withdrawnMessage } from '../withdrawn-message'

const findRecord = async (
  { slug: kind, singular }: PublicKind,
  slug: string,
  locale: Locale,
  reader: Reader,
  self: string,
): Promise<Composed> => {
  const found = await readRecord(reader, kind, slug, locale)
  if (found.is === 'live') {
    const { body, etag, release, tags, head } = found
    const text = ['{"data":', body, `,"meta":{"release":${release}},"links":{"self":"${self}"}}`]
    return { text, version: `${etag}.${release}`, tags: `${tags} release`, release: head }
  }
  if (found.is === 'moved') return { movedTo: `/v1/${kind}/${found.slug}` }
  if (found.is === 'taken' && found.state === 'withdrawn') throw new ApiError('gone', withdrawnMessage(found))
  if (found.is === 'taken' && found.state === 'embargoed') {
    throw new ApiError('not_found', `This record is under embargo${found.until ? ` until ${found.until}` : ''}.`)
  }
  throw new ApiError('not_found', `There is no public ${singular} at this address.`)
}

/** The request for `/v1/{kind}/{slug}`. A redirect keeps `search`. */
export const recordRequest = (
  kind: PublicKind,
  slug: string,
  locale: Locale,
  reader: Reader,
  search: string,
): ReadRequest => {
  const key = `/v1/${kind.slug}${kind.global ? '' : `/${encodeURIComponent(slug)}`}?locale=${locale}`
  const compose = async () => {
    const composed = await findRecord(kind, slug, locale, reader, key)
    return 'movedTo' in composed ? { movedTo: composed.movedTo + search } : composed
  }
  return { key, locale, compose }
}

/** The request for `/v1/{kind}`. */
export const listRequest = (
  kind: PublicKind,
  query: ListQuery,
  locale: Locale,
  reader: Reader,
  known: readonly Filter[],
): ReadRequest => {
  const filters = spellFilters(query)
  const key = `/v1/${kind.slug}?${spellList(query, locale, filters)}`
  return { key, locale, compose: () => readList(reader, kind.slug, locale, query, filters, known) }
}

/** Parses a path without a query: `/v1/{kind}` or `/v1/{kind}/{slug}`. The framework handles everything else. */
export const parsePlainRequest = (publicKinds: readonly PublicKind[], reader: Reader, known: readonly Filter[]) => {
  const kinds = new Map(publicKinds.map((kind) => [kind.slug, kind]))
  const usual = listQueryReader(known)({})
  const address = /^\/v1\/([a-z-]+)(?:\/([a-z0-9-]+))?$/
  return ({ method, url = '', headers }: IncomingMessage): ReadRequest | null => {
    const [, name = '', slug] = (method === 'GET' && address.exec(url)) || []
    const kind = kinds.get(name)
    if (kind === undefined || (kind.global && slug !== undefined)) return null
    const locale = negotiateLocale(headers['accept-language'])
    if (slug === undefined && !kind.global) return listRequest(kind, usual, locale, reader, known)
    return recordRequest(kind, slug ?? kind.slug, locale, reader, '')
  }
}
