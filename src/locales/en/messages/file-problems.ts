export const fileProblems = {
  file_missing: 'Send a file.',
  file_type: 'This file type is not accepted.',
  file_mismatch: 'The file’s content does not match its name. Rename the file.',
  file_broken: 'The file cannot be read completely. It may be truncated.',
  file_too_large: 'The file is too large.',
  file_too_many_pixels: 'The image has too many pixels.',
  captions_broken: 'The captions are not valid WebVTT.',
  foreign_captions: 'Choose captions of the same institution.',
  file_fixed: 'A file cannot be replaced. Add the other file as a new one.',
}
