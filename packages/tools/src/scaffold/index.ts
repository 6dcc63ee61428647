import type { GeneratedFile } from '../generate/file.ts';
import { actionFiles } from './action.ts';
import { formatFiles } from './format.ts';
import { camelCase, nameProblem } from './names.ts';
import { ruleFiles } from './rule.ts';

export const kinds = ['action', 'rule', 'format'] as const;
export type Kind = (typeof kinds)[number];

/** New files, and what to do by hand after them; or why there are none. */
export type Scaffold =
  | { readonly files: readonly GeneratedFile[]; readonly next: readonly string[] }
  | { readonly problem: string };

/**
 * Makes the files of a new action (`<name>`), rule (`<control>/<name>`) or format (`<kind>/<name>`). Writes nothing;
 * `has` says whether a path, from the checkout's root, is there already.
 */
export function scaffold(kind: string, name: string, has: (path: string) => boolean): Scaffold {
  const made = make(kind, name, has);
  if ('problem' in made) return made;
  const taken = made.files.find(({ path }) => has(path));
  if (taken !== undefined)
    return { problem: `${taken.path} is there already. Choose another name, or edit that file.` };
  return made;
}

function make(kind: string, name: string, has: (path: string) => boolean): Scaffold {
  if (kind === 'action') {
    const problem = nameProblem('action', name);
    return problem === null ? newAction(name, has) : { problem };
  }
  if (kind === 'rule') return makePart('rule', 'control', name, (control, rule) => newRule(control, rule, has));
  if (kind === 'format') return makePart('format', 'kind', name, (group, format) => newFormat(group, format, has));
  return { problem: `There is no "${kind.slice(0, 40)}" to make. Make one of: ${kinds.join(', ')}.` };
}

/** Takes `<owner>/<name>` apart and checks both halves. */
function makePart(kind: Kind, owner: string, name: string, then: (owner: string, name: string) => Scaffold): Scaffold {
  const [first = '', second, ...rest] = name.split('/');
  if (second === undefined || rest.length > 0) {
    const example = kind === 'rule' ? 'commit-lint/type' : 'coverage/lcov';
    return { problem: `A ${kind} is named <${owner}>/<name>, such as ${example}.` };
  }
  const problem = nameProblem(owner, first) ?? nameProblem(kind, second);
  return problem === null ? then(first, second) : { problem };
}

function newAction(name: string, has: (path: string) => boolean): Scaffold {
  if (has(`actions/${name}`)) return { problem: `actions/${name} is there already. Choose another name.` };
  return {
    files: actionFiles(name),
    next: ['npm run generate', `npx vitest run actions/${name}`, `node packages/cli/src/cm.ts ${name}`],
  };
}

function newRule(control: string, name: string, has: (path: string) => boolean): Scaffold {
  if (!has(`actions/${control}/action.ts`)) {
    return { problem: `There is no control "${control}". Make it first: cm new action ${control}.` };
  }
  return {
    files: ruleFiles(control, name),
    next: [
      `add ${camelCase(name)} to \`rules\` in actions/${control}/action.ts, and its verdict to judge.ts`,
      'npm run generate',
      `npx vitest run actions/${control}`,
    ],
  };
}

function newFormat(kind: string, name: string, has: (path: string) => boolean): Scaffold {
  const newKind = !has(`packages/formats/src/${kind}/format.ts`);
  if (name === 'format' || name === 'registry')
    return { problem: `"${name}" is a file of every kind. Choose another name.` };
  return {
    files: formatFiles(kind, name, newKind),
    next: ['npm run generate', `npx vitest run packages/formats/src/${kind}`],
  };
}
