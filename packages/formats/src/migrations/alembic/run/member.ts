import { contextMember } from '../calls/context.ts';
import { originOf } from '../calls/standard.ts';
import { lifted } from '../value/choice.ts';
import type { Value } from '../value/value.ts';

/** `of.name`. */
export function member(of: Value, name: string): Value {
  switch (of.kind) {
    case 'name':
      return named(of.path, name);
    case 'choice':
      return lifted(of, (value) => member(value, name));
    case 'class':
      return of.members.names.get(name) ?? { kind: 'member', of, name };
    case 'constant':
      // The member of an enumeration is its value here.
      return name === 'value' ? of : { kind: 'member', of, name };
    case 'rows':
      return of;
    default:
      return contextMember(of, name) ?? { kind: 'member', of, name };
  }
}

/** Flask-SQLAlchemy's `db.session`, and its kin, is a session wherever it comes from. */
function named(path: string, name: string): Value {
  if (name === 'session' && originOf(path) === 'foreign') return { kind: 'session' };
  return { kind: 'name', path: `${path}.${name}` };
}
