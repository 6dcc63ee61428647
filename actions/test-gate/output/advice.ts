import { shellWord } from '@cm/model';

import type { ChangedFile } from '../facts.ts';

/** Two lines that make the usual tool of a language write a report with a usual name. */
const reports: Readonly<Record<string, string>> = {
  python: 'pip install pytest\npytest --junitxml=junit.xml',
  javascript:
    'npx vitest run --reporter=default --reporter=junit --outputFile.junit=junit.xml\nnpx jest --json --outputFile=jest-results.json # with Jest',
  jvm: './gradlew test # writes build/test-results/test/TEST-*.xml by itself\nmvn --batch-mode test # writes target/surefire-reports/TEST-*.xml by itself',
  scala: 'sbt test # writes target/test-reports/TEST-*.xml by itself\n# keep that folder until this step',
  go: 'set -o pipefail\ngo test -json ./... | tee go-test.json',
  php: 'composer require --dev phpunit/phpunit\nvendor/bin/phpunit --log-junit junit.xml',
  ruby: 'bundle add rspec_junit_formatter --group test\nbundle exec rspec --format progress --format RspecJunitFormatter --out junit.xml',
  dotnet: 'dotnet add package JunitXml.TestLogger\ndotnet test --logger "junit;LogFilePath=junit.xml"',
  rust: 'cargo install cargo-nextest # with [profile.ci.junit] path = "junit.xml" in .config/nextest.toml\ncargo nextest run --profile ci',
  swift: 'swift test --parallel --xunit-output junit.xml\n# writes junit.xml',
  c: 'ctest --output-junit junit.xml\n./tests --gtest_output=xml:junit.xml # with Google Test alone',
};

const general =
  'Let the test step write JUnit XML, which nearly every test tool can,\nand name it: reports: path/to/report.xml';

/** What to do where there is no report: the lines for the language that the change is in. */
export function reportAdvice(files: readonly ChangedFile[]): string {
  const language = files.find((file) => Object.hasOwn(reports, file.language))?.language ?? '';
  const lines = Object.hasOwn(reports, language) ? (reports[language] ?? general) : general;
  return `Let the test step write one before this step, and name it with \`reports\` where it has another name:\n${lines}\nLet this step run when tests failed, too: \`if: always()\`.`;
}

/** The command that runs one file of tests again; empty where nobody knows the tool. */
export function runAgain(path: string, format: string): string {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  const word = shellWord(path);
  if (path.endsWith('.py')) return `pytest ${word}`;
  if (path.endsWith('.go')) return `go test ${shellWord(`./${folder}`)}`;
  if (format === 'jest') return `npx jest ${word}`;
  if (format === 'vitest') return `npx vitest run ${word}`;
  return '';
}
