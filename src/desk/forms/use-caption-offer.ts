'use client'

import { useConfig, useForm, useFormFields } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { NamedInstitution } from './parse-caption'
import { findCreditedInstitution, parseCaption } from './parse-caption'
import { isObject, isText, objectsOf, textOf } from '../shared/read'
import { usePayloadRest } from '../shared/use-payload-rest'

/** The paths of the fields that a caption can fill. */
export interface CaptionTargets {
  title: string
  date: string
  credit: string
  institution: string
}

/** The kind a credit line may name, and its name fields. */
export interface Holders {
  kind: string
  names: readonly string[]
}

/** A value in a caption, and the field it would fill. */
export interface Offer {
  key: 'captionOnly' | 'captionTitle' | 'captionDate' | 'captionCredit' | 'captionInstitution'
  path: string
  value: string
  /** formatted for people */
  label: string
  /** the field's current value */
  now: string
}

interface Found extends NamedInstitution {
  name: string
}

const readInstitutions = (body: unknown, { names: fields }: Holders): Found[] =>
  objectsOf(isObject(body) ? body.docs : undefined).map((doc) => {
    const names = fields
      .map((field) => doc[field])
      .flatMap((localized) => (isObject(localized) ? Object.values(localized) : [localized]))
      .filter(isText)
    return { id: textOf(doc.id), names, name: names[0] ?? '' }
  })

/** What a pasted caption offers for other fields; nothing is filled in before `take`. */
export const useCaptionOffer = (path: string, targets: CaptionTargets, holders: Holders) => {
  const { config } = useConfig()
  const { dispatchFields, setModified } = useForm()
  const now = useFormFields(([fields]) =>
    [targets.title, targets.date, targets.credit, targets.institution, path]
      .map((one) => textOf(fields[one]?.value))
      .join('\u0000'),
  )
  const [pasted, setPasted] = useState<string>()
  const isCredited = pasted !== undefined && parseCaption(pasted).credit !== null
  const query = new URLSearchParams({ depth: '0', draft: 'true', limit: '1000', locale: 'all' })
  for (const name of holders.names) query.set(`select[${name}]`, 'true')
  const { data } = usePayloadRest(isCredited ? `${config.routes.api}/${holders.kind}?${query}` : null)
  const institutions = readInstitutions(data, holders)

  const consider = useCallback((text: string) => {
    const { date, credit } = parseCaption(text)
    if (date !== null || credit !== null) setPasted(text)
  }, [])
  const forget = useCallback(() => setPasted(undefined), [])

  const [title = '', typed = '', creditLine = '', holder = '', caption = ''] = now.split('\u0000')
  const offersOf = (text: string): Offer[] => {
    const read = parseCaption(text)
    const credited = read.credit === null ? null : findCreditedInstitution(read.credit, institutions)
    const nameOf = (id: string | null) => institutions.find((one) => one.id === id)?.name ?? ''
    const all: Offer[] = [
      { key: 'captionOnly', path, value: read.caption, label: read.caption, now: caption },
      { key: 'captionTitle', path: targets.title, value: read.title, label: read.title, now: title },
      { key: 'captionDate', path: targets.date, value: read.date ?? '', label: read.date ?? '', now: typed },
      {
        key: 'captionCredit',
        path: targets.credit,
        value: read.credit ?? '',
        label: read.credit ?? '',
        now: creditLine,
      },
      {
        key: 'captionInstitution',
        path: targets.institution,
        value: credited ?? '',
        label: nameOf(credited),
        now: nameOf(holder),
      },
    ]
    return all.filter(
      ({ key, value, now: there }) => value !== '' && value !== (key === 'captionInstitution' ? holder : there),
    )
  }

  const take = (offers: readonly Offer[]) => {
    for (const { path: to, value } of offers) dispatchFields({ type: 'UPDATE', path: to, value })
    if (offers.length > 0) setModified(true)
    forget()
  }

  return { offers: pasted === undefined ? [] : offersOf(pasted), consider, take, forget }
}
