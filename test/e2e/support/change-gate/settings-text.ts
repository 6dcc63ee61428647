import type { Settings } from '../../../../actions/change-gate/settings.ts';

/** A policy file that says these settings; JSON is YAML too. */
export function settingsText(settings: Partial<Settings>): string {
  return `${JSON.stringify({ controls: { 'change-gate': written(settings) } }, null, 2)}\n`;
}

/** `onCall` is written `on-call`; what is null is left out. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, own]) =>
      own === null ? [] : [[name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), written(own)]],
    ),
  );
}
