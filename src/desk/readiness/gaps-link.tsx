import { createLocalReq, type ServerProps } from 'payload'
import { actorOf, deskPolicy } from '../../policy'
import { gapTextsIn } from './gap-texts'

/** In the menu, for those with a list of incomplete records. */
export const GapsLink = async ({ payload, user, i18n }: ServerProps) => {
  const actor = await actorOf(await createLocalReq(user ? { user } : {}, payload))
  if (deskPolicy.gaps.where(actor) === false) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/gaps`}>
      <span className="nav__link-label">{gapTextsIn(i18n.language).gaps}</span>
    </a>
  )
}
