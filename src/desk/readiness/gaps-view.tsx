import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../policy'
import { DeskPage, searchParam } from '../shared/desk-page'
import { preparedInstitutions } from '../shared/prepared-institutions'
import { GapList } from './gap-list'

/** `/admin/gaps?institution=&code=&page=`: an institution's incomplete records, for its members and the coordinator. */
export const GapsView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const institutions = await preparedInstitutions(req, await actorOf(req))
  const chosen = institutions.find(({ id }) => id === searchParam(props, 'institution')) ?? institutions[0]
  const page = Number(searchParam(props, 'page'))
  const first = {
    institution: chosen?.id ?? '',
    code: searchParam(props, 'code'),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
  return (
    <DeskPage {...props}>
      <GapList first={first} institutions={institutions} />
    </DeskPage>
  )
}
