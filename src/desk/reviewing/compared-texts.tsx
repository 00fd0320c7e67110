'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Locale } from '../../kernel/languages'
import { compareWords } from './compare-words'
import { reviewWordsIn } from './review-words'
import { ownDirection } from './told-value'

/** Two texts beside each other: struck out what only the old one says, underlined what only the new one does. */
export const ComparedTexts = ({
  before,
  after,
  locale,
}: {
  before: string
  after: string
  locale: Locale | undefined
}) => {
  const { i18n } = useTranslation()
  const words = reviewWordsIn(i18n.language)
  const runs = compareWords(before, after)
  const side = (where: 'before' | 'after') => (
    <div className="vitrine-change__side" data-side={where}>
      <span className="vitrine-change__head">{words[where]}</span>
      <div className="vitrine-said" {...ownDirection(locale)}>
        {runs
          .filter((run) => run.in === 'both' || run.in === where)
          .map((run, n) => {
            const key = `${n} ${run.in}`
            if (run.in === 'both') return <span key={key}>{run.text}</span>
            return where === 'before' ? <del key={key}>{run.text}</del> : <ins key={key}>{run.text}</ins>
          })}
      </div>
    </div>
  )
  return (
    <>
      <div className="vitrine-change__beside">
        {side('before')}
        {side('after')}
      </div>
      {before === after ? <p className="vitrine-change__aside">{words.formatting}</p> : null}
    </>
  )
}
