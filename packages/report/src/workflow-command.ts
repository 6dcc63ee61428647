import type { Annotation } from './annotations.ts';

/** What ends a command's data. Source: actions/toolkit, `@actions/core` command escaping; the runner decodes the same. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Properties also end at a colon or a comma. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** An annotation as the one line by which a step hands it to the runner; no text in it can start another command. */
export function toWorkflowCommand(annotation: Annotation): string {
  const properties = {
    file: annotation.file,
    line: annotation.line,
    endLine: annotation.endLine,
    col: annotation.column,
    title: annotation.title,
  };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${annotation.level} ${written.join(',')}::${escapeData(annotation.message)}`;
}

function parted(line: string): string {
  return line.trimStart().startsWith('::') ? line.replace('::', ':\u200b:') : line;
}

/**
 * Keeps lines of a job log from being read as commands: the runner obeys `::` at the start of a line, white space
 * before it aside, and the older `##[` anywhere. A zero-width space parts them; a person reads the same.
 */
export function defuseCommands(text: string): string {
  return text.split('\n').map(parted).join('\n').replaceAll('##[', '##\u200b[');
}
