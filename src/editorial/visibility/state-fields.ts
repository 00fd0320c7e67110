import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import { actorOf, ruleFor } from '../../policy'
import { gapsByRecord } from '../readiness/gaps'
import { ownershipOf, statesOf, type State } from '../state/state'

const contextKey = Symbol.for('vitrine.standing')

type Loader = DataLoader<string, StateAndGaps>

interface StateAndGaps {
  state: State | undefined
  /** codes; null: not this person's to prepare */
  gaps: string[] | null
}

const isLoader = (value: unknown): value is Map<string, Loader> => value instanceof Map

/** One statement for all records of a kind that a request reads together. */
const loaderFor = (req: PayloadRequest, kind: string): Loader => {
  const known: unknown = Reflect.get(req.context, contextKey)
  const loaders = isLoader(known) ? known : new Map<string, Loader>()
  if (loaders !== known) Reflect.set(req.context, contextKey, loaders)
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
      // a record may be read again after it was saved, in the same request
      { cache: false },
    )
  loaders.set(kind, loader)
  return loader
}

/** Of a record that somebody prepares; whoever may not read the other record is not told of it. */
const whereItWent = async (kind: string, { mergedInto }: State, req: PayloadRequest) => {
  const other = mergedInto === null ? undefined : (await loaderFor(req, kind).load(mergedInto)).state
  return other && ruleFor(kind, 'read').allows(await actorOf(req), ownershipOf(other)) ? { mergedInto } : {}
}

interface Read {
  _status?: unknown
  [field: string]: unknown
}

/**
 * Adds to what a logged-in person reads: `revision` (of this text: the live one's where it is the published text),
 * `live` and `work`; and to who prepares it `gaps`, the codes of what its newest text lacks, and of a merged record
 * `mergedInto`, the one it has become part of. For everybody else nothing is being prepared: `work` is `clean`.
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
  // until a merge is public nobody else is told of it, and from then on nobody else reads what was merged
  const prepared =
    gaps === null ? { work: 'clean' } : { work: state.work, gaps, ...(await whereItWent(kind, state, req)) }
  return { ...doc, revision, live: state.live, ...prepared }
}
