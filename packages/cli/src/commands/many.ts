import { type AnyAction, catalogueWith, type Host, type InputSpecs, type Ports, run, type RunResult } from '@cm/app';
import { available, type Fact, type Report, unavailable } from '@cm/model';
import { toJson } from '@cm/report';
import type { RegistryEntry } from '@cm/suite/registry';

import { cliInputs, namesFile } from '../flags.ts';
import type { Format } from '../formats.ts';
import { manyTable } from '../many-table.ts';
import { policyFileOf, portOptions } from '../options.ts';
import { localPorts } from '../ports.ts';
import { readTypedText } from '../read-input.ts';
import { render } from '../render.ts';
import { runRecord } from '../run-record.ts';
import { brokenParts, defaultPolicy, toolOf } from '../tool.ts';
import { type ExitCode, refuse, type World } from '../world.ts';
import { writeTyped } from './control.ts';

type Flags = ReadonlyMap<string, string>;

interface Asked {
  readonly action: AnyAction;
  readonly specs: InputSpecs;
  readonly flags: Flags;
  readonly format: Format;
}

const mostRepositories = 1000;
/** As many are asked for at once: GitHub wants few requests of one token at a time. */
const atOnce = 4;

/** `cm branch-audit --repositories …`: repositories of which there is no clone here, each judged by its own policy file. */
export async function manyRepositories(world: World, entry: RegistryEntry, asked: Asked): Promise<ExitCode> {
  const { action, flags, format } = asked;
  const names = await namesOf(world, flags);
  if (names.status === 'unavailable') return refuse(world, names.reason);
  const wrong = wrongFlags(flags, format, names.value.length);
  if (wrong !== null) return refuse(world, wrong);
  const hosts = await hostsOf(world, entry, asked);
  if (hosts.status === 'unavailable') return refuse(world, hosts.reason);
  const results: RunResult[] = [];
  for (let at = 0; at < names.value.length; at += atOnce) {
    const some = names.value.slice(at, at + atOnce);
    const judged = some.map(async (name) =>
      run(action, await hosts.value(name), catalogueWith(world.registry, entry.name)),
    );
    results.push(...(await Promise.all(judged)));
  }
  const text = shown(world, asked, results);
  const output = flags.get('output');
  if (output === undefined) await world.out.write(text);
  const written = output === undefined ? available(true) : await writeTyped(world, output, text);
  return written.status === 'unavailable' ? refuse(world, written.reason) : worst(results);
}

/** A failure is worse than what nobody can tell, as within a report. */
function worst(results: readonly RunResult[]): ExitCode {
  const codes = results.map(({ exitCode }) => exitCode);
  return codes.includes(1) ? 1 : codes.includes(2) ? 2 : 0;
}

function shown(world: World, { action, flags, format }: Asked, results: readonly RunResult[]): string {
  const reports: readonly Report[] = results.map(({ report }) => report);
  if (format === 'json') return `[${reports.map((report) => toJson(report).trimEnd()).join(',\n')}]\n`;
  const look = { colour: flags.has('output') ? false : world.out.colour, columns: world.out.columns };
  const [only] = reports;
  return only !== undefined && reports.length === 1
    ? render(only, format, action.rules, look)
    : manyTable(reports, action.name, look.columns);
}

/** The names that were typed and those of the file, each once. */
async function namesOf(world: World, flags: Flags): Promise<Fact<readonly string[]>> {
  const typed = (flags.get('repositories') ?? '').split(/[,\n]/);
  const file = flags.get('repositories-file');
  const text = file === undefined ? available('') : await readTypedText(world, file);
  if (text.status === 'unavailable') return unavailable(`--repositories-file: ${text.reason}`);
  const lines = text.value.split(/\r?\n/).map((line) => line.split('#', 1)[0] ?? '');
  const names = [...typed, ...lines].map((name) => name.trim()).filter((name) => name !== '');
  const odd = names.find((name) => !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name));
  if (odd !== undefined) {
    return unavailable(`"${odd.slice(0, 200)}" is no repository. Write each as owner/name, such as acme/webshop.`);
  }
  if (names.length === 0) return unavailable('No repository is named. Write each as owner/name, such as acme/webshop.');
  const once = [...new Set(names)];
  return once.length > mostRepositories
    ? unavailable(`There are ${once.length} repositories, and at most ${mostRepositories} are judged at a time.`)
    : available(once);
}

/** Flags that mean one repository. */
function wrongFlags(flags: Flags, format: Format, count: number): string | null {
  const one = ['range', 'base', 'head', 'event', 'event-name', 'report-path'].find((name) => flags.has(name));
  if (one !== undefined) return `--${one} goes with the repository around; leave it out beside --repositories.`;
  const plain = format === 'text' || format === 'json' || count === 1;
  return plain
    ? null
    : `--format ${format} is for one repository; of several there is a table (text) or a list (json).`;
}

/** What makes the host of one repository: no clone is looked at, whichever folder this is. */
async function hostsOf(
  world: World,
  { builtInSha256 }: RegistryEntry,
  { flags, specs }: Asked,
): Promise<Fact<(repository: string) => Promise<Host>>> {
  const options = portOptions(world, flags);
  if (options.status === 'unavailable') return options;
  if (options.value.token === null) {
    return unavailable(
      'There is no token. Set GITHUB_TOKEN or GH_TOKEN to one that may read the repositories; it is only read with.',
    );
  }
  const policyFile = await policyFileOf(world, flags.get('policy'));
  if (policyFile.status === 'unavailable') return policyFile;
  const own = new Set(['repositories', 'repositories-file']);
  const inputs = cliInputs(specs).filter(([name, spec]) => !own.has(name) && !namesFile(spec) && flags.has(name));
  const ports = withoutClone(localPorts(world, options.value));
  return available(async (repository: string): Promise<Host> => {
    const found = await ports.forge.repository(repository);
    const ref = found.status === 'available' ? `refs/heads/${found.value.defaultBranch}` : null;
    return {
      surface: 'cli',
      ports,
      event: { name: 'cli', payload: null, repository, sha: null, ref, range: { base: null, head: null } },
      rawInputs: new Map(inputs.map(([name]) => [name, flags.get(name) ?? ''])),
      policyFile: policyFile.value,
      builtInSha256,
      defaultPolicy: defaultPolicy(),
      run: runRecord(world.env),
      tool: toolOf(world.version),
      brokenParts,
    };
  });
}

/** The folder may be a clone of something else, which says nothing of the repositories that are judged. */
function withoutClone(ports: Ports): Ports {
  const none = async () => unavailable('There is no clone of the repository here.');
  const git: Ports['git'] = {
    ...ports.git,
    present: async () => false,
    objects: none,
    fetch: none,
    shallowCommits: none,
    currentBranch: none,
  };
  return { ...ports, git };
}
