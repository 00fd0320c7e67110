import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../desk-page'
import { NotificationList } from './notice-list'

/** `/admin/notices`: what a person was told. */
export const NotificationsView = (props: AdminViewServerProps) => (
  <DeskPage {...props}>
    <NotificationList />
  </DeskPage>
)
