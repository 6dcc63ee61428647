export const id = 177;
export const ids = [177];
export const modules = {

/***/ 3177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lengthInput: () => (/* binding */ lengthInput),
  listInput: () => (/* reexport */ listInput),
  settingsSchema: () => (/* binding */ settingsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
;// CONCATENATED MODULE: ./packages/app/src/input-schemas.ts

/** `true` or `false` in the spellings of YAML 1.2; anything else is refused. */
const booleanInput = schemas/* enum */.k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
    .transform((text) => text.toLowerCase() === 'true');
/** A whole number of at most nine digits; an empty text is no number. */
const integerInput = schemas/* string */.YjP()
    .regex(/^(?:0|[1-9]\d{0,8})$/)
    .transform(Number);
/** A list, separated by commas or line breaks; blanks around items are dropped, an empty item is refused. */
const listInput = schemas/* string */.YjP()
    .transform((text) => text
    .trim()
    .replace(/,$/, '')
    .split(/[,\n]/)
    .map((item) => item.trim()))
    .refine((items) => items.every((item) => item !== ''));

// EXTERNAL MODULE: ./packages/formats/src/commits/index.ts + 30 modules
var commits = __webpack_require__(9906);
;// CONCATENATED MODULE: ./actions/commit-lint/schemas.ts



const typeName = schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,29}$/, 'a lower-case word such as "deps"');
const schemas_length = schemas/* number */.aig().int().min(20).max(10_000);
const ticketTemplate = schemas/* string */.YjP()
    .max(60)
    .refine((text) => (0,commits/* parseTicketTemplate */.s_)(text).ok, 'a template such as "TASK-{n}", "{KEY}-{n}" or "#{n}"');
/** The policy file's section `controls.commit-lint`. Parsing `{}` gives the policy document's own rules. */
const settingsSchema = schemas/* strictObject */.rej({
    'extra-types': schemas/* array */.YOg(typeName).max(50).default([]).describe('Commit types allowed beside the policy’s seven.'),
    scopes: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100))
        .max(500)
        .nullable()
        .default(null)
        .describe('The scopes that may stand in brackets; null allows any.'),
    'merge-method': schemas/* enum */.k5n(['squash', 'merge', 'rebase'])
        .nullable()
        .default(null)
        .describe('How pull requests land. Declare it where the repository allows several ways.'),
    'header-max-length': schemas_length.default(100).describe('Longest header, in characters.'),
    'body-line-max-length': schemas_length
        .default(100)
        .describe('Longest body line, in characters; links, code and tables are exempt.'),
    tickets: schemas/* array */.YOg(ticketTemplate)
        .min(1)
        .max(50)
        .default(['{KEY}-{n}', '#{n}'])
        .describe('How tickets are written, as templates.'),
    'ticket-trailer': schemas/* string */.YjP()
        .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'a trailer key such as "Task"')
        .default('Task')
        .describe('The trailer that names the ticket.'),
    bots: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[^\s@<>]{1,120}@[^\s@<>]{1,120}$/, 'an e-mail address such as release-bot@example.com'))
        .max(100)
        .default([])
        .describe('Author e-mail addresses of automation whose commits are exempt.'),
})
    .transform((section) => ({
    extraTypes: section['extra-types'],
    scopes: section.scopes,
    mergeMethod: section['merge-method'],
    headerMaxLength: section['header-max-length'],
    bodyLineMaxLength: section['body-line-max-length'],
    tickets: section.tickets,
    ticketTrailer: section['ticket-trailer'],
    bots: section.bots,
}));
/** A limit as an input. */
const lengthInput = integerInput.pipe(schemas_length);



/***/ })

};
