import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../policy'
import { DeskPage, searchParam } from '../shared/desk-page'
import { preparedInstitutions } from '../shared/prepared-institutions'
import { stages } from './queue'
import { QueueList } from './queue-list'

/** `/admin/reviews?work=&kind=&institution=&mine=&after=`: records that need a decision. */
export const QueueView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const { collections, globals } = req.payload.config
  const kinds = [...collections, ...globals].filter(({ versions }) => Boolean(versions)).map(({ slug }) => slug)
  const after = Number(searchParam(props, 'after'))
  const first = {
    work: stages.find((stage) => stage === searchParam(props, 'work')) ?? 'in_review',
    kind: kinds.find((kind) => kind === searchParam(props, 'kind')) ?? '',
    institution: searchParam(props, 'institution'),
    mine: searchParam(props, 'mine') === 'true',
    after: Number.isSafeInteger(after) && after > 0 ? after : 0,
  }
  return (
    <DeskPage {...props}>
      <QueueList first={first} institutions={await preparedInstitutions(req, await actorOf(req))} kinds={kinds} />
    </DeskPage>
  )
}
