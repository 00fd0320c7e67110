import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."place_role" AS ENUM('depicted', 'made', 'published', 'sent-from', 'sent-to', 'about');
  CREATE TYPE "public"."archival_collection_kind" AS ENUM('archive', 'personal', 'institutional', 'digital', 'oral-histories', 'video');
  CREATE TYPE "public"."description_level" AS ENUM('fonds', 'sub-fonds', 'collection', 'series', 'sub-series', 'file', 'item');
  CREATE TYPE "public"."enum_archival_collections_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__archival_collections_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__archival_collections_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."event_kind" AS ENUM('programme', 'historical');
  CREATE TYPE "public"."event_status" AS ENUM('scheduled', 'postponed', 'cancelled', 'moved-online');
  CREATE TYPE "public"."event_mode" AS ENUM('in-person', 'online', 'hybrid');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."article_kind" AS ENUM('essay', 'guide');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."person_role" AS ENUM('refusenik', 'prisoner-of-zion', 'activist', 'artist', 'photographer', 'writer', 'journalist', 'scholar', 'scientist', 'lawyer', 'clergy', 'official', 'curator', 'philanthropist', 'speaker');
  CREATE TYPE "public"."person_name_kind" AS ENUM('birth-name', 'married-name', 'hebrew-name', 'yiddish-name', 'transliteration', 'nickname', 'pseudonym', 'other-spelling', 'misspelling');
  CREATE TYPE "public"."name_script" AS ENUM('Latn', 'Cyrl', 'Hebr', 'Arab', 'Armn', 'Geor', 'Grek');
  CREATE TYPE "public"."romanization" AS ENUM('ala-lc', 'bgn-pcgn', 'iso-9', 'gost', 'passport', 'yivo', 'hebrew-academy', 'own-spelling', 'as-printed');
  CREATE TYPE "public"."key_date_kind" AS ENUM('applied', 'refused', 'arrested', 'released', 'emigrated');
  CREATE TYPE "public"."person_relation" AS ENUM('related', 'spouse', 'parent', 'child', 'sibling', 'relative', 'colleague', 'comrade');
  CREATE TYPE "public"."living" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TYPE "public"."place_name_kind" AS ENUM('former-name', 'later-name', 'local-name', 'yiddish-name', 'transliteration', 'other-spelling');
  CREATE TYPE "public"."place_kind" AS ENUM('country', 'region', 'city', 'settlement', 'district', 'building', 'prison', 'site');
  CREATE TYPE "public"."enum_places_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__places_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__places_v_published_locale" AS ENUM('en', 'ru', 'he');
  CREATE TABLE "items_depicts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" uuid
  );
  
  CREATE TABLE "items_depicts_locales" (
  	"position" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "items_places" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"place_id" uuid,
  	"role" "place_role"
  );
  
  CREATE TABLE "_items_v_version_depicts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_items_v_version_depicts_locales" (
  	"position" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_items_v_version_places" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"place_id" uuid,
  	"role" "place_role",
  	"_uuid" varchar
  );
  
  CREATE TABLE "archival_collections_creators" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "archival_collections_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "archival_collections" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"repository_id" uuid,
  	"ref_code" varchar,
  	"kind" "archival_collection_kind",
  	"level" "description_level",
  	"parent_id" uuid,
  	"dates_typed" varchar,
  	"dates_edtf" varchar,
  	"dates_note" varchar,
  	"dates_sort_min" varchar,
  	"dates_sort_max" varchar,
  	"finding_aid_url" varchar,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_archival_collections_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "archival_collections_locales" (
  	"title" varchar,
  	"dates_display" varchar,
  	"abstract" varchar,
  	"scope" jsonb,
  	"extent" varchar,
  	"access_restrict" varchar,
  	"use_restrict" varchar,
  	"preferred_citation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "archival_collections_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "archival_collections_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" uuid,
  	"institutions_id" uuid
  );
  
  CREATE TABLE "_archival_collections_v_version_creators" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_archival_collections_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_archival_collections_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_repository_id" uuid,
  	"version_ref_code" varchar,
  	"version_kind" "archival_collection_kind",
  	"version_level" "description_level",
  	"version_parent_id" uuid,
  	"version_dates_typed" varchar,
  	"version_dates_edtf" varchar,
  	"version_dates_note" varchar,
  	"version_dates_sort_min" varchar,
  	"version_dates_sort_max" varchar,
  	"version_finding_aid_url" varchar,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__archival_collections_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__archival_collections_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_archival_collections_v_locales" (
  	"version_title" varchar,
  	"version_dates_display" varchar,
  	"version_abstract" varchar,
  	"version_scope" jsonb,
  	"version_extent" varchar,
  	"version_access_restrict" varchar,
  	"version_use_restrict" varchar,
  	"version_preferred_citation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_archival_collections_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_archival_collections_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" uuid,
  	"institutions_id" uuid
  );
  
  CREATE TABLE "events_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" uuid
  );
  
  CREATE TABLE "events_speakers_locales" (
  	"role" varchar,
  	"bio_as_of" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "event_kind",
  	"institution_id" uuid,
  	"recording_id" uuid,
  	"date_typed" varchar,
  	"date_edtf" varchar,
  	"date_note" varchar,
  	"date_sort_min" varchar,
  	"date_sort_max" varchar,
  	"starts_at" varchar,
  	"ends_at" varchar,
  	"timezone" varchar,
  	"status" "event_status" DEFAULT 'scheduled',
  	"mode" "event_mode",
  	"registration_url" varchar,
  	"accessibility_contact" varchar,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar,
  	"description" jsonb,
  	"hero_caption_override" varchar,
  	"hero_credit" varchar,
  	"date_display" varchar,
  	"venue" varchar,
  	"accessibility" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"items_id" uuid,
  	"media_id" uuid,
  	"places_id" uuid,
  	"institutions_id" uuid,
  	"people_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "_events_v_version_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_speakers_locales" (
  	"role" varchar,
  	"bio_as_of" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "event_kind",
  	"version_institution_id" uuid,
  	"version_recording_id" uuid,
  	"version_date_typed" varchar,
  	"version_date_edtf" varchar,
  	"version_date_note" varchar,
  	"version_date_sort_min" varchar,
  	"version_date_sort_max" varchar,
  	"version_starts_at" varchar,
  	"version_ends_at" varchar,
  	"version_timezone" varchar,
  	"version_status" "event_status" DEFAULT 'scheduled',
  	"version_mode" "event_mode",
  	"version_registration_url" varchar,
  	"version_accessibility_contact" varchar,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar,
  	"version_description" jsonb,
  	"version_hero_caption_override" varchar,
  	"version_hero_credit" varchar,
  	"version_date_display" varchar,
  	"version_venue" varchar,
  	"version_accessibility" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"items_id" uuid,
  	"media_id" uuid,
  	"places_id" uuid,
  	"institutions_id" uuid,
  	"people_id" uuid,
  	"themes_id" uuid
  );
  
  CREATE TABLE "articles_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" uuid
  );
  
  CREATE TABLE "articles_authors_locales" (
  	"bio_as_of" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone
  );
  
  CREATE TABLE "articles_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "articles_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "article_kind",
  	"institution_id" uuid,
  	"published_on" timestamp(3) with time zone,
  	"body" jsonb,
  	"source_publisher" varchar,
  	"source_published_on" timestamp(3) with time zone,
  	"source_url" varchar,
  	"source_licence" varchar,
  	"counterpart_article_id" uuid,
  	"counterpart_url" varchar,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_locales" (
  	"title" varchar,
  	"standfirst" varchar,
  	"hero_caption_override" varchar,
  	"hero_credit" varchar,
  	"disclaimer" varchar,
  	"acknowledgement" varchar,
  	"counterpart_label" varchar,
  	"contact" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" uuid,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"items_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_articles_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_authors_locales" (
  	"bio_as_of" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "article_kind",
  	"version_institution_id" uuid,
  	"version_published_on" timestamp(3) with time zone,
  	"version_body" jsonb,
  	"version_source_publisher" varchar,
  	"version_source_published_on" timestamp(3) with time zone,
  	"version_source_url" varchar,
  	"version_source_licence" varchar,
  	"version_counterpart_article_id" uuid,
  	"version_counterpart_url" varchar,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__articles_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_articles_v_locales" (
  	"version_title" varchar,
  	"version_standfirst" varchar,
  	"version_hero_caption_override" varchar,
  	"version_hero_credit" varchar,
  	"version_disclaimer" varchar,
  	"version_acknowledgement" varchar,
  	"version_counterpart_label" varchar,
  	"version_contact" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" uuid,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"items_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "people_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "person_role",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "people_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" varchar,
  	"language" varchar,
  	"kind" "person_name_kind",
  	"script" "name_script",
  	"scheme" "romanization"
  );
  
  CREATE TABLE "people_authorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"uri" varchar,
  	"scheme" varchar
  );
  
  CREATE TABLE "people_key_dates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "key_date_kind",
  	"source" varchar,
  	"date_typed" varchar,
  	"date_edtf" varchar,
  	"date_note" varchar,
  	"date_sort_min" varchar,
  	"date_sort_max" varchar
  );
  
  CREATE TABLE "people_key_dates_locales" (
  	"date_display" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "people_affiliations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"institution_id" uuid,
  	"dates_typed" varchar,
  	"dates_edtf" varchar,
  	"dates_note" varchar,
  	"dates_sort_min" varchar,
  	"dates_sort_max" varchar
  );
  
  CREATE TABLE "people_affiliations_locales" (
  	"name" varchar,
  	"role" varchar,
  	"dates_display" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "people_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "person_relation",
  	"person_id" uuid
  );
  
  CREATE TABLE "people_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"living" "living",
  	"portrait_id" uuid,
  	"life_born_typed" varchar,
  	"life_born_edtf" varchar,
  	"life_born_note" varchar,
  	"life_born_sort_min" varchar,
  	"life_born_sort_max" varchar,
  	"life_died_typed" varchar,
  	"life_died_edtf" varchar,
  	"life_died_note" varchar,
  	"life_died_sort_min" varchar,
  	"life_died_sort_max" varchar,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "people_locales" (
  	"name" varchar,
  	"biography" jsonb,
  	"name_parts_family" varchar,
  	"name_parts_given" varchar,
  	"name_parts_patronymic" varchar,
  	"name_parts_honorific" varchar,
  	"life_born_display" varchar,
  	"life_died_display" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_people_v_version_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "person_role",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_people_v_version_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"form" varchar,
  	"language" varchar,
  	"kind" "person_name_kind",
  	"script" "name_script",
  	"scheme" "romanization",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_authorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"uri" varchar,
  	"scheme" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_key_dates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "key_date_kind",
  	"source" varchar,
  	"date_typed" varchar,
  	"date_edtf" varchar,
  	"date_note" varchar,
  	"date_sort_min" varchar,
  	"date_sort_max" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_key_dates_locales" (
  	"date_display" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_people_affiliations_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"institution_id" uuid,
  	"dates_typed" varchar,
  	"dates_edtf" varchar,
  	"dates_note" varchar,
  	"dates_sort_min" varchar,
  	"dates_sort_max" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_affiliations_v_locales" (
  	"name" varchar,
  	"role" varchar,
  	"dates_display" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_people_v_version_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "person_relation",
  	"person_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_living" "living",
  	"version_portrait_id" uuid,
  	"version_life_born_typed" varchar,
  	"version_life_born_edtf" varchar,
  	"version_life_born_note" varchar,
  	"version_life_born_sort_min" varchar,
  	"version_life_born_sort_max" varchar,
  	"version_life_died_typed" varchar,
  	"version_life_died_edtf" varchar,
  	"version_life_died_note" varchar,
  	"version_life_died_sort_min" varchar,
  	"version_life_died_sort_max" varchar,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__people_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_people_v_locales" (
  	"version_name" varchar,
  	"version_biography" jsonb,
  	"version_name_parts_family" varchar,
  	"version_name_parts_given" varchar,
  	"version_name_parts_patronymic" varchar,
  	"version_name_parts_honorific" varchar,
  	"version_life_born_display" varchar,
  	"version_life_died_display" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "places_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" varchar,
  	"language" varchar,
  	"kind" "place_name_kind",
  	"script" "name_script",
  	"scheme" "romanization"
  );
  
  CREATE TABLE "places_authorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"uri" varchar,
  	"scheme" varchar
  );
  
  CREATE TABLE "places_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "places" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "place_kind",
  	"parent_id" uuid,
  	"point_lat" numeric,
  	"point_long" numeric,
  	"slug" varchar,
  	"source_language" "enum_source_language",
  	"notes" varchar,
  	"owner_id" uuid,
  	"proposer_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_places_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "places_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_places_v_version_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"form" varchar,
  	"language" varchar,
  	"kind" "place_name_kind",
  	"script" "name_script",
  	"scheme" "romanization",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_places_v_version_authorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"uri" varchar,
  	"scheme" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_places_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_places_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "place_kind",
  	"version_parent_id" uuid,
  	"version_point_lat" numeric,
  	"version_point_long" numeric,
  	"version_slug" varchar,
  	"version_source_language" "enum_source_language",
  	"version_notes" varchar,
  	"version_owner_id" uuid,
  	"version_proposer_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__places_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__places_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_places_v_locales" (
  	"version_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "items" ADD COLUMN "archival_collection_id" uuid;
  ALTER TABLE "items_rels" ADD COLUMN "people_id" uuid;
  ALTER TABLE "items_rels" ADD COLUMN "events_id" uuid;
  ALTER TABLE "_items_v" ADD COLUMN "version_archival_collection_id" uuid;
  ALTER TABLE "_items_v_rels" ADD COLUMN "people_id" uuid;
  ALTER TABLE "_items_v_rels" ADD COLUMN "events_id" uuid;
  ALTER TABLE "testimonials" ADD COLUMN "speaker_id" uuid;
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_speaker_id" uuid;
  ALTER TABLE "themes_rels" ADD COLUMN "events_id" uuid;
  ALTER TABLE "themes_rels" ADD COLUMN "articles_id" uuid;
  ALTER TABLE "themes_rels" ADD COLUMN "people_id" uuid;
  ALTER TABLE "_themes_v_rels" ADD COLUMN "events_id" uuid;
  ALTER TABLE "_themes_v_rels" ADD COLUMN "articles_id" uuid;
  ALTER TABLE "_themes_v_rels" ADD COLUMN "people_id" uuid;
  ALTER TABLE "sections_rels" ADD COLUMN "events_id" uuid;
  ALTER TABLE "sections_rels" ADD COLUMN "articles_id" uuid;
  ALTER TABLE "sections_rels" ADD COLUMN "people_id" uuid;
  ALTER TABLE "sections_rels" ADD COLUMN "archival_collections_id" uuid;
  ALTER TABLE "sections_rels" ADD COLUMN "places_id" uuid;
  ALTER TABLE "_sections_v_rels" ADD COLUMN "events_id" uuid;
  ALTER TABLE "_sections_v_rels" ADD COLUMN "articles_id" uuid;
  ALTER TABLE "_sections_v_rels" ADD COLUMN "people_id" uuid;
  ALTER TABLE "_sections_v_rels" ADD COLUMN "archival_collections_id" uuid;
  ALTER TABLE "_sections_v_rels" ADD COLUMN "places_id" uuid;
  ALTER TABLE "site_rels" ADD COLUMN "archival_collections_id" uuid;
  ALTER TABLE "site_rels" ADD COLUMN "events_id" uuid;
  ALTER TABLE "site_rels" ADD COLUMN "articles_id" uuid;
  ALTER TABLE "site_rels" ADD COLUMN "people_id" uuid;
  ALTER TABLE "site_rels" ADD COLUMN "places_id" uuid;
  ALTER TABLE "_site_v_rels" ADD COLUMN "archival_collections_id" uuid;
  ALTER TABLE "_site_v_rels" ADD COLUMN "events_id" uuid;
  ALTER TABLE "_site_v_rels" ADD COLUMN "articles_id" uuid;
  ALTER TABLE "_site_v_rels" ADD COLUMN "people_id" uuid;
  ALTER TABLE "_site_v_rels" ADD COLUMN "places_id" uuid;
  ALTER TABLE "items_depicts" ADD CONSTRAINT "items_depicts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items_depicts" ADD CONSTRAINT "items_depicts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_depicts_locales" ADD CONSTRAINT "items_depicts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items_depicts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_places" ADD CONSTRAINT "items_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items_places" ADD CONSTRAINT "items_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_depicts" ADD CONSTRAINT "_items_v_version_depicts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_items_v_version_depicts" ADD CONSTRAINT "_items_v_version_depicts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_depicts_locales" ADD CONSTRAINT "_items_v_version_depicts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v_version_depicts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_version_places" ADD CONSTRAINT "_items_v_version_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_items_v_version_places" ADD CONSTRAINT "_items_v_version_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "archival_collections_creators" ADD CONSTRAINT "archival_collections_creators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."archival_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "archival_collections_identifiers" ADD CONSTRAINT "archival_collections_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."archival_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "archival_collections" ADD CONSTRAINT "archival_collections_repository_id_institutions_id_fk" FOREIGN KEY ("repository_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "archival_collections" ADD CONSTRAINT "archival_collections_parent_id_archival_collections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."archival_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "archival_collections" ADD CONSTRAINT "archival_collections_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "archival_collections" ADD CONSTRAINT "archival_collections_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "archival_collections_locales" ADD CONSTRAINT "archival_collections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."archival_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "archival_collections_texts" ADD CONSTRAINT "archival_collections_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."archival_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "archival_collections_rels" ADD CONSTRAINT "archival_collections_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."archival_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "archival_collections_rels" ADD CONSTRAINT "archival_collections_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "archival_collections_rels" ADD CONSTRAINT "archival_collections_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_archival_collections_v_version_creators" ADD CONSTRAINT "_archival_collections_v_version_creators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_archival_collections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_archival_collections_v_version_identifiers" ADD CONSTRAINT "_archival_collections_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_archival_collections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_archival_collections_v" ADD CONSTRAINT "_archival_collections_v_parent_id_archival_collections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."archival_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_archival_collections_v" ADD CONSTRAINT "_archival_collections_v_version_repository_id_institutions_id_fk" FOREIGN KEY ("version_repository_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_archival_collections_v" ADD CONSTRAINT "_archival_collections_v_version_parent_id_archival_collections_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."archival_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_archival_collections_v" ADD CONSTRAINT "_archival_collections_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_archival_collections_v" ADD CONSTRAINT "_archival_collections_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_archival_collections_v_locales" ADD CONSTRAINT "_archival_collections_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_archival_collections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_archival_collections_v_texts" ADD CONSTRAINT "_archival_collections_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_archival_collections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_archival_collections_v_rels" ADD CONSTRAINT "_archival_collections_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_archival_collections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_archival_collections_v_rels" ADD CONSTRAINT "_archival_collections_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_archival_collections_v_rels" ADD CONSTRAINT "_archival_collections_v_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_speakers" ADD CONSTRAINT "events_speakers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_speakers" ADD CONSTRAINT "events_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_speakers_locales" ADD CONSTRAINT "events_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_identifiers" ADD CONSTRAINT "events_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_recording_id_media_id_fk" FOREIGN KEY ("recording_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers" ADD CONSTRAINT "_events_v_version_speakers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers" ADD CONSTRAINT "_events_v_version_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers_locales" ADD CONSTRAINT "_events_v_version_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_identifiers" ADD CONSTRAINT "_events_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_institution_id_institutions_id_fk" FOREIGN KEY ("version_institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_recording_id_media_id_fk" FOREIGN KEY ("version_recording_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_institutions_fk" FOREIGN KEY ("institutions_id") REFERENCES "public"."institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_authors" ADD CONSTRAINT "articles_authors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_authors" ADD CONSTRAINT "articles_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_authors_locales" ADD CONSTRAINT "articles_authors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_corrections" ADD CONSTRAINT "articles_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_corrections_locales" ADD CONSTRAINT "articles_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_links" ADD CONSTRAINT "articles_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_links_locales" ADD CONSTRAINT "articles_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_identifiers" ADD CONSTRAINT "articles_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_counterpart_article_id_articles_id_fk" FOREIGN KEY ("counterpart_article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors" ADD CONSTRAINT "_articles_v_version_authors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors" ADD CONSTRAINT "_articles_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors_locales" ADD CONSTRAINT "_articles_v_version_authors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_corrections" ADD CONSTRAINT "_articles_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_corrections_locales" ADD CONSTRAINT "_articles_v_version_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_links" ADD CONSTRAINT "_articles_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_links_locales" ADD CONSTRAINT "_articles_v_version_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_identifiers" ADD CONSTRAINT "_articles_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_institution_id_institutions_id_fk" FOREIGN KEY ("version_institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_counterpart_article_id_articles_id_fk" FOREIGN KEY ("version_counterpart_article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_items_fk" FOREIGN KEY ("items_id") REFERENCES "public"."items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_roles" ADD CONSTRAINT "people_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_variants" ADD CONSTRAINT "people_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_authorities" ADD CONSTRAINT "people_authorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_key_dates" ADD CONSTRAINT "people_key_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_key_dates_locales" ADD CONSTRAINT "people_key_dates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people_key_dates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_affiliations" ADD CONSTRAINT "people_affiliations_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_affiliations" ADD CONSTRAINT "people_affiliations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_affiliations_locales" ADD CONSTRAINT "people_affiliations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people_affiliations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_relations" ADD CONSTRAINT "people_relations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_relations" ADD CONSTRAINT "people_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_identifiers" ADD CONSTRAINT "people_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_locales" ADD CONSTRAINT "people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_roles" ADD CONSTRAINT "_people_v_version_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_variants" ADD CONSTRAINT "_people_v_version_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_authorities" ADD CONSTRAINT "_people_v_version_authorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_key_dates" ADD CONSTRAINT "_people_v_version_key_dates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_key_dates_locales" ADD CONSTRAINT "_people_v_version_key_dates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v_version_key_dates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_affiliations_v" ADD CONSTRAINT "_people_affiliations_v_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_affiliations_v" ADD CONSTRAINT "_people_affiliations_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_affiliations_v_locales" ADD CONSTRAINT "_people_affiliations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_affiliations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_relations" ADD CONSTRAINT "_people_v_version_relations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_version_relations" ADD CONSTRAINT "_people_v_version_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_identifiers" ADD CONSTRAINT "_people_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_locales" ADD CONSTRAINT "_people_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_variants" ADD CONSTRAINT "places_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_authorities" ADD CONSTRAINT "places_authorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_identifiers" ADD CONSTRAINT "places_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_owner_id_institutions_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places_locales" ADD CONSTRAINT "places_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_variants" ADD CONSTRAINT "_places_v_version_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_authorities" ADD CONSTRAINT "_places_v_version_authorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_identifiers" ADD CONSTRAINT "_places_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_parent_id_places_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_owner_id_institutions_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."institutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_proposer_id_users_id_fk" FOREIGN KEY ("version_proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v_locales" ADD CONSTRAINT "_places_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "items_depicts_order_idx" ON "items_depicts" USING btree ("_order");
  CREATE INDEX "items_depicts_parent_id_idx" ON "items_depicts" USING btree ("_parent_id");
  CREATE INDEX "items_depicts_person_idx" ON "items_depicts" USING btree ("person_id");
  CREATE UNIQUE INDEX "items_depicts_locales_locale_parent_id_unique" ON "items_depicts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "items_places_order_idx" ON "items_places" USING btree ("_order");
  CREATE INDEX "items_places_parent_id_idx" ON "items_places" USING btree ("_parent_id");
  CREATE INDEX "items_places_place_idx" ON "items_places" USING btree ("place_id");
  CREATE INDEX "_items_v_version_depicts_order_idx" ON "_items_v_version_depicts" USING btree ("_order");
  CREATE INDEX "_items_v_version_depicts_parent_id_idx" ON "_items_v_version_depicts" USING btree ("_parent_id");
  CREATE INDEX "_items_v_version_depicts_person_idx" ON "_items_v_version_depicts" USING btree ("person_id");
  CREATE UNIQUE INDEX "_items_v_version_depicts_locales_locale_parent_id_unique" ON "_items_v_version_depicts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_items_v_version_places_order_idx" ON "_items_v_version_places" USING btree ("_order");
  CREATE INDEX "_items_v_version_places_parent_id_idx" ON "_items_v_version_places" USING btree ("_parent_id");
  CREATE INDEX "_items_v_version_places_place_idx" ON "_items_v_version_places" USING btree ("place_id");
  CREATE INDEX "archival_collections_creators_order_idx" ON "archival_collections_creators" USING btree ("_order");
  CREATE INDEX "archival_collections_creators_parent_id_idx" ON "archival_collections_creators" USING btree ("_parent_id");
  CREATE INDEX "archival_collections_identifiers_order_idx" ON "archival_collections_identifiers" USING btree ("_order");
  CREATE INDEX "archival_collections_identifiers_parent_id_idx" ON "archival_collections_identifiers" USING btree ("_parent_id");
  CREATE INDEX "archival_collections_repository_idx" ON "archival_collections" USING btree ("repository_id");
  CREATE INDEX "archival_collections_parent_idx" ON "archival_collections" USING btree ("parent_id");
  CREATE INDEX "archival_collections_slug_idx" ON "archival_collections" USING btree ("slug");
  CREATE INDEX "archival_collections_owner_idx" ON "archival_collections" USING btree ("owner_id");
  CREATE INDEX "archival_collections_proposer_idx" ON "archival_collections" USING btree ("proposer_id");
  CREATE INDEX "archival_collections_updated_at_idx" ON "archival_collections" USING btree ("updated_at");
  CREATE INDEX "archival_collections_created_at_idx" ON "archival_collections" USING btree ("created_at");
  CREATE INDEX "archival_collections__status_idx" ON "archival_collections" USING btree ("_status");
  CREATE UNIQUE INDEX "archival_collections_locales_locale_parent_id_unique" ON "archival_collections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "archival_collections_texts_order_parent" ON "archival_collections_texts" USING btree ("order","parent_id");
  CREATE INDEX "archival_collections_rels_order_idx" ON "archival_collections_rels" USING btree ("order");
  CREATE INDEX "archival_collections_rels_parent_idx" ON "archival_collections_rels" USING btree ("parent_id");
  CREATE INDEX "archival_collections_rels_path_idx" ON "archival_collections_rels" USING btree ("path");
  CREATE INDEX "archival_collections_rels_people_id_idx" ON "archival_collections_rels" USING btree ("people_id");
  CREATE INDEX "archival_collections_rels_institutions_id_idx" ON "archival_collections_rels" USING btree ("institutions_id");
  CREATE INDEX "_archival_collections_v_version_creators_order_idx" ON "_archival_collections_v_version_creators" USING btree ("_order");
  CREATE INDEX "_archival_collections_v_version_creators_parent_id_idx" ON "_archival_collections_v_version_creators" USING btree ("_parent_id");
  CREATE INDEX "_archival_collections_v_version_identifiers_order_idx" ON "_archival_collections_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_archival_collections_v_version_identifiers_parent_id_idx" ON "_archival_collections_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_archival_collections_v_parent_idx" ON "_archival_collections_v" USING btree ("parent_id");
  CREATE INDEX "_archival_collections_v_version_version_repository_idx" ON "_archival_collections_v" USING btree ("version_repository_id");
  CREATE INDEX "_archival_collections_v_version_version_parent_idx" ON "_archival_collections_v" USING btree ("version_parent_id");
  CREATE INDEX "_archival_collections_v_version_version_slug_idx" ON "_archival_collections_v" USING btree ("version_slug");
  CREATE INDEX "_archival_collections_v_version_version_owner_idx" ON "_archival_collections_v" USING btree ("version_owner_id");
  CREATE INDEX "_archival_collections_v_version_version_proposer_idx" ON "_archival_collections_v" USING btree ("version_proposer_id");
  CREATE INDEX "_archival_collections_v_version_version_updated_at_idx" ON "_archival_collections_v" USING btree ("version_updated_at");
  CREATE INDEX "_archival_collections_v_version_version_created_at_idx" ON "_archival_collections_v" USING btree ("version_created_at");
  CREATE INDEX "_archival_collections_v_version_version__status_idx" ON "_archival_collections_v" USING btree ("version__status");
  CREATE INDEX "_archival_collections_v_created_at_idx" ON "_archival_collections_v" USING btree ("created_at");
  CREATE INDEX "_archival_collections_v_updated_at_idx" ON "_archival_collections_v" USING btree ("updated_at");
  CREATE INDEX "_archival_collections_v_snapshot_idx" ON "_archival_collections_v" USING btree ("snapshot");
  CREATE INDEX "_archival_collections_v_published_locale_idx" ON "_archival_collections_v" USING btree ("published_locale");
  CREATE INDEX "_archival_collections_v_latest_idx" ON "_archival_collections_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_archival_collections_v_locales_locale_parent_id_unique" ON "_archival_collections_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_archival_collections_v_texts_order_parent" ON "_archival_collections_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_archival_collections_v_rels_order_idx" ON "_archival_collections_v_rels" USING btree ("order");
  CREATE INDEX "_archival_collections_v_rels_parent_idx" ON "_archival_collections_v_rels" USING btree ("parent_id");
  CREATE INDEX "_archival_collections_v_rels_path_idx" ON "_archival_collections_v_rels" USING btree ("path");
  CREATE INDEX "_archival_collections_v_rels_people_id_idx" ON "_archival_collections_v_rels" USING btree ("people_id");
  CREATE INDEX "_archival_collections_v_rels_institutions_id_idx" ON "_archival_collections_v_rels" USING btree ("institutions_id");
  CREATE INDEX "events_speakers_order_idx" ON "events_speakers" USING btree ("_order");
  CREATE INDEX "events_speakers_parent_id_idx" ON "events_speakers" USING btree ("_parent_id");
  CREATE INDEX "events_speakers_person_idx" ON "events_speakers" USING btree ("person_id");
  CREATE UNIQUE INDEX "events_speakers_locales_locale_parent_id_unique" ON "events_speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_identifiers_order_idx" ON "events_identifiers" USING btree ("_order");
  CREATE INDEX "events_identifiers_parent_id_idx" ON "events_identifiers" USING btree ("_parent_id");
  CREATE INDEX "events_institution_idx" ON "events" USING btree ("institution_id");
  CREATE INDEX "events_recording_idx" ON "events" USING btree ("recording_id");
  CREATE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_owner_idx" ON "events" USING btree ("owner_id");
  CREATE INDEX "events_proposer_idx" ON "events" USING btree ("proposer_id");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_items_id_idx" ON "events_rels" USING btree ("items_id");
  CREATE INDEX "events_rels_media_id_idx" ON "events_rels" USING btree ("media_id");
  CREATE INDEX "events_rels_places_id_idx" ON "events_rels" USING btree ("places_id");
  CREATE INDEX "events_rels_institutions_id_idx" ON "events_rels" USING btree ("institutions_id");
  CREATE INDEX "events_rels_people_id_idx" ON "events_rels" USING btree ("people_id");
  CREATE INDEX "events_rels_themes_id_idx" ON "events_rels" USING btree ("themes_id");
  CREATE INDEX "_events_v_version_speakers_order_idx" ON "_events_v_version_speakers" USING btree ("_order");
  CREATE INDEX "_events_v_version_speakers_parent_id_idx" ON "_events_v_version_speakers" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_speakers_person_idx" ON "_events_v_version_speakers" USING btree ("person_id");
  CREATE UNIQUE INDEX "_events_v_version_speakers_locales_locale_parent_id_unique" ON "_events_v_version_speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_identifiers_order_idx" ON "_events_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_events_v_version_identifiers_parent_id_idx" ON "_events_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_institution_idx" ON "_events_v" USING btree ("version_institution_id");
  CREATE INDEX "_events_v_version_version_recording_idx" ON "_events_v" USING btree ("version_recording_id");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_owner_idx" ON "_events_v" USING btree ("version_owner_id");
  CREATE INDEX "_events_v_version_version_proposer_idx" ON "_events_v" USING btree ("version_proposer_id");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_items_id_idx" ON "_events_v_rels" USING btree ("items_id");
  CREATE INDEX "_events_v_rels_media_id_idx" ON "_events_v_rels" USING btree ("media_id");
  CREATE INDEX "_events_v_rels_places_id_idx" ON "_events_v_rels" USING btree ("places_id");
  CREATE INDEX "_events_v_rels_institutions_id_idx" ON "_events_v_rels" USING btree ("institutions_id");
  CREATE INDEX "_events_v_rels_people_id_idx" ON "_events_v_rels" USING btree ("people_id");
  CREATE INDEX "_events_v_rels_themes_id_idx" ON "_events_v_rels" USING btree ("themes_id");
  CREATE INDEX "articles_authors_order_idx" ON "articles_authors" USING btree ("_order");
  CREATE INDEX "articles_authors_parent_id_idx" ON "articles_authors" USING btree ("_parent_id");
  CREATE INDEX "articles_authors_person_idx" ON "articles_authors" USING btree ("person_id");
  CREATE UNIQUE INDEX "articles_authors_locales_locale_parent_id_unique" ON "articles_authors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_corrections_order_idx" ON "articles_corrections" USING btree ("_order");
  CREATE INDEX "articles_corrections_parent_id_idx" ON "articles_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "articles_corrections_locales_locale_parent_id_unique" ON "articles_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_links_order_idx" ON "articles_links" USING btree ("_order");
  CREATE INDEX "articles_links_parent_id_idx" ON "articles_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "articles_links_locales_locale_parent_id_unique" ON "articles_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_identifiers_order_idx" ON "articles_identifiers" USING btree ("_order");
  CREATE INDEX "articles_identifiers_parent_id_idx" ON "articles_identifiers" USING btree ("_parent_id");
  CREATE INDEX "articles_institution_idx" ON "articles" USING btree ("institution_id");
  CREATE INDEX "articles_counterpart_counterpart_article_idx" ON "articles" USING btree ("counterpart_article_id");
  CREATE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_owner_idx" ON "articles" USING btree ("owner_id");
  CREATE INDEX "articles_proposer_idx" ON "articles" USING btree ("proposer_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_meta_meta_image_idx" ON "articles_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_items_id_idx" ON "articles_rels" USING btree ("items_id");
  CREATE INDEX "articles_rels_media_id_idx" ON "articles_rels" USING btree ("media_id");
  CREATE INDEX "_articles_v_version_authors_order_idx" ON "_articles_v_version_authors" USING btree ("_order");
  CREATE INDEX "_articles_v_version_authors_parent_id_idx" ON "_articles_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_authors_person_idx" ON "_articles_v_version_authors" USING btree ("person_id");
  CREATE UNIQUE INDEX "_articles_v_version_authors_locales_locale_parent_id_unique" ON "_articles_v_version_authors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_corrections_order_idx" ON "_articles_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_articles_v_version_corrections_parent_id_idx" ON "_articles_v_version_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_articles_v_version_corrections_locales_locale_parent_id_uni" ON "_articles_v_version_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_links_order_idx" ON "_articles_v_version_links" USING btree ("_order");
  CREATE INDEX "_articles_v_version_links_parent_id_idx" ON "_articles_v_version_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_articles_v_version_links_locales_locale_parent_id_unique" ON "_articles_v_version_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_identifiers_order_idx" ON "_articles_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_articles_v_version_identifiers_parent_id_idx" ON "_articles_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_institution_idx" ON "_articles_v" USING btree ("version_institution_id");
  CREATE INDEX "_articles_v_version_counterpart_version_counterpart_arti_idx" ON "_articles_v" USING btree ("version_counterpart_article_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_owner_idx" ON "_articles_v" USING btree ("version_owner_id");
  CREATE INDEX "_articles_v_version_version_proposer_idx" ON "_articles_v" USING btree ("version_proposer_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_version_meta_version_meta_image_idx" ON "_articles_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "_articles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_items_id_idx" ON "_articles_v_rels" USING btree ("items_id");
  CREATE INDEX "_articles_v_rels_media_id_idx" ON "_articles_v_rels" USING btree ("media_id");
  CREATE INDEX "people_roles_order_idx" ON "people_roles" USING btree ("order");
  CREATE INDEX "people_roles_parent_idx" ON "people_roles" USING btree ("parent_id");
  CREATE INDEX "people_variants_order_idx" ON "people_variants" USING btree ("_order");
  CREATE INDEX "people_variants_parent_id_idx" ON "people_variants" USING btree ("_parent_id");
  CREATE INDEX "people_authorities_order_idx" ON "people_authorities" USING btree ("_order");
  CREATE INDEX "people_authorities_parent_id_idx" ON "people_authorities" USING btree ("_parent_id");
  CREATE INDEX "people_key_dates_order_idx" ON "people_key_dates" USING btree ("_order");
  CREATE INDEX "people_key_dates_parent_id_idx" ON "people_key_dates" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "people_key_dates_locales_locale_parent_id_unique" ON "people_key_dates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "people_affiliations_order_idx" ON "people_affiliations" USING btree ("_order");
  CREATE INDEX "people_affiliations_parent_id_idx" ON "people_affiliations" USING btree ("_parent_id");
  CREATE INDEX "people_affiliations_institution_idx" ON "people_affiliations" USING btree ("institution_id");
  CREATE UNIQUE INDEX "people_affiliations_locales_locale_parent_id_unique" ON "people_affiliations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "people_relations_order_idx" ON "people_relations" USING btree ("_order");
  CREATE INDEX "people_relations_parent_id_idx" ON "people_relations" USING btree ("_parent_id");
  CREATE INDEX "people_relations_person_idx" ON "people_relations" USING btree ("person_id");
  CREATE INDEX "people_identifiers_order_idx" ON "people_identifiers" USING btree ("_order");
  CREATE INDEX "people_identifiers_parent_id_idx" ON "people_identifiers" USING btree ("_parent_id");
  CREATE INDEX "people_portrait_idx" ON "people" USING btree ("portrait_id");
  CREATE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_owner_idx" ON "people" USING btree ("owner_id");
  CREATE INDEX "people_proposer_idx" ON "people" USING btree ("proposer_id");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE UNIQUE INDEX "people_locales_locale_parent_id_unique" ON "people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_version_roles_order_idx" ON "_people_v_version_roles" USING btree ("order");
  CREATE INDEX "_people_v_version_roles_parent_idx" ON "_people_v_version_roles" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_variants_order_idx" ON "_people_v_version_variants" USING btree ("_order");
  CREATE INDEX "_people_v_version_variants_parent_id_idx" ON "_people_v_version_variants" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_authorities_order_idx" ON "_people_v_version_authorities" USING btree ("_order");
  CREATE INDEX "_people_v_version_authorities_parent_id_idx" ON "_people_v_version_authorities" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_key_dates_order_idx" ON "_people_v_version_key_dates" USING btree ("_order");
  CREATE INDEX "_people_v_version_key_dates_parent_id_idx" ON "_people_v_version_key_dates" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_people_v_version_key_dates_locales_locale_parent_id_unique" ON "_people_v_version_key_dates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_affiliations_v_order_idx" ON "_people_affiliations_v" USING btree ("_order");
  CREATE INDEX "_people_affiliations_v_parent_id_idx" ON "_people_affiliations_v" USING btree ("_parent_id");
  CREATE INDEX "_people_affiliations_v_institution_idx" ON "_people_affiliations_v" USING btree ("institution_id");
  CREATE UNIQUE INDEX "_people_affiliations_v_locales_locale_parent_id_unique" ON "_people_affiliations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_version_relations_order_idx" ON "_people_v_version_relations" USING btree ("_order");
  CREATE INDEX "_people_v_version_relations_parent_id_idx" ON "_people_v_version_relations" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_relations_person_idx" ON "_people_v_version_relations" USING btree ("person_id");
  CREATE INDEX "_people_v_version_identifiers_order_idx" ON "_people_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_people_v_version_identifiers_parent_id_idx" ON "_people_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_portrait_idx" ON "_people_v" USING btree ("version_portrait_id");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_version_owner_idx" ON "_people_v" USING btree ("version_owner_id");
  CREATE INDEX "_people_v_version_version_proposer_idx" ON "_people_v" USING btree ("version_proposer_id");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_snapshot_idx" ON "_people_v" USING btree ("snapshot");
  CREATE INDEX "_people_v_published_locale_idx" ON "_people_v" USING btree ("published_locale");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_people_v_locales_locale_parent_id_unique" ON "_people_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "places_variants_order_idx" ON "places_variants" USING btree ("_order");
  CREATE INDEX "places_variants_parent_id_idx" ON "places_variants" USING btree ("_parent_id");
  CREATE INDEX "places_authorities_order_idx" ON "places_authorities" USING btree ("_order");
  CREATE INDEX "places_authorities_parent_id_idx" ON "places_authorities" USING btree ("_parent_id");
  CREATE INDEX "places_identifiers_order_idx" ON "places_identifiers" USING btree ("_order");
  CREATE INDEX "places_identifiers_parent_id_idx" ON "places_identifiers" USING btree ("_parent_id");
  CREATE INDEX "places_parent_idx" ON "places" USING btree ("parent_id");
  CREATE INDEX "places_slug_idx" ON "places" USING btree ("slug");
  CREATE INDEX "places_owner_idx" ON "places" USING btree ("owner_id");
  CREATE INDEX "places_proposer_idx" ON "places" USING btree ("proposer_id");
  CREATE INDEX "places_updated_at_idx" ON "places" USING btree ("updated_at");
  CREATE INDEX "places_created_at_idx" ON "places" USING btree ("created_at");
  CREATE INDEX "places__status_idx" ON "places" USING btree ("_status");
  CREATE UNIQUE INDEX "places_locales_locale_parent_id_unique" ON "places_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_places_v_version_variants_order_idx" ON "_places_v_version_variants" USING btree ("_order");
  CREATE INDEX "_places_v_version_variants_parent_id_idx" ON "_places_v_version_variants" USING btree ("_parent_id");
  CREATE INDEX "_places_v_version_authorities_order_idx" ON "_places_v_version_authorities" USING btree ("_order");
  CREATE INDEX "_places_v_version_authorities_parent_id_idx" ON "_places_v_version_authorities" USING btree ("_parent_id");
  CREATE INDEX "_places_v_version_identifiers_order_idx" ON "_places_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_places_v_version_identifiers_parent_id_idx" ON "_places_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_places_v_parent_idx" ON "_places_v" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_version_parent_idx" ON "_places_v" USING btree ("version_parent_id");
  CREATE INDEX "_places_v_version_version_slug_idx" ON "_places_v" USING btree ("version_slug");
  CREATE INDEX "_places_v_version_version_owner_idx" ON "_places_v" USING btree ("version_owner_id");
  CREATE INDEX "_places_v_version_version_proposer_idx" ON "_places_v" USING btree ("version_proposer_id");
  CREATE INDEX "_places_v_version_version_updated_at_idx" ON "_places_v" USING btree ("version_updated_at");
  CREATE INDEX "_places_v_version_version_created_at_idx" ON "_places_v" USING btree ("version_created_at");
  CREATE INDEX "_places_v_version_version__status_idx" ON "_places_v" USING btree ("version__status");
  CREATE INDEX "_places_v_created_at_idx" ON "_places_v" USING btree ("created_at");
  CREATE INDEX "_places_v_updated_at_idx" ON "_places_v" USING btree ("updated_at");
  CREATE INDEX "_places_v_snapshot_idx" ON "_places_v" USING btree ("snapshot");
  CREATE INDEX "_places_v_published_locale_idx" ON "_places_v" USING btree ("published_locale");
  CREATE INDEX "_places_v_latest_idx" ON "_places_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_places_v_locales_locale_parent_id_unique" ON "_places_v_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "items" ADD CONSTRAINT "items_archival_collection_id_archival_collections_id_fk" FOREIGN KEY ("archival_collection_id") REFERENCES "public"."archival_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "items_rels" ADD CONSTRAINT "items_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "items_rels" ADD CONSTRAINT "items_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v" ADD CONSTRAINT "_items_v_version_archival_collection_id_archival_collections_id_fk" FOREIGN KEY ("version_archival_collection_id") REFERENCES "public"."archival_collections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_items_v_rels" ADD CONSTRAINT "_items_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_items_v_rels" ADD CONSTRAINT "_items_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_speaker_id_people_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_speaker_id_people_id_fk" FOREIGN KEY ("version_speaker_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_archival_collections_fk" FOREIGN KEY ("archival_collections_id") REFERENCES "public"."archival_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_archival_collections_fk" FOREIGN KEY ("archival_collections_id") REFERENCES "public"."archival_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_archival_collections_fk" FOREIGN KEY ("archival_collections_id") REFERENCES "public"."archival_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_archival_collections_fk" FOREIGN KEY ("archival_collections_id") REFERENCES "public"."archival_collections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_rels" ADD CONSTRAINT "_site_v_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "items_archival_collection_idx" ON "items" USING btree ("archival_collection_id");
  CREATE INDEX "items_rels_people_id_idx" ON "items_rels" USING btree ("people_id");
  CREATE INDEX "items_rels_events_id_idx" ON "items_rels" USING btree ("events_id");
  CREATE INDEX "_items_v_version_version_archival_collection_idx" ON "_items_v" USING btree ("version_archival_collection_id");
  CREATE INDEX "_items_v_rels_people_id_idx" ON "_items_v_rels" USING btree ("people_id");
  CREATE INDEX "_items_v_rels_events_id_idx" ON "_items_v_rels" USING btree ("events_id");
  CREATE INDEX "testimonials_speaker_idx" ON "testimonials" USING btree ("speaker_id");
  CREATE INDEX "_testimonials_v_version_version_speaker_idx" ON "_testimonials_v" USING btree ("version_speaker_id");
  CREATE INDEX "themes_rels_events_id_idx" ON "themes_rels" USING btree ("events_id");
  CREATE INDEX "themes_rels_articles_id_idx" ON "themes_rels" USING btree ("articles_id");
  CREATE INDEX "themes_rels_people_id_idx" ON "themes_rels" USING btree ("people_id");
  CREATE INDEX "_themes_v_rels_events_id_idx" ON "_themes_v_rels" USING btree ("events_id");
  CREATE INDEX "_themes_v_rels_articles_id_idx" ON "_themes_v_rels" USING btree ("articles_id");
  CREATE INDEX "_themes_v_rels_people_id_idx" ON "_themes_v_rels" USING btree ("people_id");
  CREATE INDEX "sections_rels_events_id_idx" ON "sections_rels" USING btree ("events_id");
  CREATE INDEX "sections_rels_articles_id_idx" ON "sections_rels" USING btree ("articles_id");
  CREATE INDEX "sections_rels_people_id_idx" ON "sections_rels" USING btree ("people_id");
  CREATE INDEX "sections_rels_archival_collections_id_idx" ON "sections_rels" USING btree ("archival_collections_id");
  CREATE INDEX "sections_rels_places_id_idx" ON "sections_rels" USING btree ("places_id");
  CREATE INDEX "_sections_v_rels_events_id_idx" ON "_sections_v_rels" USING btree ("events_id");
  CREATE INDEX "_sections_v_rels_articles_id_idx" ON "_sections_v_rels" USING btree ("articles_id");
  CREATE INDEX "_sections_v_rels_people_id_idx" ON "_sections_v_rels" USING btree ("people_id");
  CREATE INDEX "_sections_v_rels_archival_collections_id_idx" ON "_sections_v_rels" USING btree ("archival_collections_id");
  CREATE INDEX "_sections_v_rels_places_id_idx" ON "_sections_v_rels" USING btree ("places_id");
  CREATE INDEX "site_rels_archival_collections_id_idx" ON "site_rels" USING btree ("archival_collections_id");
  CREATE INDEX "site_rels_events_id_idx" ON "site_rels" USING btree ("events_id");
  CREATE INDEX "site_rels_articles_id_idx" ON "site_rels" USING btree ("articles_id");
  CREATE INDEX "site_rels_people_id_idx" ON "site_rels" USING btree ("people_id");
  CREATE INDEX "site_rels_places_id_idx" ON "site_rels" USING btree ("places_id");
  CREATE INDEX "_site_v_rels_archival_collections_id_idx" ON "_site_v_rels" USING btree ("archival_collections_id");
  CREATE INDEX "_site_v_rels_events_id_idx" ON "_site_v_rels" USING btree ("events_id");
  CREATE INDEX "_site_v_rels_articles_id_idx" ON "_site_v_rels" USING btree ("articles_id");
  CREATE INDEX "_site_v_rels_people_id_idx" ON "_site_v_rels" USING btree ("people_id");
  CREATE INDEX "_site_v_rels_places_id_idx" ON "_site_v_rels" USING btree ("places_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "items_depicts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "items_depicts_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "items_places" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_items_v_version_depicts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_items_v_version_depicts_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_items_v_version_places" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "archival_collections_creators" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "archival_collections_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "archival_collections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "archival_collections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "archival_collections_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "archival_collections_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_archival_collections_v_version_creators" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_archival_collections_v_version_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_archival_collections_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_archival_collections_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_archival_collections_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_archival_collections_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_speakers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_speakers_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_speakers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_speakers_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_authors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_authors_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_corrections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_links_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_authors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_authors_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_corrections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_links_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_roles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_variants" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_authorities" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_key_dates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_key_dates_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_affiliations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_affiliations_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_relations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v_version_roles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v_version_variants" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v_version_authorities" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v_version_key_dates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v_version_key_dates_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_affiliations_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_affiliations_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v_version_relations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v_version_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_variants" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_authorities" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_variants" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_authorities" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "items_depicts" CASCADE;
  DROP TABLE "items_depicts_locales" CASCADE;
  DROP TABLE "items_places" CASCADE;
  DROP TABLE "_items_v_version_depicts" CASCADE;
  DROP TABLE "_items_v_version_depicts_locales" CASCADE;
  DROP TABLE "_items_v_version_places" CASCADE;
  DROP TABLE "archival_collections_creators" CASCADE;
  DROP TABLE "archival_collections_identifiers" CASCADE;
  DROP TABLE "archival_collections" CASCADE;
  DROP TABLE "archival_collections_locales" CASCADE;
  DROP TABLE "archival_collections_texts" CASCADE;
  DROP TABLE "archival_collections_rels" CASCADE;
  DROP TABLE "_archival_collections_v_version_creators" CASCADE;
  DROP TABLE "_archival_collections_v_version_identifiers" CASCADE;
  DROP TABLE "_archival_collections_v" CASCADE;
  DROP TABLE "_archival_collections_v_locales" CASCADE;
  DROP TABLE "_archival_collections_v_texts" CASCADE;
  DROP TABLE "_archival_collections_v_rels" CASCADE;
  DROP TABLE "events_speakers" CASCADE;
  DROP TABLE "events_speakers_locales" CASCADE;
  DROP TABLE "events_identifiers" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_speakers" CASCADE;
  DROP TABLE "_events_v_version_speakers_locales" CASCADE;
  DROP TABLE "_events_v_version_identifiers" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "articles_authors" CASCADE;
  DROP TABLE "articles_authors_locales" CASCADE;
  DROP TABLE "articles_corrections" CASCADE;
  DROP TABLE "articles_corrections_locales" CASCADE;
  DROP TABLE "articles_links" CASCADE;
  DROP TABLE "articles_links_locales" CASCADE;
  DROP TABLE "articles_identifiers" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_locales" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_authors" CASCADE;
  DROP TABLE "_articles_v_version_authors_locales" CASCADE;
  DROP TABLE "_articles_v_version_corrections" CASCADE;
  DROP TABLE "_articles_v_version_corrections_locales" CASCADE;
  DROP TABLE "_articles_v_version_links" CASCADE;
  DROP TABLE "_articles_v_version_links_locales" CASCADE;
  DROP TABLE "_articles_v_version_identifiers" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_locales" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "people_roles" CASCADE;
  DROP TABLE "people_variants" CASCADE;
  DROP TABLE "people_authorities" CASCADE;
  DROP TABLE "people_key_dates" CASCADE;
  DROP TABLE "people_key_dates_locales" CASCADE;
  DROP TABLE "people_affiliations" CASCADE;
  DROP TABLE "people_affiliations_locales" CASCADE;
  DROP TABLE "people_relations" CASCADE;
  DROP TABLE "people_identifiers" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_locales" CASCADE;
  DROP TABLE "_people_v_version_roles" CASCADE;
  DROP TABLE "_people_v_version_variants" CASCADE;
  DROP TABLE "_people_v_version_authorities" CASCADE;
  DROP TABLE "_people_v_version_key_dates" CASCADE;
  DROP TABLE "_people_v_version_key_dates_locales" CASCADE;
  DROP TABLE "_people_affiliations_v" CASCADE;
  DROP TABLE "_people_affiliations_v_locales" CASCADE;
  DROP TABLE "_people_v_version_relations" CASCADE;
  DROP TABLE "_people_v_version_identifiers" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_locales" CASCADE;
  DROP TABLE "places_variants" CASCADE;
  DROP TABLE "places_authorities" CASCADE;
  DROP TABLE "places_identifiers" CASCADE;
  DROP TABLE "places" CASCADE;
  DROP TABLE "places_locales" CASCADE;
  DROP TABLE "_places_v_version_variants" CASCADE;
  DROP TABLE "_places_v_version_authorities" CASCADE;
  DROP TABLE "_places_v_version_identifiers" CASCADE;
  DROP TABLE "_places_v" CASCADE;
  DROP TABLE "_places_v_locales" CASCADE;
  ALTER TABLE "items" DROP CONSTRAINT "items_archival_collection_id_archival_collections_id_fk";
  
  ALTER TABLE "items_rels" DROP CONSTRAINT "items_rels_people_fk";
  
  ALTER TABLE "items_rels" DROP CONSTRAINT "items_rels_events_fk";
  
  ALTER TABLE "_items_v" DROP CONSTRAINT "_items_v_version_archival_collection_id_archival_collections_id_fk";
  
  ALTER TABLE "_items_v_rels" DROP CONSTRAINT "_items_v_rels_people_fk";
  
  ALTER TABLE "_items_v_rels" DROP CONSTRAINT "_items_v_rels_events_fk";
  
  ALTER TABLE "testimonials" DROP CONSTRAINT "testimonials_speaker_id_people_id_fk";
  
  ALTER TABLE "_testimonials_v" DROP CONSTRAINT "_testimonials_v_version_speaker_id_people_id_fk";
  
  ALTER TABLE "themes_rels" DROP CONSTRAINT "themes_rels_events_fk";
  
  ALTER TABLE "themes_rels" DROP CONSTRAINT "themes_rels_articles_fk";
  
  ALTER TABLE "themes_rels" DROP CONSTRAINT "themes_rels_people_fk";
  
  ALTER TABLE "_themes_v_rels" DROP CONSTRAINT "_themes_v_rels_events_fk";
  
  ALTER TABLE "_themes_v_rels" DROP CONSTRAINT "_themes_v_rels_articles_fk";
  
  ALTER TABLE "_themes_v_rels" DROP CONSTRAINT "_themes_v_rels_people_fk";
  
  ALTER TABLE "sections_rels" DROP CONSTRAINT "sections_rels_events_fk";
  
  ALTER TABLE "sections_rels" DROP CONSTRAINT "sections_rels_articles_fk";
  
  ALTER TABLE "sections_rels" DROP CONSTRAINT "sections_rels_people_fk";
  
  ALTER TABLE "sections_rels" DROP CONSTRAINT "sections_rels_archival_collections_fk";
  
  ALTER TABLE "sections_rels" DROP CONSTRAINT "sections_rels_places_fk";
  
  ALTER TABLE "_sections_v_rels" DROP CONSTRAINT "_sections_v_rels_events_fk";
  
  ALTER TABLE "_sections_v_rels" DROP CONSTRAINT "_sections_v_rels_articles_fk";
  
  ALTER TABLE "_sections_v_rels" DROP CONSTRAINT "_sections_v_rels_people_fk";
  
  ALTER TABLE "_sections_v_rels" DROP CONSTRAINT "_sections_v_rels_archival_collections_fk";
  
  ALTER TABLE "_sections_v_rels" DROP CONSTRAINT "_sections_v_rels_places_fk";
  
  ALTER TABLE "site_rels" DROP CONSTRAINT "site_rels_archival_collections_fk";
  
  ALTER TABLE "site_rels" DROP CONSTRAINT "site_rels_events_fk";
  
  ALTER TABLE "site_rels" DROP CONSTRAINT "site_rels_articles_fk";
  
  ALTER TABLE "site_rels" DROP CONSTRAINT "site_rels_people_fk";
  
  ALTER TABLE "site_rels" DROP CONSTRAINT "site_rels_places_fk";
  
  ALTER TABLE "_site_v_rels" DROP CONSTRAINT "_site_v_rels_archival_collections_fk";
  
  ALTER TABLE "_site_v_rels" DROP CONSTRAINT "_site_v_rels_events_fk";
  
  ALTER TABLE "_site_v_rels" DROP CONSTRAINT "_site_v_rels_articles_fk";
  
  ALTER TABLE "_site_v_rels" DROP CONSTRAINT "_site_v_rels_people_fk";
  
  ALTER TABLE "_site_v_rels" DROP CONSTRAINT "_site_v_rels_places_fk";
  
  DROP INDEX "items_archival_collection_idx";
  DROP INDEX "items_rels_people_id_idx";
  DROP INDEX "items_rels_events_id_idx";
  DROP INDEX "_items_v_version_version_archival_collection_idx";
  DROP INDEX "_items_v_rels_people_id_idx";
  DROP INDEX "_items_v_rels_events_id_idx";
  DROP INDEX "testimonials_speaker_idx";
  DROP INDEX "_testimonials_v_version_version_speaker_idx";
  DROP INDEX "themes_rels_events_id_idx";
  DROP INDEX "themes_rels_articles_id_idx";
  DROP INDEX "themes_rels_people_id_idx";
  DROP INDEX "_themes_v_rels_events_id_idx";
  DROP INDEX "_themes_v_rels_articles_id_idx";
  DROP INDEX "_themes_v_rels_people_id_idx";
  DROP INDEX "sections_rels_events_id_idx";
  DROP INDEX "sections_rels_articles_id_idx";
  DROP INDEX "sections_rels_people_id_idx";
  DROP INDEX "sections_rels_archival_collections_id_idx";
  DROP INDEX "sections_rels_places_id_idx";
  DROP INDEX "_sections_v_rels_events_id_idx";
  DROP INDEX "_sections_v_rels_articles_id_idx";
  DROP INDEX "_sections_v_rels_people_id_idx";
  DROP INDEX "_sections_v_rels_archival_collections_id_idx";
  DROP INDEX "_sections_v_rels_places_id_idx";
  DROP INDEX "site_rels_archival_collections_id_idx";
  DROP INDEX "site_rels_events_id_idx";
  DROP INDEX "site_rels_articles_id_idx";
  DROP INDEX "site_rels_people_id_idx";
  DROP INDEX "site_rels_places_id_idx";
  DROP INDEX "_site_v_rels_archival_collections_id_idx";
  DROP INDEX "_site_v_rels_events_id_idx";
  DROP INDEX "_site_v_rels_articles_id_idx";
  DROP INDEX "_site_v_rels_people_id_idx";
  DROP INDEX "_site_v_rels_places_id_idx";
  ALTER TABLE "items" DROP COLUMN "archival_collection_id";
  ALTER TABLE "items_rels" DROP COLUMN "people_id";
  ALTER TABLE "items_rels" DROP COLUMN "events_id";
  ALTER TABLE "_items_v" DROP COLUMN "version_archival_collection_id";
  ALTER TABLE "_items_v_rels" DROP COLUMN "people_id";
  ALTER TABLE "_items_v_rels" DROP COLUMN "events_id";
  ALTER TABLE "testimonials" DROP COLUMN "speaker_id";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_speaker_id";
  ALTER TABLE "themes_rels" DROP COLUMN "events_id";
  ALTER TABLE "themes_rels" DROP COLUMN "articles_id";
  ALTER TABLE "themes_rels" DROP COLUMN "people_id";
  ALTER TABLE "_themes_v_rels" DROP COLUMN "events_id";
  ALTER TABLE "_themes_v_rels" DROP COLUMN "articles_id";
  ALTER TABLE "_themes_v_rels" DROP COLUMN "people_id";
  ALTER TABLE "sections_rels" DROP COLUMN "events_id";
  ALTER TABLE "sections_rels" DROP COLUMN "articles_id";
  ALTER TABLE "sections_rels" DROP COLUMN "people_id";
  ALTER TABLE "sections_rels" DROP COLUMN "archival_collections_id";
  ALTER TABLE "sections_rels" DROP COLUMN "places_id";
  ALTER TABLE "_sections_v_rels" DROP COLUMN "events_id";
  ALTER TABLE "_sections_v_rels" DROP COLUMN "articles_id";
  ALTER TABLE "_sections_v_rels" DROP COLUMN "people_id";
  ALTER TABLE "_sections_v_rels" DROP COLUMN "archival_collections_id";
  ALTER TABLE "_sections_v_rels" DROP COLUMN "places_id";
  ALTER TABLE "site_rels" DROP COLUMN "archival_collections_id";
  ALTER TABLE "site_rels" DROP COLUMN "events_id";
  ALTER TABLE "site_rels" DROP COLUMN "articles_id";
  ALTER TABLE "site_rels" DROP COLUMN "people_id";
  ALTER TABLE "site_rels" DROP COLUMN "places_id";
  ALTER TABLE "_site_v_rels" DROP COLUMN "archival_collections_id";
  ALTER TABLE "_site_v_rels" DROP COLUMN "events_id";
  ALTER TABLE "_site_v_rels" DROP COLUMN "articles_id";
  ALTER TABLE "_site_v_rels" DROP COLUMN "people_id";
  ALTER TABLE "_site_v_rels" DROP COLUMN "places_id";
  DROP TYPE "public"."place_role";
  DROP TYPE "public"."archival_collection_kind";
  DROP TYPE "public"."description_level";
  DROP TYPE "public"."enum_archival_collections_status";
  DROP TYPE "public"."enum__archival_collections_v_version_status";
  DROP TYPE "public"."enum__archival_collections_v_published_locale";
  DROP TYPE "public"."event_kind";
  DROP TYPE "public"."event_status";
  DROP TYPE "public"."event_mode";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."article_kind";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum__articles_v_published_locale";
  DROP TYPE "public"."person_role";
  DROP TYPE "public"."person_name_kind";
  DROP TYPE "public"."name_script";
  DROP TYPE "public"."romanization";
  DROP TYPE "public"."key_date_kind";
  DROP TYPE "public"."person_relation";
  DROP TYPE "public"."living";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum__people_v_published_locale";
  DROP TYPE "public"."place_name_kind";
  DROP TYPE "public"."place_kind";
  DROP TYPE "public"."enum_places_status";
  DROP TYPE "public"."enum__places_v_version_status";
  DROP TYPE "public"."enum__places_v_published_locale";`)
}
