import type { Place } from './locate'

const focusable = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** The field's own element, or the nearest visible one around it. */
export const elementOf = (form: ParentNode, path: readonly string[]): HTMLElement | null => {
  for (let length = path.length; length > 0; length--) {
    const id = `field-${path.slice(0, length).join('__')}`
    const element = form.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`)
    if (element) return element
    // rich text is identified by its path only
    const text = form.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path.slice(0, length).join('.'))}"]`)
    if (text) return text
  }
  return null
}

const openTabs = async (form: ParentNode, tabs: readonly number[]) => {
  let around = form
  for (const n of tabs) {
    const field = around.querySelector('.tabs-field')
    if (!field) return
    field.querySelectorAll<HTMLElement>(':scope > .tabs-field__tabs-wrap .tabs-field__tab-button')[n]?.click()
    await nextFrame()
    around = field.querySelector(':scope > .tabs-field__content-wrap') ?? field
  }
}

const unfold = (element: Element) => {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.classList.contains('collapsible--collapsed')) at.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

const isThere = (form: ParentNode, path: readonly string[]) =>
  elementOf(form, path) !== elementOf(form, path.slice(0, -1)) || path.length < 2

/** Opens the tab and rows that hide a field, scrolls to it and focuses it. */
export const showField = async (form: ParentNode, { tabs, path }: Place): Promise<void> => {
  await openTabs(form, tabs)
  // a tab renders asynchronously
  for (let frame = 0; frame < 60 && !elementOf(form, path.slice(0, 1)); frame++) await nextFrame()
  const nearest = elementOf(form, path)
  if (!nearest) return
  unfold(nearest)
  await nextFrame()
  nearest.scrollIntoView({ block: 'center', behavior: 'instant' })
  // and its content when it becomes visible
  for (let frame = 0; frame < 30 && !isThere(form, path); frame++) await nextFrame()
  const element = elementOf(form, path) ?? nearest
  if (element !== nearest) {
    unfold(element)
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
  const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
}
