export const reviewRules = {
  policies: 'Review rules',
  what: 'How records are reviewed and published. A change takes effect at once and is recorded with its author.',
  ofExhibit: 'The exhibit’s own records',
  fourEyes: 'Four-eyes approval',
  fourEyesWhat:
    'A person other than the submitter approves a record. If nobody else can, the submitter approves it with a reason, which is recorded.',
  mayPublishOwnHoldings: 'The institution publishes its own records',
  mayPublishOwnHoldingsWhat:
    'Its stewards publish its approved records. Otherwise a coordinator of the exhibit publishes them.',
  onlyCoordinator: 'A coordinator of the exhibit sets these rules. Ask a coordinator to change them.',
  save: 'Save the rules',
  saved: 'Saved. The rules apply from now on.',
  isOn: 'Yes',
  isOff: 'No',
}
