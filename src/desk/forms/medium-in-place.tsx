'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { languages, locales, type Locale } from '../../languages/languages'
import { saveMedium, type Medium, type MediumTexts } from './media-api'
import { formTextsIn } from './texts'
import { fill } from '../shared/fill'
import { formatProblem } from '../shared/format-problem'
import { formatSaveError } from '../languages/format-save-error'
import { usePlaces } from '../shared/use-places'
import { useRecord } from '../shared/use-record'

const nameOf = (locale: Locale, language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale

const isSame = (one: MediumTexts, other: MediumTexts): boolean =>
  one.isDecorative === other.isDecorative && locales.every((locale) => one.alt[locale] === other.alt[locale])

/** The problems of a medium, from the server or of the unsaved texts. */
const useLacks = (medium: Medium, now: MediumTexts): string[] => {
  const { preflight, language } = useRecord()
  const texts = formTextsIn(language)
  const serverMessages = (preflight?.problems ?? [])
    .filter(({ reference }) => reference?.kind === 'media' && reference.id === medium.id)
    .filter(({ code }) => code !== 'alt_missing')
    .map((problem) => formatProblem(problem, language))
  if (!medium.isImage || now.isDecorative) return serverMessages
  const silent = locales.filter((locale) => now.alt[locale].trim() === '')
  if (silent.length === 0) return serverMessages
  const named = silent.map((locale) => nameOf(locale, language)).join(', ')
  const lacks = silent.length === locales.length ? texts.notDescribed : fill(texts.describedIn, { languages: named })
  return [lacks, ...serverMessages]
}

/**
 * A medium: its picture, its description in each language, or that it is decorative. It is saved by itself, at once.
 */
export const MediumInPlace = ({
  media,
  medium,
  onSaved,
}: {
  media: string
  medium: Medium
  onSaved: () => Promise<void>
}) => {
  const placeOf = usePlaces()
  const { i18n } = useTranslation()
  const { isThere, refresh } = useRecord()
  const texts = formTextsIn(i18n.language)
  const [mine, setMine] = useState<MediumTexts>()
  const [isSaving, setSaving] = useState(false)
  const now: MediumTexts = mine ?? medium
  const lacks = useLacks(medium, now)
  const isChanged = !isSame(now, medium)

  const save = async () => {
    const saved = await saveMedium(media, medium, now, i18n.language)
    await onSaved()
    if (isThere) void refresh()
    if (!saved.ok) return toast.error(formatSaveError(saved, i18n.language), { duration: 20_000 })
    setMine(undefined)
    toast.success(texts.savedAlt)
  }
  const start = () => {
    setSaving(true)
    void save().finally(() => setSaving(false))
  }
  const isFixed = !medium.isMine || isSaving
  return (
    <li data-medium={medium.id}>
      <a
        className="vitrine-media__picture"
        href={placeOf('media', medium.id).page}
        rel="noopener"
        target="_blank"
        title={texts.openFile}
      >
        {medium.picture ? (
          <img alt={locales.map((locale) => medium.alt[locale]).find(Boolean) ?? ''} src={medium.picture} />
        ) : null}
        <span>{medium.name || texts.openFile}</span>
      </a>
      <div className="vitrine-media__words">
        {medium.isImage
          ? locales.map((locale) => (
              <label key={locale}>
                <span>{fill(texts.altIn, { language: nameOf(locale, i18n.language) })}</span>
                <textarea
                  dir={languages[locale].dir}
                  disabled={now.isDecorative}
                  lang={locale}
                  maxLength={2000}
                  onChange={(event) => setMine({ ...now, alt: { ...now.alt, [locale]: event.currentTarget.value } })}
                  readOnly={isFixed}
                  rows={2}
                  value={now.alt[locale]}
                />
              </label>
            ))
          : null}
        {medium.isImage ? (
          <label className="vitrine-media__decorative">
            <input
              checked={now.isDecorative}
              disabled={isFixed}
              onChange={(event) => setMine({ alt: now.alt, isDecorative: event.currentTarget.checked })}
              type="checkbox"
            />
            <span>{texts.decorative}</span>
          </label>
        ) : null}
        {medium.isMine ? null : <p className="vitrine-media__aside">{texts.notYours}</p>}
        {lacks.map((lack) => (
          <p className="vitrine-media__lack" key={lack}>
            {lack}
          </p>
        ))}
        {isChanged ? (
          <Button disabled={isSaving} margin={false} onClick={start} size="small" type="button">
            {isSaving ? texts.saving : texts.saveAlt}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
