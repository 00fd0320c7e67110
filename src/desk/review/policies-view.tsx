import type { AdminViewServerProps } from 'payload'
import { actorOf, deskPolicy } from '../../policy'
import { DeskPage, searchParam } from '../shared/desk-page'
import { preparedInstitutions } from '../shared/prepared-institutions'
import { PolicyList } from './policy-list'

/** `/admin/policies?institution=`: the review rules of an institution or the exhibit; a coordinator sets them. */
export const PoliciesView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const actor = await actorOf(req)
  const maySet = deskPolicy.setPolicies.where(actor) === true
  const institutions = await preparedInstitutions(req, actor)
  const requested = searchParam(props, 'institution')
  const chosen = institutions.find(({ id }) => id === requested)?.id ?? (maySet ? '' : (institutions[0]?.id ?? ''))
  return (
    <DeskPage {...props}>
      <PolicyList first={chosen} institutions={institutions} maySet={maySet} />
    </DeskPage>
  )
}
