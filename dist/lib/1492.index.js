export const id = 1492;
export const ids = [1492];
export const modules = {

/***/ 1492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const options = {
    schema: 'core',
    version: '1.2',
    merge: true,
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
};
function readYaml(text) {
    try {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...options, lineCounter: lines });
        const problems = [...syntaxProblems(document, lines, text), ...structureProblems(document, lines)];
        if (problems.length > 0)
            return { ok: false, problems: problems.slice(0, mostProblems) };
        const blank = document.contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(document.contents) && document.contents.source === '');
        const value = blank ? undefined : document.toJS({ maxAliasCount: 100 });
        return { ok: true, value, locate: (path) => placeAt(lines, offsetOf(document, path)) };
    }
    catch {
        const message = 'This cannot be read as YAML: it nests too deep, or its aliases multiply.';
        return { ok: false, problems: [{ line: 1, column: 1, message, fix: 'Write the values out, in few levels.' }] };
    }
}
const mostProblems = 20;
function syntaxProblems(document, lines, text) {
    return [...document.errors, ...document.warnings].slice(0, mostProblems).map(({ message, pos }) => {
        const rest = text
            .slice(pos[0], pos[0] + 40)
            .split('\n', 1)[0]
            ?.trim() ?? '';
        const at = rest === '' ? '' : ` at ${JSON.stringify(rest)}`;
        return {
            ...placeAt(lines, pos[0]),
            message: `This is not valid YAML${at}. The reader says: ${message}.`,
            fix: 'Look at the indentation, quotes and brackets of this line and of the one above it.',
        };
    });
}
function structureProblems(document, lines) {
    const problems = [];
    let deep = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_, node, path) {
            deep ||= path.length > deepest;
            if (deep)
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
                problems.push(...duplicateKeys(node.items, lines));
            return undefined;
        },
    });
    if (!deep)
        return problems;
    const message = 'Lists and maps are nested too deep here.';
    return [{ line: 1, column: 1, message, fix: 'A commitlint configuration needs only a few levels.' }];
}
const deepest = 100;
function duplicateKeys(items, lines) {
    const seen = new Set();
    return items.flatMap(({ key }) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            return [];
        const name = String(key.value);
        const again = seen.has(name) && name !== '<<';
        seen.add(name);
        const message = `The key ${JSON.stringify(name)} stands here a second time.`;
        return again ? [{ ...placeAt(lines, key.range?.[0] ?? 0), message, fix: 'Keep one of the two.' }] : [];
    });
}
function offsetOf(document, path) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const part of path) {
        const holder = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        const { key, child } = childOf(holder, part);
        const here = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(child) && child.source === '' ? undefined : startOf(child);
        offset = here ?? startOf(key) ?? offset;
        node = child;
    }
    return offset;
}
function childOf(node, part) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { child: node.items[Number(part)] };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return {};
    const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(part));
    return { key: pair?.key, child: pair?.value };
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
function placeAt(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}


/***/ })

};
