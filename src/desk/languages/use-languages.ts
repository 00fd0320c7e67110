'use client'

import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { inEveryLanguage, locales, type InEveryLanguage, type Locale } from '../../kernel/languages'
import { fetchPreflight } from '../ask'
import { fetchInEveryLanguage, fetchPermissions, saveLanguage, type Refused } from './ask-languages'
import { formWordsIn } from '../forms/form-words'
import type { Unknown } from '../read'
import { sayRefused } from '../say-refused'
import { sayStale } from '../say-stale'
import {
  countMissing,
  countWritten,
  isSaid,
  mayChange,
  nothingWritten,
  saveIn,
  textsIn,
  write,
  type SaidText,
  type Written,
} from './side-by-side'
import { useFields } from '../use-fields'

/** Where the record is under /api, and where Payload says what one may do with it. */
const useAddresses = () => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { api } = config.routes
  return globalSlug
    ? { address: `${api}/globals/${globalSlug}`, access: `${api}/globals/${globalSlug}/access`, isGlobal: true }
    : { address: `${api}/${collectionSlug}/${id}`, access: `${api}/${collectionSlug}/access/${id}`, isGlobal: false }
}

/** The texts of a record in every language, what this person writes in them, and how that is saved. */
export const useLanguages = () => {
  const { address, access, isGlobal } = useAddresses()
  const { i18n } = useTranslation()
  const fields = useFields()
  const [document, setDocument] = useState<Unknown>()
  const [permissions, setPermissions] = useState<InEveryLanguage<unknown>>()
  const [written, setWritten] = useState<Written>(nothingWritten)
  /** what stood there when somebody began to write over it */
  const [opened, setOpened] = useState<Record<string, string>>({})
  const [isSaving, setSaving] = useState(false)
  const words = formWordsIn(i18n.language)

  const read = useCallback(async () => {
    const found = await fetchInEveryLanguage(address)
    if (found) setDocument(found)
    return found
  }, [address])

  useEffect(() => {
    void read()
    void Promise.all(locales.map((locale) => fetchPermissions(access, locale))).then((given) =>
      setPermissions(inEveryLanguage((locale) => given[locales.indexOf(locale)])),
    )
  }, [read, access])

  const count = countWritten(written)
  const texts = useMemo(() => (document ? textsIn(fields, document) : []), [fields, document])

  const say = (text: SaidText, locale: Locale, said: string) => {
    const place = `${locale} ${text.key}`
    setOpened((before) => ({ [place]: text.said[locale], ...before }))
    setWritten((before) => write(before, text, locale, said))
  }

  const explain = async (saved: Refused) => {
    if (saved.why === 'stale') {
      const changed = (await fetchPreflight(address))?.changed
      await read()
      return toast.error(sayStale(words.overtaken, changed, i18n.language), { duration: 20_000 })
    }
    return toast.error(sayRefused(saved, i18n.language), { duration: 20_000 })
  }

  const saveAll = async () => {
    if (!document) return
    let revision = typeof document.revision === 'number' ? document.revision : undefined
    for (const locale of locales) {
      const data = saveIn(fields, document, locale, written[locale])
      if (!data) continue
      const saved = await saveLanguage({ address, isGlobal }, locale, data, { revision, language: i18n.language })
      if (!saved.ok) return explain(saved)
      revision = saved.revision
      setWritten((before) => ({ ...before, [locale]: {} }))
    }
    await read()
    setOpened({})
    toast.success(words.savedAll)
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
    say,
    /** a text in a language, as this person has it, and what they may do with it */
    cell: (text: SaidText, locale: Locale) => {
      const mine = written[locale][text.key]
      const was = opened[`${locale} ${text.key}`]
      return {
        value: mine ?? text.said[locale],
        isChanged: mine !== undefined,
        isMissing: isSaid(text) && (mine ?? text.said[locale]).trim() === '',
        theirs: mine !== undefined && was !== undefined && was !== text.said[locale] ? text.said[locale] : undefined,
        isMine: text.isPlain && mayChange(permissions?.[locale], text.names),
      }
    },
  }
}
