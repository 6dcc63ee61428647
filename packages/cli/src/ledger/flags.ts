import { type HelpedFlag, policyFlags } from '../flags.ts';

function valued(name: string, value: string, help: string, more: { readonly many?: true } = {}): HelpedFlag {
  return { name, takes: 'value', value, help, ...more };
}

function alone(name: string, help: string): HelpedFlag {
  return { name, takes: 'nothing', value: '', help };
}

/** Where the ledger is read; every part of `cm ledger` has these. */
const source: readonly HelpedFlag[] = [
  ...policyFlags.filter(({ name }) => name === 'repo'),
  valued('branch', 'NAME', 'Branch of origin that holds the ledger. Default: cm-ledger.'),
  valued('dir', 'DIR', 'Read the files of this folder instead, such as a checkout of the branch.'),
  valued('file', 'FILE', 'Read this file instead: an export, or months of the ledger, named one after the other.', {
    many: true,
  }),
];

const last = policyFlags.filter(({ name }) => ['token', 'debug', 'help'].includes(name));
const json = alone('json', 'Print JSON.');

export const verifyFlags: readonly HelpedFlag[] = [
  ...source,
  valued(
    'expect',
    'SEQ:HASH',
    'An entry that the ledger must hold, as an earlier run printed it. May be given often.',
    {
      many: true,
    },
  ),
  alone(
    'anchors',
    'Ask GitHub for the anchors in the statuses of the newest 100 commits of the default branch, and for the rules of the branch (a token, and GITHUB_REPOSITORY set to owner/name).',
  ),
  json,
  ...last,
];

export const showFlags: readonly HelpedFlag[] = [
  ...source,
  valued('kind', 'KIND', 'Only entries of this kind, such as detected. May be given often.', { many: true }),
  valued('since', 'TIME', 'Only entries from then on (2026-03-31, or 2026-03-31T12:00:00Z).'),
  json,
  ...last,
];

export const exportFlags: readonly HelpedFlag[] = [
  ...source,
  valued(
    'format',
    'FORMAT',
    'jsonl (default): the lines as they are, which cm ledger verify --file checks. csv: for a spreadsheet.',
  ),
  ...last,
];
