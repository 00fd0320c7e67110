import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../membership'
import { institutionsWithGaps } from './gap-institutions'
import { GapList } from './gap-list'

/** `/admin/gaps?institution=`: what the records of an institution lack, for its people and the coordinator. */
export const GapsView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const institutions = await institutionsWithGaps(req, await actorOf(req))
  const asked = [searchParams?.institution].flat()[0]
  const chosen = institutions.find(({ id }) => id === asked) ?? institutions[0]
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams ?? {}}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <GapList chosen={chosen?.id ?? null} institutions={institutions} />
    </DefaultTemplate>
  )
}
