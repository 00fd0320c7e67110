import sanitizeHtml from 'sanitize-html'
import { directionOf } from './direction'
import { formats } from './nodes'
import type { ResolvedMention, ResolvedNode } from './resolve'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const textHtml = ({ text, format, lang }: { text: string; format: number; lang: string | null }): string => {
  const formatted = formats.reduceRight(
    (html, { bit, tag }) => (format & bit ? `<${tag}>${html}</${tag}>` : html),
    escape(text),
  )
  return lang ? `<span lang="${lang}" dir="${directionOf(lang)}">${formatted}</span>` : formatted
}

const embedHtml = (kind: string, id: string, { url, title, image }: ResolvedMention): string => {
  const picture = image
    ? `<img src="${escape(image.src)}" srcset="${escape(image.srcset)}" alt="${escape(image.alt)}" width="${image.width}" height="${image.height}" loading="lazy" />`
    : ''
  const caption = kind === 'media' ? escape(title) : `<a href="${escape(url)}">${escape(title)}</a>`
  const figcaption = caption ? `<figcaption>${caption}</figcaption>` : ''
  return `<figure data-kind="${escape(kind)}" data-id="${escape(id)}">${picture}${figcaption}</figure>`
}

const nodesHtml = (nodes: readonly ResolvedNode[]): string => nodes.map(nodeHtml).join('')

const nodeHtml = (node: ResolvedNode): string => {
  switch (node.type) {
    case 'paragraph':
      return `<p>${nodesHtml(node.children)}</p>`
    case 'quote':
      return `<blockquote>${nodesHtml(node.children)}</blockquote>`
    case 'listitem':
      return `<li>${nodesHtml(node.children)}</li>`
    case 'heading':
      return `<${node.tag}>${nodesHtml(node.children)}</${node.tag}>`
    case 'list':
      return `<${node.tag}${node.tag === 'ol' && node.start > 1 ? ` start="${node.start}"` : ''}>${nodesHtml(node.children)}</${node.tag}>`
    case 'link':
      return `<a href="${escape(node.url)}">${nodesHtml(node.children)}</a>`
    case 'record-link':
      return `<a href="${escape(node.record.url)}" data-kind="${escape(node.kind)}" data-id="${escape(node.id)}">${nodesHtml(node.children)}</a>`
    case 'embed':
      return embedHtml(node.kind, node.id, node.record)
    case 'text':
      return textHtml(node)
    case 'linebreak':
      return '<br />'
  }
}

/** Defence in depth: whatever the code above prints, only these tags and attributes pass. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'blockquote',
    'a',
    'br',
    'strong',
    'em',
    'sub',
    'sup',
    'span',
    'figure',
    'figcaption',
    'img',
  ],
  allowedAttributes: {
    a: ['href', 'data-kind', 'data-id'],
    span: ['lang', 'dir'],
    ol: ['start'],
    figure: ['data-kind', 'data-id'],
    img: ['src', 'srcset', 'alt', 'width', 'height', 'loading'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
}

export const toHtml = (nodes: readonly ResolvedNode[]): string => sanitizeHtml(nodesHtml(nodes), allowed)
