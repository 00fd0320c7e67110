import { mentionsOf, type Mention } from '../../projection'
import { idIn, idOf } from '../../model/relations'
import { problem } from '../../model/texts/problem-texts'
import type { Problem } from '../../model/problems'
import type { AnyRecordKind } from '../../model/record'
import type { Session } from '../../platform/transaction'
import { ruleFor, type Actor } from '../../policy'
import type { EditorialContext } from '../state/editorial-context'
import { absentAmong } from '../state/media-state'
import { sameAuthorityElsewhere } from './same-authority'
import { ownershipOf, statesOfAll } from '../state/state'

/**
 * Everything that stands between a record and the public, all at once: its own readiness, its media,
 * and every record that it mentions and that the public could not follow. `together` are records that go live
 * in the same release, and so do not stand in the way. What `reader` may not read is named by its kind and owner alone.
 */
export const preflight = async (
  session: Session,
  context: EditorialContext,
  kind: AnyRecordKind,
  document: unknown,
  reader: Actor,
  together: ReadonlySet<string> = new Set(),
): Promise<Problem[]> => {
  const { problems, mentions } = await inspect(session, context, kind, document)
  return [...problems, ...(await recordProblems(session, context, mentions, reader, together))]
}

/** What a record lacks itself, its media included, and what it mentions. */
const inspect = async (
  session: Session,
  context: EditorialContext,
  kind: AnyRecordKind,
  document: unknown,
): Promise<{ problems: Problem[]; mentions: Mention[] }> => {
  const doc: unknown = kind.stored.parse(document)
  const own = kind.readiness.flatMap((check) => check(doc))
  const mentions = mentionsOf(kind.project(doc)).filter(({ weak }) => !weak)
  const owner = kind.ownedThrough === 'id' ? idOf(document) : idIn(document, 'owner')
  return {
    problems: [
      ...own,
      ...(await mediaProblemsOf(session, context, mentions, owner)),
      ...(await pictureMissing(session, context, kind, doc, mentions)),
    ],
    mentions,
  }
}

/** Files are there, and none of them is what visitors are to see. */
const pictureMissing = async (
  session: Session,
  context: EditorialContext,
  kind: AnyRecordKind,
  doc: unknown,
  mentions: readonly Mention[],
): Promise<Problem[]> => {
  const expected = kind.expectsPicture?.(doc) ?? null
  if (!expected) return []
  const ids = mentions
    .filter(({ embeds, pointer }) => embeds === 'image' && pointer.startsWith(`${expected.pointer}/`))
    .map(({ id }) => id)
  const types = ids.length > 0 ? await context.mediaTypes(session, ids) : null
  if (!types) return []
  const isPicture = (id: string) => expected.types.some((type) => types.get(id)?.startsWith(`${type}/`))
  return ids.some(isPicture) ? [] : [problem(expected.pointer, 'media_missing')]
}

/** It passes by itself. */
const isPassing = ({ code }: Problem) => code === 'rendition_pending'

/** What a record lacks that people can give it, and where it shows which medium. */
export const gapsOf = async (
  session: Session,
  context: EditorialContext,
  kind: AnyRecordKind,
  document: unknown,
): Promise<{ gaps: Problem[]; shows: { pointer: string; media: string }[] }> => {
  const { problems, mentions } = await inspect(session, context, kind, document)
  return {
    gaps: problems.filter((problem) => !isPassing(problem)),
    shows: mentions.flatMap(({ embeds, id, pointer }) => (embeds === 'image' ? [{ pointer, media: id }] : [])),
  }
}

/** The same of media alone, by their ids. */
export const gapsOfMedium = async (session: Session, context: EditorialContext, id: string): Promise<Problem[]> =>
  ((await context.mediaProblems(session, [id])).get(id) ?? []).filter((problem) => !isPassing(problem))

/**
 * What does not stand in the way, and is worth knowing: another record has the same authority record; what visitors will not
 * get of its files; of what is mentioned there is a newer text, approved and not public yet. Of records it is told of what `reader` prepares, and of nothing else.
 */
export const adviceOn = async (
  session: Session,
  context: EditorialContext,
  kind: AnyRecordKind,
  document: unknown,
  reader: Actor,
): Promise<Problem[]> => {
  const { mentions } = await inspect(session, context, kind, document)
  return [
    ...(await sameAuthorityElsewhere(session, kind, document, reader)),
    ...(await adviceOnMedia(session, context, mentions)),
    ...(await newerApproved(session, context, mentions, reader)),
  ]
}

