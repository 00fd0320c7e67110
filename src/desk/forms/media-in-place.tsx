'use client'

import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import type { UploadFieldClientProps } from 'payload'
import useSWR from 'swr'
import { fetchMedia } from './media-api'
import { swrOptions } from '../shared/use-endpoint'
import { formTextsIn } from './texts'
import { MediumInPlace } from './medium-in-place'
import { isText, listOf } from '../shared/read'

/** Below the media field of a record: each picture in order with its texts, editable in place. */
export const MediaInPlace = ({ path }: Pick<UploadFieldClientProps, 'path'>) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const texts = formTextsIn(i18n.language)
  const media = `${config.routes.api}/media`
  const chosen = useFormFields(([fields]) => listOf(fields[path]?.value).filter(isText).join(','))
  const { data: known = [], mutate } = useSWR(
    chosen ? (['media', media, chosen] as const) : null,
    ([, , ids]) => fetchMedia(media, ids.split(','), i18n.language),
    swrOptions,
  )

  const chosenMedia = chosen.split(',').flatMap((id) => known.find((one) => one.id === id) ?? [])
  if (chosenMedia.length === 0) return null
  return (
    <section aria-labelledby="media-in-place" className="vitrine-media">
      <h3 id="media-in-place">{texts.inPlace}</h3>
      <p>{texts.inPlaceWhat}</p>
      <ol>
        {chosenMedia.map((medium) => (
          <MediumInPlace key={medium.id} media={media} medium={medium} onSaved={async () => void (await mutate())} />
        ))}
      </ol>
    </section>
  )
}
