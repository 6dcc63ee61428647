import { paragraph } from '../layout.ts';

/** How hard the branch is to tamper with, by the rules that rulesets put on it. Source: issue 6, section A. */
export interface Trust {
  /** 1: no force push and no deletion. 2: and only one writer. 0: neither. Null where nobody was asked. */
  readonly level: 0 | 1 | 2 | null;
  /** Types of rules, as GitHub names them; null where nobody was asked. */
  readonly rules: readonly string[] | null;
}

/** The level that rules make. Who may bypass them GitHub does not tell to everybody. */
export function trustOf(rules: readonly string[] | null): Trust {
  if (rules === null) return { level: null, rules };
  const has = (type: string): boolean => rules.includes(type);
  if (!has('deletion') || !has('non_fast_forward')) return { level: 0, rules };
  return { level: has('update') ? 2 : 1, rules };
}

/** How far a whole chain can be trusted, and how to get further: settings, in the words of GitHub's pages. */
export function trustText(trust: Trust, branch: string, width: number): string {
  const prose = (text: string): string => paragraph(text, width, '  ');
  return ['How far this can be trusted', ...[chain, state(trust), ...levels(trust, branch)].map(prose)].join('\n');
}

const chain =
  'A whole chain proves that no line was changed, taken out or put in between. It cannot tell by itself that its end was cut off, or that all of it was written anew: anchors tell that, which are entries that somebody wrote down elsewhere (--expect), or that the runs themselves put into commit statuses (--anchors).';

function state({ level, rules }: Trust): string {
  if (level === null) return 'Which level holds was not asked (--anchors asks GitHub).';
  const list = rules?.length === 0 ? 'none' : (rules ?? []).join(', ');
  const now = `Rules of rulesets on the branch now: ${list}. `;
  if (level === 0) return `${now}Level 0: whoever may push can rewrite or delete the ledger, and only anchors tell.`;
  if (level === 1) return `${now}Level 1 holds.`;
  return `${now}Level 2 holds, if nobody but the ledger’s App or deploy key may bypass "Restrict updates": look at the bypass list.`;
}

function levels({ level }: Trust, branch: string): readonly string[] {
  const one = `Level 1, no force push and no deletion: in Settings, Rules, Rulesets make a branch ruleset for ${branch}, enforcement Active, bypass list empty, with "Restrict deletions" and "Block force pushes". Any workflow of the repository with contents: write can still append entries.`;
  const two = `Level 2, one writer: a second ruleset for ${branch} with "Restrict creations" and "Restrict updates", and in its bypass list only a GitHub App or a deploy key, whose private key is a secret of an environment that only the default branch may use (make the environment before the first run). GITHUB_TOKEN cannot be in a bypass list. It takes two rulesets, because who may bypass one may bypass every rule in it.`;
  if (level === 2) return [];
  return level === 1 ? [`Next: ${two}`] : [one, two];
}
