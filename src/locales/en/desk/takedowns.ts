export const takedowns = {
  heading: 'Withdrawn files',
  what: 'These files were withdrawn for rights, privacy, consent or legal reasons, or erased. No institution can show a copy.',
  noFile: 'An erased file',
  nameless: 'A file without a name',
  lift: 'Lift the restriction…',
  liftHeading: 'Lift the restriction on this file?',
  liftWhat:
    'It is public again at once where other institutions show it. In your own records it is public again when you publish one that shows it.',
  liftLabel: 'Lift the restriction',
  lifting: 'Lifting…',
  lifted: 'The restriction is lifted.',
  reason: 'Reason (recorded in the history)',
}
