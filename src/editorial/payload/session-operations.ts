import { failure, json, reading, response, tooMany, unauthenticated } from './operation-parts'

const user = {
  type: ['object', 'null'],
  required: ['id', 'email'],
  properties: { id: { type: 'string' }, email: { type: 'string' }, name: { type: ['string', 'null'] } },
}
const expiry = { type: 'integer', description: 'When the token expires, in seconds since 1970' }
const token = { type: 'string', description: 'Sent as `Authorization: JWT <token>`; the cookie has the same' }

const session = (action: string, summary: string, more: object) => ({
  operationId: `${action}-users`,
  summary,
  tags: ['session'],
  ...more,
})

/** Sessions of people. */
export const sessionPaths: Record<string, object> = {
  '/api/users/login': {
    post: session('login', 'Log in', {
      security: [],
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          required: ['email', 'password'],
          properties: { email: { type: 'string' }, password: { type: 'string' } },
        }),
      },
      responses: {
        200: response('Logged in, or a second factor is still needed', {
          type: 'object',
          required: ['message', 'token', 'exp', 'user'],
          properties: {
            message: { type: 'string' },
            token,
            exp: expiry,
            user: { ...user, description: 'null while a second factor is needed' },
            secondFactor: {
              type: 'object',
              description: 'What the login still needs: a code, or the enrolment of an app',
              required: ['owed'],
              properties: { owed: { type: 'string', enum: ['code', 'enrolment'] } },
            },
          },
        }),
        400: failure('An address and a password are expected'),
        401: failure('The address or the password is wrong'),
        403: failure('The account is closed'),
        ...tooMany,
      },
    }),
  },
  '/api/users/me': {
    get: session('me', 'Who is logged in', {
      security: [{ token: [] }, { cookie: [] }, {}],
      responses: {
        200: response('`user` is null for who has not logged in', {
          type: 'object',
          required: ['user'],
          properties: { user, token, exp: expiry },
        }),
        400: reading[400],
        ...tooMany,
      },
    }),
  },
  '/api/users/logout': {
    post: session('logout', 'End the session', {
      responses: {
        200: response('Ended', { type: 'object', required: ['message'], properties: { message: { type: 'string' } } }),
        400: failure('Nobody is logged in'),
        ...unauthenticated,
      },
    }),
  },
}
