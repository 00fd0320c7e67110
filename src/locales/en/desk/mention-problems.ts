export const mentionProblems = {
  unpublished: 'It shows a record that is not public. Publish that record first, or remove it.',
  newer_approved_change: 'It shows a record with an approved change that is not public yet.',
  withdrawn: 'It shows a withdrawn record. Remove it.',
  missing: 'The record no longer exists. Select another, or remove it.',
  captions_missing: 'Add captions or a transcript for people who cannot hear it.',
  alt_missing: 'Describe the image for people who cannot see it, or mark it as decorative.',
  rendition_pending: 'The image is being processed. Try again in a moment.',
  rendition_failed: 'The image could not be processed. Add another file.',
}
