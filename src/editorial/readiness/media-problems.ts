import { problem } from '../../model/texts/problem-texts'
import type { Problem } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import type { Session } from '../../platform/transaction'
import type { Mention } from '../../projection'
import type { EditorialContext } from '../state/editorial-context'
import { absentAmong } from '../state/media-state'

export const missing = (pointer: string, kind: string): Problem => ({
  pointer,
  code: 'missing',
  detail: 'What stood here no longer exists. Choose another, or remove it.',
  reference: { kind },
})

/**
 * The owner's publication brings a removed medium back, unless its bytes were taken down; for everybody else it is a
 * problem.
 */
export const mediaProblemsOf = async (
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
  const recordings = images.filter(({ isRecordingOnly }) => isRecordingOnly).map(({ id }) => id)
  const types = recordings.length > 0 ? await context.mediaTypes(session, recordings) : new Map<string, string>()
  const isRecording = (id: string) => /^(audio|video)\//.test(types.get(id) ?? '')
  return images.flatMap(({ id, pointer, isRecordingOnly }): Problem[] => {
    const found = problems.get(id)
    if (!found) return [missing(pointer, 'media')]
    const absence = absent.get(id)
    if (absence?.taken) return [{ ...problem(pointer, 'file_taken_back'), reference: { kind: 'media', id } }]
    if (absence && absence.owner !== owner)
      return [{ ...problem(pointer, 'medium_left'), reference: { kind: 'media', id, owner: absence.owner } }]
    if (isRecordingOnly && !isRecording(id)) return [problem(pointer, 'recording_expected')]
    return found.map((problem) => ({
      ...problem,
      pointer: pointer + problem.pointer,
      reference: { kind: 'media', id },
    }))
  })
}

/** Whether a record has files but no picture to show. */
export const pictureMissing = async (
  session: Session,
  context: EditorialContext,
  kind: AnyGovernedKind,
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

/** Resolves without an editor */
export const isPassing = ({ code }: Problem) => code === 'rendition_pending'

/** A medium's problems that editors can fix. */
export const gapsOfMedium = async (session: Session, context: EditorialContext, id: string): Promise<Problem[]> =>
  ((await context.mediaProblems(session, [id])).get(id) ?? []).filter((problem) => !isPassing(problem))

export const adviceOnMedia = async (
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
