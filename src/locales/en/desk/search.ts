export const search = {
  find: 'Search by name or number',
  finding: 'Searching…',
  foundNothing: 'No results.',
  foundNobody: 'The server does not respond.',
}
