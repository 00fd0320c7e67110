import { accountProblem } from '../kernel/account-words'
import { Refusal } from '../kernel/problems'
import type { Actor } from './actor'
import { supportingPolicy } from './policy'

const anyClient = { owner: null, proposer: null, live: false }

/** Whoever holds the key reads what the client may: nobody makes, changes or sees one that reads more than they do. */
export const refuseToLetPreview = (actor: Actor, scopes: readonly unknown[]): void => {
  if (!scopes.includes('preview') || supportingPolicy['api-clients'].preview.allows(actor, anyClient)) return
  throw new Refusal('forbidden', 'Only a coordinator lets an API client read what is in preparation.', [
    accountProblem('/scopes', 'preview_not_yours'),
  ])
}
