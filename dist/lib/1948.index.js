export const id = 1948;
export const ids = [1948];
export const modules = {

/***/ 1948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _cm_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);

function render(report, format, rules, look) {
    switch (format) {
        case 'text':
            return (0,_cm_report__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(report, { colour: look.colour, width: look.columns, rules });
        case 'json':
            return (0,_cm_report__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(report);
        case 'markdown':
            return (0,_cm_report__WEBPACK_IMPORTED_MODULE_0__/* .toSummary */ .mC)(report);
        case 'sarif':
            return (0,_cm_report__WEBPACK_IMPORTED_MODULE_0__/* .toSarif */ .zv)(report, { rules });
        default:
            return format;
    }
}


/***/ })

};
