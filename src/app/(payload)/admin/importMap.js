import { GenreFieldVisibility as GenreFieldVisibility_280449c4b2d9d9489ea4eaaa053ea600 } from '../../../../src/desk/forms/genre-field-visibility'
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
import { RowLabel as RowLabel_eca2b883d41c5feccb92a117f60db141 } from '../../../../src/desk/forms/row-label'
import { DateReading as DateReading_0ec08a587511774c87fb487c3c34c608 } from '../../../../src/desk/forms/date-reading'
import { RightsSelect as RightsSelect_fcdd36642de2f528736f586df081fa25 } from '../../../../src/desk/forms/rights-select'
import { MediaInPlace as MediaInPlace_950659f013e247cd574ee3b870cf5d5a } from '../../../../src/desk/forms/media-in-place'
import { StatusCell as StatusCell_9a9073f3c8cab3a573eca929707b7f13 } from '../../../../src/desk/lists/status-cell'
import { MissingCell as MissingCell_f01b87cbe07fb3b348797c5b08c3159f } from '../../../../src/desk/readiness/missing-cell'
import { BeforeListTable as BeforeListTable_c6d6ba25510f15dc3527ebdb36caad63 } from '../../../../src/desk/lists/before-list-table'
import { BeforeDocumentControls as BeforeDocumentControls_dfd48ac2207b96743040cd4f4e962269 } from '../../../../src/desk/workflow/before-document-controls'
import { FormTransitionButtons as FormTransitionButtons_9d9ab07dc614b0b7354ad94dad47eac9 } from '../../../../src/desk/workflow/form-transition-buttons'
import { SaveDraftButton as SaveDraftButton_d842b5815224681291d52c5fd54a3792 } from '../../../../src/desk/drafts/save-draft-button'
import { RecordStatus as RecordStatus_de122d4666d1b2be2fb5ad306beb444b } from '../../../../src/desk/shared/record-status'
import { NoButton as NoButton_ad58d5a388d2da5df1591c22344bfc07 } from '../../../../src/desk/workflow/no-button'
import { ReviewView as ReviewView_932d2139179bc0d74321767204e1f51f } from '../../../../src/desk/review/review-view'
import { LanguagesView as LanguagesView_3b77f025927ba72f0291f08b0a094497 } from '../../../../src/desk/languages/languages-view'
import { TimeZones as TimeZones_83091470ce1fba90ae13b4dbc0c1b4e1 } from '../../../../src/desk/forms/time-zones'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { SimilarNames as SimilarNames_c050f24088338a320ee9c6ec570e636d } from '../../../../src/desk/merge/similar-names'
import { MergeControl as MergeControl_1ac3b74078172d269b87575492a1e1f0 } from '../../../../src/desk/merge/merge-control'
import { ThumbnailCell as ThumbnailCell_52d2b008dca523452126685bc10ee4b1 } from '../../../../src/desk/lists/thumbnail-cell'
import { ServerErrorFields as ServerErrorFields_de254dda10edad7bd182550c497fa31f } from '../../../../src/desk/forms/server-error-fields'
import { OvertakenChanges as OvertakenChanges_2a0dcfcf707b00cdad5e2d8fb3159bee } from '../../../../src/desk/forms/overtaken-changes'
import { PersonAccount as PersonAccount_d5efb91d51bd0984b4de61ed5820ed90 } from '../../../../src/desk/accounts/person-account'
import { SecondFactorOnAccount as SecondFactorOnAccount_f9e22bcd87f2880a2d0d758532475732 } from '../../../../src/desk/accounts/second-factor/second-factor-on-account'
import { InvitePerson as InvitePerson_dd5c36444ebd991c1fd239f166eea4c0 } from '../../../../src/desk/accounts/invite-person'
import { ClientKeyButtons as ClientKeyButtons_627dc66cf6fd8a052def9f8509e01ed0 } from '../../../../src/desk/accounts/client-key-buttons'
import { ClientSaveButton as ClientSaveButton_10f4677968a94965dd9814e7cd54627d } from '../../../../src/desk/accounts/client-save-button'
import { Mark as Mark_d6b8aa9b82270b9a603e33091da96f72 } from '../../../../src/desk/shared/mark'
import { Wordmark as Wordmark_3aed9289e7d6c06507065f9272507037 } from '../../../../src/desk/shared/wordmark'
import { SearchBox as SearchBox_0a969fd528f8edb23680e255026962c8 } from '../../../../src/desk/search/search-box'
import { NotificationBell as NotificationBell_ab0737917e4505f581edd97636fc51f3 } from '../../../../src/desk/notifications/notification-bell'
import { DeskLinks as DeskLinks_6694048406ba4cfba9e1fed6c8a389a2 } from '../../../../src/desk/review/desk-links'
import { GapsLink as GapsLink_cb28e15f694d715d5795d896ad0dd42d } from '../../../../src/desk/readiness/gaps-link'
import { Dashboard as Dashboard_d7850351e05e7cd7a84a7a4434013b95 } from '../../../../src/desk/dashboard/dashboard'
import { SecondFactorAtLogin as SecondFactorAtLogin_fc91fa7c8aba3781f864e24604d20303 } from '../../../../src/desk/accounts/second-factor/second-factor-at-login'
import { SessionProvider as SessionProvider_e5985a9b008a3f67eb2624b3f72cab0d } from '../../../../src/desk/shared/session-provider'
import { PreflightProvider as PreflightProvider_a25f3f1f9895b99e1b0d16524ff984bf } from '../../../../src/desk/shared/preflight-provider'
import { EditConflictProvider as EditConflictProvider_d03ab865e3406b08a9d71734f9363fdb } from '../../../../src/desk/drafts/edit-conflict-provider'
import { RecordInFormProvider as RecordInFormProvider_50a2c4e897ae5c84d655a2b5760d0993 } from '../../../../src/desk/forms/record-in-form'
import { FirstAccountView as FirstAccountView_2c57bed194a2f2b5a164ab042be27bb8 } from '../../../../src/desk/setup/first-account-view'
import { GapsView as GapsView_f7efb7eb1c69ae35480777aaebe6df07 } from '../../../../src/desk/readiness/gaps-view'
import { QueueView as QueueView_72a30d0f5d5151405c481e353087aef2 } from '../../../../src/desk/review/queue-view'
import { NotificationsView as NotificationsView_d1f8c95b13b7e8553d1c4309c7420e4e } from '../../../../src/desk/notifications/notifications-view'
import { PoliciesView as PoliciesView_950c614c959edbaae626593852123a5b } from '../../../../src/desk/review/policies-view'
import { ConfirmAddressView as ConfirmAddressView_9b56a5e59cc3cc7c7ed1e27d72df75ca } from '../../../../src/desk/accounts/confirm-address-view'
import { SecondFactorView as SecondFactorView_5aa136d2ba7104ec0747d016dee65dca } from '../../../../src/desk/accounts/second-factor/second-factor-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/desk/forms/genre-field-visibility#GenreFieldVisibility": GenreFieldVisibility_280449c4b2d9d9489ea4eaaa053ea600,
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
  "/src/desk/forms/row-label#RowLabel": RowLabel_eca2b883d41c5feccb92a117f60db141,
  "/src/desk/forms/date-reading#DateReading": DateReading_0ec08a587511774c87fb487c3c34c608,
  "/src/desk/forms/rights-select#RightsSelect": RightsSelect_fcdd36642de2f528736f586df081fa25,
  "/src/desk/forms/media-in-place#MediaInPlace": MediaInPlace_950659f013e247cd574ee3b870cf5d5a,
  "/src/desk/lists/status-cell#StatusCell": StatusCell_9a9073f3c8cab3a573eca929707b7f13,
  "/src/desk/readiness/missing-cell#MissingCell": MissingCell_f01b87cbe07fb3b348797c5b08c3159f,
  "/src/desk/lists/before-list-table#BeforeListTable": BeforeListTable_c6d6ba25510f15dc3527ebdb36caad63,
  "/src/desk/workflow/before-document-controls#BeforeDocumentControls": BeforeDocumentControls_dfd48ac2207b96743040cd4f4e962269,
  "/src/desk/workflow/form-transition-buttons#FormTransitionButtons": FormTransitionButtons_9d9ab07dc614b0b7354ad94dad47eac9,
  "/src/desk/drafts/save-draft-button#SaveDraftButton": SaveDraftButton_d842b5815224681291d52c5fd54a3792,
  "/src/desk/shared/record-status#RecordStatus": RecordStatus_de122d4666d1b2be2fb5ad306beb444b,
  "/src/desk/workflow/no-button#NoButton": NoButton_ad58d5a388d2da5df1591c22344bfc07,
  "/src/desk/review/review-view#ReviewView": ReviewView_932d2139179bc0d74321767204e1f51f,
  "/src/desk/languages/languages-view#LanguagesView": LanguagesView_3b77f025927ba72f0291f08b0a094497,
  "/src/desk/forms/time-zones#TimeZones": TimeZones_83091470ce1fba90ae13b4dbc0c1b4e1,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/src/desk/merge/similar-names#SimilarNames": SimilarNames_c050f24088338a320ee9c6ec570e636d,
  "/src/desk/merge/merge-control#MergeControl": MergeControl_1ac3b74078172d269b87575492a1e1f0,
  "/src/desk/lists/thumbnail-cell#ThumbnailCell": ThumbnailCell_52d2b008dca523452126685bc10ee4b1,
  "/src/desk/forms/server-error-fields#ServerErrorFields": ServerErrorFields_de254dda10edad7bd182550c497fa31f,
  "/src/desk/forms/overtaken-changes#OvertakenChanges": OvertakenChanges_2a0dcfcf707b00cdad5e2d8fb3159bee,
  "/src/desk/accounts/person-account#PersonAccount": PersonAccount_d5efb91d51bd0984b4de61ed5820ed90,
  "/src/desk/accounts/second-factor/second-factor-on-account#SecondFactorOnAccount": SecondFactorOnAccount_f9e22bcd87f2880a2d0d758532475732,
  "/src/desk/accounts/invite-person#InvitePerson": InvitePerson_dd5c36444ebd991c1fd239f166eea4c0,
  "/src/desk/accounts/client-key-buttons#ClientKeyButtons": ClientKeyButtons_627dc66cf6fd8a052def9f8509e01ed0,
  "/src/desk/accounts/client-save-button#ClientSaveButton": ClientSaveButton_10f4677968a94965dd9814e7cd54627d,
  "/src/desk/shared/mark#Mark": Mark_d6b8aa9b82270b9a603e33091da96f72,
  "/src/desk/shared/wordmark#Wordmark": Wordmark_3aed9289e7d6c06507065f9272507037,
  "/src/desk/search/search-box#SearchBox": SearchBox_0a969fd528f8edb23680e255026962c8,
  "/src/desk/notifications/notification-bell#NotificationBell": NotificationBell_ab0737917e4505f581edd97636fc51f3,
  "/src/desk/review/desk-links#DeskLinks": DeskLinks_6694048406ba4cfba9e1fed6c8a389a2,
  "/src/desk/readiness/gaps-link#GapsLink": GapsLink_cb28e15f694d715d5795d896ad0dd42d,
  "/src/desk/dashboard/dashboard#Dashboard": Dashboard_d7850351e05e7cd7a84a7a4434013b95,
  "/src/desk/accounts/second-factor/second-factor-at-login#SecondFactorAtLogin": SecondFactorAtLogin_fc91fa7c8aba3781f864e24604d20303,
  "/src/desk/shared/session-provider#SessionProvider": SessionProvider_e5985a9b008a3f67eb2624b3f72cab0d,
  "/src/desk/shared/preflight-provider#PreflightProvider": PreflightProvider_a25f3f1f9895b99e1b0d16524ff984bf,
  "/src/desk/drafts/edit-conflict-provider#EditConflictProvider": EditConflictProvider_d03ab865e3406b08a9d71734f9363fdb,
  "/src/desk/forms/record-in-form#RecordInFormProvider": RecordInFormProvider_50a2c4e897ae5c84d655a2b5760d0993,
  "/src/desk/setup/first-account-view#FirstAccountView": FirstAccountView_2c57bed194a2f2b5a164ab042be27bb8,
  "/src/desk/readiness/gaps-view#GapsView": GapsView_f7efb7eb1c69ae35480777aaebe6df07,
  "/src/desk/review/queue-view#QueueView": QueueView_72a30d0f5d5151405c481e353087aef2,
  "/src/desk/notifications/notifications-view#NotificationsView": NotificationsView_d1f8c95b13b7e8553d1c4309c7420e4e,
  "/src/desk/review/policies-view#PoliciesView": PoliciesView_950c614c959edbaae626593852123a5b,
  "/src/desk/accounts/confirm-address-view#ConfirmAddressView": ConfirmAddressView_9b56a5e59cc3cc7c7ed1e27d72df75ca,
  "/src/desk/accounts/second-factor/second-factor-view#SecondFactorView": SecondFactorView_5aa136d2ba7104ec0747d016dee65dca,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
