import type { InvitationResponse } from '../../contract/invitations'

/** Where the link is: in an e-mail, here, or nowhere: without a mail server, an existing account is offered the role. */
export const linkPlaceOf = ({ mail, link }: InvitationResponse): 'email' | 'here' | 'none' => {
  if (link) return 'here'
  return mail === 'queued' ? 'email' : 'none'
}
