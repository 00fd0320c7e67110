'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import type { SetupStep } from '../../contract/dashboard'
import { setupTextsIn } from './texts'

/** The steps of a new installation: each a link, and marked once it is done. */
export const SetupPart = ({ steps, belongs }: { steps: readonly SetupStep[]; belongs: boolean }) => {
  const { permissions } = useAuth()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const texts = setupTextsIn(i18n.language)
  const id = useId()
  const what = { institution: texts.institutionWhat, accounts: texts.accountsWhat, holding: texts.holdingWhat }
  const hrefOf = ({ step, kind, done }: SetupStep) => {
    // a holding is made by whoever belongs to an institution
    const mayCreate = permissions?.collections?.[kind]?.create === true && (step !== 'holding' || belongs)
    return `${config.routes.admin}/collections/${kind}${mayCreate && !done ? '/create' : ''}`
  }
  return (
    <section aria-labelledby={id} className="vitrine-start__part vitrine-setup" data-part="setup">
      <h3 id={id}>{texts.steps}</h3>
      <ol>
        {steps.map((one) => (
          <li data-done={one.done} data-step={one.step} key={one.step}>
            <a href={hrefOf(one)}>{texts[one.step]}</a>{' '}
            {one.done ? <strong>✓ {texts.done}</strong> : <p>{what[one.step]}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
