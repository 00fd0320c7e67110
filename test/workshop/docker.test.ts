import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import semver from 'semver'
import { parse } from 'yaml'
import { z } from 'zod'
import { readEnvironment } from '../../src/platform/env'
import { each, environmentOf, readStages } from '../support/dockerfile'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

const Service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  ports: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }),
})
const { services, volumes } = z
  .object({ services: z.object({ database: Service, vitrine: Service }), volumes: z.record(z.string(), z.null()) })
  .parse(parse(read('docker-compose.yml')))

const stages = readStages()
const image = stages.at(-1) ?? []

/** Interpolates like docker-compose: `${NAME:?sentence}` and `${NAME:-default}`. */
const interpolate = (text: string, values: Record<string, string>) =>
  text.replaceAll(/\$\{([A-Z_]+):([?-])([^}]*)\}/g, (_, name: string, sign: string, rest: string) => {
    const value = values[name] ?? (sign === '-' ? rest : undefined)
    if (value === undefined) throw new Error(rest)
    return value
  })

const environmentWith = (values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(services.vitrine.environment).map(([name, text]) => [name, interpolate(text, values)]),
  )

test('the database is PostgreSQL 18, with its volume where version 18 expects it', () => {
  expect(services.database.image).toBe('postgres:18')
  expect(services.database.volumes).toEqual(['database:/var/lib/postgresql'])
})

test('every volume of a service is declared', () => {
  const used = Object.values(services).flatMap(({ volumes: own }) => own.map((volume) => volume.split(':')[0]))
  expect(used.sort()).toEqual(Object.keys(volumes).sort())
})

test('data and media outlive the container', () => {
  const { DATA_DIR, MEDIA_DIR } = environmentOf(image)
  expect(services.vitrine.volumes).toEqual([`data:${DATA_DIR}`, `media:${MEDIA_DIR}`])
  expect(JSON.parse(each(image, 'VOLUME')[0] ?? '')).toEqual([DATA_DIR, MEDIA_DIR])
})

test('the application waits for the database, and both have health checks', () => {
  expect(services.vitrine.depends_on).toEqual({ database: { condition: 'service_healthy' } })
  expect(services.database.healthcheck.test.join(' ')).toMatch(/pg_isready/)
  expect(services.vitrine.healthcheck.test.join(' ')).toMatch(/\/health\/ready/)
  expect(each(image, 'HEALTHCHECK').join()).toMatch(/\/health\/ready/)
})

test('the composition sets valid environment variables', () => {
  const environment = { DATABASE_PASSWORD: 'letters1', PAYLOAD_SECRET: 'a long random text' }
  expect(readEnvironment({ ...environmentOf(image), ...environmentWith(environment) })).toMatchObject({
    host: '0.0.0.0',
    port: 3000,
    databaseUrl: 'postgres://vitrine:letters1@database:5432/vitrine',
    payloadSecret: 'a long random text',
    dataDir: '/data',
    mediaDir: '/media',
    trustProxy: false,
  })
})

test.each(['DATABASE_PASSWORD', 'PAYLOAD_SECRET'])('without %s nothing starts, and a sentence names it', (name) => {
  const environment = { DATABASE_PASSWORD: 'letters1', PAYLOAD_SECRET: 'a long random text' }
  const left = Object.fromEntries(Object.entries(environment).filter(([other]) => other !== name))
  expect(() => environmentWith(left)).toThrow(new RegExp(`^${name} must be set`))
})

test('the port is open to this machine only: https is the proxy’s', () => {
  expect(services.vitrine.ports).toEqual(['127.0.0.1:3000:3000'])
})

test('the image runs as an ordinary user', () => {
  expect(each(image, 'USER')).toEqual(['node'])
  const instructions = image.map(({ name: instruction }) => instruction)
  expect(instructions.slice(instructions.indexOf('USER'))).toEqual(['USER', 'VOLUME', 'EXPOSE', 'HEALTHCHECK', 'CMD'])
})

test('both stages have a Node that the package supports', () => {
  const { engines } = z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(read('package.json')))
  expect(stages.length).toBe(2)
  for (const stage of stages) {
    const [, major = ''] = /^node:(\d+)-slim( AS build)?$/.exec(each(stage, 'FROM')[0] ?? '') ?? []
    expect(semver.satisfies(`${major}.9.0`, engines.node)).toBe(true)
  }
})

test('no secret is in the image, and only listed files enter its build', () => {
  const dockerfile = read('Dockerfile').replaceAll(/^#.*\n/gm, '')
  expect(dockerfile).not.toMatch(/SECRET|PASSWORD|TOKEN|DATABASE_URL/)
  const [first, ...admitted] = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  expect(first).toBe('*')
  expect(admitted.every((line) => line.startsWith('!'))).toBe(true)
  expect(admitted.filter((line) => /env|data|media|git/.test(line))).toEqual([])
})

test('the sources are not in the image', () => {
  const copied = each(image, 'COPY').flatMap((rest) => rest.split(/\s+/).slice(1, -1))
  expect(copied.filter((path) => /^\/app\/(src|test|docs)/.test(path) || !path.startsWith('/app/'))).toEqual([])
})
