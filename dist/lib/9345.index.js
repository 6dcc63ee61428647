export const id = 9345;
export const ids = [9345];
export const modules = {

/***/ 9345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   controlsIn: () => (/* binding */ controlsIn),
/* harmony export */   readPolicyText: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var _cm_policy_criteria__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
/* harmony import */ var _cm_policy_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7909);
/* harmony import */ var _cm_policy_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8724);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5099);




function controlsIn(bytes) {
    const text = new TextDecoder().decode(bytes);
    return text.includes('extends') ? () => true : (control) => text.includes(control);
}
async function readPolicyText(file, catalogue, ports) {
    const names = {
        sections: catalogue.sections,
        ruleIds: catalogue.rules.map((rule) => rule.id),
        clauseIds: Object.keys(_cm_policy_criteria__WEBPACK_IMPORTED_MODULE_0__/* .criteriaByClause */ .Q),
    };
    const own = (0,_cm_policy_parse__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(new TextDecoder().decode(file.bytes), file.path, names);
    if (!own.ok)
        return malformed(own.problems, file.path);
    if (own.extends === null)
        return { ok: true, policy: own.policy, extended: null };
    const { repository, path, commit } = own.extends;
    const place = `${repository}/${path}@${commit}`;
    const base = await ports.forge.fileAt(repository, path, commit);
    if (base.status === 'unavailable')
        return notExtended(place, base.reason);
    if (base.value === null)
        return notExtended(place, 'that commit has no such file.');
    const organisation = (0,_cm_policy_parse__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(new TextDecoder().decode(base.value), place, { ...names, extended: true });
    if (!organisation.ok)
        return malformed(organisation.problems, file.path);
    const files = {
        organisation: organisation.overrides,
        source: place,
        repository: own.overrides,
        path: file.path,
    };
    const merged = (0,_cm_policy_schema__WEBPACK_IMPORTED_MODULE_2__/* .mergePolicies */ .$p)(files, names);
    return merged.ok ? { ok: true, policy: merged.policy, extended: own.extends } : malformed(merged.problems, file.path);
}
function malformed(found, path) {
    return {
        ok: false,
        problems: found.map((problem) => {
            const told = _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B.policyMalformed(problem.path, problem, problem.message, problem.fix);
            return problem.path === path ? told : { ...told, location: { kind: 'file', path } };
        }),
    };
}
function notExtended(place, reason) {
    return {
        ok: false,
        problems: [
            _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B.policyUnreadable(`The policy extends ${place}, which could not be used: ${reason}`, 'Pass a `token` that can read that repository (the default token reads only its own), and check the path and the commit in `extends`.'),
        ],
    };
}


/***/ }),

/***/ 8724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_1__.$p),
/* harmony export */   G6: () => (/* reexport safe */ _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.G),
/* harmony export */   qF: () => (/* reexport safe */ _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.qF)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8146);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9230);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4270);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1752);

zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });






/***/ })

};
