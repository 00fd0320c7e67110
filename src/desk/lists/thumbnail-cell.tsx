'use client'

import { DefaultCell, Thumbnail } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

/** A file in a list: what it looks like beside what it is called. */
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
