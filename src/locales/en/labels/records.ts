export const records = {
  revision: 'Revision',
  standing: 'Standing',
  missing: 'Missing',
  slug: 'Address on the web',
  slugHelp: 'Made from the title when left empty. An old address keeps leading here.',
  sourceLanguage: 'Written in',
  sourceLanguageHelp:
    'The language this record is complete in; where another has no text, this one is shown and marked.',
  identifiers: 'Identifiers',
  identifiersSingular: 'Identifier',
  identifiersPlural: 'Identifiers',
  identifiersHelp: 'Numbers by which others know it: an ARK, a catalogue number.',
  identifiersScheme: 'Kind of number',
  identifiersValue: 'Number',
  notes: 'Notes for colleagues',
  notesHelp: 'Never shown to the public.',
}
