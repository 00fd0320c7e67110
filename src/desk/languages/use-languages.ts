'use client'

import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { inEveryLanguage, locales, type InEveryLanguage, type Locale } from '../../languages/languages'
import { fetchPreflight } from '../shared/api-client'
import { fetchInEveryLanguage, fetchPermissions, saveLanguage, type SaveError } from './languages-api'
import { formTextsIn } from '../forms/texts'
import type { Unknown } from '../shared/read'
import { formatSaveError } from './format-save-error'
import { formatStale } from '../shared/format-stale'
import {
  countMissing,
  countUnsaved,
  isFilled,
  mayChange,
  noUnsavedTexts,
  patchFor,
  textsIn,
  withUnsavedText,
  type LocalizedText,
  type UnsavedTexts,
} from './localized-texts'
import { useFields } from '../shared/use-fields'

/** The record's path under /api, and the path of its permissions. */
const useAddresses = () => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { api } = config.routes
  return globalSlug
    ? { address: `${api}/globals/${globalSlug}`, access: `${api}/globals/${globalSlug}/access`, isGlobal: true }
    : { address: `${api}/${collectionSlug}/${id}`, access: `${api}/${collectionSlug}/access/${id}`, isGlobal: false }
}

/** The texts of a record in every language, the user's changes, and saving them. */
export const useLanguages = () => {
  const { address, access, isGlobal } = useAddresses()
  const { i18n } = useTranslation()
  const fields = useFields()
  const [document, setDocument] = useState<Unknown>()
  const [permissions, setPermissions] = useState<InEveryLanguage<unknown>>()
  const [unsaved, setUnsaved] = useState<UnsavedTexts>(noUnsavedTexts)
  /** the saved text when the user started to change it */
  const [opened, setOpened] = useState<Record<string, string>>({})
  const [isSaving, setSaving] = useState(false)
  const messages = formTextsIn(i18n.language)

  const read = useCallback(async () => {
    const found = await fetchInEveryLanguage(address)
    if (found) setDocument(found)
    return found
  }, [address])

  useEffect(() => {
    void read()
    void Promise.all(locales.map((locale) => fetchPermissions(access, locale))).then((loaded) =>
      setPermissions(inEveryLanguage((locale) => loaded[locales.indexOf(locale)])),
    )
  }, [read, access])

  const count = countUnsaved(unsaved)
  const texts = useMemo(() => (document ? textsIn(fields, document) : []), [fields, document])

  const writeText = (text: LocalizedText, locale: Locale, value: string) => {
    const place = `${locale} ${text.key}`
    setOpened((before) => ({ [place]: text.values[locale], ...before }))
    setUnsaved((before) => withUnsavedText(before, text, locale, value))
  }

  const explain = async (saved: SaveError) => {
    if (saved.why === 'stale') {
      const changed = (await fetchPreflight(address))?.changed
      await read()
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
    await read()
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
