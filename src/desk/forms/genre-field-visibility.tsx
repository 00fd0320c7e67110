'use client'

import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { requestJson } from '../shared/request-json'
import { isObject, textOf, type Unknown } from '../shared/read'

/** The selected genre with the fields that do not apply to it; empty while loading. */
const useGenre = (genres: string, id: string): Unknown => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [genre, setGenre] = useState<Unknown>({})
  const address = `${config.routes.api}/${genres}/${id}?depth=0`
  const { language } = i18n
  useEffect(() => {
    setGenre({})
    if (!id) return
    let isActive = true
    const load = async () => {
      const response = await requestJson(address, language)
      if (isActive && response?.ok && isObject(response.body)) setGenre(response.body)
    }
    void load()
    return () => {
      isActive = false
    }
  }, [address, id, language])
  return genre
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
