/**
 * What GitHub makes of plain text after Markdown is rendered, so that a backslash does not stop it (cmark-gfm issue
 * 181): mentions, references to issues, addresses, emoji pictures. Each match ends where the text must be parted.
 */
const triggers = /@|#(?=\d)|(?<![a-z0-9])GH-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]{1,64}(?::|$))/giu;

/**
 * Parts what GitHub would turn into a mention, a reference or a link with a zero-width space, which reads the same.
 * Code needs none of it (GitHub leaves code alone), so text to copy belongs in code.
 */
export function defuseMentions(text: string): string {
  return text.replace(triggers, '$&\u200b');
}
