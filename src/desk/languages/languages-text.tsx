'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { languages, locales, type Locale } from '../../languages/languages'
import { formTextsIn } from '../forms/texts'
import { fill } from '../shared/fill'
import type { LocalizedText } from './localized-texts'
import { useLabels } from '../shared/use-fields'
import type { useLanguages } from './use-languages'

type Record = ReturnType<typeof useLanguages>

/** The number of rows that show the whole text, at most 12. */
const linesOf = (text: string): number =>
  Math.min(
    12,
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 42)), 0),
  )

/** One text of a record with its label and its languages side by side. */
export const LanguagesText = ({ text, record, form }: { text: LocalizedText; record: Record; form: string }) => {
  const { i18n } = useTranslation()
  const texts = formTextsIn(i18n.language)
  const formatLabels = useLabels()
  const id = useId()
  const label = formatLabels({
    tabs: [],
    path: [],
    labels: text.labels.map((one) => (typeof one === 'number' ? `${one}` : one)),
  })
  const lines = Math.max(...locales.map((locale) => linesOf(record.cell(text, locale).value)))

  const column = (locale: Locale) => {
    const { value, isChanged, isMissing, theirs, isMine } = record.cell(text, locale)
    const { dir, label: language } = languages[locale]
    const state = isMissing ? 'missing' : isChanged ? 'changed' : 'said'
    const about = [isMissing && `${id}-${locale}-missing`, theirs !== undefined && `${id}-${locale}-theirs`]
    return (
      <div data-locale={locale} data-state={state} key={locale}>
        {text.isPlain ? (
          <textarea
            aria-describedby={about.filter(Boolean).join(' ') || undefined}
            aria-label={`${label}, ${language}`}
            dir={dir}
            lang={locale}
            onChange={(event) => record.writeText(text, locale, event.currentTarget.value)}
            readOnly={!isMine}
            rows={lines}
            title={isMine ? undefined : texts.mayNot}
            value={value}
          />
        ) : (
          <>
            <div className="vitrine-languages__rich" dir={dir} lang={locale}>
              {value}
            </div>
            <a aria-label={`${texts.inForm}: ${label}, ${language}`} href={`${form}?locale=${locale}`}>
              {texts.inForm}
            </a>
          </>
        )}
        {isMissing ? (
          <span className="vitrine-languages__missing" id={`${id}-${locale}-missing`}>
            {texts.missing}
          </span>
        ) : null}
        {theirs === undefined ? null : (
          <span className="vitrine-languages__theirs" id={`${id}-${locale}-theirs`}>
            {fill(texts.theirs, { value: theirs || texts.missing })}
          </span>
        )}
      </div>
    )
  }
  return (
    <section aria-labelledby={`${id}-label`} className="vitrine-languages__text" data-text={text.names.join('.')}>
      <h2 id={`${id}-label`}>{label}</h2>
      <div className="vitrine-languages__columns">{locales.map(column)}</div>
    </section>
  )
}
