/** Who made a tag, and when. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970-01-01 UTC; null where it is missing or unreadable. */
  readonly seconds: number | null;
  /** `+0200`; null where it is missing or unreadable. */
  readonly zone: string | null;
}

/** Reads git's `Name <email> seconds zone`; whatever is missing comes back empty or null. */
export function readPerson(text: string): Person {
  const open = text.indexOf('<');
  if (open === -1) return { name: text.trim(), email: '', seconds: null, zone: null };
  const close = text.indexOf('>', open);
  const email = close === -1 ? text.slice(open + 1) : text.slice(open + 1, close);
  const when = /^ ?([0-9]{1,15})(?: ([+-][0-9]{4}))?$/.exec(text.slice(text.lastIndexOf('>') + 1).trimEnd());
  return {
    name: text.slice(0, open).trim(),
    email: email.trim(),
    seconds: when?.[1] === undefined ? null : Number(when[1]),
    zone: when?.[2] ?? null,
  };
}
