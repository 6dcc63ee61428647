import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { registry } from '@cm/suite/registry';

import type { TestRepository } from '../repository.fixture.ts';
import { lineOf, repositoryWith } from '../repository.fixture.ts';
import { keepingSink } from '../sink.fixture.ts';
import type { ExitCode, World } from '../world.ts';
import { type Ran, worldOf } from '../world.fixture.ts';

/** The `cm` of the sources, beside which the starters stand. */
const script = resolve(import.meta.dirname, '../cm.ts');

type Command = (world: World, args: readonly string[], script?: string) => Promise<ExitCode>;

/** A clone of a team's repository, and the commands run in it. */
export interface Team extends Disposable {
  readonly repository: TestRepository;
  readonly put: (path: string, text: string) => void;
  readonly text: (path: string) => string;
  readonly has: (path: string) => boolean;
  readonly run: (command: Command, args: string, env?: World['env']) => Promise<Ran>;
}

/** A repository with these files, and `origin` at acme/shop. */
export function teamWith(files: Readonly<Record<string, string>> = {}): Team {
  const repository = repositoryWith(lineOf('feat: start\n\nTask: TASK-1\n'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(repository.folder, path)), { recursive: true });
    writeFileSync(join(repository.folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) put(path, text);
  repository.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
  return {
    repository,
    put,
    text: (path) => readFileSync(join(repository.folder, path), 'utf8'),
    has: (path) => existsSync(join(repository.folder, path)),
    run: async (command, args, env = {}) => {
      const [out, err]: [string[], string[]] = [[], []];
      const sinks = { out: keepingSink(out, 120), err: keepingSink(err, 120) };
      const world = worldOf([], { ...sinks, registry, cwd: repository.folder, env, version: '1.3.0' });
      const code = await command(world, args.split(' ').filter(Boolean), script);
      return { code, out: out.join(''), err: err.join('') };
    },
    [Symbol.dispose]: () => repository[Symbol.dispose](),
  };
}
