'use client'

import { useTranslation } from '@payloadcms/ui'
import { explainRights, rightsPage } from '../../rights/rights-explanations'
import { uiTextIn } from '../../locales/ui-text'
import { formTextsIn } from './texts'

/** A link to the statement itself, which is authoritative. */
export const RightsPage = ({ uri }: { uri: string }) => {
  const { i18n } = useTranslation()
  return (
    <a href={rightsPage(uri, i18n.language)} rel="noopener noreferrer" target="_blank">
      {formTextsIn(i18n.language).rightsPage}
    </a>
  )
}

/** Every statement with its explanation, selectable. */
export const RightsExplained = ({
  choices,
  chosen,
  onChoose,
}: {
  choices: readonly { value: string; label: string }[]
  chosen: string
  onChoose: ((uri: string) => void) | undefined
}) => {
  const { i18n } = useTranslation()
  const texts = formTextsIn(i18n.language)
  return (
    <details className="vitrine-rights__all">
      <summary>{texts.aboutRights}</summary>
      <ul>
        {choices.map(({ value, label }) => {
          const explained = explainRights(value)
          return (
            <li key={value} aria-current={value === chosen ? true : undefined}>
              <strong>{label}</strong>
              {value === chosen ? <em> · {texts.chosen}</em> : null}
              <p>{explained ? uiTextIn(explained, i18n.language) : null}</p>
              <span className="vitrine-rights__ways">
                <RightsPage uri={value} />
                {onChoose && value !== chosen ? (
                  <button aria-label={`${texts.chooseThis}: ${label}`} onClick={() => onChoose(value)} type="button">
                    {texts.chooseThis}
                  </button>
                ) : null}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
