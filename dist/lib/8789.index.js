export const id = 8789;
export const ids = [8789];
export const modules = {

/***/ 8789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waiversIn: () => (/* binding */ waiversIn)
/* harmony export */ });
/* harmony import */ var _cm_policy_criteria__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
/* harmony import */ var _cm_policy_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7909);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9312);



function waiversIn(bytes, catalogue) {
    const parsed = (0,_cm_policy_parse__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(new TextDecoder().decode(bytes), _policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k1, {
        sections: catalogue.sections,
        ruleIds: catalogue.rules.map((rule) => rule.id),
        clauseIds: Object.keys(_cm_policy_criteria__WEBPACK_IMPORTED_MODULE_0__/* .criteriaByClause */ .Q),
    });
    return parsed.ok ? parsed.policy.waivers : null;
}


/***/ })

};
