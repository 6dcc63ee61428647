import { parseSync } from 'rolldown/utils';

type Parsed = Pick<ReturnType<typeof parseSync>, 'comments' | 'program'>;

/** A script that the linker wrote, read. Throws where it is none: then the linker wrote something else than is known here. */
export function parsed(file: string, code: string): Parsed {
  const { comments, errors, program } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} could not be read: ${errors[0]?.message ?? 'no reason given'}`);
  return { comments, program };
}
