'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { FormTransitionButtons } from './form-transition-buttons'

/**
 * Who may move a record without being its editor, as a coordinator may, is given no buttons by Payload:
 * it draws them only for people who may save.
 */
export const ReaderTransitionButtons = () => {
  const { hasSavePermission } = useDocumentInfo()
  return hasSavePermission ? null : <FormTransitionButtons />
}
