'use client'

import { ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

const slug = 'vitrine-leaving'

/** The page that a click opens in this window; undefined for other clicks. */
const linkTarget = (event: MouseEvent): string | undefined => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return undefined
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.target === '_blank' || link.hasAttribute('download')) return undefined
  const there = new URL(link.href)
  const { origin, pathname, search } = window.location
  return there.origin === origin && there.pathname + there.search === pathname + search ? undefined : link.href
}

/**
 * Asks for confirmation before unsaved text is lost: on closing the window, and on following a link within the desk.
 */
export const LeaveGuard = ({ isUnsaved }: { isUnsaved: boolean }) => {
  const { t } = useTranslation()
  const { openModal } = useModal()
  const router = useRouter()
  const [targetPage, setTargetPage] = useState('')

  useEffect(() => {
    if (!isUnsaved) return
    const confirmUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const confirmNavigation = (event: MouseEvent) => {
      const page = linkTarget(event)
      if (page === undefined) return
      event.preventDefault()
      event.stopPropagation()
      setTargetPage(page)
      openModal(slug)
    }
    window.addEventListener('beforeunload', confirmUnload)
    // before the link's own handler
    document.addEventListener('click', confirmNavigation, true)
    return () => {
      window.removeEventListener('beforeunload', confirmUnload)
      document.removeEventListener('click', confirmNavigation, true)
    }
  }, [isUnsaved, openModal])

  return (
    <ConfirmationModal
      body={t('general:changesNotSaved')}
      cancelLabel={t('general:stayOnThisPage')}
      confirmLabel={t('general:leaveAnyway')}
      heading={t('general:leaveWithoutSaving')}
      modalSlug={slug}
      onConfirm={() => router.push(targetPage)}
    />
  )
}
