import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."institution_kind" AS ENUM('partner', 'repository', 'historical-organization', 'publisher');
  CREATE TYPE "public"."content_language" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."enum_source_language" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."enum_institutions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__institutions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__institutions_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."inscription_kind" AS ENUM('printed', 'handwritten', 'signature', 'stamp', 'on-the-back');
  CREATE TYPE "public"."agent_role" AS ENUM('aut', 'art', 'cre', 'pht', 'ill', 'edt', 'trl', 'isb', 'pbl', 'prt', 'spn', 'col', 'dnr', 'ive', 'ivr', 'ctb');
  CREATE TYPE "public"."certainty" AS ENUM('certain', 'probable', 'possible');
  CREATE TYPE "public"."item_relation" AS ENUM('related', 'part-of', 'has-part', 'version-of', 'copy-of', 'reply-to');
  CREATE TYPE "public"."item_type" AS ENUM('still-image', 'text', 'sound', 'moving-image', 'physical-object');
  CREATE TYPE "public"."access_level" AS ENUM('open', 'metadata-only', 'on-request', 'sealed');
  CREATE TYPE "public"."advisory_kind" AS ENUM('violence', 'hateful-content', 'offensive-language', 'human-remains', 'distressing');
  CREATE TYPE "public"."enum_items_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__items_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__items_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."enum_themes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__themes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__themes_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."testimonial_kind" AS ENUM('message-of-support', 'memory', 'sample');
  CREATE TYPE "public"."consent_scope" AS ENUM('exhibit', 'exhibit-and-press', 'any');
  CREATE TYPE "public"."enum_testimonials_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__testimonials_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__testimonials_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."section_layout" AS ENUM('carousel', 'essay', 'quotes', 'themes', 'call-to-action');
  CREATE TYPE "public"."enum_sections_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sections_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sections_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."enum_exhibits_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__exhibits_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__exhibits_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."enum_memberships_role" AS ENUM('editor', 'steward', 'coordinator', 'admin');
  CREATE TYPE "public"."enum_site_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TABLE "institutions_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" varchar,
  	"language" varchar
  );
  
  CREATE TABLE "institutions_authorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"uri" varchar,
  	"scheme" varchar
  );
  
  CREATE TABLE "institutions_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "institutions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "institution_kind",
  	"homepage" varchar,
  	"logo_id" uuid,
  	"parent_id" uuid,
  	"founded_typed" varchar,
  	"founded_edtf" varchar,
  	"founded_note" varchar,
  	"founded_sort_min" varchar,
  	"founded_sort_max" varchar,
  	"dissolved_typed" varchar,
  	"dissolved_edtf" varchar,
  	"dissolved_note" varchar,
  	"dissolved_sort_min" varchar,
  	"dissolved_sort_max" varchar,
  	"default_rights" varchar,
  	"default_language" "content_language",
  	"public_contact" varchar,
  	"takedown_contact" varchar,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_institutions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "institutions_locales" (
  	"name" varchar,
  	"short_name" varchar,
  	"about" jsonb,
  	"founded_display" varchar,
  	"dissolved_display" varchar,
  	"credit_line_template" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_institutions_v_version_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"form" varchar,
  	"language" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_institutions_v_version_authorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"uri" varchar,
  	"scheme" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_institutions_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_institutions_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "institution_kind",
  	"version_homepage" varchar,
  	"version_logo_id" uuid,
  	"version_parent_id" uuid,
  	"version_founded_typed" varchar,
  	"version_founded_edtf" varchar,
  	"version_founded_note" varchar,
  	"version_founded_sort_min" varchar,
  	"version_founded_sort_max" varchar,
  	"version_dissolved_typed" varchar,
  	"version_dissolved_edtf" varchar,
  	"version_dissolved_note" varchar,
  	"version_dissolved_sort_min" varchar,
  	"version_dissolved_sort_max" varchar,
  	"version_default_rights" varchar,
  	"version_default_language" "content_language",
  	"version_public_contact" varchar,
  	"version_takedown_contact" varchar,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__institutions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__institutions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_institutions_v_locales" (
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_about" jsonb,
  	"version_founded_display" varchar,
  	"version_dissolved_display" varchar,
  	"version_credit_line_template" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "items_alt_titles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"language" varchar
  );
  
  CREATE TABLE "items_inscriptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"language" varchar,
  	"kind" "inscription_kind"
  );
  
  CREATE TABLE "items_subjects" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"uri" varchar
  );
  
  CREATE TABLE "items_subjects_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "items_agents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "agent_role",
  	"certainty" "certainty"
  );
  
  CREATE TABLE "items_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "item_relation",
  	"item_id" uuid
  );
  
  CREATE TABLE "items_context_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"institution_id" uuid,
  	"date" timestamp(3) with time zone
  );
  
  CREATE TABLE "items_context_notes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "items_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "items" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"institution_id" uuid,
  	"type" "item_type",
  	"genre_id" uuid,
  	"date_typed" varchar,
  	"date_edtf" varchar,
  	"date_note" varchar,
  	"date_sort_min" varchar,
  	"date_sort_max" varchar,
  	"rights_uri" varchar,
  	"rights_holder" varchar,
  	"rights_note" varchar,
  	"rights_reviewed_on" timestamp(3) with time zone,
  	"access_level" "access_level" DEFAULT 'open',
  	"access_request_contact" varchar,
  	"access_embargo_until" timestamp(3) with time zone,
  	"access_reason" varchar,
  	"advisory_kind" "advisory_kind",
  	"shelfmark" varchar,
  	"container" varchar,
  	"source_url" varchar,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_items_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "items_locales" (
  	"title" varchar,
  	"caption" varchar,
  	"date_display" varchar,
  	"credit_line" varchar,
  	"rights_statement" varchar,
  	"advisory_text" varchar,
  	"description" jsonb,
  	"medium" varchar,
  	"extent" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "items_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "items_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"themes_id" uuid,
  	"institutions_id" uuid
  );
  
  CREATE TABLE "_items_v_version_alt_titles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"language" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_items_v_version_inscriptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"language" varchar,
  	"kind" "inscription_kind",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_items_v_version_subjects" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"uri" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_items_v_version_subjects_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_items_v_version_agents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"role" "agent_role",
  	"certainty" "certainty",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_items_v_version_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "item_relation",
  	"item_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_items_v_version_context_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"institution_id" uuid,
  	"date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_items_v_version_context_notes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_items_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_items_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_institution_id" uuid,
  	"version_type" "item_type",
  	"version_genre_id" uuid,
  	"version_date_typed" varchar,
  	"version_date_edtf" varchar,
  	"version_date_note" varchar,
  	"version_date_sort_min" varchar,
  	"version_date_sort_max" varchar,
  	"version_rights_uri" varchar,
  	"version_rights_holder" varchar,
  	"version_rights_note" varchar,
  	"version_rights_reviewed_on" timestamp(3) with time zone,
  	"version_access_level" "access_level" DEFAULT 'open',
  	"version_access_request_contact" varchar,
  	"version_access_embargo_until" timestamp(3) with time zone,
  	"version_access_reason" varchar,
  	"version_advisory_kind" "advisory_kind",
  	"version_shelfmark" varchar,
  	"version_container" varchar,
  	"version_source_url" varchar,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__items_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__items_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_items_v_locales" (
  	"version_title" varchar,
  	"version_caption" varchar,
  	"version_date_display" varchar,
  	"version_credit_line" varchar,
  	"version_rights_statement" varchar,
  	"version_advisory_text" varchar,
  	"version_description" jsonb,
  	"version_medium" varchar,
  	"version_extent" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_items_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_items_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"themes_id" uuid,
  	"institutions_id" uuid
  );
  
  CREATE TABLE "themes_placements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"crop_x" numeric,
  	"crop_y" numeric,
  	"crop_width" numeric,
  	"crop_height" numeric
  );
  
  CREATE TABLE "themes_placements_locales" (
  	"caption_override" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "themes_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "themes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_themes_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "themes_locales" (
  	"title" varchar,
  	"kicker" varchar,
  	"intro" jsonb,
  	"hero_caption_override" varchar,
  	"hero_credit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "themes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"items_id" uuid,
  	"themes_id" uuid,
  	"testimonials_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_themes_v_version_placements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"crop_x" numeric,
  	"crop_y" numeric,
  	"crop_width" numeric,
  	"crop_height" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_themes_v_version_placements_locales" (
  	"caption_override" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_themes_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_themes_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_parent_id" uuid,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__themes_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__themes_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_themes_v_locales" (
  	"version_title" varchar,
  	"version_kicker" varchar,
  	"version_intro" jsonb,
  	"version_hero_caption_override" varchar,
  	"version_hero_credit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_themes_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"items_id" uuid,
  	"themes_id" uuid,
  	"testimonials_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "testimonials_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "testimonials" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "testimonial_kind",
  	"source" varchar,
  	"consent_scope" "consent_scope",
  	"consent_given_on" timestamp(3) with time zone,
  	"consent_expires" timestamp(3) with time zone,
  	"consent_evidence" varchar,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_testimonials_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "testimonials_locales" (
  	"quote" varchar,
  	"display_name" varchar,
  	"speaker_role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "testimonials_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "_testimonials_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_testimonials_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "testimonial_kind",
  	"version_source" varchar,
  	"version_consent_scope" "consent_scope",
  	"version_consent_given_on" timestamp(3) with time zone,
  	"version_consent_expires" timestamp(3) with time zone,
  	"version_consent_evidence" varchar,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__testimonials_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__testimonials_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_testimonials_v_locales" (
  	"version_quote" varchar,
  	"version_display_name" varchar,
  	"version_speaker_role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_testimonials_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "sections_placements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"crop_x" numeric,
  	"crop_y" numeric,
  	"crop_width" numeric,
  	"crop_height" numeric
  );
  
  CREATE TABLE "sections_placements_locales" (
  	"caption_override" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "sections_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "sections" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"layout" "section_layout",
  	"theme_id" uuid,
  	"call_to_action_url" varchar,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_sections_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "sections_locales" (
  	"title" varchar,
  	"kicker" varchar,
  	"lead" jsonb,
  	"call_to_action_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "sections_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"items_id" uuid,
  	"themes_id" uuid,
  	"testimonials_id" uuid,
  	"institutions_id" uuid,
  	"sections_id" uuid,
  	"exhibits_id" uuid
  );
  
  CREATE TABLE "_sections_v_version_placements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"crop_x" numeric,
  	"crop_y" numeric,
  	"crop_width" numeric,
  	"crop_height" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sections_v_version_placements_locales" (
  	"caption_override" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_sections_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sections_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_layout" "section_layout",
  	"version_theme_id" uuid,
  	"version_call_to_action_url" varchar,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__sections_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__sections_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_sections_v_locales" (
  	"version_title" varchar,
  	"version_kicker" varchar,
  	"version_lead" jsonb,
  	"version_call_to_action_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_sections_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"items_id" uuid,
  	"themes_id" uuid,
  	"testimonials_id" uuid,
  	"institutions_id" uuid,
  	"sections_id" uuid,
  	"exhibits_id" uuid
  );
  
  CREATE TABLE "exhibits_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "exhibits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_exhibits_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "exhibits_locales" (
  	"title" varchar,
  	"statement" jsonb,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" uuid,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "exhibits_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sections_id" uuid,
  	"institutions_id" uuid
  );
  
  CREATE TABLE "_exhibits_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_exhibits_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__exhibits_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__exhibits_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_exhibits_v_locales" (
  	"version_title" varchar,
  	"version_statement" jsonb,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" uuid,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_exhibits_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sections_id" uuid,
  	"institutions_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"decorative" boolean DEFAULT false,
  	"institution_id" uuid,
  	"language" varchar,
  	"original_name" varchar,
  	"sha256" varchar,
  	"owner_id" uuid,
  	"shown" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"long_description" varchar,
  	"caption" varchar,
  	"credit" varchar,
  	"creator" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "genres" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "genres_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "memberships" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid,
  	"role" "enum_memberships_role",
  	"institution_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "site_navigation_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_status" "enum_site_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_locales" (
  	"title" varchar,
  	"footer" varchar,
  	"contact" jsonb,
  	"accessibility_statement" jsonb,
  	"privacy" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "site_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"institutions_id" uuid,
  	"items_id" uuid,
  	"themes_id" uuid,
  	"testimonials_id" uuid,
  	"sections_id" uuid,
  	"exhibits_id" uuid
  );
  
  CREATE TABLE "_site_v_version_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_v_version_navigation_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version__status" "enum__site_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__site_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_site_v_locales" (
  	"version_title" varchar,
  	"version_footer" varchar,
  	"version_contact" jsonb,
  	"version_accessibility_statement" jsonb,
  	"version_privacy" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"institutions_id" uuid,
  	"items_id" uuid,
  	"themes_id" uuid,
  	"testimonials_id" uuid,
  	"sections_id" uuid,
  	"exhibits_id" uuid
  );
  
  ALTER TABLE "institutions_variants" ADD CONSTRAINT "institutions_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "institutions_authorities" ADD CONSTRAINT "institutions_authorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "institutions_identifiers" ADD CONSTRAINT "institutions_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "institutions" ADD CONSTRAINT "institutions_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "institutions" ADD CONSTRAINT "institutions_parent_id_institutions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "institutions" ADD CONSTRAINT "institutions_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "institutions" ADD CONSTRAINT "institutions_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "institutions_locales" ADD CONSTRAINT "institutions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_institutions_v_version_variants" ADD CONSTRAINT "_institutions_v_version_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_institutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_institutions_v_version_authorities" ADD CONSTRAINT "_institutions_v_version_authorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_institutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_institutions_v_version_identifiers" ADD CONSTRAINT "_institutions_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_institutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_institutions_v" ADD CONSTRAINT "_institutions_v_parent_id_institutions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_institutions_v" ADD CONSTRAINT "_institutions_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_institutions_v" ADD CONSTRAINT "_institutions_v_version_parent_id_institutions_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_institutions_v" ADD CONSTRAINT "_institutions_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_institutions_v" ADD CONSTRAINT "_institutions_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_institutions_v_locales" ADD CONSTRAINT "_institutions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_institutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_alt_titles" ADD CONSTRAINT "items_alt_titles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_inscriptions" ADD CONSTRAINT "items_inscriptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_subjects" ADD CONSTRAINT "items_subjects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_subjects_locales" ADD CONSTRAINT "items_subjects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items_subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_agents" ADD CONSTRAINT "items_agents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_relations" ADD CONSTRAINT "items_relations_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items_relations" ADD CONSTRAINT "items_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_context_notes" ADD CONSTRAINT "items_context_notes_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items_context_notes" ADD CONSTRAINT "items_context_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_context_notes_locales" ADD CONSTRAINT "items_context_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items_context_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_identifiers" ADD CONSTRAINT "items_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items" ADD CONSTRAINT "items_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items" ADD CONSTRAINT "items_genre_id_genres_id_fk" FOREIGN KEY ("genre_id") REFERENCES "public"."genres"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items" ADD CONSTRAINT "items_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items" ADD CONSTRAINT "items_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items_locales" ADD CONSTRAINT "items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_texts" ADD CONSTRAINT "items_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_rels" ADD CONSTRAINT "items_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_rels" ADD CONSTRAINT "items_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_rels" ADD CONSTRAINT "items_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_rels" ADD CONSTRAINT "items_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_alt_titles" ADD CONSTRAINT "_items_v_version_alt_titles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_inscriptions" ADD CONSTRAINT "_items_v_version_inscriptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_subjects" ADD CONSTRAINT "_items_v_version_subjects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_subjects_locales" ADD CONSTRAINT "_items_v_version_subjects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v_version_subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_agents" ADD CONSTRAINT "_items_v_version_agents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_relations" ADD CONSTRAINT "_items_v_version_relations_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_items_v_version_relations" ADD CONSTRAINT "_items_v_version_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_context_notes" ADD CONSTRAINT "_items_v_version_context_notes_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_items_v_version_context_notes" ADD CONSTRAINT "_items_v_version_context_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_context_notes_locales" ADD CONSTRAINT "_items_v_version_context_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v_version_context_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_identifiers" ADD CONSTRAINT "_items_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v" ADD CONSTRAINT "_items_v_parent_id_items_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_items_v" ADD CONSTRAINT "_items_v_version_institution_id_institutions_id_fk" FOREIGN KEY ("version_institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_items_v" ADD CONSTRAINT "_items_v_version_genre_id_genres_id_fk" FOREIGN KEY ("version_genre_id") REFERENCES "public"."genres"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_items_v" ADD CONSTRAINT "_items_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_items_v" ADD CONSTRAINT "_items_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_items_v_locales" ADD CONSTRAINT "_items_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_texts" ADD CONSTRAINT "_items_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_rels" ADD CONSTRAINT "_items_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_rels" ADD CONSTRAINT "_items_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_rels" ADD CONSTRAINT "_items_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_rels" ADD CONSTRAINT "_items_v_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_placements" ADD CONSTRAINT "themes_placements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_placements_locales" ADD CONSTRAINT "themes_placements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes_placements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_identifiers" ADD CONSTRAINT "themes_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes_locales" ADD CONSTRAINT "themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_version_placements" ADD CONSTRAINT "_themes_v_version_placements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_version_placements_locales" ADD CONSTRAINT "_themes_v_version_placements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v_version_placements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_version_identifiers" ADD CONSTRAINT "_themes_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_parent_id_themes_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v_locales" ADD CONSTRAINT "_themes_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials_identifiers" ADD CONSTRAINT "testimonials_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials_locales" ADD CONSTRAINT "testimonials_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials_rels" ADD CONSTRAINT "testimonials_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials_rels" ADD CONSTRAINT "testimonials_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials_rels" ADD CONSTRAINT "testimonials_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v_version_identifiers" ADD CONSTRAINT "_testimonials_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_testimonials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_parent_id_testimonials_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."testimonials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v_locales" ADD CONSTRAINT "_testimonials_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_testimonials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v_rels" ADD CONSTRAINT "_testimonials_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_testimonials_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v_rels" ADD CONSTRAINT "_testimonials_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_testimonials_v_rels" ADD CONSTRAINT "_testimonials_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_placements" ADD CONSTRAINT "sections_placements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_placements_locales" ADD CONSTRAINT "sections_placements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections_placements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_identifiers" ADD CONSTRAINT "sections_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections_locales" ADD CONSTRAINT "sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_exhibits_fk" FOREIGN KEY ("exhibits_id") REFERENCES "public"."exhibits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_version_placements" ADD CONSTRAINT "_sections_v_version_placements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_version_placements_locales" ADD CONSTRAINT "_sections_v_version_placements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sections_v_version_placements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_version_identifiers" ADD CONSTRAINT "_sections_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_parent_id_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_version_theme_id_themes_id_fk" FOREIGN KEY ("version_theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sections_v_locales" ADD CONSTRAINT "_sections_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_exhibits_fk" FOREIGN KEY ("exhibits_id") REFERENCES "public"."exhibits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exhibits_identifiers" ADD CONSTRAINT "exhibits_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exhibits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exhibits" ADD CONSTRAINT "exhibits_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exhibits" ADD CONSTRAINT "exhibits_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exhibits_locales" ADD CONSTRAINT "exhibits_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exhibits_locales" ADD CONSTRAINT "exhibits_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exhibits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exhibits_rels" ADD CONSTRAINT "exhibits_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exhibits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exhibits_rels" ADD CONSTRAINT "exhibits_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exhibits_rels" ADD CONSTRAINT "exhibits_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exhibits_v_version_identifiers" ADD CONSTRAINT "_exhibits_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exhibits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exhibits_v" ADD CONSTRAINT "_exhibits_v_parent_id_exhibits_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exhibits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exhibits_v" ADD CONSTRAINT "_exhibits_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exhibits_v" ADD CONSTRAINT "_exhibits_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exhibits_v_locales" ADD CONSTRAINT "_exhibits_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exhibits_v_locales" ADD CONSTRAINT "_exhibits_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exhibits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exhibits_v_rels" ADD CONSTRAINT "_exhibits_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exhibits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exhibits_v_rels" ADD CONSTRAINT "_exhibits_v_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exhibits_v_rels" ADD CONSTRAINT "_exhibits_v_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "genres_locales" ADD CONSTRAINT "genres_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."genres"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_navigation" ADD CONSTRAINT "site_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_navigation_locales" ADD CONSTRAINT "site_navigation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_locales" ADD CONSTRAINT "site_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_exhibits_fk" FOREIGN KEY ("exhibits_id") REFERENCES "public"."exhibits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_navigation" ADD CONSTRAINT "_site_v_version_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_navigation_locales" ADD CONSTRAINT "_site_v_version_navigation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v_version_navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_locales" ADD CONSTRAINT "_site_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_exhibits_fk" FOREIGN KEY ("exhibits_id") REFERENCES "public"."exhibits"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "institutions_variants_order_idx" ON "institutions_variants" USING btree ("_order");
  CREATE INDEX "institutions_variants_parent_id_idx" ON "institutions_variants" USING btree ("_parent_id");
  CREATE INDEX "institutions_authorities_order_idx" ON "institutions_authorities" USING btree ("_order");
  CREATE INDEX "institutions_authorities_parent_id_idx" ON "institutions_authorities" USING btree ("_parent_id");
  CREATE INDEX "institutions_identifiers_order_idx" ON "institutions_identifiers" USING btree ("_order");
  CREATE INDEX "institutions_identifiers_parent_id_idx" ON "institutions_identifiers" USING btree ("_parent_id");
  CREATE INDEX "institutions_logo_idx" ON "institutions" USING btree ("logo_id");
  CREATE INDEX "institutions_parent_idx" ON "institutions" USING btree ("parent_id");
  CREATE INDEX "institutions_slug_idx" ON "institutions" USING btree ("slug");
  CREATE INDEX "institutions_owner_idx" ON "institutions" USING btree ("owner_id");
  CREATE INDEX "institutions_proposer_idx" ON "institutions" USING btree ("proposer_id");
  CREATE INDEX "institutions_updated_at_idx" ON "institutions" USING btree ("updated_at");
  CREATE INDEX "institutions_created_at_idx" ON "institutions" USING btree ("created_at");
  CREATE INDEX "institutions__status_idx" ON "institutions" USING btree ("_status");
  CREATE UNIQUE INDEX "institutions_locales_locale_parent_id_unique" ON "institutions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_institutions_v_version_variants_order_idx" ON "_institutions_v_version_variants" USING btree ("_order");
  CREATE INDEX "_institutions_v_version_variants_parent_id_idx" ON "_institutions_v_version_variants" USING btree ("_parent_id");
  CREATE INDEX "_institutions_v_version_authorities_order_idx" ON "_institutions_v_version_authorities" USING btree ("_order");
  CREATE INDEX "_institutions_v_version_authorities_parent_id_idx" ON "_institutions_v_version_authorities" USING btree ("_parent_id");
  CREATE INDEX "_institutions_v_version_identifiers_order_idx" ON "_institutions_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_institutions_v_version_identifiers_parent_id_idx" ON "_institutions_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_institutions_v_parent_idx" ON "_institutions_v" USING btree ("parent_id");
  CREATE INDEX "_institutions_v_version_version_logo_idx" ON "_institutions_v" USING btree ("version_logo_id");
  CREATE INDEX "_institutions_v_version_version_parent_idx" ON "_institutions_v" USING btree ("version_parent_id");
  CREATE INDEX "_institutions_v_version_version_slug_idx" ON "_institutions_v" USING btree ("version_slug");
  CREATE INDEX "_institutions_v_version_version_owner_idx" ON "_institutions_v" USING btree ("version_owner_id");
  CREATE INDEX "_institutions_v_version_version_proposer_idx" ON "_institutions_v" USING btree ("version_proposer_id");
  CREATE INDEX "_institutions_v_version_version_updated_at_idx" ON "_institutions_v" USING btree ("version_updated_at");
  CREATE INDEX "_institutions_v_version_version_created_at_idx" ON "_institutions_v" USING btree ("version_created_at");
  CREATE INDEX "_institutions_v_version_version__status_idx" ON "_institutions_v" USING btree ("version__status");
  CREATE INDEX "_institutions_v_created_at_idx" ON "_institutions_v" USING btree ("created_at");
  CREATE INDEX "_institutions_v_updated_at_idx" ON "_institutions_v" USING btree ("updated_at");
  CREATE INDEX "_institutions_v_snapshot_idx" ON "_institutions_v" USING btree ("snapshot");
  CREATE INDEX "_institutions_v_published_locale_idx" ON "_institutions_v" USING btree ("published_locale");
  CREATE INDEX "_institutions_v_latest_idx" ON "_institutions_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_institutions_v_locales_locale_parent_id_unique" ON "_institutions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "items_alt_titles_order_idx" ON "items_alt_titles" USING btree ("_order");
  CREATE INDEX "items_alt_titles_parent_id_idx" ON "items_alt_titles" USING btree ("_parent_id");
  CREATE INDEX "items_inscriptions_order_idx" ON "items_inscriptions" USING btree ("_order");
  CREATE INDEX "items_inscriptions_parent_id_idx" ON "items_inscriptions" USING btree ("_parent_id");
  CREATE INDEX "items_subjects_order_idx" ON "items_subjects" USING btree ("_order");
  CREATE INDEX "items_subjects_parent_id_idx" ON "items_subjects" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "items_subjects_locales_locale_parent_id_unique" ON "items_subjects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "items_agents_order_idx" ON "items_agents" USING btree ("_order");
  CREATE INDEX "items_agents_parent_id_idx" ON "items_agents" USING btree ("_parent_id");
  CREATE INDEX "items_relations_order_idx" ON "items_relations" USING btree ("_order");
  CREATE INDEX "items_relations_parent_id_idx" ON "items_relations" USING btree ("_parent_id");
  CREATE INDEX "items_relations_item_idx" ON "items_relations" USING btree ("item_id");
  CREATE INDEX "items_context_notes_order_idx" ON "items_context_notes" USING btree ("_order");
  CREATE INDEX "items_context_notes_parent_id_idx" ON "items_context_notes" USING btree ("_parent_id");
  CREATE INDEX "items_context_notes_institution_idx" ON "items_context_notes" USING btree ("institution_id");
  CREATE UNIQUE INDEX "items_context_notes_locales_locale_parent_id_unique" ON "items_context_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "items_identifiers_order_idx" ON "items_identifiers" USING btree ("_order");
  CREATE INDEX "items_identifiers_parent_id_idx" ON "items_identifiers" USING btree ("_parent_id");
  CREATE INDEX "items_institution_idx" ON "items" USING btree ("institution_id");
  CREATE INDEX "items_genre_idx" ON "items" USING btree ("genre_id");
  CREATE INDEX "items_slug_idx" ON "items" USING btree ("slug");
  CREATE INDEX "items_owner_idx" ON "items" USING btree ("owner_id");
  CREATE INDEX "items_proposer_idx" ON "items" USING btree ("proposer_id");
  CREATE INDEX "items_updated_at_idx" ON "items" USING btree ("updated_at");
  CREATE INDEX "items_created_at_idx" ON "items" USING btree ("created_at");
  CREATE INDEX "items__status_idx" ON "items" USING btree ("_status");
  CREATE UNIQUE INDEX "items_locales_locale_parent_id_unique" ON "items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "items_texts_order_parent" ON "items_texts" USING btree ("order","parent_id");
  CREATE INDEX "items_rels_order_idx" ON "items_rels" USING btree ("order");
  CREATE INDEX "items_rels_parent_idx" ON "items_rels" USING btree ("parent_id");
  CREATE INDEX "items_rels_path_idx" ON "items_rels" USING btree ("path");
  CREATE INDEX "items_rels_media_id_idx" ON "items_rels" USING btree ("media_id");
  CREATE INDEX "items_rels_themes_id_idx" ON "items_rels" USING btree ("themes_id");
  CREATE INDEX "items_rels_institutions_id_idx" ON "items_rels" USING btree ("institutions_id");
  CREATE INDEX "_items_v_version_alt_titles_order_idx" ON "_items_v_version_alt_titles" USING btree ("_order");
  CREATE INDEX "_items_v_version_alt_titles_parent_id_idx" ON "_items_v_version_alt_titles" USING btree ("_parent_id");
  CREATE INDEX "_items_v_version_inscriptions_order_idx" ON "_items_v_version_inscriptions" USING btree ("_order");
  CREATE INDEX "_items_v_version_inscriptions_parent_id_idx" ON "_items_v_version_inscriptions" USING btree ("_parent_id");
  CREATE INDEX "_items_v_version_subjects_order_idx" ON "_items_v_version_subjects" USING btree ("_order");
  CREATE INDEX "_items_v_version_subjects_parent_id_idx" ON "_items_v_version_subjects" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_items_v_version_subjects_locales_locale_parent_id_unique" ON "_items_v_version_subjects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_items_v_version_agents_order_idx" ON "_items_v_version_agents" USING btree ("_order");
  CREATE INDEX "_items_v_version_agents_parent_id_idx" ON "_items_v_version_agents" USING btree ("_parent_id");
  CREATE INDEX "_items_v_version_relations_order_idx" ON "_items_v_version_relations" USING btree ("_order");
  CREATE INDEX "_items_v_version_relations_parent_id_idx" ON "_items_v_version_relations" USING btree ("_parent_id");
  CREATE INDEX "_items_v_version_relations_item_idx" ON "_items_v_version_relations" USING btree ("item_id");
  CREATE INDEX "_items_v_version_context_notes_order_idx" ON "_items_v_version_context_notes" USING btree ("_order");
  CREATE INDEX "_items_v_version_context_notes_parent_id_idx" ON "_items_v_version_context_notes" USING btree ("_parent_id");
  CREATE INDEX "_items_v_version_context_notes_institution_idx" ON "_items_v_version_context_notes" USING btree ("institution_id");
  CREATE UNIQUE INDEX "_items_v_version_context_notes_locales_locale_parent_id_uniq" ON "_items_v_version_context_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_items_v_version_identifiers_order_idx" ON "_items_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_items_v_version_identifiers_parent_id_idx" ON "_items_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_items_v_parent_idx" ON "_items_v" USING btree ("parent_id");
  CREATE INDEX "_items_v_version_version_institution_idx" ON "_items_v" USING btree ("version_institution_id");
  CREATE INDEX "_items_v_version_version_genre_idx" ON "_items_v" USING btree ("version_genre_id");
  CREATE INDEX "_items_v_version_version_slug_idx" ON "_items_v" USING btree ("version_slug");
  CREATE INDEX "_items_v_version_version_owner_idx" ON "_items_v" USING btree ("version_owner_id");
  CREATE INDEX "_items_v_version_version_proposer_idx" ON "_items_v" USING btree ("version_proposer_id");
  CREATE INDEX "_items_v_version_version_updated_at_idx" ON "_items_v" USING btree ("version_updated_at");
  CREATE INDEX "_items_v_version_version_created_at_idx" ON "_items_v" USING btree ("version_created_at");
  CREATE INDEX "_items_v_version_version__status_idx" ON "_items_v" USING btree ("version__status");
  CREATE INDEX "_items_v_created_at_idx" ON "_items_v" USING btree ("created_at");
  CREATE INDEX "_items_v_updated_at_idx" ON "_items_v" USING btree ("updated_at");
  CREATE INDEX "_items_v_snapshot_idx" ON "_items_v" USING btree ("snapshot");
  CREATE INDEX "_items_v_published_locale_idx" ON "_items_v" USING btree ("published_locale");
  CREATE INDEX "_items_v_latest_idx" ON "_items_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_items_v_locales_locale_parent_id_unique" ON "_items_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_items_v_texts_order_parent" ON "_items_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_items_v_rels_order_idx" ON "_items_v_rels" USING btree ("order");
  CREATE INDEX "_items_v_rels_parent_idx" ON "_items_v_rels" USING btree ("parent_id");
  CREATE INDEX "_items_v_rels_path_idx" ON "_items_v_rels" USING btree ("path");
  CREATE INDEX "_items_v_rels_media_id_idx" ON "_items_v_rels" USING btree ("media_id");
  CREATE INDEX "_items_v_rels_themes_id_idx" ON "_items_v_rels" USING btree ("themes_id");
  CREATE INDEX "_items_v_rels_institutions_id_idx" ON "_items_v_rels" USING btree ("institutions_id");
  CREATE INDEX "themes_placements_order_idx" ON "themes_placements" USING btree ("_order");
  CREATE INDEX "themes_placements_parent_id_idx" ON "themes_placements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "themes_placements_locales_locale_parent_id_unique" ON "themes_placements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "themes_identifiers_order_idx" ON "themes_identifiers" USING btree ("_order");
  CREATE INDEX "themes_identifiers_parent_id_idx" ON "themes_identifiers" USING btree ("_parent_id");
  CREATE INDEX "themes_parent_idx" ON "themes" USING btree ("parent_id");
  CREATE INDEX "themes_slug_idx" ON "themes" USING btree ("slug");
  CREATE INDEX "themes_owner_idx" ON "themes" USING btree ("owner_id");
  CREATE INDEX "themes_proposer_idx" ON "themes" USING btree ("proposer_id");
  CREATE INDEX "themes_updated_at_idx" ON "themes" USING btree ("updated_at");
  CREATE INDEX "themes_created_at_idx" ON "themes" USING btree ("created_at");
  CREATE INDEX "themes__status_idx" ON "themes" USING btree ("_status");
  CREATE UNIQUE INDEX "themes_locales_locale_parent_id_unique" ON "themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "themes_rels_order_idx" ON "themes_rels" USING btree ("order");
  CREATE INDEX "themes_rels_parent_idx" ON "themes_rels" USING btree ("parent_id");
  CREATE INDEX "themes_rels_path_idx" ON "themes_rels" USING btree ("path");
  CREATE INDEX "themes_rels_items_id_idx" ON "themes_rels" USING btree ("items_id");
  CREATE INDEX "themes_rels_themes_id_idx" ON "themes_rels" USING btree ("themes_id");
  CREATE INDEX "themes_rels_testimonials_id_idx" ON "themes_rels" USING btree ("testimonials_id");
  CREATE INDEX "themes_rels_media_id_idx" ON "themes_rels" USING btree ("media_id");
  CREATE INDEX "_themes_v_version_placements_order_idx" ON "_themes_v_version_placements" USING btree ("_order");
  CREATE INDEX "_themes_v_version_placements_parent_id_idx" ON "_themes_v_version_placements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_themes_v_version_placements_locales_locale_parent_id_unique" ON "_themes_v_version_placements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_themes_v_version_identifiers_order_idx" ON "_themes_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_themes_v_version_identifiers_parent_id_idx" ON "_themes_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_themes_v_parent_idx" ON "_themes_v" USING btree ("parent_id");
  CREATE INDEX "_themes_v_version_version_parent_idx" ON "_themes_v" USING btree ("version_parent_id");
  CREATE INDEX "_themes_v_version_version_slug_idx" ON "_themes_v" USING btree ("version_slug");
  CREATE INDEX "_themes_v_version_version_owner_idx" ON "_themes_v" USING btree ("version_owner_id");
  CREATE INDEX "_themes_v_version_version_proposer_idx" ON "_themes_v" USING btree ("version_proposer_id");
  CREATE INDEX "_themes_v_version_version_updated_at_idx" ON "_themes_v" USING btree ("version_updated_at");
  CREATE INDEX "_themes_v_version_version_created_at_idx" ON "_themes_v" USING btree ("version_created_at");
  CREATE INDEX "_themes_v_version_version__status_idx" ON "_themes_v" USING btree ("version__status");
  CREATE INDEX "_themes_v_created_at_idx" ON "_themes_v" USING btree ("created_at");
  CREATE INDEX "_themes_v_updated_at_idx" ON "_themes_v" USING btree ("updated_at");
  CREATE INDEX "_themes_v_snapshot_idx" ON "_themes_v" USING btree ("snapshot");
  CREATE INDEX "_themes_v_published_locale_idx" ON "_themes_v" USING btree ("published_locale");
  CREATE INDEX "_themes_v_latest_idx" ON "_themes_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_themes_v_locales_locale_parent_id_unique" ON "_themes_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_themes_v_rels_order_idx" ON "_themes_v_rels" USING btree ("order");
  CREATE INDEX "_themes_v_rels_parent_idx" ON "_themes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_themes_v_rels_path_idx" ON "_themes_v_rels" USING btree ("path");
  CREATE INDEX "_themes_v_rels_items_id_idx" ON "_themes_v_rels" USING btree ("items_id");
  CREATE INDEX "_themes_v_rels_themes_id_idx" ON "_themes_v_rels" USING btree ("themes_id");
  CREATE INDEX "_themes_v_rels_testimonials_id_idx" ON "_themes_v_rels" USING btree ("testimonials_id");
  CREATE INDEX "_themes_v_rels_media_id_idx" ON "_themes_v_rels" USING btree ("media_id");
  CREATE INDEX "testimonials_identifiers_order_idx" ON "testimonials_identifiers" USING btree ("_order");
  CREATE INDEX "testimonials_identifiers_parent_id_idx" ON "testimonials_identifiers" USING btree ("_parent_id");
  CREATE INDEX "testimonials_slug_idx" ON "testimonials" USING btree ("slug");
  CREATE INDEX "testimonials_owner_idx" ON "testimonials" USING btree ("owner_id");
  CREATE INDEX "testimonials_proposer_idx" ON "testimonials" USING btree ("proposer_id");
  CREATE INDEX "testimonials_updated_at_idx" ON "testimonials" USING btree ("updated_at");
  CREATE INDEX "testimonials_created_at_idx" ON "testimonials" USING btree ("created_at");
  CREATE INDEX "testimonials__status_idx" ON "testimonials" USING btree ("_status");
  CREATE UNIQUE INDEX "testimonials_locales_locale_parent_id_unique" ON "testimonials_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "testimonials_rels_order_idx" ON "testimonials_rels" USING btree ("order");
  CREATE INDEX "testimonials_rels_parent_idx" ON "testimonials_rels" USING btree ("parent_id");
  CREATE INDEX "testimonials_rels_path_idx" ON "testimonials_rels" USING btree ("path");
  CREATE INDEX "testimonials_rels_media_id_idx" ON "testimonials_rels" USING btree ("media_id");
  CREATE INDEX "testimonials_rels_themes_id_idx" ON "testimonials_rels" USING btree ("themes_id");
  CREATE INDEX "_testimonials_v_version_identifiers_order_idx" ON "_testimonials_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_testimonials_v_version_identifiers_parent_id_idx" ON "_testimonials_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_testimonials_v_parent_idx" ON "_testimonials_v" USING btree ("parent_id");
  CREATE INDEX "_testimonials_v_version_version_slug_idx" ON "_testimonials_v" USING btree ("version_slug");
  CREATE INDEX "_testimonials_v_version_version_owner_idx" ON "_testimonials_v" USING btree ("version_owner_id");
  CREATE INDEX "_testimonials_v_version_version_proposer_idx" ON "_testimonials_v" USING btree ("version_proposer_id");
  CREATE INDEX "_testimonials_v_version_version_updated_at_idx" ON "_testimonials_v" USING btree ("version_updated_at");
  CREATE INDEX "_testimonials_v_version_version_created_at_idx" ON "_testimonials_v" USING btree ("version_created_at");
  CREATE INDEX "_testimonials_v_version_version__status_idx" ON "_testimonials_v" USING btree ("version__status");
  CREATE INDEX "_testimonials_v_created_at_idx" ON "_testimonials_v" USING btree ("created_at");
  CREATE INDEX "_testimonials_v_updated_at_idx" ON "_testimonials_v" USING btree ("updated_at");
  CREATE INDEX "_testimonials_v_snapshot_idx" ON "_testimonials_v" USING btree ("snapshot");
  CREATE INDEX "_testimonials_v_published_locale_idx" ON "_testimonials_v" USING btree ("published_locale");
  CREATE INDEX "_testimonials_v_latest_idx" ON "_testimonials_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_testimonials_v_locales_locale_parent_id_unique" ON "_testimonials_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_testimonials_v_rels_order_idx" ON "_testimonials_v_rels" USING btree ("order");
  CREATE INDEX "_testimonials_v_rels_parent_idx" ON "_testimonials_v_rels" USING btree ("parent_id");
  CREATE INDEX "_testimonials_v_rels_path_idx" ON "_testimonials_v_rels" USING btree ("path");
  CREATE INDEX "_testimonials_v_rels_media_id_idx" ON "_testimonials_v_rels" USING btree ("media_id");
  CREATE INDEX "_testimonials_v_rels_themes_id_idx" ON "_testimonials_v_rels" USING btree ("themes_id");
  CREATE INDEX "sections_placements_order_idx" ON "sections_placements" USING btree ("_order");
  CREATE INDEX "sections_placements_parent_id_idx" ON "sections_placements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sections_placements_locales_locale_parent_id_unique" ON "sections_placements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sections_identifiers_order_idx" ON "sections_identifiers" USING btree ("_order");
  CREATE INDEX "sections_identifiers_parent_id_idx" ON "sections_identifiers" USING btree ("_parent_id");
  CREATE INDEX "sections_theme_idx" ON "sections" USING btree ("theme_id");
  CREATE INDEX "sections_slug_idx" ON "sections" USING btree ("slug");
  CREATE INDEX "sections_owner_idx" ON "sections" USING btree ("owner_id");
  CREATE INDEX "sections_proposer_idx" ON "sections" USING btree ("proposer_id");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE INDEX "sections__status_idx" ON "sections" USING btree ("_status");
  CREATE UNIQUE INDEX "sections_locales_locale_parent_id_unique" ON "sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sections_rels_order_idx" ON "sections_rels" USING btree ("order");
  CREATE INDEX "sections_rels_parent_idx" ON "sections_rels" USING btree ("parent_id");
  CREATE INDEX "sections_rels_path_idx" ON "sections_rels" USING btree ("path");
  CREATE INDEX "sections_rels_items_id_idx" ON "sections_rels" USING btree ("items_id");
  CREATE INDEX "sections_rels_themes_id_idx" ON "sections_rels" USING btree ("themes_id");
  CREATE INDEX "sections_rels_testimonials_id_idx" ON "sections_rels" USING btree ("testimonials_id");
  CREATE INDEX "sections_rels_institutions_id_idx" ON "sections_rels" USING btree ("institutions_id");
  CREATE INDEX "sections_rels_sections_id_idx" ON "sections_rels" USING btree ("sections_id");
  CREATE INDEX "sections_rels_exhibits_id_idx" ON "sections_rels" USING btree ("exhibits_id");
  CREATE INDEX "_sections_v_version_placements_order_idx" ON "_sections_v_version_placements" USING btree ("_order");
  CREATE INDEX "_sections_v_version_placements_parent_id_idx" ON "_sections_v_version_placements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_sections_v_version_placements_locales_locale_parent_id_uniq" ON "_sections_v_version_placements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sections_v_version_identifiers_order_idx" ON "_sections_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_sections_v_version_identifiers_parent_id_idx" ON "_sections_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_sections_v_parent_idx" ON "_sections_v" USING btree ("parent_id");
  CREATE INDEX "_sections_v_version_version_theme_idx" ON "_sections_v" USING btree ("version_theme_id");
  CREATE INDEX "_sections_v_version_version_slug_idx" ON "_sections_v" USING btree ("version_slug");
  CREATE INDEX "_sections_v_version_version_owner_idx" ON "_sections_v" USING btree ("version_owner_id");
  CREATE INDEX "_sections_v_version_version_proposer_idx" ON "_sections_v" USING btree ("version_proposer_id");
  CREATE INDEX "_sections_v_version_version_updated_at_idx" ON "_sections_v" USING btree ("version_updated_at");
  CREATE INDEX "_sections_v_version_version_created_at_idx" ON "_sections_v" USING btree ("version_created_at");
  CREATE INDEX "_sections_v_version_version__status_idx" ON "_sections_v" USING btree ("version__status");
  CREATE INDEX "_sections_v_created_at_idx" ON "_sections_v" USING btree ("created_at");
  CREATE INDEX "_sections_v_updated_at_idx" ON "_sections_v" USING btree ("updated_at");
  CREATE INDEX "_sections_v_snapshot_idx" ON "_sections_v" USING btree ("snapshot");
  CREATE INDEX "_sections_v_published_locale_idx" ON "_sections_v" USING btree ("published_locale");
  CREATE INDEX "_sections_v_latest_idx" ON "_sections_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_sections_v_locales_locale_parent_id_unique" ON "_sections_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sections_v_rels_order_idx" ON "_sections_v_rels" USING btree ("order");
  CREATE INDEX "_sections_v_rels_parent_idx" ON "_sections_v_rels" USING btree ("parent_id");
  CREATE INDEX "_sections_v_rels_path_idx" ON "_sections_v_rels" USING btree ("path");
  CREATE INDEX "_sections_v_rels_items_id_idx" ON "_sections_v_rels" USING btree ("items_id");
  CREATE INDEX "_sections_v_rels_themes_id_idx" ON "_sections_v_rels" USING btree ("themes_id");
  CREATE INDEX "_sections_v_rels_testimonials_id_idx" ON "_sections_v_rels" USING btree ("testimonials_id");
  CREATE INDEX "_sections_v_rels_institutions_id_idx" ON "_sections_v_rels" USING btree ("institutions_id");
  CREATE INDEX "_sections_v_rels_sections_id_idx" ON "_sections_v_rels" USING btree ("sections_id");
  CREATE INDEX "_sections_v_rels_exhibits_id_idx" ON "_sections_v_rels" USING btree ("exhibits_id");
  CREATE INDEX "exhibits_identifiers_order_idx" ON "exhibits_identifiers" USING btree ("_order");
  CREATE INDEX "exhibits_identifiers_parent_id_idx" ON "exhibits_identifiers" USING btree ("_parent_id");
  CREATE INDEX "exhibits_slug_idx" ON "exhibits" USING btree ("slug");
  CREATE INDEX "exhibits_owner_idx" ON "exhibits" USING btree ("owner_id");
  CREATE INDEX "exhibits_proposer_idx" ON "exhibits" USING btree ("proposer_id");
  CREATE INDEX "exhibits_updated_at_idx" ON "exhibits" USING btree ("updated_at");
  CREATE INDEX "exhibits_created_at_idx" ON "exhibits" USING btree ("created_at");
  CREATE INDEX "exhibits__status_idx" ON "exhibits" USING btree ("_status");
  CREATE INDEX "exhibits_meta_meta_image_idx" ON "exhibits_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "exhibits_locales_locale_parent_id_unique" ON "exhibits_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "exhibits_rels_order_idx" ON "exhibits_rels" USING btree ("order");
  CREATE INDEX "exhibits_rels_parent_idx" ON "exhibits_rels" USING btree ("parent_id");
  CREATE INDEX "exhibits_rels_path_idx" ON "exhibits_rels" USING btree ("path");
  CREATE INDEX "exhibits_rels_sections_id_idx" ON "exhibits_rels" USING btree ("sections_id");
  CREATE INDEX "exhibits_rels_institutions_id_idx" ON "exhibits_rels" USING btree ("institutions_id");
  CREATE INDEX "_exhibits_v_version_identifiers_order_idx" ON "_exhibits_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_exhibits_v_version_identifiers_parent_id_idx" ON "_exhibits_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_exhibits_v_parent_idx" ON "_exhibits_v" USING btree ("parent_id");
  CREATE INDEX "_exhibits_v_version_version_slug_idx" ON "_exhibits_v" USING btree ("version_slug");
  CREATE INDEX "_exhibits_v_version_version_owner_idx" ON "_exhibits_v" USING btree ("version_owner_id");
  CREATE INDEX "_exhibits_v_version_version_proposer_idx" ON "_exhibits_v" USING btree ("version_proposer_id");
  CREATE INDEX "_exhibits_v_version_version_updated_at_idx" ON "_exhibits_v" USING btree ("version_updated_at");
  CREATE INDEX "_exhibits_v_version_version_created_at_idx" ON "_exhibits_v" USING btree ("version_created_at");
  CREATE INDEX "_exhibits_v_version_version__status_idx" ON "_exhibits_v" USING btree ("version__status");
  CREATE INDEX "_exhibits_v_created_at_idx" ON "_exhibits_v" USING btree ("created_at");
  CREATE INDEX "_exhibits_v_updated_at_idx" ON "_exhibits_v" USING btree ("updated_at");
  CREATE INDEX "_exhibits_v_snapshot_idx" ON "_exhibits_v" USING btree ("snapshot");
  CREATE INDEX "_exhibits_v_published_locale_idx" ON "_exhibits_v" USING btree ("published_locale");
  CREATE INDEX "_exhibits_v_latest_idx" ON "_exhibits_v" USING btree ("latest");
  CREATE INDEX "_exhibits_v_version_meta_version_meta_image_idx" ON "_exhibits_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_exhibits_v_locales_locale_parent_id_unique" ON "_exhibits_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_exhibits_v_rels_order_idx" ON "_exhibits_v_rels" USING btree ("order");
  CREATE INDEX "_exhibits_v_rels_parent_idx" ON "_exhibits_v_rels" USING btree ("parent_id");
  CREATE INDEX "_exhibits_v_rels_path_idx" ON "_exhibits_v_rels" USING btree ("path");
  CREATE INDEX "_exhibits_v_rels_sections_id_idx" ON "_exhibits_v_rels" USING btree ("sections_id");
  CREATE INDEX "_exhibits_v_rels_institutions_id_idx" ON "_exhibits_v_rels" USING btree ("institutions_id");
  CREATE INDEX "media_institution_idx" ON "media" USING btree ("institution_id");
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_owner_idx" ON "media" USING btree ("owner_id");
  CREATE INDEX "media_shown_idx" ON "media" USING btree ("shown");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "genres_slug_idx" ON "genres" USING btree ("slug");
  CREATE INDEX "genres_updated_at_idx" ON "genres" USING btree ("updated_at");
  CREATE INDEX "genres_created_at_idx" ON "genres" USING btree ("created_at");
  CREATE UNIQUE INDEX "genres_locales_locale_parent_id_unique" ON "genres_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "memberships_user_idx" ON "memberships" USING btree ("user_id");
  CREATE INDEX "memberships_institution_idx" ON "memberships" USING btree ("institution_id");
  CREATE INDEX "memberships_updated_at_idx" ON "memberships" USING btree ("updated_at");
  CREATE INDEX "memberships_created_at_idx" ON "memberships" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_navigation_order_idx" ON "site_navigation" USING btree ("_order");
  CREATE INDEX "site_navigation_parent_id_idx" ON "site_navigation" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_navigation_locales_locale_parent_id_unique" ON "site_navigation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site__status_idx" ON "site" USING btree ("_status");
  CREATE UNIQUE INDEX "site_locales_locale_parent_id_unique" ON "site_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_rels_order_idx" ON "site_rels" USING btree ("order");
  CREATE INDEX "site_rels_parent_idx" ON "site_rels" USING btree ("parent_id");
  CREATE INDEX "site_rels_path_idx" ON "site_rels" USING btree ("path");
  CREATE INDEX "site_rels_institutions_id_idx" ON "site_rels" USING btree ("institutions_id");
  CREATE INDEX "site_rels_items_id_idx" ON "site_rels" USING btree ("items_id");
  CREATE INDEX "site_rels_themes_id_idx" ON "site_rels" USING btree ("themes_id");
  CREATE INDEX "site_rels_testimonials_id_idx" ON "site_rels" USING btree ("testimonials_id");
  CREATE INDEX "site_rels_sections_id_idx" ON "site_rels" USING btree ("sections_id");
  CREATE INDEX "site_rels_exhibits_id_idx" ON "site_rels" USING btree ("exhibits_id");
  CREATE INDEX "_site_v_version_navigation_order_idx" ON "_site_v_version_navigation" USING btree ("_order");
  CREATE INDEX "_site_v_version_navigation_parent_id_idx" ON "_site_v_version_navigation" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_v_version_navigation_locales_locale_parent_id_unique" ON "_site_v_version_navigation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_version_version__status_idx" ON "_site_v" USING btree ("version__status");
  CREATE INDEX "_site_v_created_at_idx" ON "_site_v" USING btree ("created_at");
  CREATE INDEX "_site_v_updated_at_idx" ON "_site_v" USING btree ("updated_at");
  CREATE INDEX "_site_v_snapshot_idx" ON "_site_v" USING btree ("snapshot");
  CREATE INDEX "_site_v_published_locale_idx" ON "_site_v" USING btree ("published_locale");
  CREATE INDEX "_site_v_latest_idx" ON "_site_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_site_v_locales_locale_parent_id_unique" ON "_site_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_rels_order_idx" ON "_site_v_rels" USING btree ("order");
  CREATE INDEX "_site_v_rels_parent_idx" ON "_site_v_rels" USING btree ("parent_id");
  CREATE INDEX "_site_v_rels_path_idx" ON "_site_v_rels" USING btree ("path");
  CREATE INDEX "_site_v_rels_institutions_id_idx" ON "_site_v_rels" USING btree ("institutions_id");
  CREATE INDEX "_site_v_rels_items_id_idx" ON "_site_v_rels" USING btree ("items_id");
  CREATE INDEX "_site_v_rels_themes_id_idx" ON "_site_v_rels" USING btree ("themes_id");
  CREATE INDEX "_site_v_rels_testimonials_id_idx" ON "_site_v_rels" USING btree ("testimonials_id");
  CREATE INDEX "_site_v_rels_sections_id_idx" ON "_site_v_rels" USING btree ("sections_id");
  CREATE INDEX "_site_v_rels_exhibits_id_idx" ON "_site_v_rels" USING btree ("exhibits_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "institutions_variants" CASCADE;
  DROP TABLE "institutions_authorities" CASCADE;
  DROP TABLE "institutions_identifiers" CASCADE;
  DROP TABLE "institutions" CASCADE;
  DROP TABLE "institutions_locales" CASCADE;
  DROP TABLE "_institutions_v_version_variants" CASCADE;
  DROP TABLE "_institutions_v_version_authorities" CASCADE;
  DROP TABLE "_institutions_v_version_identifiers" CASCADE;
  DROP TABLE "_institutions_v" CASCADE;
  DROP TABLE "_institutions_v_locales" CASCADE;
  DROP TABLE "items_alt_titles" CASCADE;
  DROP TABLE "items_inscriptions" CASCADE;
  DROP TABLE "items_subjects" CASCADE;
  DROP TABLE "items_subjects_locales" CASCADE;
  DROP TABLE "items_agents" CASCADE;
  DROP TABLE "items_relations" CASCADE;
  DROP TABLE "items_context_notes" CASCADE;
  DROP TABLE "items_context_notes_locales" CASCADE;
  DROP TABLE "items_identifiers" CASCADE;
  DROP TABLE "items" CASCADE;
  DROP TABLE "items_locales" CASCADE;
  DROP TABLE "items_texts" CASCADE;
  DROP TABLE "items_rels" CASCADE;
  DROP TABLE "_items_v_version_alt_titles" CASCADE;
  DROP TABLE "_items_v_version_inscriptions" CASCADE;
  DROP TABLE "_items_v_version_subjects" CASCADE;
  DROP TABLE "_items_v_version_subjects_locales" CASCADE;
  DROP TABLE "_items_v_version_agents" CASCADE;
  DROP TABLE "_items_v_version_relations" CASCADE;
  DROP TABLE "_items_v_version_context_notes" CASCADE;
  DROP TABLE "_items_v_version_context_notes_locales" CASCADE;
  DROP TABLE "_items_v_version_identifiers" CASCADE;
  DROP TABLE "_items_v" CASCADE;
  DROP TABLE "_items_v_locales" CASCADE;
  DROP TABLE "_items_v_texts" CASCADE;
  DROP TABLE "_items_v_rels" CASCADE;
  DROP TABLE "themes_placements" CASCADE;
  DROP TABLE "themes_placements_locales" CASCADE;
  DROP TABLE "themes_identifiers" CASCADE;
  DROP TABLE "themes" CASCADE;
  DROP TABLE "themes_locales" CASCADE;
  DROP TABLE "themes_rels" CASCADE;
  DROP TABLE "_themes_v_version_placements" CASCADE;
  DROP TABLE "_themes_v_version_placements_locales" CASCADE;
  DROP TABLE "_themes_v_version_identifiers" CASCADE;
  DROP TABLE "_themes_v" CASCADE;
  DROP TABLE "_themes_v_locales" CASCADE;
  DROP TABLE "_themes_v_rels" CASCADE;
  DROP TABLE "testimonials_identifiers" CASCADE;
  DROP TABLE "testimonials" CASCADE;
  DROP TABLE "testimonials_locales" CASCADE;
  DROP TABLE "testimonials_rels" CASCADE;
  DROP TABLE "_testimonials_v_version_identifiers" CASCADE;
  DROP TABLE "_testimonials_v" CASCADE;
  DROP TABLE "_testimonials_v_locales" CASCADE;
  DROP TABLE "_testimonials_v_rels" CASCADE;
  DROP TABLE "sections_placements" CASCADE;
  DROP TABLE "sections_placements_locales" CASCADE;
  DROP TABLE "sections_identifiers" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "sections_locales" CASCADE;
  DROP TABLE "sections_rels" CASCADE;
  DROP TABLE "_sections_v_version_placements" CASCADE;
  DROP TABLE "_sections_v_version_placements_locales" CASCADE;
  DROP TABLE "_sections_v_version_identifiers" CASCADE;
  DROP TABLE "_sections_v" CASCADE;
  DROP TABLE "_sections_v_locales" CASCADE;
  DROP TABLE "_sections_v_rels" CASCADE;
  DROP TABLE "exhibits_identifiers" CASCADE;
  DROP TABLE "exhibits" CASCADE;
  DROP TABLE "exhibits_locales" CASCADE;
  DROP TABLE "exhibits_rels" CASCADE;
  DROP TABLE "_exhibits_v_version_identifiers" CASCADE;
  DROP TABLE "_exhibits_v" CASCADE;
  DROP TABLE "_exhibits_v_locales" CASCADE;
  DROP TABLE "_exhibits_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "genres" CASCADE;
  DROP TABLE "genres_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "memberships" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_navigation" CASCADE;
  DROP TABLE "site_navigation_locales" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TABLE "site_locales" CASCADE;
  DROP TABLE "site_rels" CASCADE;
  DROP TABLE "_site_v_version_navigation" CASCADE;
  DROP TABLE "_site_v_version_navigation_locales" CASCADE;
  DROP TABLE "_site_v" CASCADE;
  DROP TABLE "_site_v_locales" CASCADE;
  DROP TABLE "_site_v_rels" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."institution_kind";
  DROP TYPE "public"."content_language";
  DROP TYPE "public"."enum_source_language";
  DROP TYPE "public"."enum_institutions_status";
  DROP TYPE "public"."enum__institutions_v_version_status";
  DROP TYPE "public"."enum__institutions_v_published_locale";
  DROP TYPE "public"."inscription_kind";
  DROP TYPE "public"."agent_role";
  DROP TYPE "public"."certainty";
  DROP TYPE "public"."item_relation";
  DROP TYPE "public"."item_type";
  DROP TYPE "public"."access_level";
  DROP TYPE "public"."advisory_kind";
  DROP TYPE "public"."enum_items_status";
  DROP TYPE "public"."enum__items_v_version_status";
  DROP TYPE "public"."enum__items_v_published_locale";
  DROP TYPE "public"."enum_themes_status";
  DROP TYPE "public"."enum__themes_v_version_status";
  DROP TYPE "public"."enum__themes_v_published_locale";
  DROP TYPE "public"."testimonial_kind";
  DROP TYPE "public"."consent_scope";
  DROP TYPE "public"."enum_testimonials_status";
  DROP TYPE "public"."enum__testimonials_v_version_status";
  DROP TYPE "public"."enum__testimonials_v_published_locale";
  DROP TYPE "public"."section_layout";
  DROP TYPE "public"."enum_sections_status";
  DROP TYPE "public"."enum__sections_v_version_status";
  DROP TYPE "public"."enum__sections_v_published_locale";
  DROP TYPE "public"."enum_exhibits_status";
  DROP TYPE "public"."enum__exhibits_v_version_status";
  DROP TYPE "public"."enum__exhibits_v_published_locale";
  DROP TYPE "public"."enum_memberships_role";
  DROP TYPE "public"."enum_site_status";
  DROP TYPE "public"."enum__site_v_version_status";
  DROP TYPE "public"."enum__site_v_published_locale";`)
}
