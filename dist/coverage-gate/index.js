// Built from the sources by `npm run build`; the code is in ../lib.
try {
  const { coverageGate } = await import('../lib/index.js');
  await coverageGate();
} catch (error) {
  const reason = String(error?.message ?? error).split(/[\r\n]/, 1)[0].replaceAll('%', '%25');
  console.log(`::error::coverage-gate could not run, so nothing was checked: ${reason}. Use a released tag, such as org/cm-actions/coverage-gate@v1, whose tree is complete.`);
  process.exitCode = 2;
}
