/** Styles of a terminal (ECMA-48, SGR), by purpose. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', (text: string) => string>>;

function style(colour: boolean, on: number, off: number): (text: string) => string {
  return (text) => (colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text);
}

/** Styles that do nothing where colour is off, so that callers need not ask. */
export function paint(colour: boolean): Paint {
  return {
    bold: style(colour, 1, 22),
    dim: style(colour, 2, 22),
    red: style(colour, 31, 39),
    green: style(colour, 32, 39),
    yellow: style(colour, 33, 39),
    cyan: style(colour, 36, 39),
  };
}
