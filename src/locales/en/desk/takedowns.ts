export const takedowns = {
  heading: 'Files that nobody may show',
  what: 'They were withdrawn for rights, privacy, consent or by law, or erased: whoever has the same file cannot show it.',
  noFile: 'An erased file',
  nameless: 'A file without a name',
  lift: 'Let others show it…',
  liftHeading: 'Let others show this file again?',
  liftWhat:
    'Where others showed it in public, visitors see it again at once. In your own records it is back once you publish one with it.',
  liftLabel: 'Let others show it',
  lifting: 'One moment…',
  lifted: 'Others may show this file again.',
  reason: 'Why (it stays in the history of the record)',
  failed: 'This could not be done. Try again in a moment.',
}
