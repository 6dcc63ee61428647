import type { Arguments } from '../arguments.ts';
import { argumentsOf, optionSet, valueOf } from '../arguments.ts';
import type { Call, Draft, Reader } from '../draft.ts';

const options = optionSet(
  '-d --dbname -h --host -p --port -U --username -u --user -f --file -j --jobs -F --format -t --table -n --schema --db ' +
    '--archive --uri --nsInclude --drop-db --db-instance-identifier --db-cluster-identifier --snapshot-identifier ' +
    '--source-db-instance-identifier --target-db-instance-identifier --restore-time --region --profile --restore-instance ' +
    '--backup-instance --point-in-time --stanza --type --target --from-backup --from-schedule --name --source-server ' +
    '--resource-group -g --target-time -r --repo -a --app -c --command --set --recovery-point-arn',
);

function restored(tool: string, target: string | null, from: string | null): readonly Draft[] {
  return [{ kind: 'restore', tool, target, from }];
}

function read(call: Call): Arguments {
  return argumentsOf(call.words, options);
}

const pgRestore: Reader = (call) => {
  const given = read(call);
  if (given.options.has('-l') || given.options.has('--list')) return [];
  return restored('pg_restore', valueOf(given, '-d', '--dbname'), given.positionals[0] ?? call.input);
};

/** psql and mysql bring data back when a file goes in. */
const client: Reader = (call) => {
  const given = read(call);
  const from = valueOf(given, '-f', '--file') ?? call.input;
  const to = valueOf(given, '-d', '--dbname') ?? given.positionals[0] ?? null;
  return from === null || from === '' ? [] : restored(call.program, to, from);
};

const mongo: Reader = (call) => {
  const given = read(call);
  const from = valueOf(given, '--archive') ?? given.positionals[0] ?? call.input;
  return restored('mongorestore', valueOf(given, '--db', '-d', '--uri'), from);
};

const aws: Reader = (call) => {
  const given = read(call);
  const [area = '', verb = ''] = given.positionals;
  if (!verb.startsWith('restore-') && verb !== 'start-restore-job') return [];
  const target = valueOf(
    given,
    '--db-instance-identifier',
    '--db-cluster-identifier',
    '--target-db-instance-identifier',
  );
  return restored(
    `aws ${area}`,
    target,
    valueOf(given, '--snapshot-identifier', '--restore-time', '--recovery-point-arn'),
  );
};

const gcloud: Reader = (call) => {
  const given = read(call);
  const [area, kind, verb, name = null] = given.positionals;
  if (area !== 'sql') return [];
  if (kind === 'backups' && verb === 'restore')
    return restored('gcloud sql', valueOf(given, '--restore-instance'), name);
  const moment = valueOf(given, '--point-in-time');
  return kind === 'instances' && verb === 'clone' && moment !== null ? restored('gcloud sql', name, moment) : [];
};

/** Programs with a word that restores, then where from. */
function behind(tool: string, ...verbs: readonly string[]): Reader {
  return (call) => {
    const given = read(call);
    const at = given.positionals.findIndex((word) => verbs.includes(word));
    if (at === -1) return [];
    const from = valueOf(given, '--from-backup', '--target', '--target-time', '--restore-time');
    return restored(
      tool,
      valueOf(given, '--stanza', '--name', '-d', '--dbname'),
      from ?? given.positionals.at(-1) ?? null,
    );
  };
}

const heroku: Reader = (call) => {
  const { positionals } = read(call);
  if (!(positionals[0] ?? '').startsWith('pg:backups') || !positionals.join(' ').includes('restore')) return [];
  return restored('heroku pg', null, positionals.at(-1) ?? null);
};

const sqlite: Reader = (call) => {
  const [file = null, script = ''] = call.words;
  return script.startsWith('.restore') ? restored('sqlite3', file, script.slice(8).trim()) : [];
};

/** Programs that bring data back. */
export const restores: Readonly<Record<string, Reader>> = {
  pg_restore: pgRestore,
  psql: client,
  mysql: client,
  mariadb: client,
  mongorestore: mongo,
  aws,
  gcloud,
  az: behind('az', 'restore'),
  pgbackrest: behind('pgbackrest', 'restore'),
  'wal-g': behind('wal-g', 'backup-fetch'),
  barman: behind('barman', 'recover', 'restore'),
  restic: behind('restic', 'restore'),
  velero: behind('velero', 'restore'),
  'clickhouse-backup': behind('clickhouse-backup', 'restore', 'restore_remote'),
  etcdctl: behind('etcdctl', 'restore'),
  heroku,
  sqlite3: sqlite,
};
