export const resolutions = {
  looking: 'Looking where it is shown…',
  uses: 'It is shown here. Choose what becomes of each place:',
  what: 'What visitors find in its place',
  tombstone: 'A word that it is gone',
  remove: 'Nothing: take it out',
  replace: 'Another record instead',
  drafted:
    'This becomes a draft there, but for running text, where you take it out yourself. Until that is published, visitors read that it is gone.',
  asked:
    'You do not edit this record: its people are asked to, by a task. Until they publish it so, visitors read that it is gone.',
  other: 'Find the record to be shown instead, by any name',
  choose: 'Choose',
  chosen: 'Instead: {{title}}',
  another: 'Choose another',
  chooseFirst: 'Choose the record that is shown instead.',
}
