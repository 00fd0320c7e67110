import { z } from 'zod'
import { nameKey, nameSimilarity } from '../../names/name-similarity'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { Actor } from '../../policy'
import { mergedFor } from '../state/prepared-by'
import { binding } from '../state/rule-in-sql'
import { Hit, readableBy, workFor, type Found } from './search'

/** A record that may be a duplicate. */
export interface Similar extends Found {
  /** 0 to 1; the same name in another script or spelling scores 0.75 and more */
  nearness: number
}

/** The number of candidates compared, and the minimum similarity of results. */
const looked = 200
const near = 0.65

/**
 * Records of one kind with a similar name or variant in any script; most similar first, as far as the actor may read
 * them.
 */
export const similarRecords = async (
  session: Session,
  { name, kind, actor, limit }: { name: string; kind: string; actor: Actor; limit: number },
): Promise<Similar[]> => {
  const skeletons = nameKey(name).trim().split(' ').filter(Boolean)
  if (skeletons.length === 0) return []
  const { values, bind } = binding()
  const readable = readableBy([kind], actor, bind)
  const isNear = skeletons.map((skeleton) => {
    const [whole, part] = [bind(`% ${skeleton} %`), bind(skeleton)]
    return skeleton.length > 3 ? `(t.keys like ${whole} or ${part} <% t.keys)` : `t.keys like ${whole}`
  })
  const rows = await sessionQuery(
    session,
    `with hits as (
       select distinct on (t.kind, t.id) t.kind, t.id, t.title, t.forms, word_similarity(${bind(nameKey(name).trim())}, t.keys) as similarity
       from editorial.search t where ${readable} and (${isNear.join(' or ')})
         and (t.kind, t.id) not in (${mergedFor([kind], actor, bind)})
       order by t.kind, t.id, t.text
     )
     select kind, id, title, forms, live, ${workFor([kind], actor, bind)} from hits join editorial.state using (kind, id)
     order by similarity desc, id limit ${looked}`,
    values,
  )
  return z
    .array(Hit)
    .parse(rows)
    .map(({ forms, ...hit }): Similar => {
      const [best] = forms
        .map((form) => ({ form, nearness: nameSimilarity(name, form) }))
        .sort((one, other) => other.nearness - one.nearness)
      return { ...hit, matched: best?.form ?? null, nearness: best?.nearness ?? 0 }
    })
    .filter(({ nearness }) => nearness >= near)
    .sort((one, other) => other.nearness - one.nearness)
    .slice(0, limit)
}
