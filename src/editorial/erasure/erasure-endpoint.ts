import type { Endpoint } from 'payload'
import type { AnyGovernedKind } from '../../model/record'
import { idInPath, loadStateFor } from '../http/load-state'
import { mediaTransferredWith, mediaNamedBy, keepReasonOnErasure, type Use } from '../transfer/media-uses'
import type { EditorialContext } from '../state/editorial-context'
import { LoadedRecords } from '../state/loaded-records'
import { erasure } from '../../contract/erasure'
import { handle } from '../http/handle'

const asReferences = (uses: readonly Use[]) => uses.map(({ kind, id, owner }) => ({ kind, id, owner }))

/**
 * `GET /api/{kind}/{id}/erasure`: `{ files: [{ id, name, owner, goes, why, because, clears }] }`, the files an erasure
 * of the record would delete or keep, and why; for those who may erase it.
 */
export const erasureEndpoint = (context: EditorialContext, kind: AnyGovernedKind): Endpoint =>
  handle(erasure, async ({ req }) => {
    const { state } = await loadStateFor(req, kind.slug, idInPath(req, kind.slug, 'collection'), 'erase')
    const stays = keepReasonOnErasure(state)
    const unit = { context, req, loaded: new LoadedRecords(req) }
    const named = await mediaNamedBy(unit, { kind, state }, 'ever')
    const going = await mediaTransferredWith(unit, { kind, state }, named, stays)
    const captions = going.filter(({ id }) => !named.some((medium) => medium.id === id))
    return {
      files: [...named, ...captions].map((medium) => {
        const { id, name, owner, uses } = medium
        const why = stays(medium)
        const keeping = {
          of_another: [],
          shown_by_its_owner: uses.filter((use) => use.owner === state.owner),
          shown_in_public: uses.filter(({ isPublic }) => isPublic),
        }
        return {
          ...{ id, name, owner, why },
          goes: why === null,
          because: why === null ? [] : asReferences(keeping[why]),
          clears: why === null ? asReferences(uses) : [],
        }
      }),
    }
  })
