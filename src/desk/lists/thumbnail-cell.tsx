'use client'

import { DefaultCell, Thumbnail } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

/** A medium in a list: its thumbnail and its name. */
export const ThumbnailCell = (cell: DefaultCellComponentProps<TextFieldClient>) => {
  const source: unknown = cell.rowData.thumbnailURL
  return (
    <span className="vitrine-thumbnail">
      <Thumbnail
        collectionSlug={cell.collectionSlug}
        doc={cell.rowData}
        size="small"
        {...(typeof source === 'string' ? { fileSrc: source } : {})}
      />
      <DefaultCell {...cell} />
    </span>
  )
}
