import { CaptionOffer as CaptionOffer_0dcca7d07db6e9dad3c9a8959cc95970 } from '../../../../src/desk/caption-offer'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DateReading as DateReading_62248abf718d702696f2f59aa33f4f79 } from '../../../../src/desk/date-reading'
import { RightsSelect as RightsSelect_05ebc79d1d8f505f7a513e730675cff0 } from '../../../../src/desk/rights-select'
import { MediaInPlace as MediaInPlace_6bc25f716b4d86217f1a0132c716f590 } from '../../../../src/desk/media-in-place'
import { StandingCell as StandingCell_be532166e6d35074249c93ba383fa7d3 } from '../../../../src/desk/standing-cell'
import { MissingCell as MissingCell_a889b2ccc8de22240f97c7a661c80eb6 } from '../../../../src/desk/missing-cell'
import { ListShown as ListShown_2f5ce98f6a70b92d09cf536ad7929ab4 } from '../../../../src/desk/list-shown'
import { Problems as Problems_00f85d03036ba4a948672cd488225e30 } from '../../../../src/desk/problems'
import { PublishButton as PublishButton_9d870807d9851291b92a58b8384ccb80 } from '../../../../src/desk/publish-button'
import { SaveButton as SaveButton_88e821151eb154fde27901ac9b81e6bc } from '../../../../src/desk/save-button'
import { Standing as Standing_b965365fcf999fc60b73a75c4faae1a9 } from '../../../../src/desk/standing'
import { UnpublishButton as UnpublishButton_4ddd16f2ee89f0a990364c86265a25f4 } from '../../../../src/desk/unpublish-button'
import { LanguagesView as LanguagesView_495c2446fd4e9c41ff6034c102e9e412 } from '../../../../src/desk/languages-view'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { SimilarNames as SimilarNames_3679fca1005f31c6a9892312258493c4 } from '../../../../src/desk/similar-names'
import { MergeControl as MergeControl_3083f9ebecf2eb41cba748d408633422 } from '../../../../src/desk/merge-control'
import { ThumbnailCell as ThumbnailCell_f494b0951a9f6d953f1b16b3deae8d8f } from '../../../../src/desk/thumbnail-cell'
import { PersonAccount as PersonAccount_89864290762afb6425ec94166fe4ab49 } from '../../../../src/desk/people-account'
import { SecondFactorOnAccount as SecondFactorOnAccount_4acf4858f916a5b5dc3cb49adeff1f96 } from '../../../../src/desk/second-factor-on-account'
import { InvitePerson as InvitePerson_662af77b399ea7c929cd579f04211c22 } from '../../../../src/desk/people-invite'
import { ClientKeyButtons as ClientKeyButtons_41898e68ea8fe41034d827bb80e468f2 } from '../../../../src/desk/client-key-buttons'
import { ClientSaveButton as ClientSaveButton_7b46e4aef800476c4aa4397e47a3bd59 } from '../../../../src/desk/client-save-button'
import { SearchBox as SearchBox_d6fbd7fb7e0db2df94a5cb76f3004817 } from '../../../../src/desk/search-box'
import { GapsLink as GapsLink_10f8868aa4d0a4ae64db3d20b8434e05 } from '../../../../src/desk/gaps-link'
import { SecondFactorAtLogin as SecondFactorAtLogin_cd761c244b14a90c38957ab3f3f9272b } from '../../../../src/desk/second-factor-at-login'
import { PreflightProvider as PreflightProvider_ca8e91b7176b016bc916389860200a3b } from '../../../../src/desk/preflight-provider'
import { TwoVersionsProvider as TwoVersionsProvider_23d50c36837886afe5417dcf6dccc7ac } from '../../../../src/desk/two-versions-provider'
import { GapsView as GapsView_69a287e2d72b1dcd943542370d96d01d } from '../../../../src/desk/gaps-view'
import { SecondFactorView as SecondFactorView_1ef6b10e508dc8790984a525daa12c85 } from '../../../../src/desk/second-factor-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/desk/caption-offer#CaptionOffer": CaptionOffer_0dcca7d07db6e9dad3c9a8959cc95970,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/desk/date-reading#DateReading": DateReading_62248abf718d702696f2f59aa33f4f79,
  "/src/desk/rights-select#RightsSelect": RightsSelect_05ebc79d1d8f505f7a513e730675cff0,
  "/src/desk/media-in-place#MediaInPlace": MediaInPlace_6bc25f716b4d86217f1a0132c716f590,
  "/src/desk/standing-cell#StandingCell": StandingCell_be532166e6d35074249c93ba383fa7d3,
  "/src/desk/missing-cell#MissingCell": MissingCell_a889b2ccc8de22240f97c7a661c80eb6,
  "/src/desk/list-shown#ListShown": ListShown_2f5ce98f6a70b92d09cf536ad7929ab4,
  "/src/desk/problems#Problems": Problems_00f85d03036ba4a948672cd488225e30,
  "/src/desk/publish-button#PublishButton": PublishButton_9d870807d9851291b92a58b8384ccb80,
  "/src/desk/save-button#SaveButton": SaveButton_88e821151eb154fde27901ac9b81e6bc,
  "/src/desk/standing#Standing": Standing_b965365fcf999fc60b73a75c4faae1a9,
  "/src/desk/unpublish-button#UnpublishButton": UnpublishButton_4ddd16f2ee89f0a990364c86265a25f4,
  "/src/desk/languages-view#LanguagesView": LanguagesView_495c2446fd4e9c41ff6034c102e9e412,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/src/desk/similar-names#SimilarNames": SimilarNames_3679fca1005f31c6a9892312258493c4,
  "/src/desk/merge-control#MergeControl": MergeControl_3083f9ebecf2eb41cba748d408633422,
  "/src/desk/thumbnail-cell#ThumbnailCell": ThumbnailCell_f494b0951a9f6d953f1b16b3deae8d8f,
  "/src/desk/people-account#PersonAccount": PersonAccount_89864290762afb6425ec94166fe4ab49,
  "/src/desk/second-factor-on-account#SecondFactorOnAccount": SecondFactorOnAccount_4acf4858f916a5b5dc3cb49adeff1f96,
  "/src/desk/people-invite#InvitePerson": InvitePerson_662af77b399ea7c929cd579f04211c22,
  "/src/desk/client-key-buttons#ClientKeyButtons": ClientKeyButtons_41898e68ea8fe41034d827bb80e468f2,
  "/src/desk/client-save-button#ClientSaveButton": ClientSaveButton_7b46e4aef800476c4aa4397e47a3bd59,
  "/src/desk/search-box#SearchBox": SearchBox_d6fbd7fb7e0db2df94a5cb76f3004817,
  "/src/desk/gaps-link#GapsLink": GapsLink_10f8868aa4d0a4ae64db3d20b8434e05,
  "/src/desk/second-factor-at-login#SecondFactorAtLogin": SecondFactorAtLogin_cd761c244b14a90c38957ab3f3f9272b,
  "/src/desk/preflight-provider#PreflightProvider": PreflightProvider_ca8e91b7176b016bc916389860200a3b,
  "/src/desk/two-versions-provider#TwoVersionsProvider": TwoVersionsProvider_23d50c36837886afe5417dcf6dccc7ac,
  "/src/desk/gaps-view#GapsView": GapsView_69a287e2d72b1dcd943542370d96d01d,
  "/src/desk/second-factor-view#SecondFactorView": SecondFactorView_1ef6b10e508dc8790984a525daa12c85,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
