import { ruleFor, type Actor, type Operation } from '../../policy'
import { ruleInSql, type Bind } from './rule-in-sql'
import type { EditorialContext } from './editorial-context'

/** A condition on rows `s` of editorial.state: those an actor may apply an operation to, by each kind's rule. */
export const whereOpenTo = ({ kinds }: EditorialContext, operation: Operation, actor: Actor, bind: Bind): string => {
  const columns = {
    owner: 's.owner',
    proposer: 'case when s.first_published_at is null then s.proposer end',
    isPublished: `s.live = 'published'`,
  }
  const parts = kinds.map(
    ({ slug }) => `(s.kind = ${bind(slug)} and (${ruleInSql(ruleFor(slug, operation).where(actor), columns, bind)}))`,
  )
  return `(${parts.join(' or ') || 'false'})`
}
