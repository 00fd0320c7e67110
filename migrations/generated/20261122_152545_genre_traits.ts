import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "genres" ADD COLUMN "no_languages" boolean;
  ALTER TABLE "genres" ADD COLUMN "no_inscriptions" boolean;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "genres" DROP COLUMN "no_languages";
  ALTER TABLE "genres" DROP COLUMN "no_inscriptions";`)
}
