export const mentionProblems = {
  unpublished: 'It shows a record that the public cannot see yet. Publish that one first, or leave it out.',
  newer_approved_change: 'It shows a record of which a newer text is approved, and not public yet.',
  withdrawn: 'It shows a record that was withdrawn. Leave it out.',
  missing: 'What stood here no longer exists. Choose another, or remove it.',
  captions_missing: 'Add captions or a transcript, for people who do not hear it.',
  alt_missing: 'Say what the image shows, for people who cannot see it, or mark it as decoration.',
  rendition_pending: 'The image is still being prepared. Try again in a moment.',
  rendition_failed: 'No image could be made from this file. Add another one.',
}
