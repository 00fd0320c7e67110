export const search = {
  find: 'Find by name, in any language, or by number',
  finding: 'Looking…',
  foundNothing: 'Nothing that you may read is called that.',
  foundNobody: 'The server does not answer.',
}
