import { mentionsOf, type Mention } from '../../projection'
import { idIn, idOf } from '../../model/relations'
import type { Problem } from '../../model/problems'
import { hasView, type AnyGovernedKind } from '../../model/record'
import type { Session } from '../../platform/transaction'
import { ruleFor, type Actor } from '../../policy'
import type { EditorialContext } from '../state/editorial-context'
import { adviceOnMedia, isPassing, mediaProblemsOf, missing, pictureMissing } from './media-problems'
import { sameAuthorityElsewhere } from './same-authority'
import { ownershipOf, statesOfAll } from '../state/state'

/**
 * Everything that prevents a record's publication, at once: its own readiness, its media, and every mentioned record
 * that is not public. `together` are records of the same release, which do not prevent it. Records that `reader` may
 * not read are named by kind and owner only.
 */
export const preflight = async (
  session: Session,
  context: EditorialContext,
  kind: AnyGovernedKind,
  document: unknown,
  reader: Actor,
  together: ReadonlySet<string> = new Set(),
): Promise<Problem[]> => {
  const { problems, mentions } = await inspect(session, context, kind, document)
  return [...problems, ...(await recordProblems(session, context, mentions, reader, together))]
}

/** What its view cannot do without; a kind without a view mentions nothing. */
const strongMentionsIn = (kind: AnyGovernedKind, doc: unknown): Mention[] =>
  hasView(kind) ? mentionsOf(kind.project(doc)).filter(({ weak }) => !weak) : []

/** A record's own problems, including its media, and its mentions. */
const inspect = async (
  session: Session,
  context: EditorialContext,
  kind: AnyGovernedKind,
  document: unknown,
): Promise<{ problems: Problem[]; mentions: Mention[] }> => {
  const doc: unknown = kind.stored.parse(document)
  const own = kind.readiness.flatMap((check) => check(doc))
  const mentions = strongMentionsIn(kind, doc)
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

/** A record's problems that editors can fix, and the position of each medium. */
export const gapsOf = async (
  session: Session,
  context: EditorialContext,
  kind: AnyGovernedKind,
  document: unknown,
): Promise<{ gaps: Problem[]; shows: { pointer: string; media: string }[] }> => {
  const { problems, mentions } = await inspect(session, context, kind, document)
  return {
    gaps: problems.filter((problem) => !isPassing(problem)),
    shows: mentions.flatMap(({ embeds, id, pointer }) => (embeds === 'image' ? [{ pointer, media: id }] : [])),
  }
}

/**
 * Advice that does not prevent publication: the same authority on another record; what visitors will not get of its
 * files; newer approved texts of mentioned records. It reveals only records that `reader` prepares.
 */
export const adviceOn = async (
  session: Session,
  context: EditorialContext,
  kind: AnyGovernedKind,
  document: unknown,
  reader: Actor,
): Promise<Problem[]> => {
  const mentions = strongMentionsIn(kind, kind.stored.parse(document))
  return [
    ...(await sameAuthorityElsewhere(session, kind, document, reader)),
    ...(await adviceOnMedia(session, context, mentions)),
    ...(await newerApproved(session, context, mentions, reader)),
  ]
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
        detail: `This mentions a record (${kind}) that the public cannot see. Publish it first, or leave it out.`,
        reference: { kind, ...(isReadable && { id }), owner: state.owner },
      },
    ]
  })
}
