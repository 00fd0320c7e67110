import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '../../policy'
import type { EditorialContext } from '../state/editorial-context'
import { statesOf } from '../state/state'
import { newestMentioning } from '../state/draft-mentions'
import { mergeOf, mergesInto, type Merge } from './merges'
import { readNewest } from '../state/redraft'
import { mergeableKind, assertMayMerge } from './assertions'
import { rowsIn } from './absorb'

const Named = z.record(z.string(), z.string().nullish()).catch({})

/**
 * The merge status of a record for the desk: what it was merged into, what was merged into it, and what mentions it.
 */
export const mergeStatusOf = async (
  context: EditorialContext,
  slug: string,
  id: string,
  actor: Actor,
  req: PayloadRequest,
) => {
  const kind = mergeableKind(context, slug)
  assertMayMerge(actor, (await statesOf(req, slug, [id]))[0])
  const nameOf = async (one: string) => Named.parse((await readNewest(req, kind, one))[kind.nameField])
  const mergeSummary = async (one: string, { at, by, release, moved }: Merge) => ({
    id: one,
    name: await nameOf(one),
    at,
    by,
    release,
    moved: moved.drafts.length,
  })
  const own = await mergeOf(req, slug, id)
  const others = await mergesInto(req, slug, id)
  const document = await readNewest(req, kind, id)
  const forms = rowsIn(document, 'variants').flatMap(({ form }) => (typeof form === 'string' ? [form] : []))
  const uses = await newestMentioning(req, context, slug, id)
  return {
    id,
    name: Named.parse(document[kind.nameField]),
    slug: typeof document.slug === 'string' ? document.slug : null,
    variants: forms,
    uses: uses.length,
    into: own ? await mergeSummary(own.into, own) : null,
    absorbed: await Promise.all(others.map((one) => mergeSummary(one.from, one))),
  }
}
