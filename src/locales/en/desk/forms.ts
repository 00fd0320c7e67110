import { plural } from '../../plural'
export const forms = {
  understood: 'Understood',
  days: 'from {{from}} to {{to}}',
  since: 'from {{from}} on',
  until: 'up to {{to}}',
  empty: 'No date yet. If nobody knows it, write “unknown”.',
  'too-long': 'This is too long for a date. Longer remarks belong in its note.',
  unread:
    'Not understood yet. Expected, for example: 1975, 1970s, ca. 1979, 1974-1975, June 1975, June 13, 2022, before 1980, unknown.',
  ambiguous:
    'This can be two different days. Write the month as a word, for example April 3, 1975, or write 1975-04-03.',
  impossible: 'There is no such day in the calendar.',
  reversed: 'The second date has to come after the first, for example 1974-1975.',

  captionHeading: 'Fill in from the caption?',
  captionWhat: 'Nothing is filled in until you confirm.',
  captionOnly: 'Caption without the credit line',
  captionTitle: 'Title',
  captionDate: 'Date',
  captionCredit: 'Credit line',
  captionInstitution: 'Institution',
  insteadOf: 'instead of “{{value}}”',
  apply: 'Fill in the selected fields',
  notNow: 'Not now',
  applied: 'Filled in. Check the fields, then save.',

  aboutRights: 'What the statements mean',
  rightsPage: 'Page of the statement',
  chooseThis: 'Select',
  chosen: 'selected',

  inPlace: 'Alternative text of the images',
  inPlaceWhat:
    'For readers who cannot see the images. It is saved with the file at once, for every record that shows it.',
  altIn: 'Alternative text, in {{language}}',
  decorative: 'Decorative: nothing is lost without it',
  notDescribed: 'No alternative text yet.',
  describedIn: 'Missing in: {{languages}}',
  saveAlt: 'Save the text',
  savedAlt: 'Saved with the file.',
  notYours: 'This file belongs to another institution, whose members describe it.',
  openFile: 'Open the file',

  languages: 'Languages',
  languagesWhat:
    'Every text of this record in all languages, side by side. Saving creates a draft; nothing becomes public.',
  allSaid: 'complete',
  textsMissing: plural({ one: '{{count}} text missing', other: '{{count}} texts missing' }),
  missing: 'missing',
  nowhere: 'Empty in every language ({{count}})',
  inForm: 'Formatted text: edit it in the form',
  writtenIn: 'source language',
  saveAll: 'Save',
  savedAll: 'Saved as a draft.',
  changedCount: 'changed: {{count}}',
  overtaken:
    'Not saved: someone else saved this record in the meantime ({{changed}}). Their text is shown; your text is kept in its field. Check it, and save again.',
  theirs: 'Current value: {{value}}',
  mayNot: 'You have read access only.',

  passage: 'Language of the passage',
  passageUnmarked: 'Not marked',
}
