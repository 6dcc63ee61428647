export const id = 4642;
export const ids = [4642];
export const modules = {

/***/ 4642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2835);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2667);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7730);



const longest = 65_000;
const permission = 'pull-requests: write';
async function keepComment(send, repo, number, { marker, body }) {
    const text = body.startsWith(marker) ? body : `${marker}\n${body}`;
    if (text.length > longest)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(`it has more than ${longest} characters, more than GitHub takes.`);
    const what = `comments on pull request ${repo}#${number}`;
    const parameters = { issue_number: number };
    const below = '/issues/{issue_number}/comments';
    const listed = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(send, (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(repo, below, parameters, what, 'pull-requests: read'), commentOf);
    if (listed.status === 'unavailable')
        return listed;
    const own = await ownOf(send, listed.value.filter((comment) => comment.body.startsWith(marker)));
    if (own !== null && sameText(own.body, text))
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .available */ .q)({ done: 'unchanged', url: own.url });
    const asked = (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(repo, own === null ? below : '/issues/comments/{comment_id}', { body: text }, what, permission);
    const where = own === null ? parameters : { comment_id: own.id };
    const change = writing(asked, own === null ? 'POST' : 'PATCH', where);
    const kept = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .one */ .xH)(send, change, commentOf);
    if (kept.status === 'unavailable')
        return kept;
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .available */ .q)({ done: own === null ? 'created' : 'updated', url: kept.value.url });
}
function writing(asked, method, where) {
    const route = asked.route.replace(/^GET/, method);
    return { ...asked, route, parameters: { ...asked.parameters, ...where }, writes: true };
}
async function ownOf(send, marked) {
    const bots = marked.find(({ user }) => user?.type === 'Bot');
    if (bots !== undefined || marked.length === 0)
        return bots ?? null;
    const reply = await send({ route: 'GET /user', parameters: {}, what: 'the account of the token', permission });
    const me = reply.kind === 'answer' ? ((0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.accountOf)(reply.data)?.login ?? null) : null;
    return marked.find(({ user }) => user !== null && user.login === me) ?? null;
}
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
function commentOf(data) {
    const item = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const [id, body] = [(0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.countOf)(item?.['id']), (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(item?.['body'])];
    if (item === null || id === null || body === null)
        return null;
    return { id, body, user: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.accountOf)(item['user']), url: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(item['html_url']) };
}


/***/ })

};
