'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Locale } from '../../languages/languages'
import { diffWords } from './diff-words'
import { reviewTextsIn } from './review-texts'
import { ownDirection } from './field-value'

/** Two texts side by side: removed words struck through, added ones underlined. */
export const TextDiff = ({ before, after, locale }: { before: string; after: string; locale: Locale | undefined }) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const runs = diffWords(before, after)
  const side = (where: 'before' | 'after') => (
    <div className="vitrine-change__side" data-side={where}>
      <span className="vitrine-change__head">{texts[where]}</span>
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
      {before === after ? <p className="vitrine-change__aside">{texts.formatting}</p> : null}
    </>
  )
}
