export const transitionProblems = {
  required: 'This has to be said.',
  not_confirmed: 'This is not the address of this record.',
  same_institution: 'It belongs to this institution.',
  not_offered: 'It is offered to another institution than this one.',
  offered_media_changed:
    'The pictures and recordings that go along, or what is said of them, have changed since this was offered: its institution offers it again.',
  owner_unpublished: 'The public would not see whose it is: publish the institution first.',
  exhibit_public:
    'The public reads this as the exhibit’s own: take it off first. It is then the institution’s to approve.',
  no_such_use: 'It no longer shows this record in public.',
}
