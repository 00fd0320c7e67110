import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../shared/desk-page'
import { NotificationList } from './notification-list'

/** `/admin/notices`: a person's notifications. */
export const NotificationsView = (props: AdminViewServerProps) => (
  <DeskPage {...props}>
    <NotificationList />
  </DeskPage>
)
