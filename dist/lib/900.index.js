export const id = 900;
export const ids = [900];
export const modules = {

/***/ 3900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeHash: () => (/* binding */ nodeHash),
  releaseTree: () => (/* reexport */ releaseTree)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/runner/src/release-tree.ts



/**
 * What a report calls `tool.tree`: the SHA-256 of the release tree's `SHA256SUMS`, which lists every other file of the
 * tree. Found from the stub that was started; null where no release tree runs (a checkout of the sources).
 */
function releaseTree(script) {
    if (script === undefined)
        return null;
    try {
        const sums = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(script))), 'SHA256SUMS'));
        return (0,external_node_crypto_.createHash)('sha256').update(sums).digest('hex');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/runner/src/node-hash.ts


/** SHA-256 by Node; text is hashed as UTF-8. Apart from the other ports, because Node's crypto is slow to load. */
function nodeHash() {
    return { sha256: (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex') };
}


/***/ })

};
