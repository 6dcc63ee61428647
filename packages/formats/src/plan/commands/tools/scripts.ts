import type { Draft, Reader } from '../draft.ts';
import { argumentsOf, optionSet } from '../arguments.ts';
import { programOf } from '../unwrap.ts';
import type { Script } from '../types.ts';

const options = optionSet('-C -f --file --makefile --directory --prefix -w --workspace --cwd -j --dir -d --justfile');
/** A task of a repository counts where its name says that it goes back; any other is a usual task. */
const goesBack = /roll|revert|undo|down|back|restor|recover|previous|reset/iu;

function script(runner: Script['runner'], task: string): readonly Draft[] {
  return goesBack.test(task) ? [{ kind: 'script', runner, task, target: task }] : [];
}

function tasks(runner: Script['runner']): Reader {
  return ({ words }) => {
    const names = argumentsOf(words, options).positionals.filter((word) => !word.includes('='));
    return names.flatMap((name) => script(runner, name));
  };
}

const npm: Reader = ({ words }) => {
  const [first = '', second = ''] = argumentsOf(words, options).positionals;
  return script('npm', first === 'run' || first === 'run-script' ? second : first);
};

const shell: Reader = ({ words }) => {
  const file = words.find((word) => !word.startsWith('-')) ?? '';
  return /\.(?:sh|bash|py|rb|js|ts|mjs)$/u.test(file) ? script('file', file) : [];
};

/** `./scripts/rollback.sh`, given by its path. */
export function ownFile(word: string): readonly Draft[] {
  const isPath = word.includes('/') || /\.(?:sh|bash|py)$/u.test(word);
  return isPath && /\.(?:sh|bash|py|rb|js|ts|mjs)$|\/[\w-]+$/u.test(word) ? script('file', word) : [];
}

/** What a repository brings along: tasks and scripts. */
export const scripts: Readonly<Record<string, Reader>> = {
  make: tasks('make'),
  gmake: tasks('make'),
  just: tasks('just'),
  task: tasks('task'),
  npm,
  pnpm: npm,
  yarn: npm,
  bash: shell,
  sh: shell,
  python: shell,
  python3: shell,
  node: shell,
  source: shell,
};

/** Programs that are usual words as well: a sentence may start with them. */
export function isWordToo(program: string): boolean {
  return [
    'make',
    'just',
    'task',
    'source',
    'flux',
    'node',
    'migrate',
    'goose',
    'op',
    'k',
    'time',
    'env',
    'exec',
    'command',
    'nice',
  ].includes(programOf(program));
}
