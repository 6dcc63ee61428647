import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Deadline, deadlineOf, type Question, type Rules } from './deadline.ts';
import { day, hour, momentOf } from './moment.ts';
import type { Level } from './severity.ts';

/** The policy's own hours. */
const rules: Rules = {
  windows: { critical: 24 * hour, high: 72 * hour, medium: 168 * hour, low: null },
  unknownAs: 'high',
  warnAt: 80,
  adoptedAt: null,
};

function at(text: string): number {
  const moment = momentOf(text);
  if (moment === null) throw new Error(`${text} is no time`);
  return moment;
}

const seen = at('2026-03-02T10:00:00Z');

function recorded(
  level: Level,
  more: Partial<NonNullable<Question['recorded']>> = {},
): NonNullable<Question['recorded']> {
  const window = rules.windows[level];
  return {
    severity: level,
    level,
    due: window === null ? null : seen + window,
    window,
    firstSeen: seen,
    start: seen,
    openSince: seen,
    ...more,
  };
}

function ask(now: number, level: Level | null, more: Partial<Question> = {}, own: Partial<Rules> = {}): Deadline {
  const question: Question = {
    now,
    level,
    recorded: level === null ? null : recorded(level),
    alertAt: null,
    restartedAt: null,
    anew: false,
    exploitedDue: null,
    releases: [],
    ...more,
  };
  return deadlineOf(question, { ...rules, ...own });
}

describe('the policy’s hours', () => {
  it.each<readonly [Level, string, Deadline['state'], string]>([
    ['critical', '2026-03-03T05:11:59Z', 'open', '19:11:59 of 24 hours'],
    ['critical', '2026-03-03T05:12:00Z', 'due-soon', '19:12:00 is 80 % of 24 hours'],
    ['critical', '2026-03-03T10:00:00Z', 'due-soon', '24:00:00 is in time'],
    ['critical', '2026-03-03T10:00:00.001Z', 'overdue', 'a millisecond more is not'],
    ['critical', '2026-03-03T10:00:01Z', 'overdue', '24:00:01'],
    ['high', '2026-03-05T10:00:00Z', 'due-soon', '72:00:00'],
    ['high', '2026-03-05T10:00:01Z', 'overdue', '72:00:01'],
    ['medium', '2026-03-09T10:00:00Z', 'due-soon', '168:00:00'],
    ['medium', '2026-03-09T10:00:01Z', 'overdue', '168:00:01'],
    ['critical', '2026-03-03T12:00:00+02:00', 'due-soon', '24:00:00 as a clock in Helsinki shows it'],
    ['critical', '2026-03-03T12:00:01+02:00', 'overdue', '24:00:01 there'],
    ['critical', '2026-03-01T10:00:00Z', 'open', 'the clock of the machine went back a day'],
    ['low', '2027-03-02T10:00:00Z', 'open', 'a low one waits for a release'],
  ])('%s at %s: %s (%s)', (level, now, state) => {
    expect(ask(at(now), level).state).toBe(state);
  });

  it('count hours and not days of the calendar where a country changes its clocks', () => {
    // Berlin, 29 March 2026: the hour from 2 to 3 is left out, so 24 hours after 12:00 it is 13:00 there.
    const firstSeen = at('2026-03-28T12:00:00+01:00');
    const known = recorded('critical', { firstSeen, start: firstSeen, due: firstSeen + 24 * hour });
    expect(ask(at('2026-03-29T13:00:00+02:00'), 'critical', { recorded: known }).state).toBe('due-soon');
    expect(ask(at('2026-03-29T13:00:01+02:00'), 'critical', { recorded: known }).state).toBe('overdue');
  });

  it('start when it is seen, where nothing is recorded', () => {
    const now = at('2026-03-02T10:00:00Z');
    expect(ask(now, 'critical', { recorded: null })).toMatchObject({
      firstSeen: now,
      due: now + 24 * hour,
      state: 'open',
    });
  });
});

