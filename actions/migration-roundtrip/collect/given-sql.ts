import type { Ports } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import type { GivenSql, Seed } from './request.ts';
import type { Asked } from './scope.ts';

/** A dump of a schema; rows of a whole database are no baseline. */
const largest = 20 * 1024 * 1024;

/** Reads the SQL files that the inputs name. */
export async function givenSql(ports: Ports, { inputs: given }: Asked): Promise<Fact<GivenSql>> {
  const baseline = given['baseline-sql'] === undefined ? null : await sqlOf(ports, given['baseline-sql']);
  if (baseline?.status === 'unavailable') return unavailable(`\`baseline-sql\`: ${baseline.reason}`);
  const seeds = given['seed-sql'] === undefined ? available([]) : await seedsOf(ports, given['seed-sql']);
  if (seeds.status === 'unavailable') return unavailable(`\`seed-sql\`: ${seeds.reason}`);
  return available({ baseline: baseline?.value ?? null, seeds: seeds.value });
}

async function seedsOf(ports: Ports, path: string): Promise<Fact<readonly Seed[]>> {
  const folder = path.replace(/^\.\//, '').replace(/\/$/, '');
  const listed = folder.endsWith('.sql') ? available([]) : await ports.files.glob([`/${folder}/*.sql`]);
  if (listed.status === 'unavailable') return listed;
  if (listed.value.length === 0) {
    const whole = await sqlOf(ports, folder);
    return whole.status === 'unavailable' ? whole : available([{ revision: null, sql: whole.value }]);
  }
  const seeds: Seed[] = [];
  for (const file of listed.value) {
    const sql = await sqlOf(ports, file);
    if (sql.status === 'unavailable') return sql;
    seeds.push({ revision: file.slice(file.lastIndexOf('/') + 1, -'.sql'.length), sql: sql.value });
  }
  return available(seeds);
}

/** Without the commands to psql that newer dumps begin and end with. */
async function sqlOf(ports: Ports, path: string): Promise<Fact<string>> {
  const bytes = await ports.files.read(path, largest);
  if (bytes.status === 'unavailable') return bytes;
  const text = new TextDecoder().decode(bytes.value);
  return available(
    text
      .split('\n')
      .filter((line) => !line.startsWith('\\restrict') && !line.startsWith('\\unrestrict'))
      .join('\n'),
  );
}
