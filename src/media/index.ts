import type { CollectionConfig } from 'payload'
import { collection } from './collection'
import { withIntake } from './intake'
import { serveStored, thumbnailOf, type MayHaveOriginal } from './serve'
import type { MediaStore } from './store'

/** The collection except owner and access. `store` is called only when a file is added or removed. */
export const mediaCollection = (store: () => MediaStore, mayHaveOriginal: MayHaveOriginal): CollectionConfig =>
  withIntake(
    {
      ...collection,
      upload: {
        ...(typeof collection.upload === 'object' ? collection.upload : {}),
        adminThumbnail: thumbnailOf,
        handlers: [serveStored(store, mayHaveOriginal)],
      },
    },
    store,
  )

export { copyOfMedium } from './serve'
export { limits as uploadLimits } from './inspect'
export { renderPending, startRenditionJob } from './rendition-job'
export { verifyMedia, type MediaFault } from './verify'
export { openStore, type MediaStore } from './store'
export { mediaAdvice, mediaImages, mediaProblems, mediaTypes } from './lookup'
export { sweepUploads } from './sweep'
