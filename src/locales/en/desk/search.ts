export const search = {
  find: 'Search by name, in any language, or by number',
  finding: 'Searching…',
  foundNothing: 'No results.',
  foundNobody: 'The server does not respond.',
}
