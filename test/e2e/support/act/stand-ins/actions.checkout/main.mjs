import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const { env } = process;
const input = (name) => env[`INPUT_${name.toUpperCase()}`] ?? '';
const folder = resolve(env.GITHUB_WORKSPACE, input('path') || '.');
const git = (...args) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

process.stdout.write(`stand-in: actions/checkout fetches from the test's repository\n`);
if (input('repository') !== env.GITHUB_REPOSITORY) throw new Error(`this stand-in knows no ${input('repository')}`);
mkdirSync(folder, { recursive: true });
git('init', '--quiet', '--initial-branch', 'main');
if (!git('remote').includes('origin')) git('remote', 'add', 'origin', env.CM_ORIGIN);

// The commit of the run where nothing is asked for, else the ref or commit that is.
const asked = input('ref');
const sha = asked === '' || asked === env.GITHUB_REF ? env.GITHUB_SHA : asked;
const ref = asked === '' ? env.GITHUB_REF : asked;
const depth = Number(input('fetch-depth') || '1');
const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
const how = depth > 0 ? ['--no-tags', `--depth=${depth}`] : [];
git('fetch', '--quiet', '--prune', '--no-recurse-submodules', ...how, 'origin', ...(depth > 0 ? [] : all), sha);
const commit = git('rev-parse', 'FETCH_HEAD').trim();
const target = depth > 0 ? commit : git('rev-parse', `${sha}^{commit}`).trim();
if (ref.startsWith('refs/heads/')) git('checkout', '--quiet', '--force', '-B', ref.slice('refs/heads/'.length), target);
else git('checkout', '--quiet', '--force', '--detach', target);
appendFileSync(env.GITHUB_OUTPUT, `ref=${ref}\ncommit=${target}\n`);
