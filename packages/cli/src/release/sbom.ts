interface Locked {
  readonly version?: string;
  readonly name?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** What the list is about. */
export interface SbomSubject {
  readonly name: string;
  readonly version: string;
  /** Of the release commit, so that the same release always gives the same list. */
  readonly commit: string;
  /** ISO 8601. */
  readonly time: string;
}

/**
 * The packages that a release holds, as a CycloneDX 1.6 document: those of the lockfile which the bundle itself names in its
 * `contents.txt` or `licenses.txt`. Null where the lockfile is none of npm's (version 2 or 3).
 */
export function sbomOf(lockfile: string, bundled: readonly string[], subject: SbomSubject): string | null {
  const packages = packagesIn(lockfile);
  if (packages === null) return null;
  const named = new Set(bundled.flatMap((text) => text.split(/[\n,]|: /).map((word) => word.trim())));
  const components = Object.entries(packages)
    .filter(([path, { dev, link }]) => path.includes('node_modules/') && dev !== true && link !== true)
    .map(([path, locked]) => componentOf(locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 13), locked))
    .filter(({ name, version }) => named.has(name) && version !== '');
  const unique = new Map(components.map((component) => [component['bom-ref'], component]));
  const sorted = [...unique.keys()].toSorted().map((ref) => unique.get(ref));
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(subject.commit)}`,
    version: 1,
    metadata: {
      timestamp: subject.time,
      component: { type: 'application', 'bom-ref': subject.name, name: subject.name, version: subject.version },
    },
    components: sorted,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function packagesIn(lockfile: string): Readonly<Record<string, Locked>> | null {
  try {
    const { packages } = JSON.parse(lockfile) as { readonly packages?: Readonly<Record<string, Locked>> };
    return typeof packages === 'object' && packages !== null ? packages : null;
  } catch {
    return null;
  }
}

function componentOf(name: string, { integrity, license, version = '' }: Locked) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [, base64 = ''] = /^sha512-([A-Za-z0-9+/=]{80,100})$/.exec(integrity ?? '') ?? [];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(license === undefined
      ? {}
      : { licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }] }),
    ...(base64 === '' ? {} : { hashes: [{ alg: 'SHA-512', content: hexOf(base64) }] }),
  };
}

function hexOf(base64: string): string {
  return Array.from(atob(base64), (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

/** A version 8 UUID (RFC 9562: its content is for the maker to say) out of a commit's hash. */
function uuidOf(hash: string): string {
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
