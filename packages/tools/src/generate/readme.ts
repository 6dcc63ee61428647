import type { AnyAction } from '@cm/app';
import type { Clause, RuleDefinition } from '@cm/model';
import { codeSpan } from '@cm/report';

import { allOutputs, runnerInputs } from './action-yml.ts';
import type { GeneratedFile } from './file.ts';
import { fenced, table } from './markdown.ts';

/** The blocks that a control's README must hold; the prose around them is written by hand. */
export const blockNames = ['inputs', 'outputs', 'permissions', 'rules', 'clauses'] as const;
type BlockName = (typeof blockNames)[number];

const end = '<!-- /generated -->';

/** Fills the generated blocks of a README. Throws, naming the line, where markers are missing or do not match. */
export function readmeFile(action: AnyAction, clauses: readonly Clause[], current: string | null): GeneratedFile {
  const path = `actions/${action.name}/README.md`;
  if (current === null) throw new Error(`${path} is missing. Write one; ${markerHint(blockNames)}`);
  const blocks: Readonly<Record<BlockName, string>> = {
    inputs: inputsBlock(action),
    outputs: outputsBlock(action),
    permissions: permissionsBlock(action),
    rules: rulesBlock(action),
    clauses: clausesBlock(action, clauses),
  };
  return { path, content: fill(path, current, blocks) };
}

/** Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated -->`, line by line. */
export function fill(path: string, text: string, blocks: Readonly<Record<string, string>>): string {
  const out: string[] = [];
  const seen = new Set<string>();
  let open: string | null = null;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const name = markerName(line);
    if (name !== null) {
      const block = blocks[name];
      if (open !== null)
        throw new Error(`${path}:${index + 1}: the block "${open}" is not closed. Add the line ${end}`);
      if (block === undefined)
        throw new Error(`${path}:${index + 1}: there is no block "${name}". ${markerHint(Object.keys(blocks))}`);
      out.push(line, '', block, '');
      seen.add(name);
      open = name;
    } else if (line.trim() === end) {
      out.push(line);
      open = null;
    } else if (open === null) {
      out.push(line);
    }
  }
  if (open !== null) throw new Error(`${path}: the block "${open}" is not closed. Add the line ${end}`);
  const missing = Object.keys(blocks).filter((name) => !seen.has(name));
  if (missing.length > 0) throw new Error(`${path} lacks generated blocks; ${markerHint(missing)}`);
  return out.join('\n');
}

function markerName(line: string): string | null {
  return /^<!-- generated:([a-z-]{1,40}) -->$/.exec(line.trim())?.[1] ?? null;
}

function markerHint(names: readonly string[]): string {
  return `put "<!-- generated:NAME -->" and "${end}" on lines of their own, for NAME: ${names.join(', ')}.`;
}

function inputsBlock(action: AnyAction): string {
  const rows = Object.entries(runnerInputs(action)).map(([name, spec]) => [
    codeSpan(name),
    spec.description,
    spec.allowed,
    spec.default === undefined ? (spec.required === true ? 'required' : '') : codeSpan(spec.default),
  ]);
  return table(['Input', 'What it does', 'Allowed', 'Default'], rows);
}

function outputsBlock(action: AnyAction): string {
  const rows = Object.entries(allOutputs(action)).map(([name, description]) => [codeSpan(name), description]);
  return table(['Output', 'What it holds'], rows);
}

function permissionsBlock(action: AnyAction): string {
  const lines = Object.entries(action.permissions).map(
    ([name, { access, why, optional }]) => `  ${name}: ${access} # ${optional === true ? 'optional: ' : ''}${why}`,
  );
  return fenced(lines.length === 0 ? 'permissions: {}' : ['permissions:', ...lines].join('\n'), 'yaml');
}

function rulesBlock(action: AnyAction): string {
  const rows = action.rules.map((rule: RuleDefinition) => [
    `[${codeSpan(rule.id)}](../../docs/rules/${rule.id}.md)`,
    rule.level,
    rule.enforcedLevel,
    rule.title,
  ]);
  return table(['Rule', 'Level', 'Under `enforce: all`', 'What it asks'], rows);
}

function clausesBlock(action: AnyAction, clauses: readonly Clause[]): string {
  const served = new Set(action.rules.map(({ clause }) => clause));
  const rows = clauses
    .filter(({ id }) => served.has(id))
    .map(({ id, text, criteria }) => [codeSpan(id), text, criteria.join(', ')]);
  return table(['Clause', 'The policy’s requirement', 'SOC 2'], rows);
}
