import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { z } from 'zod'
import { poll } from './wait'

const pictures = join(import.meta.dirname, '../../docs/pictures')

/** Hides the editor's floating menus: they lie far outside of the page and would widen the screenshot. */
const withoutMenus =
  ':is(.draggable-block-menu, .add-block-menu, .inline-toolbar-popup, .link-editor) { display: none !important; }'

/** Takes a screenshot of the whole page if `VITRINE_SHOTS` names a directory for them. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  const directory = process.env.VITRINE_SHOTS
  if (directory) await page.screenshot({ path: `${directory}/${name}.png`, fullPage: true, style: withoutMenus })
}

/** The margin around the pictured part, in pixels. */
const around = 24

/**
 * Takes a picture for the guides, docs/pictures, under `npm run docs:pictures`: the window, or the strip of it with the part
 * that a selector names.
 */
export const picture = async (page: Page, name: string, part?: string): Promise<void> => {
  if (!process.env.VITRINE_PICTURES) return
  const before = page.viewportSize()
  const window = { width: 1200, height: 800 }
  await page.setViewportSize(window)
  // until the layout has changed and messages have gone
  await page.waitForTimeout(800)
  if (part) await page.locator(part).first().scrollIntoViewIfNeeded()
  const box = part ? await page.locator(part).first().boundingBox() : null
  const top = box ? Math.max(0, Math.floor(box.y) - around) : 0
  const height = box ? Math.min(window.height - top, Math.ceil(box.height) + 2 * around) : window.height
  const shot = await page.screenshot({ clip: { x: 0, y: top, width: window.width, height } })
  await mkdir(pictures, { recursive: true })
  await writeFile(
    join(pictures, `${name}.png`),
    await sharp(shot).png({ palette: true, colours: 64, effort: 10 }).toBuffer(),
  )
  if (before) await page.setViewportSize(before)
}

const Violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }))

/** Waits for all animations that end. */
const settle = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished)).then(() => undefined)`

const require = createRequire(import.meta.url)
const axe = readFile(require.resolve('axe-core/axe.min.js'), 'utf8')

/** Violations of WCAG 2.2, levels A and AA, within a part of the page. */
export const accessibilityOf = async (page: Page, part: string): Promise<string[]> => {
  // during a fade the contrast is too low
  await page.evaluate(settle)
  if (await page.evaluate(`typeof axe === 'undefined'`)) await page.evaluate(await axe)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const found = await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations)`,
  )
  return Violations.parse(found).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Repeats a query until it returns the expected value; fails after 40 s. */
export const within = async (question: () => Promise<unknown>, expected: unknown): Promise<void> => {
  expect(await poll(40_000, question, (response) => response === expected)).toEqual(expected)
}
