import type { TransferOffer } from '../../contract/transfers'

/** The side of an approver of these institutions: the recipient, the giver, or neither. */
export const sideOf = (
  { from, to }: Pick<TransferOffer, 'from' | 'to'>,
  theirs: readonly string[],
): 'receiver' | 'giver' | 'arranger' => {
  if (theirs.includes(to)) return 'receiver'
  return theirs.includes(from) ? 'giver' : 'arranger'
}
