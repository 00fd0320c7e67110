import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** A page of the desk within Payload’s header and menu. */
export const DeskPage = ({
  initPageResult: { req, locale, permissions, visibleEntities },
  params,
  searchParams,
  children,
}: Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & { children: ReactNode }) => (
  <DefaultTemplate
    i18n={req.i18n}
    {...(locale && { locale })}
    params={params ?? {}}
    payload={req.payload}
    permissions={permissions}
    searchParams={searchParams ?? {}}
    {...(req.user && { user: req.user })}
    viewActions={req.payload.config.admin.components.actions}
    visibleEntities={visibleEntities}
  >
    {children}
  </DefaultTemplate>
)

/** A parameter of the page’s URL; empty if absent. */
export const searchParam = ({ searchParams }: Pick<AdminViewServerProps, 'searchParams'>, name: string): string =>
  [searchParams?.[name]].flat()[0] ?? ''
