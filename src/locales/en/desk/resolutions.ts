export const resolutions = {
  looking: 'Checking where it is used…',
  uses: 'These records use it. Choose what to do in each:',
  what: 'What visitors see instead',
  tombstone: 'A notice that it was removed',
  remove: 'Nothing: remove it',
  replace: 'Another record',
  drafted:
    'The change is saved there as a draft, except in formatted text, where you remove it yourself. Until the draft is published, visitors see the notice.',
  asked: 'You cannot edit this record: its editors get a task. Until they publish the change, visitors see the notice.',
  other: 'Find the replacement by any name',
  chosen: 'Replacement: {{title}}',
  another: 'Choose another',
  chooseFirst: 'Choose the replacement.',
}
