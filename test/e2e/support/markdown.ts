/** Markdown as a reader's browser takes it: without code, in which nothing is live. */
export function outsideCode(markdown: string): string {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const mark: string = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === null && mark !== '') fence = mark;
    else if (fence !== null && mark.startsWith(fence) && line.trim() === mark) fence = null;
    else if (fence === null) kept.push(line.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, ''));
  }
  return kept.join('\n');
}

/** HTML tags that our own pages use. */
const ownTags = /^<\/?(?:details|summary|br)\s*\/?>/i;

/** Links, images, HTML and mentions that would be live on the page, beside our own. */
export function liveIn(markdown: string): readonly string[] {
  const text = outsideCode(markdown);
  const tags = [...text.matchAll(/(?<!\\)<[A-Za-z!/][^>]*>?/g)].map(([tag]) => tag).filter((tag) => !ownTags.test(tag));
  const links = [...text.matchAll(/(?<!\\)\]\([^)]*\)?/g)].map(([link]) => link);
  const mentions = [...text.matchAll(/(?<![\w\\/;\u200b])@[A-Za-z][\w-]*/g)].map(([mention]) => mention);
  const addresses = [...text.matchAll(/(?<![\w\\;\u200b])(?:https?:\/\/|www\.)[^\s)]+/g)].map(([address]) => address);
  return [...tags, ...links, ...mentions, ...addresses];
}
