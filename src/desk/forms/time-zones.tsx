'use client'

import { useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId, useMemo } from 'react'

/** A zone's name in a language, as far as it has one: `Moscow Time`, `GMT+3`. */
const nameOf = (zone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** Suggests time zones below a time-zone field, by key or name. */
export const TimeZones = ({ path }: Pick<TextFieldClientProps, 'path'>) => {
  const { i18n } = useTranslation()
  const id = useId()
  const { language } = i18n
  const zones = useMemo(
    () => Intl.supportedValuesOf('timeZone').map((zone) => ({ zone, name: nameOf(zone, language) })),
    [language],
  )
  useEffect(() => {
    // Payload's input has no datalist
    document.getElementById(`field-${path.replaceAll('.', '__')}`)?.setAttribute('list', id)
  }, [path, id])
  return (
    <datalist id={id}>
      {zones.map(({ zone, name }) => (
        <option key={zone} label={name} value={zone} />
      ))}
    </datalist>
  )
}
