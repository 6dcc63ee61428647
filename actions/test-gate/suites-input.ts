import { listReader } from '@cm/app';

import type { SuiteSettings } from './settings.ts';

export const suiteName = /^[A-Za-z0-9][\w.-]{0,59}$/;

type Read = { readonly success: true; readonly data: readonly SuiteSettings[] } | { readonly success: false };

/** `unit=reports/unit/*.xml, integration`: a name that stands several times has several patterns. Without zod (ADR 8). */
export const suitesReader = {
  safeParse: (text: string): Read => {
    const listed = listReader.safeParse(text);
    if (!listed.success) return { success: false };
    const patterns = new Map<string, string[]>();
    for (const item of listed.data) {
      const at = item.indexOf('=');
      const [name, pattern] = at === -1 ? [item, null] : [item.slice(0, at).trim(), item.slice(at + 1).trim()];
      if (!suiteName.test(name) || pattern === '') return { success: false };
      const own = patterns.get(name) ?? [];
      if (pattern !== null) own.push(pattern);
      patterns.set(name, own);
    }
    return { success: true, data: [...patterns].map(([name, reports]) => ({ name, reports, minTests: 1 })) };
  },
} as const;
