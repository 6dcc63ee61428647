/** Most tests in one report; the largest known projects have some 300,000. */
export const mostCases = 500_000;

/** Errors outside of tests that are kept. */
export const mostSuiteErrors = 1000;

/** What is said of a report with more tests than that. */
export const tooManyCases = `it tells of more than ${mostCases} tests. Let the tool write one report for each part.`;
