import type { Difference, StepFacts } from '../facts.ts';

/** What `downgrade()` has to do about one object, and how things stand: one sentence. */
export function differenceText({ kind, name, change, attribute, before, after }: Difference): string {
  const what = `The ${kind} ${name.slice(0, 200)}`;
  if (change === 'left') return `${what} is left behind.`;
  if (change === 'missing') return `${what} is missing.`;
  return `${what} has another ${attribute ?? 'definition'}: ${valueText(before)}, now ${valueText(after)}.`;
}

/** The first differences of a step as sentences, and how many there are beyond. */
export function differencesText({ differences, more }: StepFacts, most = 8): string {
  const all = differences ?? [];
  const rest = all.length + more - Math.min(all.length, most);
  const texts = all.slice(0, most).map(differenceText);
  return [...texts, ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' ');
}

function valueText(value: string | null): string {
  return value === null ? 'none' : `\`${value.slice(0, 120).replaceAll('`', 'ˋ')}\``;
}

/** What to write into `downgrade()` for the objects that are left behind or missing. */
export function repairText({ differences }: StepFacts): string {
  const all = differences ?? [];
  const left = all.filter(({ change }) => change === 'left').map(dropOf);
  const lines = [...new Set(left.filter((line) => line !== null))].slice(0, 5);
  const start = 'Let downgrade() put back exactly what upgrade() changed.';
  return lines.length === 0 ? start : `${start} For what is left behind:\n${lines.join('\n')}`;
}

function dropOf({ kind, name }: Difference): string | null {
  const plain = name.replaceAll('"', '\\"').replace(/^public\./, '');
  switch (kind) {
    case 'type':
      return `op.execute("DROP TYPE ${plain}")`;
    case 'table':
      return `op.drop_table("${plain}")`;
    case 'index':
      return `op.drop_index("${plain}")`;
    case 'sequence':
    case 'view':
    case 'materialized view':
    case 'extension':
    case 'schema':
    case 'function':
      return `op.execute("DROP ${kind.toUpperCase()} ${plain}")`;
    default:
      return null;
  }
}
