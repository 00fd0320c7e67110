export const erasure = {
  says: {
    label: 'Erase (legal order)…',
    busy: 'Erasing…',
    done: 'Erased. Nothing is kept.',
    heading: 'Erase this permanently?',
    body: 'Only if a court or the law requires it. It cannot be undone. To remove a record from the site, withdraw it.',
  },
  confirm: 'Erase permanently',
  gone: 'What is erased',
  goes: [
    'its text, in every language and every older version',
    'comments, and the notes in its history',
    'images and recordings of its institution that no other record there shows, with their files',
  ],
  stays: 'What stays',
  stay: [
    'an empty record: mentions of it stay, and their owners are notified',
    'that it was erased, by whom, when, and by which order',
    'its URL, which says that it was erased; no import restores it',
    'backups and e-mails already sent: delete them yourself',
  ],
  filesGo: 'Files that are erased',
  filesStay: 'Files that stay',
  noFiles: 'It uses no files.',
  looking: 'Checking its files…',
  unknown: 'The files could not be checked.',
  why: {
    of_another: 'it belongs to another institution',
    shown_by_its_owner: 'its institution shows it in another record',
    shown_in_public:
      'a public record elsewhere names it: visitors see it no more, and it goes once that text names it no longer',
  },
  clears: 'drafts elsewhere that lose the mention: {{count}}',
  reason: 'Legal order (recorded in the history)',
  publicReason: 'Message for visitors (shown at its URL)',
  address: 'To confirm, type the URL slug of this record: {{slug}}',
}
