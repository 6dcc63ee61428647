import type { EventSource, ForgePort, Host, InputSpecs, Ports } from '@cm/app';
import { type Available, available, type Fact, unavailable } from '@cm/model';
import type { RegistryEntry } from '@cm/suite/registry';

import type { EditedMessage } from './edit/message-file.ts';
import { eventOf } from './event.ts';
import { cliInputs, namesFile } from './flags.ts';
import type { Format } from './formats.ts';
import { policyFileOf, portOptions } from './options.ts';
import { localPorts, type PortOptions } from './ports.ts';
import { readTypedText } from './read-input.ts';
import { runRecord } from './run-record.ts';
import { brokenParts, defaultPolicy, toolOf } from './tool.ts';
import { withTypedFolders } from './typed-folder.ts';
import type { World } from './world.ts';

/** What a command line asks of a control. */
export interface Asked {
  readonly host: Host;
  /** The message that is being written, where that is what is judged. */
  readonly edited: EditedMessage | null;
}

/** What the flags mean for `run()`: the ports, the event, the policy file and the inputs. */
export async function askedOf(
  world: World,
  { builtInSha256 }: RegistryEntry,
  specs: InputSpecs,
  typed: ReadonlyMap<string, string>,
  format: Format,
): Promise<Fact<Asked>> {
  const flags = withTypedFolders(world, specs, typed);
  const options = portOptions(world, flags);
  if (options.status === 'unavailable') return options;
  const edited = await editedOf(world, specs, flags, options.value.repo);
  if (edited.status === 'unavailable') return edited;
  const writing = edited.value !== null;
  const seen = !writing || format !== 'text' || flags.has('report-path');
  const ports = writing ? portsForWriting(world, options.value, seen) : localPorts(world, options.value);
  const found = await eventOf(world, flags, ports.git);
  if (found.status === 'unavailable') return found;
  const event = await withOrigin(world, specs, found, options.value.repo);
  const policyFile = await policyFileOf(world, flags.get('policy'));
  if (policyFile.status === 'unavailable') return policyFile;
  const rawInputs = await inputsOf(world, specs, flags, edited.value);
  if (rawInputs.status === 'unavailable') return rawInputs;
  const host: Host = {
    surface: 'cli',
    ports,
    event: event.value,
    rawInputs: rawInputs.value,
    policyFile: policyFile.value,
    builtInSha256,
    defaultPolicy: defaultPolicy(),
    run: runRecord(world.env),
    tool: seen ? toolOf(world.version) : { ...unseenTool, version: world.version },
    brokenParts,
  };
  return available({ host, edited: edited.value });
}

/** A control that judges what GitHub keeps of the repository takes `origin` for it, where nothing else names it. */
async function withOrigin(
  world: World,
  specs: InputSpecs,
  event: Available<EventSource>,
  folder: string,
): Promise<Available<EventSource>> {
  if (event.value.repository !== null || specs['repositories'] === undefined) return event;
  const { cloneAt } = await import('./adopt/place.ts');
  const clone = await cloneAt(world, folder);
  const name = clone.status === 'available' ? (clone.value.remote?.name ?? null) : null;
  return available({ ...event.value, repository: name });
}

async function editedOf(
  world: World,
  specs: InputSpecs,
  flags: ReadonlyMap<string, string>,
  repo: string,
): Promise<Fact<EditedMessage | null>> {
  const name = cliInputs(specs).find(([input, { edited }]) => edited === true && flags.has(input))?.[0];
  if (name === undefined) return available(null);
  const other = cliInputs(specs).find(([input, spec]) => input !== name && namesFile(spec) && flags.has(input))?.[0];
  if (other !== undefined) return unavailable(`Give either --${name} or --${other}, not both.`);
  const { readEditedMessage } = await import('./edit/message-file.ts');
  return readEditedMessage(world, repo, flags.get(name) ?? '');
}

/**
 * Who writes a message waits for the check: no server is asked, not even one that git would ask by itself, and what
 * only a report shows that nobody sees is not hashed.
 */
function portsForWriting(world: World, options: PortOptions, seen: boolean): Ports {
  const ports = localPorts(world, { ...options, token: null });
  const git = { ...ports.git, fetch: async () => unavailable('While a message is written, nothing is fetched.') };
  const forge = { ...ports.forge, fileAt: keptOnly(ports.forge) };
  return seen ? { ...ports, git, forge } : { ...ports, git, forge, hash: { sha256: () => '' } };
}

/** What was read at another time counts; what was not, a person has to have read once. */
function keptOnly(forge: ForgePort): ForgePort['fileAt'] {
  return async (...question) => {
    const kept = await forge.fileAt(...question);
    return kept.status === 'available' ? kept : unavailable(notKept);
  };
}

const notKept =
  'while a message is written, GitHub is not asked. Run `cm policy validate` once with GITHUB_TOKEN set; what it reads is kept on this machine.';

const unseenTool = { name: 'cm-actions', tree: null };

async function inputsOf(
  world: World,
  specs: InputSpecs,
  flags: ReadonlyMap<string, string>,
  edited: EditedMessage | null,
): Promise<Fact<ReadonlyMap<string, string>>> {
  const inputs = new Map<string, string>();
  for (const [name, spec] of cliInputs(specs)) {
    const given = flags.get(name);
    if (given === undefined) continue;
    if (spec.edited === true) {
      inputs.set(name, edited?.text ?? '');
      continue;
    }
    const text = namesFile(spec) ? await readTypedText(world, given) : available(given);
    if (text.status === 'unavailable') return unavailable(`--${name}: ${text.reason}`);
    inputs.set(name, text.value);
  }
  return available(inputs);
}
