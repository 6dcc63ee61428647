/** SHA-256 of the style and of the script, as base64. A test says the right ones when either was changed. */
const styleHash = '4bSoamxZQrGs4kNcvAqXwoPJb5BTjPpRrR+PLedzx7Q=';
const scriptHash = 'QpUfw90bxQ4TxBE3ddH8rp4ahJYqcL41JXk9axPKWQE=';

/** Nothing may be loaded, sent, framed or run but the page's own style and script, which are known by their hashes. */
export const securityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  `script-src 'sha256-${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
