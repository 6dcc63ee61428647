// Built from the sources by `npm run build`; the code is in ../lib.
try {
  const { vulnSla } = await import('../lib/index.js');
  await vulnSla();
} catch (error) {
  const reason = String(error?.message ?? error).split(/[\r\n]/, 1)[0].replaceAll('%', '%25');
  console.log(`::error::vuln-sla could not run, so nothing was checked: ${reason}. Use a released tag, such as org/cm-actions/vuln-sla@v1, whose tree is complete.`);
  process.exitCode = 2;
}
