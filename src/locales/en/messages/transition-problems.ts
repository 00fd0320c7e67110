export const transitionProblems = {
  required: 'This field is required.',
  not_confirmed: 'This is not the URL slug of the record.',
  same_institution: 'The record already belongs to this institution.',
  not_offered: 'The record is offered to another institution.',
  offered_media_changed:
    'The images and recordings that are transferred too, or their descriptions, have changed since the offer: the institution has to offer it again.',
  owner_unpublished: 'The institution is not public: publish it first.',
  exhibit_public: 'The record is public as the exhibit’s own: unpublish it first. The institution then approves it.',
  no_such_use: 'That record no longer shows this one in public.',
}
