'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, type ReactNode } from 'react'
import { dashboardTextsIn } from './dashboard-texts'

/** A part of the start page: its title, its records, and a link to all of them. */
export const DashboardPart = ({
  name,
  heading,
  isEmpty,
  more,
  href,
  note,
  children,
}: {
  name: string
  heading: string
  isEmpty: boolean
  more?: boolean | undefined
  href?: string | undefined
  note?: string | undefined
  children: ReactNode
}) => {
  const { i18n } = useTranslation()
  const texts = dashboardTextsIn(i18n.language)
  const id = useId()
  return (
    <section aria-labelledby={id} className="vitrine-start__part" data-part={name}>
      <h3 id={id}>{heading}</h3>
      {note ? <p>{note}</p> : null}
      {isEmpty ? <p>{texts.nothing}</p> : <ul>{children}</ul>}
      {more && !href ? <p>{texts.more}</p> : null}
      {href && !isEmpty ? (
        <p>
          <a aria-label={`${texts.inQueue}: ${heading}`} href={href}>
            {texts.inQueue}
          </a>
        </p>
      ) : null}
    </section>
  )
}
