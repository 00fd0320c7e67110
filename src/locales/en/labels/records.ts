export const records = {
  revision: 'Revision',
  standing: 'Status',
  missing: 'Missing',
  slug: 'URL slug',
  slugHelp: 'Generated from the title if empty. Old addresses redirect here.',
  sourceLanguage: 'Source language',
  sourceLanguageHelp:
    'The language in which this record is complete. It is shown, and marked, where a translation is missing.',
  identifiers: 'Identifiers',
  identifiersSingular: 'Identifier',
  identifiersPlural: 'Identifiers',
  identifiersHelp: 'Identifiers used elsewhere: an ARK, a catalogue number.',
  identifiersScheme: 'Type',
  identifiersValue: 'Number',
  notes: 'Internal notes',
  notesHelp: 'Never public.',
}
