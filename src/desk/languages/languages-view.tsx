'use client'

import { Button, Gutter, useTranslation } from '@payloadcms/ui'
import { languages, locales } from '../../languages/languages'
import { pluralIn } from '../../locales/plural'
import { formTextsIn } from '../forms/texts'
import { LanguagesText } from './languages-text'
import { LeaveGuard } from './leave-guard'
import { RecordStepNav } from '../shared/record-step-nav'
import { fill } from '../shared/fill'
import { deskLanguage } from '../shared/texts'
import { usePlaces } from '../shared/use-places'
import { useRecord } from '../shared/use-record'
import { isFilled, type LocalizedText } from './localized-texts'
import { useLanguages } from './use-languages'

/** `/admin/…/languages`: every text of a record in its languages side by side, with what is missing. */
export const LanguagesView = () => {
  const { kind, id } = useRecord()
  const { i18n } = useTranslation()
  const messages = formTextsIn(i18n.language)
  const record = useLanguages()
  const { texts, missing, isThere, isSaving, count, save, source } = record
  const { page: form } = usePlaces()(kind, id)

  const formatMissing = (lacks: number) =>
    lacks === 0
      ? messages.allSaid
      : fill(pluralIn(deskLanguage(i18n.language), messages.textsMissing, lacks), { count: lacks })
  const row = (text: LocalizedText) => <LanguagesText form={form} key={text.key} record={record} text={text} />
  const nowhere = texts.filter((text) => !isFilled(text))
  return (
    <Gutter className="vitrine-languages">
      <RecordStepNav view={messages.languages} />
      <LeaveGuard isUnsaved={count > 0} />
      <div className="vitrine-languages__head">
        <p>{messages.languagesWhat}</p>
        <div className="vitrine-languages__save">
          <span role="status">{count > 0 ? fill(messages.changedCount, { count }) : null}</span>
          <Button
            disabled={count === 0 || isSaving}
            id="action-save-languages"
            margin={false}
            onClick={save}
            type="button"
          >
            {isSaving ? messages.saving : messages.saveAll}
          </Button>
        </div>
      </div>
      {isThere ? (
        <>
          <div className="vitrine-languages__columns vitrine-languages__names">
            {locales.map((locale) => (
              <div key={locale}>
                <strong dir={languages[locale].dir} lang={locale}>
                  {languages[locale].label}
                </strong>
                {locale === source ? <span> · {messages.writtenIn}</span> : null}
                <span
                  className={`vitrine-languages__lacks ${missing[locale] ? 'vitrine-languages__lacks--some' : ''}`}
                  data-missing={missing[locale]}
                  id={`missing-in-${locale}`}
                >
                  {formatMissing(missing[locale])}
                </span>
              </div>
            ))}
          </div>
          {texts.filter(isFilled).map(row)}
          {nowhere.length > 0 ? (
            <details className="vitrine-languages__nowhere">
              <summary>{fill(messages.nowhere, { count: nowhere.length })}</summary>
              {nowhere.map(row)}
            </details>
          ) : null}
        </>
      ) : (
        <p role="status">{messages.loading}</p>
      )}
    </Gutter>
  )
}
