import { describe, expect, test } from '@jest/globals'
import { openLog } from '../../src/platform/log'
import { describeError, formatError } from '../../src/platform/log-errors'

const secret = 'SECRETWORD'

const failedQuery = new Error(`Failed query: select * from users where email = $1\nparams: ${secret}@example.org`, {
  cause: Object.assign(new Error(`invalid input syntax for type uuid: "${secret}"`), {
    code: '22P02',
    table: 'users',
    constraint: 'users_email_idx',
    detail: `Key (email)=(${secret}) exists.`,
  }),
})

const unreadable = () => {
  try {
    return JSON.parse(`${secret} is no JSON`)
  } catch (error) {
    return error
  }
}

describe('logged errors', () => {
  test.each([
    ['a statement that failed', failedQuery, 'Error (22P02)'],
    ['an error of the database driver', failedQuery.cause, 'Error (22P02)'],
    ['a text that is not JSON', unreadable(), 'SyntaxError'],
    ['an address in a message', new Error(`550 <${secret}@example.org> is unknown`), '550 <(an address)> is unknown'],
  ])('%s: without any input', (_name, error, expected) => {
    expect(formatError(error)).toBe(expected)
    expect(JSON.stringify(describeError(error))).not.toContain(secret)
  })

  test('have the message of an error that quotes no input, its code and its stack', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
    expect(describeError(error)).toMatchObject({
      type: 'Error',
      code: 'ECONNREFUSED',
      message: 'connect ECONNREFUSED 127.0.0.1:5432',
      stack: expect.stringContaining('log-errors.test'),
    })
  })

  test('have the table and the constraint of a failed statement', () => {
    expect(describeError(failedQuery)).toMatchObject({ code: '22P02', table: 'users', constraint: 'users_email_idx' })
  })

  test('include thrown values that are no errors', () => {
    expect([formatError(secret), describeError(secret)]).toEqual(['An error without a message', { type: 'string' }])
  })

  test('a line without its own message quotes no input either, however the error is passed', () => {
    const lines: string[] = []
    const log = openLog({ logLevel: 'warn' }, { write: (line) => void lines.push(line) })
    log.error(failedQuery)
    log.error({ err: failedQuery })
    log.error({ err: failedQuery, path: '/api/items' }, 'A sentence')
    expect(lines.map((line) => [line.includes(secret), /"msg":"([^"]*)"/.exec(line)?.[1]])).toEqual([
      [false, 'Error (22P02)'],
      [false, 'Error (22P02)'],
      [false, 'A sentence'],
    ])
  })
})
