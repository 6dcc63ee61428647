import { type Pin, pinAll } from './pins.ts';
import { suite } from './tree.ts';

/** Inputs by the name of the reusable workflow that they are for. */
export type Given = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A starter as a team gets it: its branch, its pins, and inputs where the defaults would not do. */
export function workflowText(starter: string, branch: string, pin: Pin, given: Given): string {
  const placed = starter.replaceAll('$default-branch', plain(branch));
  const told = Object.entries(given).reduce((text, [name, inputs]) => withInputs(text, name, inputs), placed);
  return pinAll(told, pin);
}

/** Adds inputs to every job that calls a reusable workflow. */
function withInputs(text: string, name: string, inputs: Readonly<Record<string, string>>): string {
  const lines = text.split('\n');
  const start = `    uses: ${suite}/.github/workflows/${name}.yml@`;
  const added = Object.entries(inputs).map(([key, value]) => `      ${key}: ${plain(value)}`);
  const at = lines.findIndex((line) => line.startsWith(start));
  if (at === -1 || added.length === 0) return text;
  const end = lines.findIndex((line, index) => index > at && !line.startsWith('    '));
  const own = lines.findIndex((line, index) => index > at && (end === -1 || index < end) && line === '    with:');
  return own === -1
    ? lines.toSpliced(at + 1, 0, '    with:', ...added).join('\n')
    : lines.toSpliced(own + 1, 0, ...added).join('\n');
}

const words = /^(?:true|false|yes|no|on|off|null)$/i;

/** A text as YAML takes it without doubt. */
function plain(text: string): string {
  const isPlain = /^[A-Za-z./][\w./+:-]*$/.test(text) && !text.endsWith(':') && !words.test(text);
  return isPlain ? text : JSON.stringify(text);
}
