// Generated from the files of this folder by `npm run generate`. A new one: `cm new format coverage/<name>`.
import type { Format } from './format.ts';
import { format as clover } from './clover.ts';
import { format as cobertura } from './cobertura.ts';
import { format as coveragepy } from './coveragepy.ts';
import { format as coverlet } from './coverlet.ts';
import { format as gcovr } from './gcovr.ts';
import { format as go } from './go.ts';
import { format as istanbulSummary } from './istanbul-summary.ts';
import { format as istanbul } from './istanbul.ts';
import { format as jacoco } from './jacoco.ts';
import { format as lcov } from './lcov.ts';
import { format as llvmCov } from './llvm-cov.ts';
import { format as opencover } from './opencover.ts';
import { format as simplecov } from './simplecov.ts';
import { format as sonarqube } from './sonarqube.ts';
import { format as xccov } from './xccov.ts';

/** Every format of this kind, by name. */
export const formats: readonly Format[] = [clover, cobertura, coveragepy, coverlet, gcovr, go, istanbulSummary, istanbul, jacoco, lcov, llvmCov, opencover, simplecov, sonarqube, xccov];
