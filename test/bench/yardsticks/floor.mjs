// The least that a program in Node can do with a range: run one `git log` with the same fields, read all of it, split it
// into lines and count them.
import { spawn } from 'node:child_process';

const args = ['log', '-z', '--format=%H %P%n%an%n%ae%n%cn%n%ce%n%B', process.argv[2]];
const git = spawn('git', args, { stdio: ['ignore', 'pipe', 'inherit'] });
const chunks = [];
git.stdout.on('data', (chunk) => chunks.push(chunk));
git.on('close', (code) => {
  const records = Buffer.concat(chunks).toString('utf8').split('\0');
  let lines = 0;
  for (const record of records) lines += record.split('\n').length;
  process.stdout.write(`${records.length - 1} commits, ${lines} lines\n`);
  process.exitCode = code ?? 1;
});
