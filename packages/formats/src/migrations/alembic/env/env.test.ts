import { describe, expect, it } from 'vitest';

import { readEnvironment } from './index.ts';

const read = (text: string, urls: readonly string[] = []): ReturnType<typeof readEnvironment> =>
  readEnvironment({ path: 'alembic/env.py', bytes: new TextEncoder().encode(text) }, urls);

describe('what env.py sets for every migration', () => {
  it.each<[string, boolean, number | null]>([
    ['connection.execute(text("SET lock_timeout = \'4s\'"))', true, 4000],
    ['connection.execute(text("SET LOCAL lock_timeout TO 250"))', true, 250],
    ['connection.execute(text("SET SESSION lock_timeout=\'1min\'"))', true, 60_000],
    ['connection.execute(text(f"SET lock_timeout = \'{timeout}ms\'"))', true, null],
    ["op.execute(\"SELECT set_config('lock_timeout', '3s', false)\")", true, 3000],
    ['create_engine(url, connect_args={"options": "-c lock_timeout=5000 -c statement_timeout=0"})', true, 5000],
    ['create_engine(url, connect_args={"server_settings": {"lock_timeout": "2000"}})', true, 2000],
    ['create_engine(url, connect_args={"server_settings": {"lock_timeout": str(limit)}})', true, null],
    ['x = """\nSET lock_timeout = 7\n"""', true, 7],
    ['connection.execute(text("SET lock_timeout = 0"))', false, null],
    ['connection.execute(text("SET lock_timeout TO DEFAULT"))', false, null],
    ['# SET lock_timeout = 5', false, null],
    ['def run():\n    """We could SET lock_timeout = 5 here."""\n', false, null],
    ['log.warning("lock_timeout was reached")', false, null],
    ['connection.execute(text("SET deadlock_timeout = 5"))', false, null],
    ['connection.execute(text("SET statement_timeout = 5"))', false, null],
  ])('lock_timeout in %j', (text, lockTimeout, lockTimeoutMs) => {
    expect(read(text).settings).toMatchObject({ lockTimeout, lockTimeoutMs });
  });

  it('statement_timeout, and either one in the address', () => {
    expect(read('c.execute("SET statement_timeout = \'5min\'")').settings.statementTimeout).toBe(true);
    const { settings } = read('', ['postgresql://db/shop?options=-c%20lock_timeout%3D900']);
    expect([settings.lockTimeout, settings.lockTimeoutMs]).toEqual([true, 900]);
  });

  it.each([
    ['context.configure(connection=c, transaction_per_migration=True)', true],
    ['context.configure(connection=c, transaction_per_migration = True,)', true],
    ['context.configure(connection=c, transaction_per_migration=False)', false],
    ['# transaction_per_migration=True', false],
    ['context.configure(connection=c)', false],
  ])('transaction_per_migration in %j', (text, expected) => {
    expect(read(text).settings.transactionPerMigration).toBe(expected);
  });

  it.each<[string, string, number | null]>([
    [
      'an error that is logged only',
      'try:\n    run_migrations_online()\nexcept Exception as error:\n    log.error(error)\n',
      3,
    ],
    [
      'an error that is passed over',
      'def main():\n    try:\n        with context.begin_transaction():\n            context.run_migrations()\n    except Exception: pass\n',
      5,
    ],
    [
      'the second clause',
      'try:\n    context.run_migrations()\nexcept KeyError:\n    raise\nexcept Exception:\n    return\n',
      5,
    ],
    ['suppress', 'with contextlib.suppress(Exception):\n    asyncio.run(run_async_migrations())\n', 1],
    [
      'an error that is raised again',
      'try:\n    context.run_migrations()\nexcept Exception:\n    log.error("x")\n    raise\n',
      null,
    ],
    [
      'an error that ends the program',
      'try:\n    context.run_migrations()\nexcept Exception:\n    sys.exit(1)\n',
      null,
    ],
    ['finally', 'try:\n    context.run_migrations()\nfinally:\n    connection.close()\n', null],
    [
      'a try about something else',
      'try:\n    import geoalchemy2\nexcept ImportError:\n    pass\ncontext.run_migrations()\n',
      null,
    ],
    ['a try in a string', '"""\ntry:\n    run_migrations()\nexcept Exception:\n    pass\n"""\n', null],
  ])('swallowed errors: %s', (_, text, line) => {
    expect(read(text).settings.swallowsErrorsAt).toBe(line);
  });

  it.each([
    ['c.execute(text("SELECT pg_advisory_xact_lock(1)"))\nwith context.begin_transaction():\n    pass', true],
    ['c.execute(text("SELECT pg_advisory_lock(1)"))\nwith context.begin_transaction():\n    pass', true],
    ['c.execute(text("SELECT pg_advisory_lock(1)"))\nc.commit()\nwith context.begin_transaction():\n    pass', false],
    ['e.execution_options(isolation_level="AUTOCOMMIT").execute("SELECT pg_advisory_lock(1)")', false],
    ['c.execute(text("SELECT pg_advisory_unlock(1)"))', false],
    ['pass', false],
  ])('an advisory lock in the same transaction: %j', (text, expected) => {
    expect(read(text).settings.advisoryLock).toBe(expected);
  });
});

describe('the databases that a tree is for', () => {
  it.each<[string, readonly string[], readonly string[] | null]>([
    ['', ['postgresql+asyncpg://db/shop'], ['postgresql']],
    ['', ['postgres://db/shop'], ['postgresql']],
    ['', ['sqlite:///shop.db'], ['sqlite']],
    ['', ['mysql+pymysql://db/shop', 'mssql+pyodbc://db/shop'], ['mysql', 'mssql']],
    ['', ['mariadb://db/shop'], ['mysql']],
    ['', ['driver://user:pass@localhost/dbname'], null],
    ['import asyncpg', [], ['postgresql']],
    ['from sqlalchemy.dialects import postgresql', [], ['postgresql']],
    ['url = f"postgresql://{host}/shop"', [], ['postgresql']],
    ['if connection.dialect.name == "postgresql":\n    pass', [], ['postgresql']],
    ['render_as_batch = connection.dialect.name == "sqlite"', [], null],
    ['url = "sqlite://" if testing else "postgresql://db"', [], ['postgresql', 'sqlite']],
    ['config.set_main_option("sqlalchemy.url", settings.url)', ['sqlite:///dev.db'], null],
    ['engine = engine_from_config(config.get_section("alembic"))', ['sqlite:///dev.db'], ['sqlite']],
    ['# postgresql://db', [], null],
  ])('env.py %j with the addresses %j', (text, urls, dialects) => {
    expect(read(text, urls).dialects).toEqual(dialects);
  });
});

describe('an env.py that is none', () => {
  it('gives nothing, and the reason where it cannot be decoded', () => {
    const { settings, dialects, problems } = readEnvironment(null, []);
    expect([settings.envPath, settings.lockTimeout, dialects, problems]).toEqual([null, false, null, []]);
    const broken = readEnvironment({ path: 'env.py', bytes: Uint8Array.of(0xff, 0xfe) }, []);
    expect(broken.problems).toEqual([expect.stringContaining('env.py: The file is not UTF-8 text')]);
  });

  it.each([
    ['quotes', '"'.repeat(200_000)],
    ['long strings that end in an escape', String.raw`"""\"""`.repeat(50_000)],
    ['nested tries', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth % 200)}try:`).join('\n')],
    ['timeouts', '"SET lock_timeout" '.repeat(50_000)],
    ['spaces', `with ${' suppress'.repeat(50_000)}`],
  ])('is read in linear time: %s', (_, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
