'use client'

import { useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { Labelled } from '../shared/labelled'
import { usePlaces } from '../shared/use-places'
import { PolicyForm } from './policy-form'
import { policyTextsIn } from './policy-texts'
import { exhibitGlobal, ownerKind } from '../../model/owners'

/** Selects whose rules to show: an institution’s, or, for those who set them, the exhibit’s. */
export const PolicyList = ({
  institutions,
  first,
  maySet,
}: {
  institutions: { id: string; name: string }[]
  /** empty: the exhibit’s */
  first: string
  maySet: boolean
}) => {
  const { i18n } = useTranslation()
  const path = usePathname()
  const [institution, setInstitution] = useState(first)
  const texts = policyTextsIn(i18n.language)
  const placeOf = usePlaces()
  const isNobodys = !maySet && institutions.length === 0
  const choose = (id: string) => {
    setInstitution(id)
    window.history.replaceState(window.history.state, '', id ? `${path}?institution=${id}` : path)
  }
  return (
    <main className="vitrine-policies vitrine-form">
      <h1>{texts.policies}</h1>
      <p>{texts.what}</p>
      {isNobodys ? <p>{texts.noInstitution}</p> : null}
      {isNobodys ? null : (
        <>
          <Labelled label={texts.institution}>
            {(control) => (
              <select
                {...control}
                name="institution"
                onChange={({ target }) => choose(target.value)}
                value={institution}
              >
                {maySet ? <option value="">{texts.ofExhibit}</option> : null}
                {institutions.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          <PolicyForm
            key={institution}
            maySet={maySet}
            record={(institution ? placeOf(ownerKind, institution) : placeOf(exhibitGlobal, '')).address}
          />
        </>
      )}
    </main>
  )
}
