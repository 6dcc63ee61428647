// Generated from the files of this folder by `npm run generate`. A new one: `cm new format migrations/<name>`.
import type { Format } from './format.ts';
import { format as alembic } from './alembic.ts';
import { format as dbmate } from './dbmate.ts';
import { format as flyway } from './flyway.ts';
import { format as golangMigrate } from './golang-migrate.ts';
import { format as goose } from './goose.ts';
import { format as sqlx } from './sqlx.ts';

/** Every format of this kind, by name. */
export const formats: readonly Format[] = [alembic, dbmate, flyway, golangMigrate, goose, sqlx];
