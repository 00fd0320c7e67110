import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { searchParam } from '../shared/desk-page'
import { ConfirmAddress } from './confirm-address'

/** `/admin/confirm-address?token=`: the target of the link sent to a new address; anyone with the link may open it. */
export const ConfirmAddressView = (props: AdminViewServerProps) => (
  <MinimalTemplate className="login vitrine-factor-page">
    <ConfirmAddress next={props.initPageResult.req.payload.config.routes.admin} token={searchParam(props, 'token')} />
  </MinimalTemplate>
)
