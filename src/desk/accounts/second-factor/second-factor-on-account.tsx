import type { UIFieldServerProps } from 'payload'
import { mayLiftSecondFactors } from '../../../accounts'
import { SecondFactorAccount } from './second-factor-account'

/** The second factor's part of an account, by viewer. */
export const SecondFactorOnAccount = async ({ req }: UIFieldServerProps) => (
  <SecondFactorAccount mayRemove={await mayLiftSecondFactors(req)} />
)
