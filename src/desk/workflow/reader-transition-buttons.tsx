'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { FormTransitionButtons } from './form-transition-buttons'

/** Transitions for users who may not save, such as a coordinator: Payload renders buttons only for those who may. */
export const ReaderTransitionButtons = () => {
  const { hasSavePermission } = useDocumentInfo()
  return hasSavePermission ? null : <FormTransitionButtons />
}
