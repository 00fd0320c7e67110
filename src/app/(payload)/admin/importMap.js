import { GenreFieldVisibility as GenreMatters_2da7fe45c8601a433db08e3a2dba124b } from '../../../../src/desk/forms/genre-matters'
import { CaptionOffer as CaptionOffer_4ca727de82558221048c5cbd5da05f95 } from '../../../../src/desk/forms/caption-offer'
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
import { PassageFeatureClient as PassageFeatureClient_18a08cb7be2138e21155857508801d19 } from '../../../../src/desk/forms/passage-feature'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DateReading as DateReading_0ec08a587511774c87fb487c3c34c608 } from '../../../../src/desk/forms/date-reading'
import { RightsSelect as RightsSelect_fcdd36642de2f528736f586df081fa25 } from '../../../../src/desk/forms/rights-select'
import { MediaInPlace as MediaInPlace_950659f013e247cd574ee3b870cf5d5a } from '../../../../src/desk/forms/media-in-place'
import { StatusCell as StandingCell_9e57de42c28668ca0a0873ec0151f2ae } from '../../../../src/desk/lists/standing-cell'
import { MissingCell as MissingCell_d5223540f5e3c5c5c4752fd88e8733a5 } from '../../../../src/desk/gaps/missing-cell'
import { BeforeListTable as ListShown_222f36f0fd084c9d26c37c17ab03a4a1 } from '../../../../src/desk/lists/list-shown'
import { BeforeDocumentControls as Problems_00f85d03036ba4a948672cd488225e30 } from '../../../../src/desk/problems'
import { FormTransitionButtons as Moves_a648e2e5126ac87ff9adbe3e4f120a5e } from '../../../../src/desk/moves/moves'
import { SaveDraftButton as SaveButton_88e821151eb154fde27901ac9b81e6bc } from '../../../../src/desk/save-button'
import { RecordStatus as Standing_b965365fcf999fc60b73a75c4faae1a9 } from '../../../../src/desk/standing'
import { NoButton as NoButton_3907eb2731e7615212322b909f31af0e } from '../../../../src/desk/moves/no-button'
import { ReviewView as ReviewView_23d7bf450d07e0e8b6d68c13263fd70d } from '../../../../src/desk/reviewing/review-view'
import { LanguagesView as LanguagesView_3b77f025927ba72f0291f08b0a094497 } from '../../../../src/desk/languages/languages-view'
import { TimeZones as TimeZones_83091470ce1fba90ae13b4dbc0c1b4e1 } from '../../../../src/desk/forms/time-zones'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { SimilarNames as SimilarNames_eb6742b17353bed24d95fa56af9bcf8a } from '../../../../src/desk/merging/similar-names'
import { MergeControl as MergeControl_1ad070637dddc78c95326c53f1be795a } from '../../../../src/desk/merging/merge-control'
import { ThumbnailCell as ThumbnailCell_52d2b008dca523452126685bc10ee4b1 } from '../../../../src/desk/lists/thumbnail-cell'
import { ServerErrorFields as RefusedFields_4f59336058adaf2433817ae8dd399d93 } from '../../../../src/desk/refused/refused-fields'
import { PersonAccount as PersonAccount_3d194b0d68bf553d054e5e19984dc5ac } from '../../../../src/desk/accounts/people-account'
import { SecondFactorOnAccount as SecondFactorOnAccount_3dd27895121d2cf9945acfc535c97356 } from '../../../../src/desk/second-factor/second-factor-on-account'
import { InvitePerson as InvitePerson_a4352024f27459cd0f1b5af216f4c28d } from '../../../../src/desk/accounts/people-invite'
import { ClientKeyButtons as ClientKeyButtons_627dc66cf6fd8a052def9f8509e01ed0 } from '../../../../src/desk/accounts/client-key-buttons'
import { ClientSaveButton as ClientSaveButton_10f4677968a94965dd9814e7cd54627d } from '../../../../src/desk/accounts/client-save-button'
import { SearchBox as SearchBox_0677d2d4c0bdc9d53ade5187300e3669 } from '../../../../src/desk/lists/search-box'
import { NotificationBell as Bell_ef684ad3a58666d152cd780bf9ee1de2 } from '../../../../src/desk/notices/bell'
import { DeskLinks as DeskLinks_1ff9962d95cfbfd8fd526d3e5f207171 } from '../../../../src/desk/queue/desk-links'
import { GapsLink as GapsLink_7671f009f0b231edbecf7d7938891b9a } from '../../../../src/desk/gaps/gaps-link'
import { Dashboard as StartPage_c7b3529fa85541e4629613e3f1204164 } from '../../../../src/desk/start/start-page'
import { SecondFactorAtLogin as SecondFactorAtLogin_35b86c8f08faccfef1d530d0bc1d7114 } from '../../../../src/desk/second-factor/second-factor-at-login'
import { SessionProvider as SessionProvider_8bde5b2c84b0319a2b83e751aaa77978 } from '../../../../src/desk/session/session-provider'
import { PreflightProvider as PreflightProvider_ca8e91b7176b016bc916389860200a3b } from '../../../../src/desk/preflight-provider'
import { EditConflictProvider as TwoVersionsProvider_6d9e78ebe9b091d63d55259e126cadbc } from '../../../../src/desk/versions/two-versions-provider'
import { RecordInFormProvider as RecordInFormProvider_50a2c4e897ae5c84d655a2b5760d0993 } from '../../../../src/desk/forms/record-in-form'
import { GapsView as GapsView_c79b4dc3a1e2287536599e195ed599ca } from '../../../../src/desk/gaps/gaps-view'
import { QueueView as QueueView_25787f10dec5ac57954fbfbd92050285 } from '../../../../src/desk/queue/queue-view'
import { NotificationsView as NoticesView_7622ed36b1f03906b94d80841af1d4d1 } from '../../../../src/desk/notices/notices-view'
import { PoliciesView as PoliciesView_259cea0a804943a29c674835e924089c } from '../../../../src/desk/policies/policies-view'
import { ConfirmAddressView as ConfirmAddressView_9b56a5e59cc3cc7c7ed1e27d72df75ca } from '../../../../src/desk/accounts/confirm-address-view'
import { SecondFactorView as SecondFactorView_e30a8c18d4ba432bdb96fb5d10a43b8d } from '../../../../src/desk/second-factor/second-factor-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/desk/forms/genre-matters#GenreMatters": GenreMatters_2da7fe45c8601a433db08e3a2dba124b,
  "/src/desk/forms/caption-offer#CaptionOffer": CaptionOffer_4ca727de82558221048c5cbd5da05f95,
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
  "/src/desk/forms/passage-feature#PassageFeatureClient": PassageFeatureClient_18a08cb7be2138e21155857508801d19,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/desk/forms/date-reading#DateReading": DateReading_0ec08a587511774c87fb487c3c34c608,
  "/src/desk/forms/rights-select#RightsSelect": RightsSelect_fcdd36642de2f528736f586df081fa25,
  "/src/desk/forms/media-in-place#MediaInPlace": MediaInPlace_950659f013e247cd574ee3b870cf5d5a,
  "/src/desk/lists/standing-cell#StandingCell": StandingCell_9e57de42c28668ca0a0873ec0151f2ae,
  "/src/desk/gaps/missing-cell#MissingCell": MissingCell_d5223540f5e3c5c5c4752fd88e8733a5,
  "/src/desk/lists/list-shown#ListShown": ListShown_222f36f0fd084c9d26c37c17ab03a4a1,
  "/src/desk/problems#Problems": Problems_00f85d03036ba4a948672cd488225e30,
  "/src/desk/moves/moves#Moves": Moves_a648e2e5126ac87ff9adbe3e4f120a5e,
  "/src/desk/save-button#SaveButton": SaveButton_88e821151eb154fde27901ac9b81e6bc,
  "/src/desk/standing#Standing": Standing_b965365fcf999fc60b73a75c4faae1a9,
  "/src/desk/moves/no-button#NoButton": NoButton_3907eb2731e7615212322b909f31af0e,
  "/src/desk/reviewing/review-view#ReviewView": ReviewView_23d7bf450d07e0e8b6d68c13263fd70d,
  "/src/desk/languages/languages-view#LanguagesView": LanguagesView_3b77f025927ba72f0291f08b0a094497,
  "/src/desk/forms/time-zones#TimeZones": TimeZones_83091470ce1fba90ae13b4dbc0c1b4e1,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/src/desk/merging/similar-names#SimilarNames": SimilarNames_eb6742b17353bed24d95fa56af9bcf8a,
  "/src/desk/merging/merge-control#MergeControl": MergeControl_1ad070637dddc78c95326c53f1be795a,
  "/src/desk/lists/thumbnail-cell#ThumbnailCell": ThumbnailCell_52d2b008dca523452126685bc10ee4b1,
  "/src/desk/refused/refused-fields#RefusedFields": RefusedFields_4f59336058adaf2433817ae8dd399d93,
  "/src/desk/accounts/people-account#PersonAccount": PersonAccount_3d194b0d68bf553d054e5e19984dc5ac,
  "/src/desk/second-factor/second-factor-on-account#SecondFactorOnAccount": SecondFactorOnAccount_3dd27895121d2cf9945acfc535c97356,
  "/src/desk/accounts/people-invite#InvitePerson": InvitePerson_a4352024f27459cd0f1b5af216f4c28d,
  "/src/desk/accounts/client-key-buttons#ClientKeyButtons": ClientKeyButtons_627dc66cf6fd8a052def9f8509e01ed0,
  "/src/desk/accounts/client-save-button#ClientSaveButton": ClientSaveButton_10f4677968a94965dd9814e7cd54627d,
  "/src/desk/lists/search-box#SearchBox": SearchBox_0677d2d4c0bdc9d53ade5187300e3669,
  "/src/desk/notices/bell#Bell": Bell_ef684ad3a58666d152cd780bf9ee1de2,
  "/src/desk/queue/desk-links#DeskLinks": DeskLinks_1ff9962d95cfbfd8fd526d3e5f207171,
  "/src/desk/gaps/gaps-link#GapsLink": GapsLink_7671f009f0b231edbecf7d7938891b9a,
  "/src/desk/start/start-page#StartPage": StartPage_c7b3529fa85541e4629613e3f1204164,
  "/src/desk/second-factor/second-factor-at-login#SecondFactorAtLogin": SecondFactorAtLogin_35b86c8f08faccfef1d530d0bc1d7114,
  "/src/desk/session/session-provider#SessionProvider": SessionProvider_8bde5b2c84b0319a2b83e751aaa77978,
  "/src/desk/preflight-provider#PreflightProvider": PreflightProvider_ca8e91b7176b016bc916389860200a3b,
  "/src/desk/versions/two-versions-provider#TwoVersionsProvider": TwoVersionsProvider_6d9e78ebe9b091d63d55259e126cadbc,
  "/src/desk/forms/record-in-form#RecordInFormProvider": RecordInFormProvider_50a2c4e897ae5c84d655a2b5760d0993,
  "/src/desk/gaps/gaps-view#GapsView": GapsView_c79b4dc3a1e2287536599e195ed599ca,
  "/src/desk/queue/queue-view#QueueView": QueueView_25787f10dec5ac57954fbfbd92050285,
  "/src/desk/notices/notices-view#NoticesView": NoticesView_7622ed36b1f03906b94d80841af1d4d1,
  "/src/desk/policies/policies-view#PoliciesView": PoliciesView_259cea0a804943a29c674835e924089c,
  "/src/desk/accounts/confirm-address-view#ConfirmAddressView": ConfirmAddressView_9b56a5e59cc3cc7c7ed1e27d72df75ca,
  "/src/desk/second-factor/second-factor-view#SecondFactorView": SecondFactorView_e30a8c18d4ba432bdb96fb5d10a43b8d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
