export const fileProblems = {
  file_missing: 'Send a file.',
  file_type: 'Files of this kind are not taken.',
  file_mismatch: 'The file is not what its name says. Give it its right name.',
  file_broken: 'The file cannot be read to its end. Was it cut short?',
  file_too_large: 'The file is too large.',
  file_too_many_pixels: 'The image has too many pixels.',
  captions_broken: 'These captions are not WebVTT as it should be.',
  foreign_captions: 'Choose captions of the same institution.',
  file_fixed: 'The file of a medium stays as it is. Add the other file as a new medium.',
}
