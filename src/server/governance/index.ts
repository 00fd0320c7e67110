export { assertGoverned } from './assert-governed'
export { describeGovernance } from './governance'
