import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { PipelineWorld } from '../act/pipeline.ts';
import { sampleFiles } from './sample.ts';

/** Environments that plain folders and databases stand for. */
export const environments = ['development', 'staging', 'production'] as const;
export type Environment = (typeof environments)[number];

/** Machines to deploy to: a folder of releases and a database for each environment. */
export interface Site {
  /** Variables that the commands of the workflow use. */
  readonly env: Readonly<Record<string, string>>;
  /** Version that is live. */
  readonly live: (environment: Environment) => string;
  /** What `alembic_version` says. */
  readonly revision: (environment: Environment) => string;
  /** Commands that changed something, in the order they were run. */
  readonly done: () => readonly string[];
}

/** Sets up machines on which the version before runs: release `before`, database at a1. */
export function site(world: PipelineWorld): Site {
  const root = mkdtempSync(join(tmpdir(), 'cm-site-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
  const files = sampleFiles('python-service');
  const databases = new Map(environments.map((name) => [name, world.database()]));
  for (const name of environments) {
    const release = join(root, name, 'releases', 'before');
    mkdirSync(join(release, 'shop'), { recursive: true });
    for (const [path, text] of Object.entries(files))
      if (path.startsWith('shop/')) writeFileSync(join(release, path), text);
    symlinkSync(release, join(root, name, 'current'));
    sqlOf(world, databases.get(name) ?? '', 'CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY)');
    sqlOf(world, databases.get(name) ?? '', "INSERT INTO alembic_version VALUES ('a1')");
    sqlOf(
      world,
      databases.get(name) ?? '',
      'CREATE TABLE customers (id serial PRIMARY KEY, email varchar(200) NOT NULL)',
    );
  }
  const log = join(root, 'done');
  return {
    env: {
      SITE: root,
      ...Object.fromEntries([...databases].map(([name, url]) => [`DATABASE_${name}`, url])),
    },
    live: (name) => basename(readlinkSync(join(root, name, 'current'))),
    revision: (name) => sqlOf(world, databases.get(name) ?? '', 'SELECT version_num FROM alembic_version'),
    done: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
  };
}

function sqlOf(world: PipelineWorld, url: string, text: string): string {
  return world.postgres().sql(text, new URL(url.replace('postgresql+psycopg', 'http')).pathname.slice(1));
}

/** Commands of the sample, as its repository would have them in its workflow. */
export const commands = {
  'setup-command': 'echo "$CM_PYTHON" >> "$GITHUB_PATH"',
  'live-command': 'readlink "$SITE/$CM_ENVIRONMENT/current"',
  'production-like-command': 'test -d "$SITE/$CM_ENVIRONMENT/releases"',
  'database-revision-command':
    'cd "$CM_ARTIFACT"; name="DATABASE_$CM_ENVIRONMENT"; DATABASE_URL="${!name}" alembic current',
  'migrate-command':
    'echo "$CM_ENVIRONMENT: migrate" >> "$SITE/done"; cd "$CM_ARTIFACT"; name="DATABASE_$CM_ENVIRONMENT"; DATABASE_URL="${!name}" alembic upgrade head',
  'configure-command':
    'echo "$CM_ENVIRONMENT: configure" >> "$SITE/done"; echo "$CM_VERSION" > "$SITE/$CM_ENVIRONMENT/config"',
  'deploy-command':
    'echo "$CM_ENVIRONMENT: start" >> "$SITE/done"; to="$SITE/$CM_ENVIRONMENT/releases/$CM_VERSION"; cp -r "$CM_ARTIFACT" "$to"; ln -sfn "$to" "$SITE/$CM_ENVIRONMENT/current"',
  'health-command':
    'cd "$SITE/$CM_ENVIRONMENT/current"; python -W ignore -c "from fastapi.testclient import TestClient; from shop.app import app; assert TestClient(app).get(\'/health\').status_code == 200, \'the service does not answer 200\'"',
  'performance-command': 'echo "$CM_ENVIRONMENT: performance test"',
  'integration-command': 'echo "$CM_ENVIRONMENT: integration tests"',
  'security-command': 'echo "$CM_ENVIRONMENT: security scan"',
  'smoke-command': 'echo "$CM_ENVIRONMENT: smoke test"',
  'rollback-command':
    'echo "$CM_ENVIRONMENT: bring the version before back" >> "$SITE/done"; ln -sfn "$CM_LIVE_BEFORE" "$SITE/$CM_ENVIRONMENT/current"',
  'rollback-database-command':
    'echo "$CM_ENVIRONMENT: take the database back" >> "$SITE/done"; cd "$CM_ARTIFACT"; name="DATABASE_$CM_ENVIRONMENT"; DATABASE_URL="${!name}" alembic downgrade "$CM_REVISION_BEFORE"',
  'rollback-configuration-command':
    'echo "$CM_ENVIRONMENT: bring the configuration before back" >> "$SITE/done"; rm "$SITE/$CM_ENVIRONMENT/config"',
} as const;

/** `with:` of a job, from such commands. */
export function inputs(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** The commit that is deployed, shortened as build shortens it. */
export function versionOf(sha: string): string {
  return `sha-${sha.slice(0, 12)}`;
}
