import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A PostgreSQL server of this test's own, on loopback, without a password. */
export interface Postgres {
  readonly port: number;
  /** Major version. */
  readonly version: number;
  /** `postgresql+psycopg://postgres@127.0.0.1:PORT/DATABASE`. */
  readonly url: (database?: string, role?: string, driver?: string) => string;
  /** Runs SQL as the superuser and gives the rows, one a line, columns parted by `|`; throws where it fails. */
  readonly sql: (text: string, database?: string) => string;
  readonly stop: () => void;
}

/** PostgreSQL refuses to run as root; everybody may read Debian's files. */
const nobody = 65_534;
const installed = '/usr/lib/postgresql';
/** Debian's packages, unpacked, where they are not installed: kept for the next run, never in the repository. */
const unpacked = join(tmpdir(), 'cm-postgres-debian');

/** Starts a server on a new, empty cluster. Throws with what is missing where there is none to start. */
export function startPostgres(): Postgres {
  const programs = programsBelow(installed) ?? programsBelow(join(unpacked, installed)) ?? unpackDebian();
  const root = mkdtempSync(join(tmpdir(), 'cm-postgres-'));
  const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if ('uid' in asNobody) chownSync(root, nobody, nobody);
  chmodSync(root, 0o700);
  const env = { ...process.env, LD_LIBRARY_PATH: libraries(programs), LC_ALL: 'C', HOME: root };
  const run = (program: string, args: readonly string[], input = '', user: object = asNobody): string => {
    const done = spawnSync(join(programs, program), args, { cwd: '/', env, input, encoding: 'utf8', ...user });
    if (done.status !== 0)
      throw new Error(`${program} ended with ${done.status ?? done.error?.message}: ${done.stderr}${done.stdout}`);
    return done.stdout.trimEnd();
  };
  const data = join(root, 'data');
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const start = (port: number): boolean => {
    const quick = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=50';
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${root} ${quick}`;
    const args = ['-D', data, '-w', '-t', '30', '-l', join(root, 'log'), '-o', options, 'start'];
    return spawnSync(join(programs, 'pg_ctl'), args, { cwd: '/', env, stdio: 'ignore', ...asNobody }).status === 0;
  };
  const port = Array.from({ length: 8 }, () => 20_000 + Math.floor(Math.random() * 12_000)).find(start);
  if (port === undefined)
    throw new Error(`PostgreSQL did not start:\n${readFileSync(join(root, 'log'), 'utf8').slice(-2000)}`);
  const sql = (text: string, database = 'postgres'): string =>
    run(
      'psql',
      [
        '-X',
        '-A',
        '-t',
        '-q',
        '-v',
        'ON_ERROR_STOP=1',
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        'postgres',
        '-d',
        database,
      ],
      text,
    );
  return {
    port,
    version: Math.floor(Number(sql('SHOW server_version_num')) / 10_000),
    url: (database = 'postgres', role = 'postgres', driver = 'psycopg') =>
      `postgresql+${driver}://${role}@127.0.0.1:${port}/${database}`,
    sql,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The programs of the newest version below Debian's folder; null where there is none. */
function programsBelow(folder: string): string | null {
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+$/.test(name)) : [];
  const newest = versions.toSorted((a, b) => Number(b) - Number(a)).map((version) => join(folder, version, 'bin'));
  return newest.find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'psql'))) ?? null;
}

/** Libraries of Debian that lie beside programs which are only unpacked. */
function libraries(programs: string): string {
  const usr = join(dirname(programs), '..', '..', '..');
  const lib = join(usr, 'lib');
  const folders = existsSync(lib) && usr.startsWith(realpathSync(tmpdir())) ? readdirSync(lib) : [];
  return folders
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join(lib, name))
    .join(':');
}

/** Downloads PostgreSQL's packages by apt, and unpacks them without installing anything. */
function unpackDebian(): string {
  const names = ['postgresql', 'libpq5'];
  const debs = join(unpacked, 'debs');
  mkdirSync(debs, { recursive: true });
  const apt = (program: string, args: readonly string[]): string => {
    const done = spawnSync(program, args, { cwd: debs, encoding: 'utf8', timeout: 100_000 });
    if (done.status === 0) return done.stdout;
    const why = done.error?.message ?? `${done.stderr}${done.stdout}`.slice(-500);
    throw new Error(
      `PostgreSQL is needed, and is not there: no ${installed}/*/bin/initdb, and \`${program} ${args.join(' ')}\` failed: ${why}. Install Debian's package postgresql.`,
    );
  };
  const depends = apt('apt-cache', ['depends', '--important', 'postgresql']);
  const server = /Depends: (postgresql-\d+)/.exec(depends)?.[1];
  if (server === undefined) throw new Error(`apt knows no PostgreSQL server: ${depends}. Run apt-get update.`);
  const client = server.replace('postgresql-', 'postgresql-client-');
  apt('apt-get', ['download', server, client, ...names.slice(1)]);
  for (const deb of readdirSync(debs).filter((name) => name.endsWith('.deb'))) apt('dpkg', ['-x', deb, unpacked]);
  rmSync(debs, { recursive: true });
  const programs = programsBelow(join(unpacked, installed));
  if (programs === null) throw new Error(`Debian's package ${server} holds no initdb and psql.`);
  return programs;
}
