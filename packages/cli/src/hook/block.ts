/**
 * What stands in a commit-msg hook, between two lines by which it is found again. It is the same for everyone, because
 * the file may belong to the project: which `cm` a clone runs beside the project's own is said in the clone's
 * configuration. It works under `set -eu`, in sh, bash, dash, ksh and zsh.
 */
export const block = `# >>> cm hook >>> "cm hook uninstall" takes these lines away
cm_commit_msg() {
  command -v node >/dev/null 2>&1 || PATH="$PATH:$(git config cm-hook.node)"
  if [ -x node_modules/.bin/cm ]; then
    node_modules/.bin/cm commit-lint --edit "$1"
    return
  fi
  cm_program="$(git config cm-hook.program)"
  if [ -f "$cm_program" ]; then
    node "$cm_program" commit-lint --edit "$1"
    return
  fi
  echo 'cm: The message was not checked, because cm is not installed here. Install it (npm install --save-dev github:org/cm-actions#v1), or commit without the check (git commit --no-verify).' >&2
  return 2
}
cm_commit_msg "$1" || exit $?
# <<< cm hook <<<
`;

const start = '# >>> cm hook >>>';
const end = '# <<< cm hook <<<';
const shebang = '#!/bin/sh\n';

/** A hook file of which nothing is left but its first line. */
export function isBareHook(content: string): boolean {
  return content.trim() === '' || content === shebang;
}

/** Where our lines stand in a hook; `torn` where only one of the two marker lines is left. */
export function findBlock(content: string): { readonly from: number; readonly to: number } | 'torn' | null {
  const from = lineAt(content, start);
  const last = lineAt(content, end);
  if (from === null && last === null) return null;
  if (from === null || last === null || last < from) return 'torn';
  const feed = content.indexOf('\n', last);
  return feed === -1 ? { from: Math.max(0, from - 1), to: content.length } : { from, to: feed + 1 };
}

function lineAt(content: string, line: string): number | null {
  if (content.startsWith(line)) return 0;
  const at = content.indexOf(`\n${line}`);
  return at === -1 ? null : at + 1;
}

/**
 * The hook with our lines in it, put in place of older ones; null where they are torn. They come first, because a hook
 * may end with `exit` or `exec`; but after the line by which an older husky runs the whole file once more.
 */
export function withBlock(content: string | null): string | null {
  if (content === null) return shebang + block;
  const found = findBlock(content);
  if (found === 'torn') return null;
  if (found === null) return insert(content, startOfBody(content));
  const bare = content.slice(0, found.from) + content.slice(found.to);
  return insert(bare, found.from);
}

/** The hook as it was before; null where our lines are torn or are not there. */
export function withoutBlock(content: string): string | null {
  const found = findBlock(content);
  return found === null || found === 'torn' ? null : content.slice(0, found.from) + content.slice(found.to);
}

/** A last line without its line feed stays so: then ours has none either, by which `findBlock` knows it. */
function insert(content: string, at: number): string {
  const before = content.slice(0, at);
  if (before === '' || before.endsWith('\n')) return before + block + content.slice(at);
  return `${before}\n${block.trimEnd()}`;
}

function startOfBody(content: string): number {
  const lines = content.split('\n');
  const husky = lines.findIndex((line) => /^(?:\.|source) .{0,200}husky\.sh["']?\s*$/.test(line));
  const count = husky === -1 ? Number(content.startsWith('#!')) : husky + 1;
  return Math.min(
    content.length,
    lines.slice(0, count).reduce((sum, line) => sum + line.length + 1, 0),
  );
}

/** Whether a hook is a script for a shell that our lines work in. Without a first line that says so, git takes sh. */
export function isShellScript(content: string): boolean {
  if (content.includes('\0')) return false;
  const first = content.split('\n', 1)[0] ?? '';
  if (!first.startsWith('#!')) return true;
  return /[/\\ ](?:ba|da|k|z|a)?sh(?:\.exe)?(?: |$)/.test(first.trimEnd());
}
