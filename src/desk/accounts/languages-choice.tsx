'use client'

import { usePeople } from './use-people'

/** Selects a translator's languages. */
export const LanguagesChoice = ({
  chosen,
  error,
  onChange,
}: {
  chosen: readonly string[]
  error?: string | undefined
  onChange: (languages: readonly string[]) => void
}) => {
  const { languages, texts } = usePeople()
  const toggle = (code: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, code] : chosen.filter((one) => one !== code))
  return (
    <fieldset className="vitrine-form__line">
      <legend>{texts.translates}</legend>
      {languages.map(({ code, label }) => (
        <label key={code}>
          <input
            checked={chosen.includes(code)}
            name={`into-${code}`}
            onChange={({ target }) => toggle(code, target.checked)}
            type="checkbox"
          />{' '}
          {label}
        </label>
      ))}
      {error ? (
        <p className="vitrine-form__error" role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
