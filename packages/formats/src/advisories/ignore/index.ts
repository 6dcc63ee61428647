import { part, shape, text } from '../common/shape.ts';
import { cyclonedx } from './cyclonedx.ts';
import { grype } from './grype.ts';
import type { IgnoreProblem, Ignores, Importer } from './ignore.ts';
import { readJson } from './json.ts';
import { openvex } from './openvex.ts';
import { osvScanner } from './osv-scanner.ts';
import { trivyignoreYaml } from './trivyignore-yaml.ts';
import { trivyignore } from './trivyignore.ts';

export type * from './ignore.ts';

/** The most that is read of a file, in UTF-16 units: the largest that people write have a few thousand entries. */
const longest = 4_000_000;

/**
 * What a scanner's ignore file or a VEX document says, by its name or, of JSON, by what stands in it. An entry that is not
 * understood is left out and told of in `problems`: then the vulnerability counts. Never throws.
 */
export function readIgnores(path: string, source: string): Ignores {
  if (source.length > longest) {
    const message = 'The file has more than 4 MB, and is not read. Keep what is still needed, or cut it into several.';
    return refused(path, message);
  }
  const importer = importerOf(path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1).toLowerCase(), source);
  if (typeof importer === 'string') return refused(path, importer);
  const { entries, problems } = importer.read(source.startsWith('\uFEFF') ? source.slice(1) : source);
  return {
    format: importer.format,
    entries: entries.map(({ line, ...entry }) => ({ ...entry, source: { path, line } })),
    problems: problems.map((problem) => ({ path, ...problem })),
  };
}

function refused(path: string, message: string): Ignores {
  const problem: IgnoreProblem = { path, line: null, message };
  return { format: null, entries: [], problems: [problem] };
}

function importerOf(name: string, source: string): Importer | string {
  if (/\.ya?ml$/.test(name))
    return name.includes('trivy')
      ? trivyignoreYaml
      : name.includes('grype') || name === 'config.yaml'
        ? grype
        : unknown;
  if (name.endsWith('.toml')) return osvScanner;
  if (name.includes('trivyignore')) return trivyignore;
  return name.endsWith('.json') ||
    name.endsWith('.cdx') ||
    name.endsWith('.vex') ||
    /^\s*\{/.test(source.slice(0, 1000))
    ? byContent(source)
    : unknown;
}

const unknown =
  'The file is of no kind that is known: `.trivyignore`, `.trivyignore.yaml`, `osv-scanner.toml`, `.grype.yaml`, OpenVEX and CycloneDX (JSON).';

function byContent(source: string): Importer | string {
  const value = shape(readJson(source));
  if (value === null)
    return 'The file is no JSON object: it was cut off, or it is something else. OpenVEX and CycloneDX are read.';
  if (text(value['@context'])?.includes('openvex') === true) return openvex;
  return part(value)['bomFormat'] === 'CycloneDX' ? cyclonedx : unknown;
}
