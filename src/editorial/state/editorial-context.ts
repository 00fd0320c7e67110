import type { PayloadRequest } from 'payload'
import type { AnyRecordKind } from '../../model/record'
import type { Session } from '../../platform/transaction'
import type { Lookups } from '../../projection'
import type { Problem } from '../../model/problems'

/** What editorial is told once, in the map: the kinds, and those who answer for media and controlled lists. */
export interface EditorialContext {
  kinds: readonly AnyRecordKind[]
  lookups: (session: Session) => Lookups
  /** what is wrong with media that a record would show */
  mediaProblems: (session: Session, ids: string[]) => Promise<Map<string, Problem[]>>
  /** what visitors will not get of media that a record shows */
  mediaAdvice: (session: Session, ids: string[]) => Promise<Map<string, Problem[]>>
  /** the media types of media: `image/jpeg` */
  mediaTypes: (session: Session, ids: string[]) => Promise<ReadonlyMap<string, string>>
  /** a copy of a medium for the desk, of the width that the request asks for, never the original; null: it is not here (yet) */
  mediaCopy: (req: PayloadRequest, id: string) => Promise<Response | null>
  /** called when a release was committed, before its deed is answered */
  onRelease: () => Promise<void>
}

export const findKind = (context: EditorialContext, slug: string): AnyRecordKind | undefined =>
  context.kinds.find((kind) => kind.slug === slug)
