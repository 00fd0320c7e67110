import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../shared/desk-page'
import { NotificationList } from './notification-list'

/** `/admin/notices`: what a person was told. */
export const NotificationsView = (props: AdminViewServerProps) => (
  <DeskPage {...props}>
    <NotificationList />
  </DeskPage>
)
