'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import useSWR from 'swr'
import { inEveryLanguage, locales, type Locale } from '../../languages/languages'
import { usePreflights } from '../shared/preflight-provider'
import { useRecord } from '../shared/use-record'
import { swrOptions } from '../shared/use-endpoint'
import { fetchPermissions, saveLanguage, type SaveError } from './languages-api'
import { useInEveryLanguage } from './use-in-every-language'
import { formTextsIn } from '../forms/texts'
import { formatSaveError } from './format-save-error'
import { formatStale } from '../shared/format-stale'
import {
  countMissing,
  countUnsaved,
  isFilled,
  mayChange,
  noUnsavedTexts,
  patchFor,
  localizedTextsIn,
  withUnsavedText,
  type LocalizedText,
  type UnsavedTexts,
} from './localized-texts'
import { useFields } from '../shared/use-fields'

const fetchPermissionsInEveryLanguage = async (access: string, language: string) => {
  const loaded = await Promise.all(locales.map((locale) => fetchPermissions(access, locale, language)))
  return inEveryLanguage((locale) => loaded[locales.indexOf(locale)])
}

/** The texts of a record in every language, the user's changes, and saving them. */
export const useLanguages = () => {
  const { address, list, id, isGlobal } = useRecord()
  const access = isGlobal ? `${address}/access` : `${list}/access/${id}`
  const { refresh } = usePreflights()
  const { i18n } = useTranslation()
  const fields = useFields()
  const { document, reload } = useInEveryLanguage(address)
  const { data: permissions } = useSWR(
    ['permissions', access],
    () => fetchPermissionsInEveryLanguage(access, i18n.language),
    swrOptions,
  )
  const [unsaved, setUnsaved] = useState<UnsavedTexts>(noUnsavedTexts)
  /** the saved text when the user started to change it */
  const [opened, setOpened] = useState<Record<string, string>>({})
  const [isSaving, setSaving] = useState(false)
  const messages = formTextsIn(i18n.language)

  const count = countUnsaved(unsaved)
  const texts = useMemo(() => (document ? localizedTextsIn(fields, document) : []), [fields, document])

  const writeText = (text: LocalizedText, locale: Locale, value: string) => {
    const place = `${locale} ${text.key}`
    setOpened((before) => ({ [place]: text.values[locale], ...before }))
    setUnsaved((before) => withUnsavedText(before, text, locale, value))
  }

  const explain = async (saved: SaveError) => {
    if (saved.why === 'stale') {
      const changed = (await refresh(address))?.changed
      await reload()
      return toast.error(formatStale(messages.overtaken, changed, i18n.language), { duration: 20_000 })
    }
    return toast.error(formatSaveError(saved, i18n.language), { duration: 20_000 })
  }

  const saveAll = async () => {
    if (!document) return
    let revision = typeof document.revision === 'number' ? document.revision : undefined
    for (const locale of locales) {
      const data = patchFor(fields, document, locale, unsaved[locale])
      if (!data) continue
      const saved = await saveLanguage({ address, isGlobal }, locale, data, { revision, language: i18n.language })
      if (!saved.ok) return explain(saved)
      revision = saved.revision
      setUnsaved((before) => ({ ...before, [locale]: {} }))
    }
    await reload()
    setOpened({})
    toast.success(messages.savedAll)
  }
  const save = () => {
    setSaving(true)
    void saveAll().finally(() => setSaving(false))
  }

  return {
    texts,
    missing: countMissing(texts),
    isThere: document !== undefined && permissions !== undefined,
    source: document?.sourceLanguage,
    count,
    isSaving,
    save,
    writeText,
    /** a text in a language, with the user's change and permission */
    cell: (text: LocalizedText, locale: Locale) => {
      const mine = unsaved[locale][text.key]
      const was = opened[`${locale} ${text.key}`]
      return {
        value: mine ?? text.values[locale],
        isChanged: mine !== undefined,
        isMissing: isFilled(text) && (mine ?? text.values[locale]).trim() === '',
        theirs:
          mine !== undefined && was !== undefined && was !== text.values[locale] ? text.values[locale] : undefined,
        isMine: text.isPlain && mayChange(permissions?.[locale], text.names),
      }
    },
  }
}
