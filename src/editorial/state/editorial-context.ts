import type { PayloadRequest } from 'payload'
import type { AnyRecordKind } from '../../model/record'
import type { Session } from '../../platform/transaction'
import type { Lookups } from '../../projection'
import type { Problem } from '../../model/problems'

/** The kinds, and the functions of media and vocabularies, as vitrine.ts joins them. */
export interface EditorialContext {
  kinds: readonly AnyRecordKind[]
  lookups: (session: Session) => Lookups
  /** problems of media that a record would show */
  mediaProblems: (session: Session, ids: string[]) => Promise<Map<string, Problem[]>>
  /** advice about media that a record shows */
  mediaAdvice: (session: Session, ids: string[]) => Promise<Map<string, Problem[]>>
  /** the media types of media: `image/jpeg` */
  mediaTypes: (session: Session, ids: string[]) => Promise<ReadonlyMap<string, string>>
  /** a copy of a medium for the desk in the requested width, never the original; null: there is none (yet) */
  mediaCopy: (req: PayloadRequest, id: string) => Promise<Response | null>
  /** called after a release is committed, before its response */
  onRelease: () => Promise<void>
}

export const findKind = (context: EditorialContext, slug: string): AnyRecordKind | undefined =>
  context.kinds.find((kind) => kind.slug === slug)
