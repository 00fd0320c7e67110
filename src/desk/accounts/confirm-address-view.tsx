import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { searchParam } from '../shared/desk-page'
import { ConfirmAddress } from './confirm-address'

/** `/admin/confirm-address?token=`: where the link in a letter to a new address leads; for whoever has it. */
export const ConfirmAddressView = (props: AdminViewServerProps) => (
  <MinimalTemplate className="login vitrine-factor-page">
    <ConfirmAddress next={props.initPageResult.req.payload.config.routes.admin} token={searchParam(props, 'token')} />
  </MinimalTemplate>
)
