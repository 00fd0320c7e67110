export const transitionProblems = {
  required: 'This field is required.',
  not_confirmed: 'This is not the URL slug of the record.',
  same_institution: 'The record already belongs to this institution.',
  not_offered: 'The record is offered to another institution.',
  offered_media_changed:
    'The pictures and recordings that go along, or what is said of them, have changed since this was offered: its institution offers it again.',
  owner_unpublished: 'The public would not see whose it is: publish the institution first.',
  exhibit_public:
    'The public reads this as the exhibit’s own: take it off first. It is then the institution’s to approve.',
  no_such_use: 'That record no longer shows this one in public.',
}
