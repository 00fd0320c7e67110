import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../desk-page'
import { NoticeList } from './notice-list'

/** `/admin/notices`: what a person was told. */
export const NoticesView = (props: AdminViewServerProps) => (
  <DeskPage {...props}>
    <NoticeList />
  </DeskPage>
)
