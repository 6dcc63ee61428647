/** The names that one format knows; all others are checked for their form and passed over. */
export interface Vocabulary<Element extends string = string, Attribute extends string = string> {
  /** By name: the number under which handlers meet it. */
  readonly element: Readonly<Record<Element, number>>;
  readonly attribute: Readonly<Record<Attribute, number>>;
  readonly elements: readonly Element[];
  readonly attributes: readonly Attribute[];
  /** Elements whose text is kept for `close`. */
  readonly texts: readonly number[];
  /** What a text that is too long makes of the document; `cut`: its beginning is kept. */
  readonly longTexts: 'refuse' | 'cut';
}

export function vocabulary<Element extends string, Attribute extends string>(
  elements: readonly Element[],
  attributes: readonly Attribute[],
  texts: readonly NoInfer<Element>[] = [],
  longTexts: Vocabulary['longTexts'] = 'refuse',
): Vocabulary<Element, Attribute> {
  return {
    element: numbered(elements),
    attribute: numbered(attributes),
    elements,
    attributes,
    texts: texts.map((name) => elements.indexOf(name)),
    longTexts,
  };
}

function numbered<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<Name, number>;
}
