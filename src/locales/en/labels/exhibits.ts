export const exhibits = {
  singular: 'Exhibit page',
  plural: 'Exhibit pages',
  help: 'The page itself: its statement, its sections in order, its partners.',
  title: 'Title',
  titleHelp: 'Needed to save, in one language at least.',
  statement: 'Statement',
  sections: 'Sections',
  sectionsHelp: 'Drag to put them in order.',
  partners: 'Partners',
  partnersHelp: 'In the order in which the page names them.',
}
