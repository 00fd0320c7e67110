export const exhibits = {
  singular: 'Exhibit page',
  plural: 'Exhibit pages',
  help: 'The page itself: its statement, its sections in order, its partners.',
  title: 'Title',
  titleHelp: 'Required to save, in at least one language.',
  statement: 'Statement',
  sections: 'Sections',
  sectionsHelp: 'Drag to reorder.',
  partners: 'Partners',
  partnersHelp: 'In the order in which the page names them.',
}