describe('since when it is known', () => {
  it.each([
    ['an older alert moves it back', '2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
    ['a newer alert does not move it', '2026-03-02T12:00:00Z', '2026-03-02T10:00:00Z'],
    ['an alert from the future is no reason', '2027-01-01T00:00:00Z', '2026-03-02T10:00:00Z'],
  ])('%s', (_, alert, expected) => {
    const told = ask(at('2026-03-02T13:00:00Z'), 'high', { alertAt: at(alert) });
    expect(told.firstSeen).toBe(at(expected));
    expect(told.due).toBe(at(expected) + 72 * hour);
  });

  it('an alert of the future starts no clock in the future', () => {
    const now = at('2026-03-02T13:00:00Z');
    expect(ask(now, 'high', { recorded: null, alertAt: now + day }).firstSeen).toBe(now);
  });
});

describe('a new rating', () => {
  const now = at('2026-03-04T10:00:00Z');

  it('that is worse brings the deadline nearer, counted from now', () => {
    expect(ask(now, 'critical', { recorded: recorded('medium') }).due).toBe(now + 24 * hour);
    const nearly = recorded('high', { due: now + hour });
    expect(ask(now, 'critical', { recorded: nearly }).due).toBe(now + hour);
  });

  it('that is milder counts from when it was first seen', () => {
    expect(ask(now, 'medium', { recorded: recorded('critical') }).due).toBe(seen + 168 * hour);
    expect(ask(now, 'low', { recorded: recorded('critical') }).due).toBeNull();
  });

  it('of one that waited for a release counts from now', () => {
    expect(ask(now, 'high', { recorded: recorded('low') }).due).toBe(now + 72 * hour);
  });

  it('of what nobody rated before counts from now', () => {
    const unrated = recorded('high', { level: null, severity: 'unknown', due: null, window: null });
    expect(ask(now, 'high', { recorded: unrated }).due).toBe(now + 72 * hour);
    expect(ask(now, null, { recorded: unrated })).toMatchObject({ due: null, by: 'none', state: 'open' });
  });
});

describe('the policy', () => {
  const now = at('2026-03-04T10:00:00Z');

  it('that changes leaves a deadline that was written down', () => {
    const windows = { ...rules.windows, high: 48 * hour };
    expect(ask(now, 'high', {}, { windows }).due).toBe(seen + 72 * hour);
    expect(ask(now, 'high', { recorded: null }, { windows }).due).toBe(now + 48 * hour);
  });

  it('that was adopted later starts the clocks of what was there', () => {
    const adoptedAt = at('2026-03-03T00:00:00Z');
    expect(ask(now, 'critical', {}, { adoptedAt }).due).toBe(adoptedAt + 24 * hour);
    const after = recorded('critical', { start: adoptedAt, due: adoptedAt + 24 * hour });
    expect(ask(now, 'critical', { recorded: after }, { adoptedAt }).due).toBe(adoptedAt + 24 * hour);
    expect(ask(now, 'high', { recorded: null }, { adoptedAt }).due).toBe(now + 72 * hour);
  });

  it('keeps a deadline that a worse rating brought nearer, also where it was adopted later', () => {
    const adoptedAt = at('2026-03-03T00:00:00Z');
    const due = at('2026-03-05T10:00:00Z');
    const rescored = recorded('critical', { start: adoptedAt, due });
    expect(ask(now, 'critical', { recorded: rescored }, { adoptedAt }).due).toBe(due);
  });

  it('may let a clock begin anew', () => {
    expect(ask(now, 'high', { anew: true, restartedAt: now }).due).toBe(now + 72 * hour);
    const restarted = recorded('high', { start: now, due: now + 72 * hour });
    expect(ask(now + hour, 'high', { recorded: restarted, restartedAt: now }).due).toBe(now + 72 * hour);
    expect(ask(now + hour, 'medium', { recorded: restarted, restartedAt: now }).due).toBe(now + 168 * hour);
  });
});

describe('known to be exploited', () => {
  const now = at('2026-03-02T10:00:00Z');

  it.each([
    ['a nearer day caps it', 'medium', '2026-03-04T23:59:59.999Z', '2026-03-04T23:59:59.999Z'],
    ['a later day changes nothing', 'critical', '2026-03-20T23:59:59.999Z', '2026-03-03T10:00:00.000Z'],
    ['one that waits for a release gets a day', 'low', '2026-03-04T23:59:59.999Z', '2026-03-04T23:59:59.999Z'],
  ] as const)('%s', (_, level, listed, due) => {
    const told = ask(now, level, { exploitedDue: at(listed) });
    expect(new Date(told.due ?? 0).toISOString()).toBe(due);
  });
});

describe('by the next release', () => {
  const release = (tag: string, text: string) => ({ tag, at: at(text) });

  it.each([
    ['no release yet', [], 'open', null],
    ['one of before', [release('v1.0.0', '2026-03-01T10:00:00Z')], 'open', null],
    ['one 23:59:59 after it was seen', [release('v1.1.0', '2026-03-03T09:59:59Z')], 'open', null],
    ['one 24:00:00 after it was seen', [release('v1.1.0', '2026-03-03T10:00:00Z')], 'overdue', 'v1.1.0'],
    [
      'the second, where the first was too near',
      [release('v1.1.0', '2026-03-03T09:00:00Z'), release('v1.2.0', '2026-03-20T10:00:00Z')],
      'overdue',
      'v1.2.0',
    ],
    ['one of the future', [release('v2.0.0', '2027-01-01T00:00:00Z')], 'open', null],
  ] as const)('%s: %s', (_, releases, state, tag) => {
    const told = ask(at('2026-04-01T00:00:00Z'), 'low', { releases });
    expect([told.state, told.shippedIn]).toEqual([state, tag]);
  });

  it('releases between a fix and a relapse had it not', () => {
    const releases = [release('v1.1.0', '2026-03-10T10:00:00Z')];
    const back = recorded('low', { openSince: at('2026-03-15T00:00:00Z') });
    expect(ask(at('2026-04-01T00:00:00Z'), 'low', { recorded: back, releases }).state).toBe('open');
  });
});

it('nothing but a rating moves a deadline that was written down: a worse one nearer, a milder one to its own window', () => {
  const levels = fc.constantFrom<Level>('critical', 'high', 'medium');
  fc.assert(
    fc.property(levels, levels, fc.nat(400 * day), (before, after, later) => {
      const told = ask(seen + later, after, { recorded: recorded(before) });
      const [own, others] = [rules.windows[after] ?? 0, rules.windows[before] ?? 0];
      const due = own < others ? Math.min(seen + others, seen + later + own) : seen + own;
      expect([told.firstSeen, told.due, told.state === 'overdue']).toEqual([seen, due, seen + later > due]);
    }),
  );
});
