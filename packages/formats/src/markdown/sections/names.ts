import type { Label } from '../blocks/label.ts';
import type { HeadingMatcher } from '../headings.ts';

/** How one kind of section is told from the rest of a body. */
export interface SectionNames {
  readonly match: HeadingMatcher;
  /** Whether a name at the start of a line belongs into the section, so that it does not end it. */
  readonly goesOn: (label: Label) => boolean;
  /** Whether a line is a command: with a rule drawn right below it, Markdown takes it for a heading. */
  readonly isCommand: (line: string) => boolean;
}
