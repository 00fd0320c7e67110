import { describe, expect, test } from '@jest/globals'
import { resolve } from 'node:path'
import { readEnvironment, warningsAbout } from '../../src/platform/env'

const withDatabase = { DATABASE_URL: 'postgres://db.example/vitrine', PAYLOAD_SECRET: 'long and random' }

describe('environment variables', () => {
  test('an empty environment gives every default', () => {
    expect(readEnvironment({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      isSecure: false,
      databaseUrl: null,
      deliveryDatabaseUrl: null,
      dataDir: resolve('.data'),
      mediaDir: resolve('media'),
      payloadSecret: null,
      admin: true,
      plane: 'all',
      anonymousApi: true,
      smtpUrl: null,
      mailFrom: null,
      trustProxy: false,
      logLevel: 'info',
      rateLimit: 300,
      loginLimit: 60,
      secondFactorFor: [],
      demoPassword: null,
      securityContact: null,
      chromePath: null,
    })
  })

  test('an empty variable counts as not set', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '', ADMIN: '' })).toEqual(readEnvironment({}))
  })

  test.each([
    [{ PORT: '8080' }, { port: 8080, publicUrl: 'http://localhost:8080' }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::' }, { host: '::' }],
    [{ PUBLIC_URL: 'https://exhibit.example/' }, { publicUrl: 'https://exhibit.example', isSecure: true }],
    [withDatabase, { databaseUrl: 'postgres://db.example/vitrine', payloadSecret: 'long and random' }],
    [
      { ADMIN: 'off', ANONYMOUS_API: 'off' },
      { admin: false, anonymousApi: false },
    ],
    [{ PLANE: 'delivery', DELIVERY_DATABASE_URL: 'postgresql://r@db/v' }, { plane: 'delivery' }],
    [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Vitrine <v@x.example>' }, { mailFrom: 'Vitrine <v@x.example>' }],
    [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
    [{ TRUST_PROXY: '10.0.0.0/8, ::1, loopback' }, { trustProxy: ['10.0.0.0/8', '::1', 'loopback'] }],
    [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
    [{ SECURITY_CONTACT: 'mailto:s@x.example' }, { securityContact: 'mailto:s@x.example' }],
    [{ SECURITY_CONTACT: 'https://x.example/report' }, { securityContact: 'https://x.example/report' }],
    [{ SECOND_FACTOR_FOR: 'coordinator, admin' }, { secondFactorFor: ['coordinator', 'admin'] }],
    [{ RATE_LIMIT: 'off' }, { rateLimit: null }],
    [{ RATE_LIMIT: '60' }, { rateLimit: 60 }],
    [{ RATE_LIMIT: 'off' }, { loginLimit: 60 }],
    [{ LOGIN_LIMIT: 'off' }, { loginLimit: null }],
    [
      { DATA_DIR: '/var/lib/v', MEDIA_DIR: '/srv/m' },
      { dataDir: '/var/lib/v', mediaDir: '/srv/m' },
    ],
    [{ DEMO_PASSWORD: 'пароль', CHROME_PATH: '/usr/bin/chromium' }, { demoPassword: 'пароль' }],
  ])('%j is parsed as %j', (source, expected) => {
    expect(readEnvironment(source)).toMatchObject(expected)
  })

  test.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'not a host'],
    ['PUBLIC_URL', 'exhibit.example'],
    ['PUBLIC_URL', 'https://exhibit.example/path'],
    ['PUBLIC_URL', 'https://exhibit.example/?a=b'],
    ['PUBLIC_URL', 'ftp://exhibit.example'],
    ['DATABASE_URL', 'mysql://db/vitrine'],
    ['DATABASE_URL', 'postgres://db.example'],
    ['DELIVERY_DATABASE_URL', 'db'],
    ['DATA_DIR', ' '],
    ['MEDIA_DIR', ' '],
    ['PAYLOAD_SECRET', 'two\nlines'],
    ['ADMIN', 'true'],
    ['PLANE', 'none'],
    ['ANONYMOUS_API', '1'],
    ['SMTP_URL', 'mail.example'],
    ['SECURITY_CONTACT', 's@x.example'],
    ['SECURITY_CONTACT', 'http://x.example'],
    ['SECURITY_CONTACT', 'mailto:nobody'],
    ['MAIL_FROM', 'nobody'],
    ['SECOND_FACTOR_FOR', 'everybody'],
    ['SECOND_FACTOR_FOR', 'admin,'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '0'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.1,'],
    ['LOG_LEVEL', 'loud'],
    ['RATE_LIMIT', '0'],
    ['RATE_LIMIT', 'none'],
    ['LOGIN_LIMIT', '-1'],
    ['DEMO_PASSWORD', '  '],
    ['CHROME_PATH', ' '],
  ])('%s=%s is rejected in one sentence that names it', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} must [^\\n]+\\.$`))
  })

  test.each([
    ['PAYLOAD_SECRET', { DATABASE_URL: 'postgres://db/v' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example' }],
    ['DELIVERY_DATABASE_URL', { PLANE: 'delivery' }],
  ])('%s is set by %j', (name, source) => {
    expect(() => readEnvironment(source)).toThrow(new RegExp(`^${name} must [^\\n]+\\.$`))
  })

  test('errors do not repeat values that may contain a password', () => {
    expect(() => readEnvironment({ DATABASE_URL: 'mysql://u:hunter2@db/v' })).toThrow(/^(?!.*hunter2)/)
    expect(() => readEnvironment({ PORT: 'hunter2' })).toThrow(/hunter2/)
  })
})

test.each([
  [{}, 0],
  [{ HOST: '0.0.0.0' }, 1],
  [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://exhibit.example' }, 0],
  [{ HOST: '127.0.0.2' }, 0],
])('%j has %i warnings', (source, count) => {
  expect(warningsAbout(readEnvironment(source))).toHaveLength(count)
})
