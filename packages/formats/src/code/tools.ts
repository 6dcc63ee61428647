/** How the usual tool of a language is told to measure a file that no test loads, and to write a report at all. */
export interface ToolAdvice {
  /** The setting that takes files in that no test loads; `{root}` is their folder. */
  readonly measure: string;
  /** Two lines that write a report. */
  readonly report: string;
}

const advice: Readonly<Record<string, ToolAdvice>> = {
  python: {
    measure:
      'pytest --cov={root} (or `source = ["{root}"]` under [tool.coverage.run] in pyproject.toml); a folder without __init__.py needs `include_namespace_packages = true` under [tool.coverage.report] too',
    report: 'pip install pytest-cov\npytest --cov=. --cov-report=xml',
  },
  javascript: {
    measure: "vitest: coverage.include: ['{root}/**'] · jest: collectCoverageFrom: ['{root}/**'] · c8 and nyc: --all",
    report: 'npm install --save-dev @vitest/coverage-v8\nnpx vitest run --coverage --coverage.reporter=lcov',
  },
  jvm: {
    measure:
      'take the module into the JaCoCo report (jacoco:report-aggregate, or the jacoco-report-aggregation plugin)',
    report:
      'gradle: plugins { id("jacoco") } and tasks.jacocoTestReport { reports { xml.required = true } }\n./gradlew test jacocoTestReport',
  },
  scala: {
    measure: 'coverageAggregate in sbt, with the module enabled for scoverage',
    report: 'addSbtPlugin("org.scoverage" % "sbt-scoverage" % "2.3.0")\nsbt coverage test coverageReport',
  },
  go: {
    measure: 'go test -coverpkg=./... ./...',
    report: 'go test -coverpkg=./... -coverprofile=coverage.out ./...\n# writes coverage.out',
  },
  ruby: {
    measure: 'SimpleCov.start { track_files "{root}/**/*.rb" }',
    report: 'require "simplecov"; SimpleCov.start # first lines of spec_helper.rb\nbundle exec rspec',
  },
  php: {
    measure: '<source><include><directory>{root}</directory></include></source> in phpunit.xml',
    report:
      'composer require --dev phpunit/phpunit\nXDEBUG_MODE=coverage vendor/bin/phpunit --coverage-clover clover.xml',
  },
  dotnet: {
    measure:
      'reference the project from a test project, or `--collect:"XPlat Code Coverage"` with IncludeTestAssembly off',
    report: 'dotnet add package coverlet.collector\ndotnet test --collect:"XPlat Code Coverage"',
  },
  c: {
    measure: 'lcov --capture --initial before the tests, so that files which no test loads are in the report',
    report: 'CFLAGS=--coverage make test\nlcov --capture --directory . --output-file lcov.info',
  },
  rust: {
    measure: 'cargo llvm-cov --workspace',
    report: 'cargo install cargo-llvm-cov\ncargo llvm-cov --workspace --lcov --output-path lcov.info',
  },
  swift: {
    measure: 'add the file to a target that the tests link',
    report: 'swift test --enable-code-coverage\nxcrun llvm-cov export -format=lcov … > lcov.info',
  },
  dart: {
    measure: 'import the file from a test (a test that imports all of lib/ is usual)',
    report: 'flutter test --coverage\n# writes coverage/lcov.info',
  },
};

const general: ToolAdvice = {
  measure: 'tell the coverage tool to measure all of {root}, not only what tests load',
  report: 'Let the test step write a coverage report in lcov or Cobertura form,\nand name it: reports: path/to/report',
};

/** What to do for files of a language (an id of `languageOf`) below a folder, empty for the top. */
export function toolAdvice(language: string, root: string): ToolAdvice {
  const own = Object.hasOwn(advice, language) ? advice[language] : undefined;
  const { measure, report } = own ?? general;
  return { measure: measure.replaceAll('{root}', root === '' ? '.' : root), report };
}
