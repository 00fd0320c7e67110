import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_memberships_languages" AS ENUM('en', 'ru', 'he');
  ALTER TYPE "public"."enum_memberships_role" ADD VALUE 'translator' BEFORE 'admin';
  CREATE TABLE "memberships_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_memberships_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "memberships_languages" ADD CONSTRAINT "memberships_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "memberships_languages_order_idx" ON "memberships_languages" USING btree ("order");
  CREATE INDEX "memberships_languages_parent_idx" ON "memberships_languages" USING btree ("parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "memberships_languages" CASCADE;
  ALTER TABLE "memberships" ALTER COLUMN "role" SET DATA TYPE text;
  DROP TYPE "public"."enum_memberships_role";
  CREATE TYPE "public"."enum_memberships_role" AS ENUM('editor', 'steward', 'coordinator', 'admin');
  ALTER TABLE "memberships" ALTER COLUMN "role" SET DATA TYPE "public"."enum_memberships_role" USING "role"::"public"."enum_memberships_role";
  DROP TYPE "public"."enum_memberships_languages";`)
}
