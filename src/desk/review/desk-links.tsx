import { createLocalReq, type ServerProps } from 'payload'
import { actorOf, deskPolicy } from '../../policy'
import { policyTextsIn } from './policy-texts'
import { queueTextsIn } from './queue-texts'

/** In the menu, for those who prepare records or coordinate. */
export const DeskLinks = async ({ payload, user, i18n }: ServerProps) => {
  const actor = await actorOf(await createLocalReq(user ? { user } : {}, payload))
  const { admin } = payload.config.routes
  const links = [
    ...(deskPolicy.gaps.where(actor) === false
      ? []
      : [{ href: `${admin}/reviews`, name: queueTextsIn(i18n.language).queue }]),
    ...(deskPolicy.readPolicies.where(actor) === false
      ? []
      : [{ href: `${admin}/policies`, name: policyTextsIn(i18n.language).policies }]),
  ]
  return links.map(({ href, name }) => (
    <a className="nav__link" href={href} key={href}>
      <span className="nav__link-label">{name}</span>
    </a>
  ))
}
