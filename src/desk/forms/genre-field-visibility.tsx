'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { isObject, textOf, type Unknown } from '../shared/read'
import { usePayloadRest } from '../shared/use-payload-rest'

/** The selected genre with the fields that do not apply to it; empty while loading. */
const useGenre = (genres: string, id: string): Unknown => {
  const { config } = useConfig()
  const { data } = usePayloadRest(id === '' ? null : `${config.routes.api}/${genres}/${id}?depth=0`)
  return isObject(data) ? data : {}
}

const isBlank = (field: { value?: unknown; rows?: unknown[] } | undefined): boolean =>
  !field?.rows?.length && (Array.isArray(field?.value) ? field.value.length === 0 : !field?.value)

/** Hides empty fields that do not apply to the selected genre. */
export const GenreFieldVisibility = ({
  path,
  genres,
  leaves,
}: Pick<RelationshipFieldClientProps, 'path'> & { genres: string; leaves: Record<string, string> }) => {
  const genre = useGenre(genres, textOf(useFormFields(([fields]) => fields[path]?.value)))
  const names = Object.entries(leaves).flatMap(([trait, name]) => (genre[trait] === true ? [name] : []))
  const left = useFormFields(([fields]) => names.filter((name) => isBlank(fields[name])).join(' '))
  if (left === '') return null
  const hidden = left.split(' ').map((name) => `#field-${name}, .field-type.text:has(.field-${name})`)
  return <style>{`:is(${hidden.join(', ')}) { display: none; }`}</style>
}
