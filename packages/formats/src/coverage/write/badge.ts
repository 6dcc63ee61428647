import { escaped } from './markup.ts';

/** How good a value is; chosen by who knows the threshold. */
export type BadgeTone = 'good' | 'fair' | 'poor' | 'unknown';

/** Behind white text of 11 pixels, at a contrast of 4.5 or more. */
const colours: Readonly<Record<BadgeTone, string>> = {
  good: '#2b7a0b',
  fair: '#8a6100',
  poor: '#b42318',
  unknown: '#595959',
};

const longestText = 40;

/**
 * A badge as one SVG file that fetches nothing: label left, value right, such as `coverage` and `83.1 %`. Widths are of
 * Verdana at 11 pixels and forced on other fonts.
 */
export function badge(value: string, label = 'coverage', tone: BadgeTone = 'unknown'): string {
  const [left, right] = [boxOf(label), boxOf(value)];
  const width = left.box + right.box;
  const title = `${left.text}: ${right.text}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${title}">
<title>${title}</title>
<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left.box}" height="20" fill="#3b3f45"/><rect x="${left.box}" width="${right.box}" height="20" fill="${colours[tone]}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">
<text x="6" y="14" textLength="${left.width}" lengthAdjust="spacingAndGlyphs">${left.text}</text>
<text x="${left.box + 6}" y="14" textLength="${right.width}" lengthAdjust="spacingAndGlyphs">${right.text}</text>
</g>
</svg>
`;
}

interface Box {
  readonly text: string;
  /** Of the text, and of the text with six pixels on each side. */
  readonly width: number;
  readonly box: number;
}

function boxOf(given: string): Box {
  const characters = [...given];
  const shown = characters.length > longestText ? [...characters.slice(0, longestText - 1), '…'] : characters;
  const width = Math.max(1, Math.round(shown.reduce((sum, character) => sum + widthOf(character), 0)));
  return { text: escaped(shown.join('')), width, box: width + 12 };
}

/** Pixels of a character, near enough: narrow letters, wide ones, and all others as a digit. */
function widthOf(character: string): number {
  if ("iIjl.,:;'|! ".includes(character)) return 4.2;
  if ('mMwW%@…'.includes(character)) return 11;
  return character.charCodeAt(0) > 0x2e7f ? 12 : 7;
}
