import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import { requestValue } from '../../platform/request-store'
import { actorOf, ruleFor } from '../../policy'
import { gapsByRecord } from '../readiness/gaps'
import { ownershipOf, statesOf, type State } from '../state/state'

type Loader = DataLoader<string, StateAndGaps>

interface StateAndGaps {
  state: State | undefined
  /** codes; null: the reader does not prepare it */
  gaps: string[] | null
}

const isMap = (value: unknown): value is Map<string, Loader> => value instanceof Map
const loadersByKind = requestValue(Symbol.for('vitrine.standing'), isMap)

/** One statement for all records of a kind that a request reads together. */
const loaderFor = (req: PayloadRequest, kind: string): Loader => {
  const loaders = loadersByKind.memoize(req, () => new Map())
  const loader =
    loaders.get(kind) ??
    new DataLoader<string, StateAndGaps>(
      async (ids) => {
        const states = await statesOf(req, kind, [...ids])
        const rule = ruleFor(kind, 'readVersions')
        const actor = await actorOf(req)
        const prepared = states.filter((state) => rule.allows(actor, ownershipOf(state))).map(({ id }) => id)
        const gaps = prepared.length > 0 ? await gapsByRecord(req, kind, prepared) : new Map<string, string[]>()
        return ids.map((id) => ({
          state: states.find((state) => state.id === id),
          gaps: prepared.includes(id) ? (gaps.get(id) ?? []) : null,
        }))
      },
      // a request may read a record again after saving it
      { cache: false },
    )
  loaders.set(kind, loader)
  return loader
}

/** The merge target, for those who prepare the record and may read the target. */
const whereItWent = async (kind: string, { mergedInto }: State, req: PayloadRequest) => {
  const other = mergedInto === null ? undefined : (await loaderFor(req, kind).load(mergedInto)).state
  return other && ruleFor(kind, 'read').allows(await actorOf(req), ownershipOf(other)) ? { mergedInto } : {}
}

interface Read {
  _status?: unknown
  [field: string]: unknown
}

/**
 * Adds to reads of logged-in users `revision` (of this text: the live one for the published text), `live` and `work`;
 * for those who prepare the record also `gaps`, the problem codes of its newest text, and `mergedInto` of a merged
 * record. For everybody else `work` is `clean`.
 */
export const withStateFields = async <Doc extends Read>(
  kind: string,
  id: string,
  doc: Doc,
  req: PayloadRequest,
): Promise<Doc> => {
  if (!req.user) return doc
  const { state, gaps } = await loaderFor(req, kind).load(id)
  if (!state) return doc
  const revision = doc._status === 'published' ? (state.liveRevision ?? state.headRevision) : state.headRevision
  // others do not know of a merge before it is published, and cannot read the merged record afterwards
  const prepared =
    gaps === null ? { work: 'clean' } : { work: state.work, gaps, ...(await whereItWent(kind, state, req)) }
  return { ...doc, revision, live: state.live, ...prepared }
}
