export const id = 2732;
export const ids = [2732];
export const modules = {

/***/ 2732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBody: () => (/* binding */ readBody)
/* harmony export */ });
async function readBody(body, cap) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > cap)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
}


/***/ })

};
