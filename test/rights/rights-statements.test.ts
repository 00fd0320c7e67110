import { describe, expect, test } from '@jest/globals'
import { rights } from '../../src/model/shapes'
import { rightsStatements } from '../../src/rights/rights-statements'

const uris = Object.keys(rightsStatements)

describe('the rights vocabulary', () => {
  test('has the twelve statements of RightsStatements.org and eight Creative Commons tools', () => {
    expect(uris.filter((uri) => uri.startsWith('http://rightsstatements.org/vocab/'))).toHaveLength(12)
    expect(uris.filter((uri) => uri.startsWith('https://creativecommons.org/'))).toHaveLength(8)
  })

  test.each(uris)('%s fits a PostgreSQL enum label', (uri) => {
    expect(Buffer.byteLength(uri)).toBeLessThanOrEqual(63)
    expect(uri).toMatch(/\/$/)
  })

  test.each([
    ['a second URI', ['http://rightsstatements.org/vocab/CNE/1.0/', 'http://rightsstatements.org/vocab/UND/1.0/']],
    ['a URI that is not of the list', 'http://rightsstatements.org/vocab/OURS/1.0/'],
    ['a list of one', ['http://rightsstatements.org/vocab/CNE/1.0/']],
  ])('%s is rejected at the field', (_what, uri) => {
    const read = rights.safeParse({ uri })
    expect(read.success).toBe(false)
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['uri'])
  })
})
