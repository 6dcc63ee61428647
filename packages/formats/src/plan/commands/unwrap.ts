import { argumentsOf, optionSet } from './arguments.ts';

/** A command without what it is run through. */
export interface Unwrapped {
  readonly words: readonly string[];
  /** Variables set before it. */
  readonly environment: ReadonlyMap<string, string>;
  /** The container, pod, service or host that it runs in. */
  readonly inside: string | null;
  /** What a shell in there was given to run, as one text: `sh -c "…"`. */
  readonly script: string | null;
}

/** Takes the next wrapper off; null where there is none. */
type Peel = (words: readonly string[]) => { readonly words: readonly string[]; readonly inside?: string } | null;

/** Wrappers in wrappers beyond this are left on. */
const deepest = 6;

/** The words of a program and of its file's folder: `/usr/bin/alembic` is `alembic`. */
export function programOf(word: string): string {
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  return name.endsWith('.exe') ? name.slice(0, -4) : name;
}

/** Takes `sudo`, variables, `poetry run`, `docker compose exec api`, `kubectl exec … --`, `ssh host` and the like off. */
export function unwrap(given: readonly string[]): Unwrapped {
  const environment = new Map<string, string>();
  let words = withoutVariables(given, environment);
  let inside: string | null = null;
  for (let depth = 0; depth < deepest; depth += 1) {
    const peeled = peels.get(programOf(words[0] ?? ''))?.(words) ?? null;
    if (peeled === null) break;
    words = withoutVariables(peeled.words, environment);
    inside = peeled.inside ?? inside;
  }
  return { words, environment, inside, script: scriptOf(words) };
}

function withoutVariables(words: readonly string[], environment: Map<string, string>): readonly string[] {
  let index = 0;
  for (; index < words.length; index += 1) {
    const set = /^([A-Za-z_]\w{0,99})=/u.exec(words[index] ?? '');
    if (set?.[1] === undefined) break;
    environment.set(set[1], (words[index] ?? '').slice(set[0].length));
  }
  return words.slice(index);
}

function scriptOf(words: readonly string[]): string | null {
  if (!['sh', 'bash', 'zsh', 'ash', 'dash'].includes(programOf(words[0] ?? ''))) return null;
  const at = words.findIndex((word, index) => index > 0 && /^-[a-z]*c$/u.test(word));
  return at === -1 ? null : (words[at + 1] ?? null);
}

/** The wrapper's own options, then (with `named`) the thing it runs in, then the command. */
function after(count: number, options: string, named = false): Peel {
  const withValue = optionSet(options);
  return (words) => {
    let index = count;
    while (index < words.length && (words[index] ?? '').startsWith('-') && words[index] !== '--') {
      index += withValue.has(words[index] ?? '') ? 2 : 1;
    }
    const inside = words[index] ?? '';
    if (named) index += 1;
    if (words[index] === '--') index += 1;
    if (index >= words.length) return null;
    return named ? { words: words.slice(index), inside } : { words: words.slice(index) };
  };
}

/** The same behind a second word: `poetry run`; its global options may stand before that word. */
function verb(name: string, options: string, named = false): Peel {
  const withValue = optionSet(options);
  return (words) => {
    let index = 1;
    while ((words[index] ?? '').startsWith('-')) index += withValue.has(words[index] ?? '') ? 2 : 1;
    return words[index] === name ? after(index + 1, options, named)(words) : null;
  };
}

const composeOptions =
  '-f --file -p --project-name --profile --env-file --project-directory --ansi -u --user -e --env -w --workdir --index ' +
  '--name --entrypoint -v --volume -l --label --publish';
const containerOptions =
  '-u --user -e --env --env-file -w --workdir --detach-keys --name --network --net -v --volume --mount -p --publish ' +
  '--entrypoint -h --hostname --platform -m --memory --cpus -l --label --add-host --pull -H --host -c --context --log-level';
const kubectlOptions =
  '-n --namespace --context --cluster --kubeconfig -c --container --user --as --pod-running-timeout -s --server --image ' +
  '--restart --overrides --env';

function compose(words: readonly string[]): ReturnType<Peel> {
  return verb('exec', composeOptions, true)(words) ?? verb('run', composeOptions, true)(words);
}

function docker(words: readonly string[]): ReturnType<Peel> {
  if (words[1] === 'compose') return compose(words.slice(1));
  if (words[1] === 'container') return docker([words[0] ?? '', ...words.slice(2)]);
  return verb('exec', containerOptions, true)(words) ?? verb('run', containerOptions, true)(words);
}

/** `kubectl exec deploy/api -- …`: everything before the `--` is its own. */
function kubectl(words: readonly string[]): ReturnType<Peel> {
  const { positionals } = argumentsOf(words.slice(1, end(words)), optionSet(kubectlOptions));
  const [name, first = '', ...rest] = positionals;
  if (name !== 'exec' && name !== 'run') return null;
  const command = words.includes('--') ? words.slice(words.indexOf('--') + 1) : rest;
  return command.length === 0 ? null : { words: command, inside: first };
}

function end(words: readonly string[]): number {
  const at = words.indexOf('--');
  return at === -1 ? words.length : at;
}

const plain = after(1, '-u --user -g --group -h -p -C -D -s -k -n --signal --adjustment --chdir');
const python: Peel = (words) => (words[1] === '-m' && words.length > 2 ? { words: words.slice(2) } : null);
const uvOptions =
  '--with --project -p --python --env-file --package --group --extra --directory --index --only-group --no-group -C -P';

const peels: ReadonlyMap<string, Peel> = new Map(
  Object.entries<Peel>({
    sudo: plain,
    doas: plain,
    env: plain,
    time: plain,
    nohup: plain,
    exec: plain,
    command: plain,
    nice: plain,
    timeout: (words) => plain(words.toSpliced(1, /^\d/u.test(words[1] ?? '') ? 1 : 0)),
    poetry: verb('run', uvOptions),
    pipenv: verb('run', uvOptions),
    uv: verb('run', uvOptions),
    uvx: after(1, uvOptions),
    pdm: verb('run', uvOptions),
    rye: verb('run', uvOptions),
    pixi: verb('run', uvOptions),
    hatch: verb('run', uvOptions),
    bundle: verb('exec', ''),
    npx: after(1, '-p --package'),
    bunx: after(1, ''),
    doppler: verb('run', '-p --project -c --config'),
    op: verb('run', '--env-file'),
    chamber: verb('exec', '', true),
    'aws-vault': verb('exec', '--duration', true),
    direnv: verb('exec', '', true),
    dotenv: after(1, '-e -f'),
    ssh: after(1, '-i -p -l -o -J -F -L -R -b -c', true),
    heroku: verb('run', '-a --app -r --remote'),
    python,
    python3: python,
    docker,
    podman: docker,
    'docker-compose': compose,
    kubectl,
    oc: kubectl,
    k: kubectl,
  }),
);

/** Whether a program runs other commands. */
export function isWrapper(program: string): boolean {
  return peels.has(program);
}
