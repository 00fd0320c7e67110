export const bulkEdit = {
  change: 'Edit selected records: {{count}}',
  choose: 'Select records in the list to edit several at once.',
  what: 'Only the fields that you fill in are changed, in every selected record. All changes are drafts.',
  add: '{{field}}: add',
  remove: '{{field}}: remove',
  asItIs: 'No change',
  apply: 'Apply changes',
  changing: 'Changed {{done}} of {{count}}…',
  changed: 'Changed: {{changed}}. Not changed: {{refused}}.',
  nothingToChange: 'Fill in at least one field.',
  open: 'Open',
}
