import { argumentsOf, optionSet, valueOf } from '../arguments.ts';
import type { Call, Draft, Reader } from '../draft.ts';
import { wholeNumber } from '../draft.ts';
import type { MigrationDown } from '../types.ts';
import { flaskManage } from './alembic.ts';

const options = optionSet(
  '-d -e -u -s -p --url --env --env-file --migrations-dir --schema-file -dir -path -database -table --source --database-url ' +
    '--target-version -target --dir --to-version --settings --database --name --to --tag --count -n --step -source',
);

type Down = Extract<Draft, { kind: 'migration-down' }>;

/** One way down: to a version, by a number of steps, or to nothing. */
function down(tool: MigrationDown['tool'], to: string | null, steps: number | null, everything = false): Down {
  const target = to ?? (steps === null ? null : String(steps));
  return {
    kind: 'migration-down',
    tool,
    to,
    steps: to === null && !everything ? (steps ?? 1) : null,
    everything,
    target,
  };
}

const dbmate: Reader = ({ words }) => {
  const [verb] = argumentsOf(words, options).positionals;
  return verb === 'rollback' || verb === 'down' ? [down('dbmate', null, null)] : [];
};

const flyway: Reader = ({ words }) => {
  const given = argumentsOf(words, options);
  return given.positionals.includes('undo') ? [down('flyway', valueOf(given, '-target', '--target'), null)] : [];
};

const golang: Reader = ({ words }) => {
  const given = argumentsOf(words, options);
  const [verb, count] = given.positionals;
  if (verb === 'goto') return [down('golang-migrate', count ?? null, null)];
  if (verb !== 'down') return [];
  const steps = wholeNumber(count);
  return [down('golang-migrate', null, steps, steps === null)];
};

const goose: Reader = ({ words }) => {
  const { positionals } = argumentsOf(words, options);
  const at = positionals.findIndex((word) => ['down', 'down-to', 'reset'].includes(word));
  if (at === -1) return [];
  if (positionals[at] === 'reset') return [down('goose', null, null, true)];
  return [down('goose', positionals[at] === 'down-to' ? (positionals[at + 1] ?? null) : null, null)];
};

const sqlx: Reader = ({ words }) => {
  const given = argumentsOf(words[0] === 'sqlx' ? words.slice(1) : words, options);
  const [area, verb] = given.positionals;
  return area === 'migrate' && verb === 'revert' ? [down('sqlx', valueOf(given, '--target-version'), null)] : [];
};

function django(words: readonly string[]): readonly Draft[] {
  const [verb, app, to] = argumentsOf(words, options).positionals;
  if (verb !== 'migrate' || app === undefined || to === undefined) return [];
  const target = `${app}/${to}`;
  return [{ ...down('django', to, null), target, everything: to === 'zero' }];
}

const manage: Reader = (call) => (call.words[0] === 'db' ? flaskManage(call) : django(call.words));

/** `python manage.py …`, and a script of the repository's own. */
const python: Reader = (call) => {
  const [file = '', ...words] = call.words;
  if (!file.endsWith('manage.py')) return [];
  return manage({ ...call, words });
};

const rails: Reader = ({ words, environment }) => {
  const all = new Map(environment);
  for (const word of words) {
    const equals = word.indexOf('=');
    if (equals > 0) all.set(word.slice(0, equals), word.slice(equals + 1));
  }
  const verb = words.find((word) => word.startsWith('db:')) ?? '';
  if (verb.startsWith('db:rollback')) return [down('rails', null, wholeNumber(all.get('STEP')))];
  return verb.startsWith('db:migrate:down') ? [down('rails', all.get('VERSION') ?? null, null)] : [];
};

const knex: Reader = ({ words }) => {
  const given = argumentsOf(words, options);
  const [verb, name] = given.positionals;
  if (verb === 'migrate:rollback') return [down('knex', null, null, given.options.has('--all'))];
  return verb === 'migrate:down' ? [down('knex', name ?? null, null)] : [];
};

const liquibase: Reader = ({ words }) => {
  const given = argumentsOf(words, options);
  const at = given.positionals.findIndex((word) => word.toLowerCase().startsWith('rollback'));
  const verb = given.positionals[at]?.toLowerCase().replaceAll('-', '') ?? '';
  const next = given.positionals[at + 1] ?? null;
  if (verb === 'rollback') return [down('liquibase', valueOf(given, '--tag') ?? next, null)];
  return verb === 'rollbackcount' ? [down('liquibase', null, wholeNumber(valueOf(given, '--count') ?? next))] : [];
};

const sequelize: Reader = ({ words }) => {
  const given = argumentsOf(words, options);
  const verb = given.positionals[0] ?? '';
  if (!verb.startsWith('db:migrate:undo')) return [];
  const to = valueOf(given, '--to', '--name');
  return [down('sequelize', to, null, verb.endsWith(':all') && to === null)];
};

const typeorm: Reader = ({ words }: Call) => (words.includes('migration:revert') ? [down('typeorm', null, null)] : []);

const atlas: Reader = ({ words }) => {
  const given = argumentsOf(words, options);
  const [area, verb, count] = given.positionals;
  if (area !== 'migrate' || verb !== 'down') return [];
  return [down('atlas', valueOf(given, '--to-version'), wholeNumber(count))];
};

/** Migration tools beside Alembic. */
export const migrations: Readonly<Record<string, Reader>> = {
  dbmate,
  flyway,
  migrate: golang,
  goose,
  sqlx,
  cargo: (call) => (call.words[0] === 'sqlx' ? sqlx(call) : []),
  'manage.py': manage,
  'django-admin': ({ words }) => django(words),
  python,
  python3: python,
  rails,
  rake: rails,
  knex,
  liquibase,
  sequelize,
  'sequelize-cli': sequelize,
  typeorm,
  atlas,
};
