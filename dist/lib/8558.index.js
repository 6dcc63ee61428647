export const id = 8558;
export const ids = [8558];
export const modules = {

/***/ 8558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectNextVersion: () => (/* binding */ collectNextVersion)
/* harmony export */ });
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2835);
/* harmony import */ var _cm_formats_releases__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9938);
/* harmony import */ var _known_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1704);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7546);
/* harmony import */ var _reachable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9916);





async function collectNextVersion(ports, change, commits, asked) {
    const typed = change.typedBase?.replace(/^refs\/tags\//, '') ?? null;
    if (commits.status === 'unavailable')
        return { next: null, reason: commits.reason };
    const from = typed === null ? null : (0,_next_js__WEBPACK_IMPORTED_MODULE_3__/* .nextAfter */ .O)(typed, commits.value.commits);
    if (from !== null && (from.next !== null || !asked))
        return from;
    return sinceLastRelease(ports, change);
}
async function sinceLastRelease(ports, change) {
    const { head, event } = change.change;
    if (head === null)
        return { next: null, reason: 'The change has no head commit.' };
    const list = await (0,_known_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .listReleases */ .t)(ports, event === 'cli');
    if (list.status === 'unavailable')
        return { next: null, reason: list.reason };
    const finals = list.value.releases.filter(({ release }) => !release.prerelease);
    const reachable = await (0,_reachable_js__WEBPACK_IMPORTED_MODULE_4__/* .releasesInHistory */ .U)(ports, change, head, finals);
    if (reachable.status === 'unavailable')
        return { next: null, reason: reachable.reason };
    const inside = new Set(reachable.value);
    const last = greatest(finals.filter(({ release }) => inside.has(release.name)));
    if (last === null)
        return { next: null, reason: 'There is no release in the history to count from.' };
    const found = await (0,_known_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .commitsOfReleases */ .Q)(ports, [last]);
    const base = found.status === 'available' ? found.value.get(last.release.name) : undefined;
    const range = { ...change.change, base: base ?? null };
    const since = await (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.readChangeCommits)(ports, { ...change, pullRequest: null, change: range });
    if (since.status === 'unavailable')
        return { next: null, reason: since.reason };
    return (0,_next_js__WEBPACK_IMPORTED_MODULE_3__/* .nextAfter */ .O)(last.release.name, since.value.commits);
}
function greatest(releases) {
    const sorted = releases.toSorted((one, other) => (0,_cm_formats_releases__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other.release.version, one.release.version));
    return sorted[0] ?? null;
}


/***/ })

};
