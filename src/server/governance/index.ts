export { assertGoverned, findUngoverned } from './assert-governed'
export { describeGovernance } from './governance'
