import { modulesOf } from '../tables/modules.ts';
import type { SecurityArea } from '../types.ts';

/** A module of a table that a line takes in. */
export interface ImportHit {
  readonly area: SecurityArea;
  /** As the line names it. */
  readonly module: string;
}

const none: readonly ImportHit[] = [];

/** Modules of the tables that a line imports. Linear: each pattern reads a bounded piece from a fixed place. */
export function importsOf(text: string, language: string): readonly ImportHit[] {
  const known = modulesOf.get(language);
  if (known === undefined) return none;
  const found: ImportHit[] = [];
  for (const module of modulesNamed(text, language)) {
    const area = areaOfModule(module, known);
    if (area !== null) found.push({ area, module });
  }
  return found;
}

function areaOfModule(module: string, known: ReadonlyMap<string, SecurityArea>): SecurityArea | null {
  const path = module
    .toLowerCase()
    .replaceAll('::', '/')
    .replaceAll('\\', '/')
    .replace(/^node:|^\//, '');
  // Most tables write `/` for the dot; a name such as `golang.org/x/crypto` keeps its own.
  for (const name of path.includes('/') || !path.includes('.') ? [path] : [path.replaceAll('.', '/'), path]) {
    for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) {
      const area = known.get(name.slice(0, end));
      if (area !== undefined) return area;
    }
  }
  return null;
}

function modulesNamed(text: string, language: string): readonly string[] {
  switch (language) {
    case 'javascript':
      return ofJavaScript(text);
    case 'python':
      return ofPython(text.trimStart());
    case 'go':
      return one(/^(?:import )?(?:[\w.]{1,60} )?"([^"\s]{1,200})"(?:\s{0,8}\/\/.*)?$/.exec(text.trim().slice(0, 300)));
    case 'ruby':
      return one(/^require(?:_relative)?[ (]{0,3}["']([^"'\s]{1,200})/.exec(text.trimStart().slice(0, 300)));
    case 'c':
      return one(/^#[ \t]{0,8}(?:include|import)[ \t]{0,8}[<"]([^>"\s]{1,200})/.exec(text.trimStart().slice(0, 300)));
    default:
      return one(
        /^(?:global |pub |@testable |pub\(crate\) )?(?:import|use|using|alias|extern crate)(?: static)? ([\w.:\\]{1,200})/.exec(
          text.trimStart().slice(0, 300),
        ),
      );
  }
}

function one(found: RegExpExecArray | null): readonly string[] {
  return found?.[1] === undefined ? [] : [found[1]];
}

const quoted = /^\s{0,8}\(?\s{0,8}["']([^"'\n]{1,200})["']/;

/** `from 'x'`, `import 'x'`, `import('x')`, `require('x')`; types alone are no import, nor is an id that nobody can guess. */
function ofJavaScript(text: string): readonly string[] {
  if (!text.includes("'") && !text.includes('"')) return [];
  const start = text.trimStart();
  if (start.startsWith('import type ') || start.startsWith('export type ')) return [];
  const found: string[] = [];
  for (const word of ['from', 'import', 'require']) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const name = quoted.exec(text.slice(at + word.length, at + word.length + 240))?.[1];
      if (name !== undefined && !(isCrypto(name) && onlyIds(text, at))) found.push(name);
    }
  }
  return found;
}

function isCrypto(name: string): boolean {
  return name === 'crypto' || name === 'node:crypto';
}

/** `import { randomUUID } from 'node:crypto'` takes in nothing that encrypts. */
function onlyIds(text: string, end: number): boolean {
  return /\{ ?randomUUID ?\} ?$/.test(text.slice(Math.max(0, end - 30), end));
}

function ofPython(text: string): readonly string[] {
  const from = /^from ([\w.]{1,200}) import[ (]{1,4}(\w{1,80})?/.exec(text.slice(0, 400));
  if (from?.[1] !== undefined) return [from[2] === undefined ? from[1] : `${from[1]}.${from[2]}`];
  if (!text.startsWith('import ')) return [];
  return text
    .slice('import '.length, 500)
    .split(',')
    .map((part) => part.trim().split(' ')[0] ?? '');
}
