import { posix } from 'node:path';

import ts from 'typescript';

import { actionImports, allowedPackages, floors, partsOnly } from '../../packages/tools/src/lint/floors.ts';
import type { SourceFile } from './sources.ts';

/** One file names another, or a package. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

const registry = 'packages/suite/src/registry.ts';

/** Every module a file names, be it by import, export, type import, dynamic import or require. */
export function arrowsOf({ path, text }: SourceFile): readonly Arrow[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({ from: path, to: fileName }));
}

/** Whether DESIGN §3 allows it: an allow-list, where the linter holds a list of what is refused. */
export function isAllowed({ from, to }: Arrow): boolean {
  if (to.startsWith('.')) {
    const target = posix.join(posix.dirname(from), to);
    // A part of a package that its exports map does not name (ADR 7): judged as the package.
    if (target.startsWith('node_modules/')) return isAllowed({ from, to: target.slice('node_modules/'.length) });
    return isAllowedPath(from, target);
  }
  const [area, name = ''] = from.split('/');
  if (area === 'actions') return isOneOf(to, actionImports);
  const own = floors[name];
  if (own === undefined) return false;
  if (to.startsWith('node:')) return own.node;
  if (partsOnly(name).some((other) => to === `@cm/${other}`)) return false;
  return isOneOf(to, [...allowedPackages(name).map((other) => `@cm/${other}`), ...own.external]);
}

function isOneOf(to: string, allowed: readonly string[]): boolean {
  return allowed.some((name) => to === name || to.startsWith(`${name}/`));
}

function isAllowedPath(from: string, target: string): boolean {
  if (from === registry && /^actions\/[a-z0-9-]+\/action\.ts$/.test(target)) return true;
  return home(target) === home(from);
}

/** The folder that a file belongs to: `packages/policy`, `actions/commit-lint`. */
function home(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
