import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** An instruction of the Dockerfile: `COPY` and its arguments, on one line. */
export interface Instruction {
  name: string
  rest: string
}

/** The stages of our Dockerfile, each starting with its FROM. */
export const readStages = (): Instruction[][] => {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8')
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
  const stages: Instruction[][] = []
  for (const line of lines.filter((text) => text.trim() !== '')) {
    const [, keyword = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? []
    if (keyword === 'FROM') stages.push([])
    stages.at(-1)?.push({ name: keyword, rest })
  }
  return stages
}

/** The arguments of each instruction with that name. */
export const each = (stage: readonly Instruction[], keyword: string): string[] =>
  stage.filter((instruction) => instruction.name === keyword).map(({ rest }) => rest)

/** `ENV A=b C=d` as values. */
export const environmentOf = (stage: readonly Instruction[]): Record<string, string> =>
  Object.fromEntries(
    each(stage, 'ENV').flatMap((rest) =>
      [...rest.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  )
