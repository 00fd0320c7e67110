export const reviewRules = {
  policies: 'Review rules',
  what: 'How records come before the public. A change holds at once, and is remembered with who made it.',
  institution: 'Institution',
  ofExhibit: 'The exhibit’s own records',
  none: 'You work for no institution.',
  loading: 'Looking…',
  unanswered: 'The server does not answer. Try again in a moment.',
  fourEyes: 'Four eyes',
  fourEyesWhat:
    'Somebody else than who submitted a record approves it. Whoever is alone may do so all the same with a reason, which is remembered.',
  mayPublishOwnHoldings: 'The institution publishes itself',
  mayPublishOwnHoldingsWhat:
    'Its stewards publish what it owns, once it is approved. Otherwise a coordinator of the exhibit does.',
  onlyCoordinator: 'A coordinator of the exhibit sets these rules. Talk to them if one should change.',
  save: 'Set these rules',
  saved: 'Set. The rules hold from now on.',
  isOn: 'Yes',
  isOff: 'No',
}
