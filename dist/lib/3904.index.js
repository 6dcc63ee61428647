export const id = 3904;
export const ids = [3904,9662];
export const modules = {

/***/ 3904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   booleanInput: () => (/* reexport safe */ _cm_app_input_schemas__WEBPACK_IMPORTED_MODULE_0__.booleanInput),
/* harmony export */   lengthInput: () => (/* binding */ lengthInput),
/* harmony export */   listInput: () => (/* reexport safe */ _cm_app_input_schemas__WEBPACK_IMPORTED_MODULE_0__.listInput),
/* harmony export */   settingsSchema: () => (/* binding */ settingsSchema)
/* harmony export */ });
/* harmony import */ var _cm_app_input_schemas__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);
/* harmony import */ var _cm_formats_branches__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5516);
/* harmony import */ var _cm_formats_commits__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9423);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);




const typeName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]{0,29}$/, 'a lower-case word such as "deps"');
const length = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(20).max(10_000);
const ticketTemplate = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(60)
    .refine((text) => (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_2__/* .parseTicketTemplate */ .s_)(text).ok, 'a template such as "TASK-{n}", "{KEY}-{n}" or "#{n}"');
const branchTemplate = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(100)
    .refine((text) => (0,_cm_formats_branches__WEBPACK_IMPORTED_MODULE_1__/* .branchTemplates */ .O)([text]).problems.length === 0, 'a template such as "{type}/{ticket}-{slug}", "release/{version}" or "hotfix/**"; its other parts are {n} and plain text');
const branchType = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine((text) => (0,_cm_formats_branches__WEBPACK_IMPORTED_MODULE_1__/* .branchTemplates */ .O)([], [text]).problems.length === 0, 'a word such as "feature"');
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'extra-types': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(typeName).max(50).default([]).describe('Commit types allowed beside the policy’s seven.'),
    scopes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(100))
        .max(500)
        .nullable()
        .default(null)
        .describe('The scopes that may stand in brackets; null allows any.'),
    'merge-method': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['squash', 'merge', 'rebase'])
        .nullable()
        .default(null)
        .describe('How pull requests land. Declare it where the repository allows several ways.'),
    'header-max-length': length.default(100).describe('Longest header, in characters.'),
    'body-line-max-length': length
        .default(100)
        .describe('Longest body line, in characters; links, code and tables are exempt.'),
    tickets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ticketTemplate)
        .min(1)
        .max(50)
        .default(['{KEY}-{n}', '#{n}'])
        .describe('How tickets are written, as templates.'),
    'ticket-trailer': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'a trailer key such as "Task"')
        .default('Task')
        .describe('The trailer that names the ticket.'),
    bots: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[^\s@<>]{1,120}@[^\s@<>]{1,120}$/, 'an e-mail address such as release-bot@example.com'))
        .max(100)
        .default([])
        .describe('Author e-mail addresses of automation whose commits are exempt.'),
    'branch-templates': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(branchTemplate)
        .min(1)
        .max(50)
        .default([..._cm_formats_branches__WEBPACK_IMPORTED_MODULE_1__/* .defaultBranchTemplates */ .LH])
        .describe('The forms that a branch’s name may have, as templates. The list replaces the default one.'),
    'branch-types': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(branchType)
        .min(1)
        .max(50)
        .default([..._cm_formats_branches__WEBPACK_IMPORTED_MODULE_1__/* .defaultBranchTypes */ .L4])
        .describe('What {type} may be in a branch’s name.'),
    'ticket-exists': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether GitHub is asked if the ticket exists and is open. Needs a token with `issues: read`.'),
    'release-folder': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(200)
        .regex(/^[A-Za-z0-9_-][\w.-]*(?:\/[A-Za-z0-9_-][\w.-]*)*$/, 'a folder of the repository, such as "dist"')
        .default('dist')
        .describe('The folder that a release commit is made of, where it was built from a commit of the default branch.'),
    'signed-tags': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether release tags have to be signed. That a signature is there is checked, not whose it is.'),
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
    branchTemplates: section['branch-templates'],
    branchTypes: section['branch-types'],
    ticketExists: section['ticket-exists'],
    releaseFolder: section['release-folder'],
    signedTags: section['signed-tags'],
}));
const lengthInput = _cm_app_input_schemas__WEBPACK_IMPORTED_MODULE_0__.integerInput.pipe(length);



/***/ }),

/***/ 9662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   booleanInput: () => (/* binding */ booleanInput),
/* harmony export */   commentChoice: () => (/* binding */ commentChoice),
/* harmony export */   integerInput: () => (/* binding */ integerInput),
/* harmony export */   listInput: () => (/* binding */ listInput)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const booleanInput = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
    .transform((text) => text.toLowerCase() === 'true');
const commentChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'true', 'false']);
const integerInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?:0|[1-9]\d{0,8})$/)
    .transform(Number);
const listInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((text) => text
    .trim()
    .replace(/,$/, '')
    .split(/[,\n]/)
    .map((item) => item.trim()))
    .refine((items) => items.every((item) => item !== ''));


/***/ })

};
