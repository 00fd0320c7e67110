export const deskGroups = {
  holdings: 'Holdings',
  exhibit: 'The exhibit',
  lists: 'Lists',
}
