import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  RelationshipFeature,
  SubscriptFeature,
  SuperscriptFeature,
  TextStateFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug } from 'payload'
import type { AnyRecordKind } from '../../model/record'
import { passageStates } from './passage-languages'

const isEmbeddable =
  (kinds: readonly AnyRecordKind[]) =>
  (slug: string): slug is CollectionSlug =>
    kinds.some((kind) => kind.slug === slug && Boolean(kind.embeddable && kind.collection))

/** Passage languages are Payload's text states with a labelled button. */
const passageFeature = (): ReturnType<typeof TextStateFeature> => {
  const provided = TextStateFeature({ state: { lang: passageStates } })
  const { feature } = provided
  const ClientFeature = '/src/desk/forms/passage-feature#PassageFeatureClient'
  return {
    ...provided,
    feature:
      typeof feature === 'function'
        ? async (featureProps) => ({ ...(await feature(featureProps)), ClientFeature })
        : { ...feature, ClientFeature },
  }
}

/** The editor with the supported nodes of rich text; others are rejected on save. */
export const richTextEditor = (kinds: readonly AnyRecordKind[]) => {
  const embeddable = kinds.map(({ slug }) => slug).filter(isEmbeddable(kinds))
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      passageFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      LinkFeature({ enabledCollections: embeddable }),
      RelationshipFeature({ enabledCollections: embeddable }),
      UploadFeature({ enabledCollections: ['media'] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
}
