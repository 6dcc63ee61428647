export const id = 2847;
export const ids = [2847];
export const modules = {

/***/ 2847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanFile: () => (/* binding */ scanFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2667);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3590);



const windowBytes = 1024 * 1024;
async function scanFile({ handle, size }, path, onBytes) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
    const hash = createHash('sha256');
    const buffer = new Uint8Array(Math.min(windowBytes, size + 1));
    for (let at = 0;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle.fd, buffer, 0, buffer.length, at);
        at += count;
        if (at > size || (count === 0 && at < size))
            return (0,_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .changed */ .tD)(path);
        if (count === 0)
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .available */ .q)({ bytes: size, sha256: hash.digest('hex') });
        const window = buffer.subarray(0, count);
        hash.update(window);
        const reason = onBytes(window);
        if (reason !== null)
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(reason);
    }
}


/***/ })

};
