import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Data } from '../../platform/data'
import { slugOf } from '../../names/identifiers'
import { defaultLocale, isLocale, locales, type Locale } from '../../languages/languages'
import { ApiError } from '../../model/problems'
import { idIn, valueIn } from '../../model/relations'
import { ownerFieldOf, type AnyGovernedKind } from '../../model/record'
import { actorOf, ruleFor } from '../../policy'
import { readDocument } from '../state/documents'
import { recordBeingWritten } from '../state/write-context'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { freeSlug, isReserved } from './slugs'
import { ownershipOf, statesOf, type State } from '../state/state'
import { ownerKind } from '../../model/owners'

const nameIn = (data: Data, nameField: string): string => {
  const value = data[nameField]
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const texts = z.partialRecord(z.enum(locales), z.string().nullish()).safeParse(value)
  const source =
    typeof data.sourceLanguage === 'string' && isLocale(data.sourceLanguage) ? data.sourceLanguage : defaultLocale
  return texts.success ? (texts.data[source] ?? Object.values(texts.data).find((text) => text) ?? '') : ''
}

/** The institution that owns a new record, from the field its kind names; null: the exhibit. */
const ownerOf = (kind: AnyGovernedKind, data: unknown): string | null => {
  const field = ownerFieldOf(kind)
  return field === null ? null : idIn(data, field)
}

const pointerToOwner = (kind: AnyGovernedKind): string => {
  const field = ownerFieldOf(kind)
  return field === null ? '' : `/${field}`
}

const assertOwnInstitution = async (kind: AnyGovernedKind, owner: string | null, req: PayloadRequest) => {
  if (!req.user) return
  const ownership = { owner, proposer: req.user.id === undefined ? null : String(req.user.id), live: false }
  if (ruleFor(kind.slug, 'create').allows(await actorOf(req), ownership)) return
  throw new ApiError('forbidden', 'You may add records only for an institution of yours.', [
    {
      pointer: pointerToOwner(kind),
      code: 'foreign_institution',
      detail: 'Choose an institution that you work for.',
    },
  ])
}

/** A typed slug is used unchanged or rejected; an empty one is derived from the name and always unique. */
const slugFor = async (kind: AnyGovernedKind, data: Data, original: unknown, req: PayloadRequest): Promise<string> => {
  const typed = typeof data.slug === 'string' ? data.slug.trim() : ''
  const stored = valueIn(original, 'slug')
  const kept = typeof stored === 'string' ? stored : ''
  if (typed !== '' && typed === kept) return kept
  if (typed !== '') {
    const clean = slugOf(typed)
    if (isReserved(req, typed))
      throw new ApiError('invalid', 'This address means something else.', [
        {
          pointer: '/slug',
          code: 'slug_reserved',
          detail: `“${typed}” is a word of the server’s own: choose another.`,
        },
      ])
    if (clean === typed) return typed
    throw new ApiError('invalid', 'The address has letters that an address cannot have.', [
      {
        pointer: '/slug',
        code: 'not_a_slug',
        detail: `Use small Latin letters, digits and hyphens, for example “${clean}”.`,
      },
    ])
  }
  return kept || freeSlug(req, kind.slug, slugOf(nameIn(data, kind.nameField)))
}

/** The source language of a new record: its editor's choice, or its institution's, or the exhibit's. */
const sourceLanguageOf = (data: Data, ofOwner: unknown): Locale => {
  for (const language of [data.sourceLanguage, ofOwner])
    if (typeof language === 'string' && isLocale(language)) return language
  return defaultLocale
}

/** The text of a record that may be read: the newest for readers of its draft, else the public one. */
const textFor = async (state: State, req: PayloadRequest): Promise<'newest' | 'published' | null> => {
  if (!req.user) return 'newest'
  const [ownership, actor, rule] = [ownershipOf(state), await actorOf(req), ruleFor(state.kind, 'read')]
  if (rule.allows(actor, { ...ownership, live: false })) return 'newest'
  return rule.allows(actor, ownership) ? 'published' : null
}

/** Defaults from the record that the new one refers to, as far as its editor may read it. */
const proposedFor = async (
  context: EditorialContext,
  { proposal }: AnyGovernedKind,
  data: Data,
  locale: Locale,
  req: PayloadRequest,
): Promise<Data> => {
  const source = proposal && findKind(context, proposal.kind)
  const id = proposal && idIn(data, proposal.field)
  if (!proposal || !source || !id) return {}
  const [state] = await statesOf(req, source.slug, [id])
  const text = state && (await textFor(state, req))
  return text ? proposal.propose(await readDocument(req, source, id, text), data, locale) : {}
}

/** Prepares a new record: its owner, its defaults, and its slug. */
const begin = async (
  context: EditorialContext,
  kind: AnyGovernedKind,
  data: Data,
  req: PayloadRequest,
): Promise<Data> => {
  const owner = ownerOf(kind, data)
  await assertOwnInstitution(kind, owner, req)
  const institutions = findKind(context, ownerKind)
  const institution = owner && institutions ? await readDocument(req, institutions, owner, 'newest') : null
  const languageField = institutions?.recordLanguageField
  const sourceLanguage = sourceLanguageOf(data, languageField && valueIn(institution, languageField))
  const locale = req.locale && isLocale(req.locale) ? req.locale : sourceLanguage
  const proposed = await proposedFor(context, kind, data, locale, req)
  const begun: Data = {
    ...data,
    ...proposed,
    owner,
    proposer: owner === null && req.user ? req.user.id : null,
    sourceLanguage,
    _status: 'draft',
  }
  return { ...begun, slug: await slugFor(kind, begun, undefined, req) }
}

/** Before a save: sets owner, defaults and slug, whatever was sent. */
export const settleOwnership =
  (context: EditorialContext, kind: AnyGovernedKind): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (recordBeingWritten(req.context)) return data
    if (operation === 'create') return begin(context, kind, data, req)
    if (ownerOf(kind, data) !== ownerOf(kind, originalDoc))
      throw new ApiError('forbidden', 'A record stays with its institution; it is handed over by a transfer.', [
        { pointer: pointerToOwner(kind), code: 'institution_is_fixed', detail: 'Leave the institution as it was.' },
      ])
    return {
      ...data,
      owner: idIn(originalDoc, 'owner'),
      proposer: idIn(originalDoc, 'proposer'),
      slug: await slugFor(kind, data, originalDoc, req),
    }
  }
