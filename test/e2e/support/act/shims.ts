import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the programs are that the ones here stand for, or give out. */
export interface Prepared {
  /** Search path of the machine. */
  readonly path: string;
  /** Environments of Python: of the project, and of scanners. */
  readonly project: string;
  readonly scanners: string;
  readonly nodeModules: string;
}

/**
 * Writes the programs that go before those of the machine, and gives their folder. `bash` and `node` only wait a moment where
 * they failed: act 0.2.89 closes the terminal of a step that fails without reading what is left in it, so that the last lines,
 * which say why, would sometimes be lost. `python3`, `npm` and `npx` take what was installed before the tests, because a job
 * that downloads everything anew would take minutes.
 */
export function programs(folder: string, prepared: Prepared): string {
  mkdirSync(join(folder, 'semgrep', 'bin'), { recursive: true });
  const bash = found('bash', prepared.path);
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), `#!${bash}\n${text}`);
    chmodSync(join(folder, name), 0o755);
  };
  write('bash', patient(bash));
  write('node', patient(found('node', prepared.path)));
  write('python3', python(folder, prepared));
  write('npm', npm(found('npm', prepared.path), prepared.nodeModules));
  write('npx', npx(prepared.nodeModules));
  write('semgrep/bin/python', 'echo "stand-in: semgrep is not installed, a search for eval( stands for it"\n');
  write('semgrep/bin/semgrep', `exec node "${join(import.meta.dirname, 'stand-ins', 'semgrep.mjs')}" "$@"\n`);
  return folder;
}

/** act asks node for its own path, and would go around this one. Other shells than bash drop the inputs, whose names have hyphens. */
function patient(program: string): string {
  return `if [ "$3" = "console.log(process.execPath)" ]; then echo "$0"; exit; fi
"${program}" "$@"
code=$?
if [ "$code" != 0 ]; then sleep 0.1; fi
exit "$code"
`;
}

/** A new environment is one that has everything already; pip finds nothing to do in it. */
function python(folder: string, { project, scanners }: Prepared): string {
  return `if [ "$1 $2" != "-m venv" ]; then exec "${project}/bin/python3" "$@"; fi
case "$3" in
  *venv)
    mkdir -p "$3/bin"
    ln -s "${project}"/bin/* "$3/bin/"
    # A new environment that is made from this one comes here again.
    for name in python python3; do ln -sf "${folder}/python3" "$3/bin/$name"; done
    ;;
  *semgrep) ln -s "${folder}/semgrep" "$3" ;;
  *) ln -s "${scanners}" "$3" ;;
esac
`;
}

/** `npm ci`, and `npm install` of packages in exactly the versions that are there; the rest is npm's own. */
function npm(program: string, nodeModules: string): string {
  return `if ! [[ "$1" =~ ^(ci|install)$ ]]; then exec "${program}" "$@"; fi
if [[ " $* " == *" --package-lock-only "* ]]; then exec cp "${nodeModules}/../package-lock.json" .; fi
for word in "\${@:2}"; do
  [[ "$word" =~ ^(@?[^@-][^@]*)@(.+)$ ]] || continue
  there=$(node -p "require('${nodeModules}/\${BASH_REMATCH[1]}/package.json').version" 2> /dev/null)
  if [ "$there" != "\${BASH_REMATCH[2]}" ]; then echo "$word is wanted, and \${there:-nothing} is prepared"; exit 1; fi
done
rm -rf node_modules; cp -al "${nodeModules}" node_modules
`;
}

/** `npx --yes package@version …` runs the program of that package. */
function npx(nodeModules: string): string {
  return `name="\${2%@*}"
exec "${nodeModules}/.bin/\${name##*/}" "\${@:3}"
`;
}

function found(name: string, path: string): string {
  const files = path.split(delimiter).map((folder) => join(folder, name));
  const file = files.find((one) => existsSync(one));
  if (file === undefined) throw new Error(`The pipelines need ${name}, and there is none in ${path}`);
  return file;
}
