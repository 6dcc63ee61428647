// Loaded with --import: writes the most memory that this process held, in kilobytes, to the file that the variable names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['CM_BENCH_PEAK'];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
