// `node .ci/count.mjs REPORT STATUS`: reads Vitest's JSON report and prints "passed failed". A run that went wrong
// without a failed test (a file that does not load, an unhandled error, no test at all) counts as one failure.
import { readFileSync } from 'node:fs';

const [file = '', status = '1'] = process.argv.slice(2);

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

const { numPassedTests = 0, numFailedTests = 0 } = read();
const wentWrong = status !== '0' || numPassedTests === 0;
console.log(`${numPassedTests} ${numFailedTests === 0 && wentWrong ? 1 : numFailedTests}`);
