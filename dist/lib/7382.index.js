export const id = 7382;
export const ids = [7382];
export const modules = {

/***/ 7382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactsOf: () => (/* binding */ artifactsOf),
/* harmony export */   runOf: () => (/* binding */ runOf),
/* harmony export */   workflowRun: () => (/* binding */ workflowRun)
/* harmony export */ });
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2835);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7730);
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9437);




async function artifactsOf(send, repo, name) {
    const what = `artifacts ${JSON.stringify(name.slice(0, 200))} of ${repo}`;
    const asked = (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(repo, '/actions/artifacts', { name, per_page: _asking_js__WEBPACK_IMPORTED_MODULE_1__/* .perPage */ .xP }, what, 'actions: read');
    const listed = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .one */ .xH)(send, asked, (data) => (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data)?.['artifacts'], artifactOf));
    if (listed.status === 'unavailable')
        return listed;
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)(listed.value.filter((item) => item.name === name && !item.expired).map(({ artifact }) => artifact));
}
function artifactOf(data) {
    const item = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const [name, createdAt] = [(0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(item?.['name']), (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(item?.['created_at'])];
    const [id, bytes] = [(0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.countOf)(item?.['id']), (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.countOf)(item?.['size_in_bytes'])];
    if (name === null || createdAt === null || id === null || bytes === null)
        return null;
    const artifact = { id, bytes, createdAt, run: artifactRunOf(item?.['workflow_run']) };
    return { name, expired: item?.['expired'] !== false, artifact };
}
function artifactRunOf(data) {
    const run = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const [id, headSha] = [(0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.countOf)(run?.['id']), (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.hashOf)(run?.['head_sha'])];
    if (run === null || id === null || headSha === null)
        return null;
    const here = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.countOf)(run['repository_id']);
    const fork = here === null || here !== (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.countOf)(run['head_repository_id']);
    return { id, headSha, headBranch: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(run['head_branch']), fork };
}
function workflowRun(send, repo, id) {
    return (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .one */ .xH)(send, (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(repo, '/actions/runs/{run_id}', { run_id: id }, `run ${id} of ${repo}`, 'actions: read'), runOf);
}
function runOf(data) {
    const run = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const [id, headSha] = [(0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.countOf)(run?.['id']), (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.hashOf)(run?.['head_sha'])];
    const [path, event] = [(0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(run?.['path']), (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(run?.['event'])];
    if (run === null || id === null || headSha === null || path === null || event === null)
        return null;
    return {
        id,
        workflowPath: path.replace(/@.*$/s, ''),
        event,
        headSha,
        headBranch: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(run['head_branch']),
        headRepository: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)((0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(run['head_repository'])?.['full_name']),
        conclusion: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(run['conclusion']),
    };
}


/***/ })

};
