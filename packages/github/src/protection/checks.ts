import { type ForgeRequiredCheck, type OutsideRecord, recordOf, textOf } from '@cm/app';

/**
 * The required checks of classic protection: `checks` tells who may report each, `contexts` is the older list without that.
 * An App of -1, null or none means any source.
 */
export function checksOf(required: OutsideRecord): readonly ForgeRequiredCheck[] {
  const found = new Map<string, number | null>();
  for (const check of listIn(required, 'checks')) {
    const context = textOf(recordOf(check)?.['context']);
    if (context !== null) found.set(context, appOf(recordOf(check)?.['app_id']));
  }
  for (const context of listIn(required, 'contexts')) {
    if (typeof context === 'string' && !found.has(context)) found.set(context, null);
  }
  return [...found].map(([context, app]) => ({ context, app }));
}

/** The list below a key; empty where there is none. */
export function listIn(record: OutsideRecord | null, key: string): readonly unknown[] {
  const list = record?.[key];
  return Array.isArray(list) ? list : [];
}

/** The number of the App that alone may report a check; null: any source. */
export function appOf(id: unknown): number | null {
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : null;
}
