/** What stands in front of a version in tags that other habits make: `1.2.3`, `V1.2.3`, `release-1.2.3`, `ver_1.2.3`. */
const versionLike =
  /^((?:release|rel|version|ver)[-_./]?)?(v?)[-_.]?([0-9]{1,16}(?:\.[0-9]{1,16}){0,2})(?![0-9]|\.[0-9])(.{0,60})$/i;

/** Endings that say no more than that it is a release. */
const finalWords: ReadonlySet<string> = new Set(['final', 'ga', 'release', 'stable']);

/** Turns a tag that looks like a release into the form of the policy; null for all others. The caller checks the result. */
export function correctedTag(name: string): string | null {
  const [whole, before = '', v = '', numbers = '', rest = ''] = versionLike.exec(name) ?? [];
  if (whole === undefined || isBuildNumber(`${before}${v}`, numbers) || isBranchName(rest)) return null;
  const parts = numbers.split('.').map(withoutZeros);
  const ending = correctedEnding(rest);
  if (ending === null) return null;
  const moving = v !== '' && ending === '';
  return `v${(moving ? parts : [...parts, '0', '0'].slice(0, 3)).join('.')}${ending}`;
}

/** A number alone counts builds. */
function isBuildNumber(before: string, numbers: string): boolean {
  return before === '' && !numbers.includes('.');
}

/** `v1.x` names a branch. */
function isBranchName(rest: string): boolean {
  return /^\.[x*]$/i.test(rest);
}

/** `rc1`, `.rc1`, `_RC-1` and `-rc.01` all mean `-rc.1`; null where no ending can be made of it. */
function correctedEnding(rest: string): string | null {
  const word = /^[-_.]?([A-Za-z]{1,20})[-_.]?([0-9]{0,9})$/.exec(rest);
  if (word !== null) {
    const [, label = '', number = ''] = word;
    if (finalWords.has(label.toLowerCase())) return number === '' ? '' : null;
    return number === '' ? `-${label.toLowerCase()}` : `-${label.toLowerCase()}.${withoutZeros(number)}`;
  }
  if (rest === '' || rest.startsWith('+')) return rest;
  if (!rest.startsWith('-')) return null;
  const [identifiers = '', ...build] = rest.slice(1).split('+');
  const fixed = identifiers.split('.').map((part) => (/^[0-9]+$/.test(part) ? withoutZeros(part) : part));
  return [`-${fixed.join('.')}`, ...build].join('+');
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=[0-9])/, '');
}
