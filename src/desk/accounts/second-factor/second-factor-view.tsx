import { MinimalTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import type { ReactNode } from 'react'
import { pendingMfaOf, secondFactorOf } from '../../../accounts'
import { SecondFactorCode } from './second-factor-code'
import { SecondFactorRemoval } from './second-factor-removal'
import { SecondFactorSetup } from './second-factor-setup'
import { secondFactorTextsIn } from './texts'

const Page = ({ children, back }: { children: ReactNode; back?: { to: string; text: string } }) => (
  <MinimalTemplate className="login vitrine-factor-page">
    {children}
    {back ? (
      <p className="vitrine-factor__back">
        <a href={back.to}>{back.text}</a>
      </p>
    ) : null}
  </MinimalTemplate>
)

/** `/admin/second-factor`: the code after the password; for logged-in users, enrolment and removal. */
export const SecondFactorView = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const { payload, user } = req
  const { admin } = payload.config.routes
  const login = `${admin}/login`
  const account = `${admin}/account`
  if (user) {
    const { isThere, recoveryCodesLeft } = await secondFactorOf(req, String(user.id))
    return (
      <Page back={{ to: account, text: secondFactorTextsIn(req.i18n.language).back }}>
        {isThere ? (
          <SecondFactorRemoval left={recoveryCodesLeft} next={account} />
        ) : (
          <SecondFactorSetup isRequired={false} next={account} />
        )}
      </Page>
    )
  }
  const pendingLogin = await pendingMfaOf(req)
  if (!pendingLogin) return redirect(login)
  const next = getSafeRedirect({ fallbackTo: admin, redirectTo: searchParams?.redirect ?? '' })
  return (
    <Page>
      {pendingLogin.owed === 'code' ? (
        <SecondFactorCode login={login} next={next} />
      ) : (
        <SecondFactorSetup isRequired next={next} />
      )}
    </Page>
  )
}
