/** The report that `pytest --junitxml=junit.xml` would leave in the working folder: both tests of the branch passed. */
export const testReport = {
  path: 'junit.xml',
  text: `<?xml version="1.0" encoding="utf-8"?>
<testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="2" time="0.021">
<testcase classname="tests.test_open_orders" name="test_only_open_ones" time="0.001" />
<testcase classname="tests.test_orders" name="test_newest_first" time="0.001" />
</testsuite></testsuites>
`,
} as const;
