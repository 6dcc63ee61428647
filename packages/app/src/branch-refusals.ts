/** Why a server did not take a commit for a branch. */
export type BranchRefusal = 'ruleset' | 'protection' | 'permission' | 'signed-in' | 'network' | 'nowhere';

/** What each says in git's output or in GitHub's answers. Sources: GitHub's GH006 and GH013, git's transport errors. */
const signs: readonly (readonly [refusal: BranchRefusal, sign: RegExp])[] = [
  ['ruleset', /GH013|rule violation|REPOSITORY_RULE_VIOLATION/i],
  ['protection', /GH006|protected branch|BRANCH_PROTECTION_RULE_VIOLATION|hook declined/i],
  [
    'permission',
    /permission to .{1,300} denied|write access to repository not granted|returned error: 403|not allowed to push|insufficient permission|marked as read only|not accessible by|FORBIDDEN/i,
  ],
  [
    'signed-in',
    /could not read (?:username|password)|authentication failed|invalid username|terminal prompts disabled|returned error: 401|permission denied \(publickey/i,
  ],
  ['network', /could not resolve host|failed to connect|connection (?:refused|timed out|reset)/i],
  ['nowhere', /does not appear to be a git repository|no such remote|repository .{0,300}not found/i],
];

/** The refusal that a server's words mean; null where nothing is known of them. Reads at most 8,000 characters. */
export function branchRefusal(words: string): BranchRefusal | null {
  const text = words.slice(0, 8000);
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

/** What to do about a refusal, in whole sentences. */
export function refusalFix(refusal: BranchRefusal | null, branch: string): string {
  switch (refusal) {
    case 'ruleset':
      return `A ruleset protects the branch ${branch} from this token. If its rule is "Restrict updates", write with the token of the App that is in its bypass list (GITHUB_TOKEN cannot be in one). Rules that ask for pull requests, status checks or signed commits have no place on this branch: take it out of those rulesets.`;
    case 'protection':
      return `The branch ${branch} is protected from this token. In the protection of the branch allow who writes it, and ask for neither pull requests nor status checks there.`;
    case 'permission':
      return 'This token or key may not write the repository. Give the job `permissions: contents: write`; on a pull request of a fork nothing can give it.';
    case 'signed-in':
      return 'Git has no credentials for `origin`. Pass `token`, or on your own machine sign in to the server first.';
    case 'network':
      return 'The server could not be reached. Check the network and the proxy of the machine, and run the job again.';
    case 'nowhere':
      return 'There is no repository at `origin`. Look at `git remote -v` in the clone.';
    default:
      return 'Ask who runs the server what it does not accept, or push by hand to see more.';
  }
}
