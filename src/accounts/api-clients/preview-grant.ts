import { accountProblem } from '../../model/texts/account-problem-texts'
import { ApiError } from '../../model/problems'
import { allowsEverywhere, type Actor, supportingPolicy } from '../../policy'

/**
 * A key's holder reads what the client may read: nobody creates, changes or sees a client that reads more than they do.
 */
export const assertMayGrantPreview = (actor: Actor, scopes: readonly unknown[]): void => {
  if (!scopes.includes('preview') || allowsEverywhere(supportingPolicy['api-clients'].preview, actor)) return
  throw new ApiError('forbidden', 'Only a coordinator lets an API client read what is in preparation.', [
    accountProblem('/scopes', 'preview_not_yours'),
  ])
}
