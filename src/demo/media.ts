import type { Item, Medium, LocalizedText } from './content'
import { drafts } from './drafts'
import { sceneOf, scenes, type Scene } from './drawings'
import { genres } from './genres'
import { institutions } from './institutions'
import { items } from './items'

/** One draft's image has no description, as an example for the list of incomplete records. */
const undescribed = 'lapel-button-from-a-march'

const isScene = (name: string): name is Scene => Object.hasOwn(scenes, name)

const sceneFor = ({ slug, genre }: Item): Scene => sceneOf[slug] ?? (isScene(genre) ? genre : 'interior')

/** `Placeholder drawing for a photograph: {caption}. {scene}.`, in English and wherever the caption has been translated. */
const describe = (item: Item): LocalizedText => {
  const scene = scenes[sceneFor(item)]
  const genre = genres.find(({ key }) => key === item.genre)?.label.en.toLowerCase()
  const openings = {
    en: `Placeholder drawing for a ${genre}`,
    ru: 'Условный рисунок вместо экспоната',
    he: 'איור זמני במקום הפריט',
  }
  const alt: LocalizedText = { en: `${openings.en}: ${item.caption?.en ?? item.slug}. ${scene.en}.` }
  for (const locale of ['en', 'ru', 'he'] as const) {
    const caption = item.caption?.[locale]
    if (caption) alt[locale] = `${openings[locale]}: ${caption}. ${scene[locale]}.`
  }
  return alt
}

const creditFor = (holder: string): LocalizedText => {
  const name = institutions.find(({ slug }) => slug === holder)?.name.en
  return { en: `Drawn for this demonstration in place of a holding of ${name}` }
}

const mediumOf = (item: Item): Medium => ({
  key: item.slug,
  file: `${item.slug}.jpg`,
  institution: item.institution,
  ...(item.slug === undescribed ? {} : { alt: describe(item) }),
  credit: creditFor(item.institution),
  language: 'en',
  scene: sceneFor(item),
  printed: item.caption?.en ?? item.slug,
})

const poster = {
  en: 'Dan Reisinger’s Let My People Go, 1969',
  ru: '«Отпусти народ мой» Дана Рейзингера, 1969',
  he: '״שלח את עמי״ מאת דן רייזינגר, 1969',
}

/** The essay shows a poster without naming a holder: it is a medium of the exhibit's, not a holding. */
const essayPoster: Medium = {
  key: 'let-my-people-go',
  file: 'let-my-people-go.jpg',
  alt: {
    en: `Placeholder drawing for a poster: ${poster.en}. ${scenes.poster.en}.`,
    ru: `Условный рисунок вместо плаката: ${poster.ru}. ${scenes.poster.ru}.`,
    he: `איור זמני במקום כרזה: ${poster.he}. ${scenes.poster.he}.`,
  },
  credit: { en: 'Drawn for this demonstration in place of the poster' },
  language: 'en',
  scene: 'poster',
  printed: poster.en,
}

/** One placeholder for every holding with an image, drafts included, and the essay's. */
export const media: readonly Medium[] = [
  ...[...items, ...drafts].filter((item) => item.media.length > 0).map(mediumOf),
  essayPoster,
]
