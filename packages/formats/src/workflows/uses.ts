/** What stands behind `uses:`. */
export type Reference =
  | { readonly kind: 'docker'; readonly hasDigest: boolean }
  /** `./path`: in the folder that is checked out. */
  | { readonly kind: 'local'; readonly path: string }
  /** `$/path`: in the file's own repository, at the commit that runs. */
  | { readonly kind: 'self'; readonly path: string; readonly ref: string | null }
  | { readonly kind: 'named'; readonly repository: string; readonly path: string; readonly ref: string | null }
  | { readonly kind: 'odd' };

/** Reads a reference; anything that GitHub would not take is `odd`. */
export function referenceOf(uses: string): Reference {
  if (uses.startsWith('docker://')) return { kind: 'docker', hasDigest: /@sha256:[0-9a-f]{64}$/.test(uses) };
  if (uses === '.' || uses.startsWith('./')) return { kind: 'local', path: trimmed(uses.slice(1)) };
  const [name = '', ref = null] = split(uses);
  if (name.startsWith('$/')) return { kind: 'self', path: trimmed(name.slice(1)), ref };
  const [owner = '', repository = '', ...path] = name.split('/');
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repository) || uses.includes('${{')) return { kind: 'odd' };
  return { kind: 'named', repository: `${owner}/${repository}`, path: path.join('/'), ref };
}

function split(uses: string): readonly [string, string | null] {
  const at = uses.indexOf('@');
  return at === -1 ? [uses, null] : [uses.slice(0, at), uses.slice(at + 1)];
}

/** Without slashes at its ends. */
function trimmed(path: string): string {
  return path.split('/').filter(Boolean).join('/');
}

/** Whether a ref is a whole commit hash, which nobody can move. */
export function isCommit(ref: string | null): boolean {
  return ref !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
