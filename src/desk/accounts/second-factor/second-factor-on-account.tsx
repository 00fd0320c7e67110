import type { UIFieldServerProps } from 'payload'
import { mayLiftSecondFactors } from '../../../accounts'
import { SecondFactorAccount } from './second-factor-account'

/** What an account shows of the second factor, and to whom. */
export const SecondFactorOnAccount = async ({ req }: UIFieldServerProps) => (
  <SecondFactorAccount mayRemove={await mayLiftSecondFactors(req)} />
)
