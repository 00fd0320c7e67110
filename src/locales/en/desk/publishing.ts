export const publishing = {
  ofTheExhibit: 'of the exhibit',
  why: 'It shows something that the public does not see.',
  what: 'What happens to that',
  looking: 'Looking at what it shows…',
  carry: 'Publish it along, in the same moment',
  omit: 'Leave it out: visitors do not see these places',
  hindering: 'It cannot all go along yet:',
  unapproved: 'not approved, or not yours to publish',
  lacking: 'something is missing in it',
  withdrawn: 'withdrawn',
  unreadable: 'A record that you may not read',
}
