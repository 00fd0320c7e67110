'use client'

import { ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

const slug = 'vitrine-leaving'

/** The page that a click leads to in this window; undefined for every other click. */
const pageAsked = (event: MouseEvent): string | undefined => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return undefined
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.target === '_blank' || link.hasAttribute('download')) return undefined
  const there = new URL(link.href)
  const { origin, pathname, search } = window.location
  return there.origin === origin && there.pathname + there.search === pathname + search ? undefined : link.href
}

/** Asks whoever has unsaved text whether they mean to go: on closing the window, and on following a link within the desk. */
export const Leaving = ({ isUnsaved }: { isUnsaved: boolean }) => {
  const { t } = useTranslation()
  const { openModal } = useModal()
  const router = useRouter()
  const [wanted, setWanted] = useState('')

  useEffect(() => {
    if (!isUnsaved) return
    const askAtClosing = (event: BeforeUnloadEvent) => event.preventDefault()
    const askAtLink = (event: MouseEvent) => {
      const page = pageAsked(event)
      if (page === undefined) return
      event.preventDefault()
      event.stopPropagation()
      setWanted(page)
      openModal(slug)
    }
    window.addEventListener('beforeunload', askAtClosing)
    // before the link itself hears of it
    document.addEventListener('click', askAtLink, true)
    return () => {
      window.removeEventListener('beforeunload', askAtClosing)
      document.removeEventListener('click', askAtLink, true)
    }
  }, [isUnsaved, openModal])

  return (
    <ConfirmationModal
      body={t('general:changesNotSaved')}
      cancelLabel={t('general:stayOnThisPage')}
      confirmLabel={t('general:leaveAnyway')}
      heading={t('general:leaveWithoutSaving')}
      modalSlug={slug}
      onConfirm={() => router.push(wanted)}
    />
  )
}
