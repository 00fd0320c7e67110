'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { Moves } from './moves'

/**
 * Who may move a record without being its editor, as a coordinator may, is given no buttons by Payload:
 * it draws them only for people who may save.
 */
export const MovesOfReaders = () => {
  const { hasSavePermission } = useDocumentInfo()
  return hasSavePermission ? null : <Moves />
}
