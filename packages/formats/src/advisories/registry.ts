// Generated from the files of this folder by `npm run generate`. A new one: `cm new format advisories/<name>`.
import type { Format } from './format.ts';
import { format as cargoAudit } from './cargo-audit.ts';
import { format as cyclonedx } from './cyclonedx.ts';
import { format as dependencyCheck } from './dependency-check.ts';
import { format as govulncheck } from './govulncheck.ts';
import { format as grype } from './grype.ts';
import { format as npmV6 } from './npm-v6.ts';
import { format as npm } from './npm.ts';
import { format as osvScanner } from './osv-scanner.ts';
import { format as pipAudit } from './pip-audit.ts';
import { format as pnpm } from './pnpm.ts';
import { format as sarif } from './sarif.ts';
import { format as snyk } from './snyk.ts';
import { format as trivy } from './trivy.ts';
import { format as yarnBerry } from './yarn-berry.ts';
import { format as yarn1 } from './yarn1.ts';

/** Every format of this kind, by name. */
export const formats: readonly Format[] = [cargoAudit, cyclonedx, dependencyCheck, govulncheck, grype, npmV6, npm, osvScanner, pipAudit, pnpm, sarif, snyk, trivy, yarnBerry, yarn1];
