// Built from the sources by `npm run build`; the code is in ../lib.
try {
  const { branchAudit } = await import('../lib/index.js');
  await branchAudit();
} catch (error) {
  const reason = String(error?.message ?? error).split(/[\r\n]/, 1)[0].replaceAll('%', '%25');
  console.log(`::error::branch-audit could not run, so nothing was checked: ${reason}. Use a released tag, such as org/cm-actions/branch-audit@v1, whose tree is complete.`);
  process.exitCode = 2;
}
