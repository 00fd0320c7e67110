import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../membership'
import { institutionsWithGaps } from './gap-institutions'
import { GapList } from './gap-list'

/** `/admin/gaps?institution=&code=&page=`: what the records of an institution lack, for its people and the coordinator. */
export const GapsView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const institutions = await institutionsWithGaps(req, await actorOf(req))
  const given = (name: string) => [searchParams?.[name]].flat()[0] ?? ''
  const chosen = institutions.find(({ id }) => id === given('institution')) ?? institutions[0]
  const page = Number(given('page'))
  const first = {
    institution: chosen?.id ?? '',
    code: given('code'),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams ?? {}}
      user={req.user ?? undefined}
      viewActions={req.payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <GapList first={first} institutions={institutions} />
    </DefaultTemplate>
  )
}