const adviceOnMedia = async (
  session: Session,
  context: EditorialContext,
  mentions: readonly Mention[],
): Promise<Problem[]> => {
  const images = mentions.filter(({ embeds }) => embeds === 'image')
  if (images.length === 0) return []
  const advice = await context.mediaAdvice(
    session,
    images.map(({ id }) => id),
  )
  return images.flatMap(({ id, pointer }) =>
    (advice.get(id) ?? []).map((one) => ({ ...one, pointer, reference: { kind: 'media', id } })),
  )
}

const newerApproved = async (
  session: Session,
  context: EditorialContext,
  mentions: readonly Mention[],
  reader: Actor,
): Promise<Problem[]> => {
  const records = mentions.filter((mention) => context.kinds.some(({ slug }) => slug === mention.kind))
  if (records.length === 0) return []
  const newer = (await statesOfAll(session, records)).filter(
    (state) =>
      state.live === 'published' &&
      state.work === 'approved' &&
      ruleFor(state.kind, 'readVersions').allows(reader, ownershipOf(state)),
  )
  return records.flatMap(({ kind: of, id, pointer }): Problem[] => {
    const state = newer.find((one) => one.kind === of && one.id === id)
    if (!state) return []
    const detail = 'A newer text of this record is approved, and not public yet.'
    return [{ pointer, code: 'newer_approved_change', detail, reference: { kind: of, id, owner: state.owner } }]
  })
}

const missing = (pointer: string, kind: string): Problem => ({
  pointer,
  code: 'missing',
  detail: 'What stood here no longer exists: choose another, or remove it.',
  reference: { kind },
})

/** What its own makers publish brings their medium back, unless its bytes were taken back; for everybody else it is gone. */
const mediaProblemsOf = async (
  session: Session,
  context: EditorialContext,
  mentions: readonly Mention[],
  owner: string | null,
): Promise<Problem[]> => {
  const images = mentions.filter(({ embeds }) => embeds === 'image')
  if (images.length === 0) return []
  const problems = await context.mediaProblems(
    session,
    images.map(({ id }) => id),
  )
  const absent = await absentAmong(
    session,
    images.map(({ id }) => id),
  )
  const heard = images.filter(({ isRecordingOnly: isHeard }) => isHeard).map(({ id }) => id)
  const types = heard.length > 0 ? await context.mediaTypes(session, heard) : new Map<string, string>()
  const isRecording = (id: string) => /^(audio|video)\//.test(types.get(id) ?? '')
  return images.flatMap(({ id, pointer, isRecordingOnly: isHeard }): Problem[] => {
    const found = problems.get(id)
    if (!found) return [missing(pointer, 'media')]
    const absence = absent.get(id)
    if (absence?.taken) return [{ ...problem(pointer, 'file_taken_back'), reference: { kind: 'media', id } }]
    if (absence && absence.owner !== owner)
      return [{ ...problem(pointer, 'medium_left'), reference: { kind: 'media', id, owner: absence.owner } }]
    if (isHeard && !isRecording(id)) return [problem(pointer, 'recording_expected')]
    return found.map((problem) => ({
      ...problem,
      pointer: pointer + problem.pointer,
      reference: { kind: 'media', id },
    }))
  })
}

const recordProblems = async (
  session: Session,
  context: EditorialContext,
  mentions: readonly Mention[],
  reader: Actor,
  together: ReadonlySet<string>,
): Promise<Problem[]> => {
  const records = mentions.filter(
    ({ kind, id }) => context.kinds.some(({ slug }) => slug === kind) && !together.has(`${kind}:${id}`),
  )
  if (records.length === 0) return []
  const states = await statesOfAll(session, records)
  return records.flatMap(({ kind, id, pointer }): Problem[] => {
    const state = states.find((row) => row.kind === kind && row.id === id)
    if (state?.live === 'published') return []
    if (!state) return [missing(pointer, kind)]
    const code = state.live === 'withdrawn' ? 'withdrawn' : 'unpublished'
    const isReadable = reader.as === 'system' || ruleFor(kind, 'read').allows(reader, ownershipOf(state))
    return [
      {
        pointer,
        code,
        detail: `This mentions a record (${kind}) that the public cannot see: publish it first, or leave it out.`,
        reference: { kind, ...(isReadable && { id }), owner: state.owner },
      },
    ]
  })
}
