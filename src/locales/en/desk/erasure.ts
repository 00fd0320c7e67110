export const erasure = {
  says: {
    label: 'Erase by a legal order…',
    busy: 'Erasing…',
    done: 'Erased. Nothing of it is kept.',
    heading: 'Erase this for good?',
    body: 'Only where a court or the law demands it. Nobody can undo it. What should merely leave the site is withdrawn.',
  },
  confirm: 'Erase for good',
  gone: 'Gone for good',
  goes: [
    'its text, in every language and every older version',
    'comments, and the words said about it in its history',
    'pictures and recordings of its institution that nothing else there shows, with their files',
  ],
  stays: 'What stays',
  stay: [
    'an empty place: what mentions it stays, and its people are told',
    'that it was erased, by whom, when, and by which order',
    'its address, which says that it is gone; no import brings it back',
    'backups and letters already sent: those are yours to deal with',
  ],
  filesGo: 'Files that go',
  filesStay: 'Files that stay',
  noFiles: 'It names no files.',
  looking: 'Looking at its files…',
  unknown: 'Which files it names cannot be said at the moment.',
  why: {
    of_another: 'it belongs to another institution',
    shown_by_its_owner: 'its institution shows it in another record',
    shown_in_public:
      'a public record elsewhere names it: visitors see it no more, and it goes once that text names it no longer',
  },
  clears: 'drafts elsewhere that name it, and will no longer: {{count}}',
  reason: 'Which order demands it (colleagues read this in the history)',
  publicReason: 'What visitors are told (they read this at its address)',
  address: 'To show that you mean this record, type its address: {{slug}}',
}
