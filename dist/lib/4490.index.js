export const id = 4490;
export const ids = [4490];
export const modules = {

/***/ 4490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./actions/coverage-gate/facts-out.ts
function contractFacts(view) {
    const { reports, matching, baseline } = view.facts;
    const { lines, branches, functions, statements } = view.project;
    return {
        reports: reports.read.map(({ path, format, files, totals }) => ({
            path,
            format,
            files,
            lines: pair(totals.lines),
            branches: pair(totals.branches),
            functions: pair(totals.functions),
            statements: pair(totals.statements),
        })),
        refused: reports.refused.map(({ path, reason }) => ({ path, reason })),
        project: { lines: pair(lines), branches: pair(branches), functions: pair(functions), statements: pair(statements) },
        patch: view.patch === null
            ? null
            : {
                covered: view.patch.covered,
                total: view.patch.total,
                files: view.patch.files.map(({ path, covered, total, missing }) => ({ path, covered, total, missing })),
            },
        unmatched: matching === null ? [] : [...matching.unmatched, ...matching.ambiguous.map(({ written }) => written)],
        absent: view.absent.map(({ path }) => path),
        baseline: baseline.kind === 'found'
            ? { commit: baseline.baseline.commit, where: baseline.where, lines: pair(baseline.baseline.lines) }
            : { commit: null, where: baseline.reason, lines: null },
    };
}
function pair(counts) {
    return counts === null ? null : { covered: counts.covered, total: counts.total };
}

// EXTERNAL MODULE: ./packages/formats/src/coverage/index.ts + 90 modules
var coverage = __webpack_require__(8821);
;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/markup.ts
const markup_hidden = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
function named(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
function visible(text) {
    return text.replace(markup_hidden, named);
}
function escaped(text) {
    return visible(text).replace(/[&<>"'`]/gu, (character) => entities[character] ?? '');
}
function trusted(text) {
    return { markup: text };
}
function markup(parts, ...values) {
    let text = parts[0] ?? '';
    for (const [index, value] of values.entries())
        text += written(value) + (parts[index + 1] ?? '');
    return { markup: text };
}
function written(value) {
    if (typeof value === 'string')
        return escaped(value);
    if (typeof value === 'number')
        return String(value);
    return 'markup' in value ? value.markup : value.map((one) => one.markup).join('');
}
const none = { markup: '' };

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/numbers.ts
const hardSpace = '\u00a0';
function whole(value) {
    return Number.isSafeInteger(value) && value > 0 ? value : 0;
}
function sane(counts) {
    const total = whole(counts.total);
    return { covered: Math.min(whole(counts.covered), total), total };
}
function uncovered(counts) {
    return counts.total - counts.covered;
}
function grouped(value) {
    const digits = String(whole(value));
    let text = digits.slice(-3);
    for (let end = digits.length - 3; end > 0; end -= 3)
        text = `${digits.slice(Math.max(0, end - 3), end)},${text}`;
    return text;
}
function counted(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function percent({ covered, total }) {
    const tenths = tenthsOf(covered, total);
    return `${Math.floor(tenths / 10)}.${tenths % 10}${hardSpace}%`;
}
function tenthsOf(covered, total) {
    return Number((BigInt(covered) * 1000n) / BigInt(total));
}
function required(threshold) {
    return `${threshold}${hardSpace}%`;
}
function barWidth({ covered, total }) {
    if (total === 0 || covered === 0)
        return 0;
    return Math.max(1, Math.floor(tenthsOf(covered, total) / 10));
}
function isBelow({ covered, total }, threshold) {
    return threshold !== null && covered * 100 < threshold * total;
}
function knownThreshold(threshold) {
    return typeof threshold === 'number' && threshold >= 0 && threshold <= 100 ? threshold : null;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/rows.ts


function bar(counts, threshold, tick = false) {
    if (counts === null || counts.total === 0)
        return trusted('<span class="b x"></span>');
    const mark = tick && threshold !== null ? markup `<span class="t w${Math.floor(threshold)}"></span>` : none;
    return markup `<span class="b w${barWidth(counts)}">${mark}</span>`;
}
function row(name, counts, threshold) {
    return markup `<span class="r">${name} ${figures(counts)} ${bar(counts, threshold)}${share(counts, threshold)}</span>`;
}
function figures(counts) {
    if (counts === null)
        return trusted('<span class="u z">–</span> <span class="c"></span>');
    const missing = uncovered(counts);
    const quiet = missing === 0 ? trusted(' z') : none;
    const noun = counts.total === 1 ? ' line' : ' lines';
    return markup `<span class="u${quiet}">${grouped(missing)}<i> uncovered of</i></span> <span class="c">${grouped(counts.total)}<i>${noun}</i></span>`;
}
function share(counts, threshold) {
    if (counts === null)
        return trusted('<span class="p z">not known</span>');
    if (counts.total === 0)
        return trusted('<span class="p z">no lines</span>');
    return markup `<span class="p${tone(counts, threshold)}">${percent(counts)}</span>`;
}
function tone(counts, threshold) {
    if (isBelow(counts, threshold))
        return trusted(' lo');
    return uncovered(counts) === 0 ? trusted(' z') : none;
}
function columns(first, lines) {
    return markup `<div class="r k" aria-hidden="true"><span>${first}</span><span class="u">Uncovered</span><span class="c">${lines}</span><span></span><span class="p">Covered</span></div>`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/figures.ts



function figuresMarkup(model) {
    const { project, patch, thresholds = {} } = model;
    const change = patch === null ? [] : [figure('New and changed lines', patch, thresholds, 'patch')];
    const all = [
        ...change,
        figure(patch === null ? 'Lines' : 'All lines', project.lines, thresholds, 'lines'),
        ...[
            figure('Branches', project.branches, thresholds, 'branches'),
            figure('Functions', project.functions, thresholds, 'functions'),
        ].filter(({ counts, threshold }) => counts !== null || threshold !== null),
    ];
    return markup `<dl class="figures">${all.map((one) => figures_written(one))}</dl>`;
}
function figure(name, counts, thresholds, key) {
    return { name, counts: counts === null ? null : sane(counts), threshold: knownThreshold(thresholds[key]) };
}
function figures_written({ name, counts, threshold }) {
    if (counts === null || counts.total === 0) {
        const reason = counts === null ? 'Not in the reports' : 'None to cover';
        return markup `<div><dt>${name}</dt><dd class="big z">–</dd><dd class="f">${reason}</dd></div>`;
    }
    const low = isBelow(counts, threshold);
    const tone = low ? trusted(' lo') : none;
    return markup `<div><dt>${name}</dt><dd class="big${tone}">${percent(counts)}</dd><dd aria-hidden="true">${bar(counts, threshold, true)}</dd><dd class="f">${grouped(counts.covered)} of ${grouped(counts.total)} covered${demand(threshold, low)}</dd></div>`;
}
function demand(threshold, low) {
    if (threshold === null)
        return none;
    const words = `${required(threshold)} required`;
    return low ? markup `<br/><strong class="lo">Below the ${words}</strong>` : markup `<br/>${words}`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/budget.ts
const encoder = new TextEncoder();
function sizeOf({ markup }) {
    return encoder.encode(markup).length;
}
function fits(budget, bytes) {
    if (bytes > budget.left)
        return false;
    budget.left -= bytes;
    return true;
}
function listed(budget, items, most, write) {
    const written = [];
    for (const item of items.slice(0, most)) {
        const piece = write(item);
        if (!fits(budget, sizeOf(piece)))
            break;
        written.push(piece);
    }
    return { items: written, leftOut: items.length - written.length };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/tree.ts

const deepest = 24;
function treeOf(files) {
    const top = { folders: new Map(), leaves: [] };
    for (const file of files)
        place(top, file);
    return folderOf('', top);
}
function place(top, file) {
    const parts = file.path.split('/').filter((part) => part !== '');
    const depth = Math.min(parts.length - 1, deepest);
    let at = top;
    for (let level = 0; level < depth; level += 1)
        at = below(at, parts[level] ?? '');
    const name = parts.slice(Math.max(0, depth)).join('/');
    at.leaves.push({ kind: 'file', name, counts: file.lines === null ? null : sane(file.lines), file });
}
function below(draft, name) {
    const known = draft.folders.get(name);
    if (known !== undefined)
        return known;
    const made = { folders: new Map(), leaves: [] };
    draft.folders.set(name, made);
    return made;
}
function folderOf(name, draft) {
    const only = draft.folders.size === 1 && draft.leaves.length === 0 ? [...draft.folders][0] : undefined;
    if (only !== undefined)
        return folderOf(`${name}${only[0]}/`, only[1]);
    const inner = [...draft.folders].map(([part, folder]) => shortened(folderOf(`${part}/`, folder)));
    const children = [...inner, ...draft.leaves].toSorted(worstFirst);
    let [covered, total, files] = [0, 0, 0];
    for (const child of children) {
        covered += child.counts?.covered ?? 0;
        total += child.counts?.total ?? 0;
        files += child.kind === 'folder' ? child.files : 1;
    }
    return { kind: 'folder', name, counts: { covered, total }, files, children };
}
function shortened(folder) {
    const only = folder.children.length === 1 ? folder.children[0] : undefined;
    return only?.kind === 'file' ? { ...only, name: folder.name + only.name } : folder;
}
function worstFirst(one, other) {
    return weight(other) - weight(one) || compareText(one.name, other.name);
}
function weight({ counts }) {
    return counts === null ? 0.5 : uncovered(counts);
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function standings(folder, within = [folder]) {
    return folder.children.flatMap((child) => child.kind === 'file' ? [{ leaf: child, within }] : standings(child, [...within, child]));
}
function openedFolders(top, most) {
    const opened = new Set();
    let seen = top.children.length;
    let level = [top];
    while (level.length > 0) {
        const folders = level.flatMap((folder) => folder.children.filter((child) => child.kind === 'folder'));
        level = folders.toSorted(worstFirst).filter((folder) => {
            const fits = seen === 1 || seen + folder.children.length <= most;
            if (fits)
                seen += folder.children.length;
            return fits;
        });
        for (const folder of level)
            opened.add(folder);
    }
    return opened;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/chosen.ts


const folderRest = 250;
function chosen(top, budget, leafMarkup, folderMarkup) {
    const leaves = new Map();
    const folders = new Set([top]);
    const order = standings(top).toSorted((one, other) => worstFirst(one.leaf, other.leaf));
    for (const { leaf, within } of order) {
        const piece = leafMarkup(leaf);
        const fresh = newFolders(within, folders);
        const around = fresh.reduce((sum, folder) => sum + sizeOf(folderMarkup(folder)) + folderRest, 0);
        if (!fits(budget, sizeOf(piece) + around))
            break;
        leaves.set(leaf, piece);
        for (const folder of fresh)
            folders.add(folder);
    }
    return { leaves, folders };
}
function newFolders(within, known) {
    return within.filter((folder) => !known.has(folder));
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/places.ts


const longestPath = 600;
const longestAddress = 600;
function shownPath(path) {
    const text = visible(path);
    if (text === '')
        return '(no name)';
    if (text.length <= longestPath)
        return text;
    return `${text.slice(0, longestPath / 2)}…${text.slice(-longestPath / 2)}`.toWellFormed();
}
function pathMarkup(path) {
    const text = shownPath(path);
    const cut = text.lastIndexOf('/') + 1;
    return markup `<bdi class="n">${cut === 0 ? none : markup `<span class="d">${text.slice(0, cut)}</span>`}${text.slice(cut)}</bdi>`;
}
function sourceAddress(source, path) {
    if (typeof source !== 'string' || !source.startsWith('https://') || path === '')
        return null;
    if (source.length + path.length > longestAddress)
        return null;
    const parts = path.toWellFormed().split('/');
    const address = source.toWellFormed() + parts.map((part) => encodeURIComponent(part)).join('/');
    return address.length > longestAddress || parts.includes('..') || parts.includes('.') ? null : address;
}
function places_link(address, text) {
    return markup `<a href="${address}" rel="noopener noreferrer">${text}</a>`;
}
function rangeText([from, to]) {
    return to > from ? `${from}–${to}` : String(from);
}
function rangeAnchor([from, to]) {
    return to > from ? `#L${from}-L${to}` : `#L${from}`;
}
function isRange([from, to]) {
    return Number.isSafeInteger(from) && Number.isSafeInteger(to) && from > 0;
}
function rangesMarkup(missing, most, address) {
    const known = missing.filter((range) => isRange(range));
    const first = known[0];
    if (first === undefined)
        return none;
    const shown = known.slice(0, most);
    const list = shown.map((range, index) => markup `${index === 0 ? '' : ', '}${rangeMarkup(range, address)}`);
    const rest = known.length - shown.length;
    const more = rest === 0 ? '' : ` and ${counted(rest, 'more range')}`;
    const name = known.length === 1 && first[1] <= first[0] ? 'Line' : 'Lines';
    return markup `${name} <span class="g">${list}</span>${more}`;
}
function rangeMarkup(range, address) {
    const text = rangeText(range);
    if (address !== null)
        return places_link(address + rangeAnchor(range), text);
    return text.includes('–') ? markup `<b>${text}</b>` : markup `${text}`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/files.ts







const mostRanges = 100;
const mostRows = 40;
const mostWorst = 8;
const smallProject = 25;
function* filesSection(model, budget) {
    const tree = treeOf(model.files);
    if (tree.files > smallProject)
        yield worstSection(tree, model, budget).markup;
    yield '<section aria-labelledby="files"><h2 id="files">All files</h2>';
    if (tree.files === 0)
        yield '<p class="q">The reports name no file of this repository.</p>';
    else
        yield* treeMarkup(topOf(tree), model, budget);
    yield '</section>';
}
function topOf(tree) {
    return tree.name === '' ? tree : { ...tree, name: '', children: [tree] };
}
function worstSection(tree, model, budget) {
    const all = standings(tree)
        .map(({ leaf }) => leaf)
        .toSorted((one, other) => worstFirst(one, other));
    const bad = all.filter(({ counts }) => counts !== null && uncovered(counts) > 0);
    if (bad.length === 0)
        return none;
    const { items } = listed(budget, bad, mostWorst, (leaf) => worstEntry(leaf, model));
    return markup `<section aria-labelledby="worst"><h2 id="worst">Most uncovered lines</h2>${columns('File', 'Lines')}<ul class="flat">${items}</ul></section>`;
}
function worstEntry({ file, counts }, model) {
    const ranges = rangesMarkup(file.missing, 12, sourceAddress(model.source, file.path));
    const places = ranges === none ? none : markup `<p class="m">${ranges}</p>`;
    return markup `<li>${row(pathMarkup(file.path), counts, knownThreshold(model.thresholds?.lines))}${places}</li>`;
}
function* treeMarkup(top, model, budget) {
    const threshold = knownThreshold(model.thresholds?.lines);
    const folderRow = (folder) => folderHead(folder, threshold, false);
    const choice = chosen(top, budget, (leaf) => leafMarkup(leaf, model, threshold), folderRow);
    const opened = openedFolders(top, mostRows);
    yield intro(top, choice).markup;
    yield tools;
    yield columns('File', 'Lines').markup;
    yield '<ul class="tree" id="tree">';
    yield* children(top, choice, opened, threshold);
    yield '</ul>';
}
function intro(top, { leaves }) {
    if (leaves.size === top.files) {
        return markup `<p class="q">${counted(top.files, 'file')}<span id="ordered">, most uncovered lines first</span>.</p>`;
    }
    return markup `<p class="q">${grouped(leaves.size)} of ${counted(top.files, 'file')} are listed<span id="ordered">, most uncovered lines first</span>. The rest is left out to keep this page small; the numbers of each folder count all of its files.</p>`;
}
const tools = '<div class="tools" id="tools" hidden=""><label><span>Find</span><input type="search" id="find" placeholder="Part of a path" autocomplete="off" spellcheck="false"/></label><label><span>Order</span><select id="order"><option value="worst">Most uncovered lines</option><option value="low">Lowest coverage</option><option value="name">Name</option><option value="size">Most lines</option></select></label><label class="check"><input type="checkbox" id="only"/> Only with uncovered lines</label><span class="both"><button type="button" id="open">Open all</button><button type="button" id="close">Close all</button></span><output id="count" for="find only"></output></div>';
function* children(folder, choice, opened, threshold) {
    let [files, missing] = [0, 0];
    for (const child of folder.children) {
        const piece = child.kind === 'file' ? choice.leaves.get(child) : undefined;
        if (piece !== undefined)
            yield piece.markup;
        else if (child.kind === 'folder' && choice.folders.has(child)) {
            yield folderHead(child, threshold, opened.has(child)).markup;
            yield* children(child, choice, opened, threshold);
            yield '</ul></details></li>';
        }
        else {
            files += child.kind === 'file' ? 1 : child.files;
            missing += child.counts === null ? 0 : uncovered(child.counts);
        }
    }
    if (files > 0)
        yield restNote(files, missing).markup;
}
function restNote(files, missing) {
    const lines = missing === 0 ? '' : ` with ${counted(missing, 'uncovered line')}`;
    return markup `<li class="q">${counted(files, 'more file')}${lines}, not listed.</li>`;
}
function numbersOf({ counts }) {
    return trusted(counts === null ? '' : `${counts.covered},${counts.total}`);
}
function folderHead(folder, threshold, open) {
    const name = markup `<bdi class="n h">${shownPath(folder.name)}</bdi>`;
    const state = open ? trusted(' open=""') : none;
    return markup `<li data-n="${numbersOf(folder)}"><details${state}><summary>${row(name, folder.counts, threshold)}</summary><ul>`;
}
function leafMarkup(leaf, model, threshold) {
    const line = row(pathMarkup(leaf.name), leaf.counts, threshold);
    const head = markup `<li data-n="${numbersOf(leaf)}">`;
    const places = leafPlaces(leaf, model);
    if (places === none)
        return markup `${head}${line}</li>`;
    return markup `${head}<details><summary>${line}</summary><p class="m">${places}</p></details></li>`;
}
function leafPlaces({ file, counts }, { source }) {
    if (counts === null || uncovered(counts) === 0)
        return none;
    const ranges = rangesMarkup(file.missing, mostRanges, null);
    const text = ranges === none ? markup `The reports do not say which lines.` : ranges;
    const address = sourceAddress(source, file.path);
    return address === null ? text : markup `${text} ${places_link(address, 'Open the file')}`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/headline.ts

function headline({ patch, project, absent = [] }) {
    const first = patch === null ? projectSentence(project.lines) : patchSentence(patch);
    if (absent.length === 0)
        return first;
    const files = counted(absent.length, 'code file');
    return `${first} ${files} of the change ${absent.length === 1 ? 'is' : 'are'} in no report.`;
}
function patchSentence(patch) {
    const counts = sane(patch);
    if (counts.total === 0)
        return 'No new or changed line is one that the reports count.';
    const missing = uncovered(counts);
    if (missing === 0) {
        return counts.total === 1
            ? 'The one new or changed line is covered.'
            : `All ${grouped(counts.total)} new and changed lines are covered.`;
    }
    const files = patch.files.filter((file) => uncovered(sane(file)) > 0).length;
    const place = files === 0 ? '' : `, in ${counted(files, 'file')}`;
    return `${counted(missing, 'new or changed line')} ${missing === 1 ? 'is' : 'are'} not covered${place}.`;
}
function projectSentence(lines) {
    const counts = lines === null ? null : sane(lines);
    if (counts === null || counts.total === 0)
        return 'The reports tell of no line of this repository.';
    const missing = uncovered(counts);
    if (missing === 0)
        return `All ${counted(counts.total, 'line')} that the reports count are covered.`;
    return `${grouped(missing)} of ${counted(counts.total, 'line')} ${missing === 1 ? 'is' : 'are'} not covered.`;
}
function tabTitle({ title, patch, project }) {
    const counts = patch === null ? project.lines : patch;
    const known = counts === null ? null : sane(counts);
    const number = known === null || known.total === 0 ? '' : `${percent(known)} · `;
    return `${number}${title} · coverage`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/patch.ts






const mostFiles = 500;
const patch_mostRanges = 200;
const mostPaths = 200;
function patchSection(model, budget) {
    const { patch } = model;
    if (patch === null)
        return absentOnly(model, budget);
    const files = patch.files.toSorted(mostMissing);
    const open = files.filter((file) => uncovered(sane(file)) > 0);
    const done = files.filter((file) => sane(file).total > 0 && uncovered(sane(file)) === 0);
    const nothing = open.length + done.length === 0 ? nothingCounted : none;
    const lists = [
        absentCallout(model, budget),
        nothing,
        missingList(open, model, budget),
        coveredList(done, model, budget),
    ];
    return markup `<section aria-labelledby="change"><h2 id="change">New and changed code</h2>${lists}</section>`;
}
function mostMissing(one, other) {
    return uncovered(sane(other)) - uncovered(sane(one)) || compareText(one.path, other.path);
}
function missingList(files, model, budget) {
    if (files.length === 0)
        return none;
    const { items, leftOut } = listed(budget, files, mostFiles, (file) => entry(file, model));
    return markup `${columns('File', 'Changed')}<ul class="flat">${items}</ul>${omitted(leftOut)}`;
}
function entry(file, model) {
    const address = sourceAddress(model.source, file.path);
    const ranges = rangesMarkup(file.missing, patch_mostRanges, address);
    const threshold = knownThreshold(model.thresholds?.patch);
    const places = ranges === none ? none : markup `<p class="m">${ranges}</p>`;
    return markup `<li>${row(pathMarkup(file.path), sane(file), threshold)}${places}</li>`;
}
function coveredList(files, model, budget) {
    if (files.length === 0)
        return none;
    const { items, leftOut } = listed(budget, files, mostFiles, (file) => entry(file, model));
    const name = `${counted(files.length, 'changed file')} fully covered`;
    return markup `<details class="fold"><summary>${name}</summary><ul class="flat">${items}</ul>${omitted(leftOut)}</details>`;
}
function omitted(count) {
    return count === 0 ? none : markup `<p class="q">${counted(count, 'more changed file')} not listed here.</p>`;
}
const nothingCounted = trusted('<p class="q">The change has no line that the reports count.</p>');
function absentOnly(model, budget) {
    const callout = absentCallout(model, budget);
    return callout === none ? none : markup `<section>${callout}</section>`;
}
function absentCallout({ absent = [] }, budget) {
    if (absent.length === 0)
        return none;
    const one = absent.length === 1;
    const name = `${counted(absent.length, 'code file')} of the change ${one ? 'is' : 'are'} in no report`;
    const meaning = `Nothing is known of ${one ? 'its' : 'their'} lines, which is not the same as covered. Make the coverage tool measure ${one ? 'it' : 'them'}.`;
    return markup `<div class="call"><h3>${name}</h3><p>${meaning}</p>${pathList(absent, budget)}</div>`;
}
function unmatchedSection({ unmatched = [] }, budget) {
    if (unmatched.length === 0)
        return none;
    const name = `${counted(unmatched.length, 'path')} in the reports ${unmatched.length === 1 ? 'is no file' : 'are no files'} of the repository`;
    return markup `<details class="fold"><summary>${name}</summary><p class="q">They are not counted.</p>${pathList(unmatched, budget)}</details>`;
}
function pathList(paths, budget) {
    const sorted = paths.toSorted(compareText);
    const { items, leftOut } = listed(budget, sorted, mostPaths, (path) => markup `<li>${shown(path)}</li>`);
    const rest = leftOut === 0 ? none : markup `<p class="q">And ${grouped(leftOut)} more.</p>`;
    return markup `<ul class="paths">${items}</ul>${rest}`;
}
function shown(path) {
    return markup `<bdi>${shownPath(path)}</bdi>`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/security.ts
const styleHash = '4bSoamxZQrGs4kNcvAqXwoPJb5BTjPpRrR+PLedzx7Q=';
const scriptHash = 'QpUfw90bxQ4TxBE3ddH8rp4ahJYqcL41JXk9axPKWQE=';
const securityPolicy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `script-src 'sha256-${scriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
].join('; ');

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/script.ts
const script = `
(() => {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const tree = byId('tree');
  if (tree === null) return;
  const items = [];
  const collect = (list, prefix, parent) => {
    for (const row of list.children) {
      if (row.dataset.n === undefined) continue;
      const box = row.querySelector(':scope > details');
      const inner = box === null ? null : box.querySelector(':scope > ul');
      const name = row.querySelector('.n').textContent;
      const [covered, total] = row.dataset.n.split(',').map(Number);
      const known = row.dataset.n !== '';
      const item = { row, box, inner, parent, name, path: (prefix + name).toLowerCase(), known, shown: true, before: false };
      item.missing = known ? total - covered : 0;
      item.total = known ? total : 0;
      item.share = item.total > 0 ? covered / total : 2;
      items.push(item);
      if (inner !== null) collect(inner, prefix + name, item);
    }
  };
  collect(tree, '', null);
  const files = items.filter((item) => item.inner === null);
  const folders = items.filter((item) => item.inner !== null);
  const [find, only, order, count] = ['find', 'only', 'order', 'count'].map(byId);
  let searching = false;

  const apply = () => {
    const words = find.value.trim().toLowerCase().split(' ').filter((word) => word !== '');
    const narrowed = words.length > 0;
    if (narrowed) if (!searching) for (const item of folders) item.before = item.box.open;
    for (const item of folders) item.shown = false;
    let found = 0;
    for (const item of items.toReversed()) {
      if (item.inner === null) {
        const wanted = only.checked ? item.missing > 0 : true;
        item.shown = wanted ? words.every((word) => item.path.includes(word)) : false;
        if (item.shown) found += 1;
      }
      if (item.shown) if (item.parent !== null) item.parent.shown = true;
      item.row.hidden = !item.shown;
    }
    for (const item of folders) {
      if (narrowed) item.box.open = item.shown;
      else if (searching) item.box.open = item.before;
    }
    searching = narrowed;
    const filtered = narrowed ? true : only.checked;
    const group = (number) => number.toLocaleString('en-US');
    count.textContent = filtered ? group(found) + ' of ' + group(files.length) + ' files' : '';
  };

  const byName = (a, b) => (a.name === b.name ? 0 : a.name > b.name ? 1 : -1);
  const orders = {
    worst: (a, b) => b.missing - a.missing || a.known - b.known || byName(a, b),
    low: (a, b) => a.share - b.share || b.missing - a.missing || byName(a, b),
    name: byName,
    size: (a, b) => b.total - a.total || byName(a, b),
  };
  const arrange = () => {
    const lists = new Map();
    for (const item of items.toSorted(orders[order.value])) {
      const list = item.row.parentNode;
      if (!lists.has(list)) lists.set(list, []);
      lists.get(list).push(item.row);
    }
    for (const [list, rows] of lists) list.prepend(...rows);
    byId('ordered').hidden = order.value !== 'worst';
  };

  let waiting = 0;
  find.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 60);
  });
  find.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    find.value = '';
    apply();
  });
  only.addEventListener('change', apply);
  order.addEventListener('change', arrange);
  byId('open').addEventListener('click', () => { for (const item of folders) item.box.open = true; });
  byId('close').addEventListener('click', () => { for (const item of items) if (item.box !== null) item.box.open = false; });

  tree.addEventListener('toggle', (event) => {
    const place = event.target.querySelector(':scope > .m');
    if (place === null) return;
    const [link, ranges] = [place.querySelector(':scope > a'), place.querySelector('.g')];
    if (link === null) return;
    if (ranges === null) return;
    if (ranges.querySelector('a') !== null) return;
    const parts = ranges.textContent.split(', ').map((text) => {
      const one = link.cloneNode(false);
      one.href = link.href + '#' + text.split('–').map((line) => 'L' + line).join('-');
      one.textContent = text;
      return one;
    });
    ranges.replaceChildren(...parts.flatMap((one, at) => (at === 0 ? [one] : [', ', one])));
  }, true);

  byId('tools').hidden = false;
  find.value = '';
  only.checked = false;
  order.value = 'worst';
})();
`;

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/style.ts
const sheet = `
:root{color-scheme:light dark;--page:#fbfbfa;--ink:#1d2125;--soft:#5a626b;--rule:#e3e5e7;--under:#b4bac0;--none:#e6e8ea;--done:#a3c6bf;--miss:#c6512a;--low:#b5401c;--call:#fdf3ee;--field:#fff;--focus:#1f66c1;--hover:#f1f2f2}
@media (prefers-color-scheme:dark){:root{--page:#141618;--ink:#e5e8ea;--soft:#9da5ad;--rule:#2c3034;--under:#596169;--none:#30353a;--done:#35655e;--miss:#dd7448;--low:#f08b62;--call:#2a1f1a;--field:#1c1f22;--focus:#7db4f5;--hover:#1d2023}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;font-variant-numeric:tabular-nums}
main,footer{max-width:1000px;margin:0 auto;padding:0 24px}
main{padding-top:40px}
header p{margin:0}
.eyebrow,.for,.q,footer,.f{color:var(--soft)}
.eyebrow{font-size:13px}
h1{margin:2px 0 0;font-size:28px;line-height:1.25;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}
.for{overflow-wrap:anywhere}
header .lead{margin-top:20px;font-size:20px;line-height:1.4;max-width:44em;text-wrap:pretty}
h2{margin:0 0 4px;font-size:18px;line-height:1.3;font-weight:650}
h3{margin:0;font-size:15px;font-weight:650}
section{margin-top:48px}
.q{margin:0 0 12px;max-width:44em}
.lo{color:var(--low)}
.z{color:var(--soft)}
i{font-style:normal;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:24px 32px;margin:24px 0 0;padding:20px 0 0;border-top:1px solid var(--rule)}
.figures dd{margin:0}
.figures dt{font-size:13px;color:var(--soft)}
.figures .big{font-size:32px;line-height:1.2;font-weight:600;letter-spacing:-.02em}
.figures .z{font-weight:400}
.f{font-size:13px;margin-top:6px}
.figures .f{margin-top:8px}
.f strong{font-weight:600}
.b{position:relative;display:block;height:8px;border-radius:2px;background:var(--miss);overflow:hidden;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.b::before{content:"";display:block;height:100%;background:var(--done)}
.b.x{background:var(--none)}
.b.x::before{display:none}
.figures .b{margin-top:8px;height:10px}
.t{position:absolute;inset:0}
.t::before{content:"";display:block;height:100%;border-right:2px solid var(--ink);box-shadow:1px 0 0 var(--page)}
.r{position:relative;display:grid;grid-template-columns:minmax(0,1fr) 84px 84px 132px 76px;column-gap:12px;align-items:baseline;padding:4px 8px;border-radius:4px}
.r>.b{align-self:start;margin-top:8px}
.u,.c,.p{text-align:right;white-space:nowrap}
.u{font-weight:600}
.u.z{font-weight:400}
.c{color:var(--soft)}
.n{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere;position:relative}
.n.h{font-weight:600}
.d{color:var(--soft)}
.k{font-size:12px;color:var(--soft);padding:0 0 4px;border-bottom:1px solid var(--rule);border-radius:0;margin-bottom:4px}
.k .u{font-weight:400}
ul{list-style:none;margin:0;padding:0}
.flat,#tree{margin-inline:-8px}
.flat>li{margin-inline:8px}
.flat .r,.flat .m{margin-inline:-8px}
.flat>li{border-bottom:1px solid var(--rule);padding:6px 0}
.flat>li:last-child{border-bottom:0}
.flat .r{padding-block:0}
.m{margin:0;padding:2px 8px 4px;font-size:13px;color:var(--soft);text-wrap:pretty}
.m>a{margin-left:8px}
.g a,b{white-space:nowrap;font-weight:400}
.g{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;color:var(--ink);overflow-wrap:anywhere}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--under);text-underline-offset:3px;text-decoration-thickness:1px}
a:hover{text-decoration-color:currentColor;text-decoration-thickness:2px}
summary{cursor:pointer;list-style:none;border-radius:4px}
summary::-webkit-details-marker{display:none}
summary:hover{background:var(--hover)}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.tree .n,.fold>summary{padding-left:18px}
.tree summary .n::before,.fold>summary::before{content:"";position:absolute;left:3px;top:6px;width:6px;height:6px;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg)}
.tree details[open]>summary .n::before,.fold[open]>summary::before{transform:rotate(45deg);top:5px}
.tree ul{margin-left:13px;border-left:1px solid var(--rule);padding-left:6px}
.tree .m{padding-left:26px;padding-bottom:8px}
.tree li.q{margin:0;padding:4px 26px;font-size:13px}
.fold{margin-top:12px}
.fold>summary{position:relative;width:fit-content;margin-left:-8px;padding:2px 8px 2px 26px}
.fold>summary::before{left:11px;top:10px}
.fold[open]>summary::before{top:9px}
.fold>ul,.fold>.q{margin:8px 0 0 18px}
.fold>.flat{margin-inline:10px -8px}
.call{background:var(--call);border-left:3px solid var(--low);padding:12px 16px;margin:12px 0 24px}
.call p{margin:2px 0 8px;text-wrap:pretty}
.paths{font:13px/1.7 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.tools{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;position:sticky;top:0;z-index:1;background:var(--page);padding:8px 0 12px;font-size:13px}
.tools label{display:flex;gap:8px;align-items:center}
.tools span{color:var(--soft)}
.tools .both{display:flex;gap:8px;margin-left:auto}
.tools [type=search]{width:220px}
.tools input,.tools select,.tools button{font:inherit;color:var(--ink);background:var(--field);border:1px solid var(--soft);border-radius:4px;padding:4px 8px;min-height:32px}
.tools [type=checkbox]{min-height:0;width:16px;height:16px;margin:0;accent-color:var(--focus)}
.tools button{cursor:pointer}
.tools button:hover{background:var(--hover)}
.tools output{flex-basis:100%;color:var(--soft)}
.tools output:empty{display:none}
[hidden],.tools[hidden]{display:none}
footer{margin-top:56px;padding-top:16px;padding-bottom:40px;font-size:13px}
footer::before{content:"";display:block;border-top:1px solid var(--rule);margin-bottom:16px}
@media (max-width:760px){
main,footer{padding-inline:16px}
main{padding-top:24px}
h1{font-size:24px}
header .lead{font-size:18px;margin-top:16px}
section{margin-top:40px}
.figures{grid-template-columns:1fr 1fr;gap:20px 16px}
.figures .big{font-size:26px}
.k{display:none}
.r{grid-template-columns:auto auto minmax(0,1fr) minmax(16px,72px) 70px;grid-template-areas:"n n n n n" "u c . b p";column-gap:0;row-gap:2px}
.r>.n{grid-area:n}.r>.u{grid-area:u}.r>.c{grid-area:c}.r>.b{grid-area:b;align-self:center;margin:0}.r>.p{grid-area:p}
.r>.u,.r>.c,.r>.p{font-size:13px}
.r>.u,.r>.c{white-space:normal;text-align:left}
.r>.c{padding-left:.3em}
.r>.p{padding-left:6px}
i{position:static;width:auto;height:auto;clip-path:none;white-space:pre-wrap;color:var(--soft);font-weight:400}
.tree .r>.u{padding-left:18px}
.flat,#tree{margin-inline:0}
.flat>li,.flat .r,.flat .m{margin-inline:0}
.fold>summary{margin-left:-10px}
.fold>.flat{margin-inline:0}
.r,.m{padding-inline:0}
.tree ul{margin-left:5px;padding-left:8px}
.tree .m{padding-left:18px}
.tools{position:static}
.tools label:not(.check),.tools [type=search],.tools select{width:100%}
.tools label:not(.check)>span{flex:none;width:3.2em}
.tools .both{margin-left:0}
}
@media (max-width:360px){.r{grid-template-columns:auto auto minmax(0,1fr) 0 70px}.r>.b{display:none}}
@media (forced-colors:active){.b{border:1px solid CanvasText;forced-color-adjust:none;background:Canvas}.b.x{background:Canvas}.b::before{background:CanvasText}.t::before{border-color:Highlight}}
@media print{
:root{color-scheme:light;--page:#fff;--ink:#000;--soft:#444;--rule:#ccc;--under:#999;--none:#e2e2e2;--done:#b5d3cd;--miss:#c6512a;--low:#a23312;--call:#fff}
body{font-size:10pt}
.figures{grid-template-columns:repeat(4,1fr)}
.figures .big{font-size:18pt}
main,footer{max-width:none;padding-inline:0}
main{padding-top:0}
.tools{display:none}
li,.figures div,.call{break-inside:avoid}
.tree details>ul>li,.tree>li{break-inside:auto}
h2,.k{break-after:avoid}
a{text-decoration:none}
section{margin-top:24pt}
}
`;
const widths = Array.from({ length: 101 }, (_, width) => `.w${width}::before{width:${width}%}`).join('');
const style = `${sheet}${widths}\n`;

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/page.ts









const largestPage = 4_000_000;
const page_frame = 60_000;
function* coveragePage(model) {
    const budget = { left: largestPage - page_frame };
    yield head(model);
    yield markup `<header><p class="eyebrow">Test coverage</p><h1><bdi>${shownPath(model.title)}</bdi></h1><p class="for"><bdi>${shownPath(model.generatedFor)}</bdi></p><p class="lead">${headline(model)}</p></header>`
        .markup;
    yield figuresMarkup(model).markup;
    yield patchSection(model, budget).markup;
    const unmatched = unmatchedSection(model, budget).markup;
    yield* filesSection(model, budget);
    yield unmatched;
    yield '</main><footer>Percentages are rounded down: only what is whole says 100.0\u00a0%. ';
    yield 'Numbers of folders are pooled over their files, never averaged. Made by coverage-gate of cm-actions.</footer>';
    yield `<script>${script}</script></body></html>\n`;
}
function head(model) {
    const meta = markup `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${securityPolicy}"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/><meta name="referrer" content="no-referrer"/><meta name="robots" content="noindex"/>`;
    const title = markup `<title>${shownPath(tabTitle(model))}</title><style>${trusted(style)}</style>`;
    return `<!DOCTYPE html>\n<html lang="en"><head>${meta.markup}${title.markup}</head><body><main>`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/page/index.ts


;// CONCATENATED MODULE: ./packages/formats/src/coverage/write/function-places.ts
function namedFunctions(table) {
    const found = new Map();
    for (const [at, key] of (table?.keys ?? []).entries()) {
        const place = placeOf(key);
        if (place === null)
            continue;
        const whole = printable(place.name);
        const name = [withoutPlace(whole), whole, `${whole}@${place.line}`].find((one) => !found.has(one)) ?? `${whole}@${at}`;
        found.set(name, { line: place.line, name, hits: table?.hits[at] ?? 0 });
    }
    return [...found.values()].toSorted((a, b) => a.line - b.line);
}
function placeOf(key) {
    const comma = key.indexOf(',');
    const first = lineOf(comma === -1 ? key : key.slice(0, comma));
    if (first !== null)
        return {
            line: first,
            name: comma === -1 ? `line ${first}` : key.slice(comma + 1).replace(/^(?=[0-9]{1,10},)/, '_'),
        };
    const colon = key.lastIndexOf(':');
    const last = colon === -1 ? null : lineOf(key.slice(colon + 1));
    return last === null ? null : { line: last, name: key.slice(0, colon) };
}
function lineOf(digits) {
    return /^[1-9][0-9]{0,9}$/.test(digits) ? Number(digits) : null;
}
function withoutPlace(name) {
    const at = name.lastIndexOf('@');
    return at > 0 && /^[0-9]/.test(name.slice(at + 1)) ? name.slice(0, at) : name;
}
function printable(text) {
    return text.toWellFormed().replaceAll(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '\ufffd');
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/write/markup.ts

const markup_entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function markup_escaped(text) {
    return printable(text).replaceAll(/[&<>"']/g, (character) => markup_entities[character] ?? character);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/write/badge.ts

const colours = {
    good: '#2b7a0b',
    fair: '#8a6100',
    poor: '#b42318',
    unknown: '#595959',
};
const longestText = 40;
function badge(value, label = 'coverage', tone = 'unknown') {
    const [left, right] = [boxOf(label), boxOf(value)];
    const width = left.box + right.box;
    const title = `${left.text}: ${right.text}`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${title}">
<title>${title}</title>
<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left.box}" height="20" fill="#3b3f45"/><rect x="${left.box}" width="${right.box}" height="20" fill="${colours[tone]}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">
<text x="6" y="14" textLength="${left.width}" lengthAdjust="spacingAndGlyphs">${left.text}</text>
<text x="${left.box + 6}" y="14" textLength="${right.width}" lengthAdjust="spacingAndGlyphs">${right.text}</text>
</g>
</svg>
`;
}
function boxOf(given) {
    const characters = [...given];
    const shown = characters.length > longestText ? [...characters.slice(0, longestText - 1), '…'] : characters;
    const width = Math.max(1, Math.round(shown.reduce((sum, character) => sum + widthOf(character), 0)));
    return { text: markup_escaped(shown.join('')), width, box: width + 12 };
}
function widthOf(character) {
    if ("iIjl.,:;'|! ".includes(character))
        return 4.2;
    if ('mMwW%@…'.includes(character))
        return 11;
    return character.charCodeAt(0) > 0x2e7f ? 12 : 7;
}

// EXTERNAL MODULE: ./packages/formats/src/coverage/table/counts.ts
var table_counts = __webpack_require__(1770);
;// CONCATENATED MODULE: ./packages/formats/src/coverage/write/branches-by-line.ts
function branchesByLine({ lines, branches }) {
    const found = Array.from({ length: lines.numbers.length }, () => null);
    if (branches === null || found.length === 0)
        return found;
    let index = 0;
    for (let at = 0; at < branches.lines.length; at += 1) {
        index = indexOf(lines, branches.lines[at] ?? 0, index);
        const { covered, total } = found[index] ?? { covered: 0, total: 0 };
        found[index] = { covered: covered + (branches.hits[at] === 0 ? 0 : 1), total: total + 1 };
    }
    return found;
}
function indexOf({ numbers }, wanted, from) {
    let index = from;
    while (index + 1 < numbers.length && (numbers[index + 1] ?? 0) <= wanted)
        index += 1;
    return index;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/write/order.ts
function writable(files) {
    const lined = files.filter((file) => file.lines !== null);
    return lined.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}
const pieceLength = 1 << 16;
function* pieces(lines) {
    let piece = [];
    let length = 0;
    for (const line of lines) {
        piece.push(line);
        length += line.length;
        if (length < pieceLength)
            continue;
        yield `${piece.join('\n')}\n`;
        piece = [];
        length = 0;
    }
    if (piece.length > 0)
        yield `${piece.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/write/cobertura.ts





function writeCobertura(files, writtenAt) {
    return pieces(report(writable(files), writtenAt));
}
function* report(files, writtenAt) {
    const [lines, branches] = [sum(files, 'lines'), sum(files, 'branches')];
    yield '<?xml version="1.0" encoding="UTF-8"?>';
    yield '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">';
    yield `<coverage ${rates(files)} lines-covered="${lines.covered}" lines-valid="${lines.total}" branches-covered="${branches.covered}" branches-valid="${branches.total}" complexity="0" version="1.0" timestamp="${writtenAt}">`;
    yield '<sources><source>.</source></sources>';
    yield '<packages>';
    for (const [folder, inside] of byFolder(files)) {
        yield `<package name="${markup_escaped(folder)}" ${rates(inside)} complexity="0">`;
        yield '<classes>';
        for (const file of inside)
            yield* classOf(file);
        yield '</classes>\n</package>';
    }
    yield '</packages>\n</coverage>';
}
function* classOf(file) {
    const [path, name] = [markup_escaped(file.path), markup_escaped(file.path.slice(file.path.lastIndexOf('/') + 1))];
    yield `<class name="${name}" filename="${path}" ${rates([file])} complexity="0">`;
    yield '<methods>';
    for (const { line, name: of, hits } of namedFunctions(file.functions)) {
        const all = hits > 0 ? '1' : '0';
        yield `<method name="${markup_escaped(of)}" signature="" line-rate="${all}" branch-rate="${all}" complexity="0"><lines><line number="${line}" hits="${hits}"/></lines></method>`;
    }
    yield '</methods>\n<lines>';
    const branches = branchesByLine(file);
    const { numbers, hits } = file.lines;
    for (let at = 0; at < numbers.length; at += 1) {
        yield `<line number="${numbers[at]}" hits="${hits[at]}"${condition(branches[at] ?? null)}/>`;
    }
    yield '</lines>\n</class>';
}
function condition(branches) {
    if (branches === null)
        return '';
    const { covered, total } = branches;
    return ` branch="true" condition-coverage="${Math.floor((covered * 100) / total)}% (${covered}/${total})"`;
}
function rates(files) {
    return `line-rate="${rate(sum(files, 'lines'))}" branch-rate="${rate(sum(files, 'branches'))}"`;
}
function rate({ covered, total }) {
    return total === 0 ? '1' : `${Math.floor((covered * 10_000) / total) / 10_000}`;
}
function sum(files, metric) {
    return (0,table_counts/* pooled */.IE)(files.map((file) => (0,table_counts/* countsOf */.mQ)(file, metric))) ?? { covered: 0, total: 0 };
}
function byFolder(files) {
    const folders = new Map();
    for (const file of files) {
        const slash = file.path.lastIndexOf('/');
        const folder = slash === -1 ? '.' : file.path.slice(0, slash);
        const inside = folders.get(folder);
        if (inside === undefined)
            folders.set(folder, [file]);
        else
            inside.push(file);
    }
    return [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/write/lcov.ts



function writeLcov(files) {
    return pieces(records(writable(files)));
}
function* records(files) {
    for (const file of files) {
        yield `TN:\nSF:${printable(file.path)}`;
        yield* functions(file);
        yield* branches(file.branches);
        const { numbers, hits } = file.lines;
        for (let at = 0; at < numbers.length; at += 1)
            yield `DA:${numbers[at]},${hits[at]}`;
        yield lcov_counted('LF', 'LH', file, 'lines');
        yield 'end_of_record';
    }
}
function* functions(file) {
    const named = namedFunctions(file.functions);
    if (named.length === 0)
        return;
    for (const { line, name } of named)
        yield `FN:${line},${name}`;
    for (const { hits, name } of named)
        yield `FNDA:${hits},${name}`;
    yield `FNF:${named.length}\nFNH:${named.filter(({ hits }) => hits > 0).length}`;
}
function* branches(table) {
    if (table === null || table.lines.length === 0)
        return;
    let [index, hit] = [0, 0];
    for (let at = 0; at < table.lines.length; at += 1) {
        index = at > 0 && table.lines[at] === table.lines[at - 1] ? index + 1 : 0;
        if (table.hits[at] !== 0)
            hit += 1;
        yield `BRDA:${table.lines[at]},0,${index},${table.hits[at]}`;
    }
    yield `BRF:${table.lines.length}\nBRH:${hit}`;
}
function lcov_counted(found, hit, file, metric) {
    const counts = (0,table_counts/* countsOf */.mQ)(file, metric);
    return `${found}:${counts?.total ?? 0}\n${hit}:${counts?.covered ?? 0}`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/write/index.ts




;// CONCATENATED MODULE: ./actions/coverage-gate/numbers.ts
function meets({ covered, total }, percent) {
    return covered * 10_000 >= hundredths(percent) * total;
}
function lacking({ covered, total }, percent) {
    return Math.max(0, Math.ceil((hundredths(percent) * total) / 10_000) - covered);
}
function hundredths(percent) {
    return Math.round(percent * 100);
}
function percentText({ covered, total }) {
    if (total === 0)
        return 'none';
    const value = Math.floor((covered * 10_000) / total);
    return `${value / 100} %`;
}
function shareText(counts) {
    return `${thousands(counts.covered)} of ${thousands(counts.total)} (${percentText(counts)})`;
}
function thousands(value) {
    return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
function numbers_counted(count, noun) {
    return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function numbers_listed(items, most = 5) {
    const shown = items.slice(0, most).map((item) => (item.length > 200 ? `${item.slice(0, 200)}…` : item));
    const rest = items.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${thousands(rest)} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./actions/coverage-gate/patch.ts

function joinPatch(diff, measured, isJudged) {
    const files = [];
    const unknown = [];
    let [covered, total] = [0, 0];
    for (const { path, added } of diff.files) {
        const file = added.length === 0 ? undefined : measured.get(path);
        if (file === undefined || !isJudged(path))
            continue;
        if (file.lines === null) {
            if (file.stated.lines?.total !== 0)
                unknown.push(path);
            continue;
        }
        const { lines, patchOnly } = file;
        const joined = joinFile(path, added, patchOnly === undefined ? lines : (0,coverage/* mergeLines */.Ac)(lines, patchOnly));
        if (joined.total === 0)
            continue;
        files.push(joined);
        covered += joined.covered;
        total += joined.total;
    }
    return { covered, total, files, unknown };
}
function joinFile(path, added, lines) {
    const missing = [];
    let [covered, total] = [0, 0];
    let at = 0;
    for (let range = 0; range + 1 < added.length; range += 2) {
        const [from, to] = [added[range] ?? 0, added[range + 1] ?? 0];
        at = firstFrom(lines.numbers, from, at);
        for (; at < lines.numbers.length && (lines.numbers[at] ?? 0) <= to; at += 1) {
            total += 1;
            if (lines.hits[at] !== 0)
                covered += 1;
            else
                push(missing, lines.numbers[at] ?? 0);
        }
    }
    return { path, covered, total, missing };
}
function push(ranges, line) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + 1 === line)
        last[1] = line;
    else
        ranges.push([line, line]);
}
function firstFrom(numbers, least, start) {
    let [low, high] = [start, numbers.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function missingRanges(lines, except = patch_none) {
    const ranges = [];
    let pair = 0;
    for (let at = 0; at < lines.numbers.length; at += 1) {
        if (lines.hits[at] !== 0)
            continue;
        const line = lines.numbers[at] ?? 0;
        while (pair + 1 < except.length && (except[pair + 1] ?? 0) < line)
            pair += 2;
        if (pair + 1 < except.length && (except[pair] ?? 0) <= line)
            continue;
        push(ranges, line);
    }
    return ranges;
}
const patch_none = new Uint32Array(0);
function sizeOutside(ranges, except = patch_none) {
    let count = 0;
    let pair = 0;
    for (const [from, to] of ranges) {
        count += to - from + 1;
        while (pair + 1 < except.length && (except[pair + 1] ?? 0) < from)
            pair += 2;
        for (let at = pair; at + 1 < except.length && (except[at] ?? 0) <= to; at += 2) {
            count -= Math.min(to, except[at + 1] ?? 0) - Math.max(from, except[at] ?? 0) + 1;
        }
    }
    return count;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/output/files.ts





function outputFiles(view) {
    const { output, measured, reports } = view.facts;
    if (output.folder === null || reports.read.length === 0 || view.incomplete !== null)
        return [];
    const folder = output.folder.replace(/\/{1,20}$/, '');
    const files = [...measured.values()];
    const { lines } = view.project;
    const at = (name) => `${folder}/${name}`;
    const percent = lines === null ? 'unknown' : percentText(lines);
    return [
        { path: at('badge.svg'), pieces: () => [badge(percent, 'coverage', toneOf(view))] },
        { path: at('merged.cobertura.xml'), pieces: () => writeCobertura(files, view.facts.now) },
        { path: at('merged.lcov'), pieces: () => writeLcov(files) },
        { path: at('index.html'), pieces: () => coveragePage(pageModel(view)) },
        ...(output.commit === null
            ? []
            : [{ path: at('baseline.json'), pieces: () => (0,coverage/* writeBaseline */.B9)(baselineOf(view, output.commit ?? '')) }]),
    ];
}
function toneOf({ project: { lines }, settings }) {
    if (lines === null || lines.total === 0)
        return 'unknown';
    if (meets(lines, settings.thresholdLines))
        return 'good';
    return meets(lines, Math.max(0, settings.thresholdLines - 20)) ? 'fair' : 'poor';
}
function baselineOf(view, commit) {
    const { lines, branches, functions } = view.project;
    return { commit, lines, branches, functions, files: filesOf(view) };
}
function filesOf({ facts: { measured, baseline }, carried }) {
    const files = new Map();
    for (const [path, file] of measured) {
        const lines = (0,coverage/* countsOf */.mQ)(file, 'lines');
        if (lines !== null)
            files.set(path, { lines, missing: file.lines === null ? null : missingRanges(file.lines) });
    }
    const old = baseline.kind === 'found' ? baseline.baseline.files : new Map();
    for (const path of carried.keys()) {
        const file = old.get(path);
        if (file !== undefined)
            files.set(path, file);
    }
    return files;
}
function pageModel(view) {
    const { facts, project, patch, absent, settings } = view;
    const { lines, branches, functions } = project;
    const { thresholdPatch, thresholdLines, thresholdBranches, thresholdFunctions } = settings;
    return {
        title: facts.output.title,
        generatedFor: facts.output.generatedFor,
        project: { lines, branches, functions },
        patch: patch === null ? null : { covered: patch.covered, total: patch.total, files: patch.files },
        files: [...facts.measured].map(([path, file]) => ({
            path,
            lines: (0,coverage/* countsOf */.mQ)(file, 'lines'),
            missing: file.lines === null ? [] : missingRanges(file.lines),
        })),
        thresholds: {
            patch: thresholdPatch,
            lines: thresholdLines,
            branches: thresholdBranches,
            functions: thresholdFunctions,
        },
        absent: absent.map(({ path }) => path),
        unmatched: facts.matching?.unmatched ?? [],
    };
}

;// CONCATENATED MODULE: ./actions/coverage-gate/output/markdown.ts
function codeCell(text) {
    const plain = text
        .slice(0, 300)
        .replaceAll(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, ' ')
        .replaceAll('`', 'ˋ')
        .replaceAll('|', '\\|');
    return `\`${plain.trim() === '' ? '?' : plain}\``;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
    return [line(head), line(rule), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./actions/coverage-gate/output/sections.ts



const sections_mostRows = 20;
const sections_mostRanges = 12;
function sections(view) {
    if (view.facts.reports.read.length === 0)
        return [];
    return [totals(view), patchFiles(view), projectFiles(view)].filter((section) => section !== '');
}
function totals(view) {
    const rows = coverage/* metrics */.qd.flatMap((metric) => sections_row(`Project, ${metric}`, view.project[metric]));
    const patch = view.patch === null ? [] : sections_row('New and changed lines', view.patch);
    return `### Coverage\n\n${table(['', 'Covered', 'Of', ''], [...patch, ...rows])}`;
}
function sections_row(name, counts) {
    if (counts === null || counts.total === 0)
        return [];
    return [[name, thousands(counts.covered), thousands(counts.total), percentText(counts)]];
}
function patchFiles({ patch }) {
    const files = (patch?.files ?? [])
        .filter(({ missing }) => missing.length > 0)
        .toSorted((a, b) => b.total - b.covered - (a.total - a.covered) || (a.path < b.path ? -1 : 1));
    if (files.length === 0)
        return '';
    const rows = files
        .slice(0, sections_mostRows)
        .map(({ path, covered, total, missing }) => [codeCell(path), `${covered} of ${total}`, rangesText(missing)]);
    return `### New lines that no test runs\n\n${table(['File', 'Covered', 'Lines'], rows)}${rest(files.length)}`;
}
function projectFiles(view) {
    const files = [...view.lineCounts]
        .filter(([, { covered, total }]) => covered < total)
        .map(([path, counts]) => ({ path, ...counts }))
        .toSorted((a, b) => b.total - b.covered - (a.total - a.covered) || (a.path < b.path ? -1 : 1));
    if (files.length === 0)
        return '';
    const rows = files
        .slice(0, sections_mostRows)
        .map(({ path, covered, total }) => [codeCell(path), thousands(total - covered), percentText({ covered, total })]);
    return `### Files with the most uncovered lines\n\n${table(['File', 'Uncovered', 'Covered'], rows)}${rest(files.length)}`;
}
function rangesText(ranges) {
    const shown = ranges.slice(0, sections_mostRanges).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
    const more = ranges.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
function rest(count) {
    return count > sections_mostRows ? `\n\nAnd ${numbers_counted(count - sections_mostRows, 'more file')}.` : '';
}

;// CONCATENATED MODULE: ./actions/coverage-gate/output/summary.ts

function summaryOf(view) {
    if (view.nothing !== null)
        return view.nothing;
    const { reports } = view.facts;
    if (reports.read.length === 0) {
        return reports.refused.length === 0 ? 'No coverage report was found.' : 'No coverage report could be read.';
    }
    const { lines } = view.project;
    const project = lines === null ? 'the reports have no lines' : `${shareText(lines)} of the project’s lines`;
    const absent = view.absent.length === 0 ? '' : `; ${numbers_counted(view.absent.length, 'changed code file')} in no report`;
    return `Covered: ${patchWords(view)}${project}${absent}.`;
}
function patchWords({ patch }) {
    if (patch === null)
        return '';
    return patch.total === 0 ? 'no new line that could be, ' : `${shareText(patch)} of the new and changed lines, `;
}

// EXTERNAL MODULE: ./actions/coverage-gate/rules/flags.ts
var rules_flags = __webpack_require__(9552);
;// CONCATENATED MODULE: ./actions/coverage-gate/verdicts/verdict.ts
function decided({ id }, reason, findings = [], more = {}) {
    return { rule: id, applies: true, reason, findings, ...more };
}
function idle({ id }, reason) {
    return { rule: id, applies: false, reason, findings: [] };
}
function undecided({ id }, reason) {
    return { rule: id, applies: true, undecided: true, reason, findings: [] };
}
function unknown(message, remedy, path = null) {
    return { outcome: 'unknown', message, remedy, location: path === null ? null : { kind: 'file', path } };
}
function capped(findings, most, rest) {
    const last = findings[most - 1];
    if (findings.length <= most || last === undefined)
        return findings;
    return [...findings.slice(0, most - 1), { ...last, message: `${last.message} ${rest(findings.length - most)}` }];
}

;// CONCATENATED MODULE: ./actions/coverage-gate/verdicts/flags.ts



function judgeFlags(view) {
    const { flags } = view.settings;
    if (flags.length === 0)
        return [rules_flags/* flagReports */.k, rules_flags/* flagLines */.Y].map((rule) => idle(rule, 'The policy file lists no flags.'));
    if (view.nothing !== null)
        return [rules_flags/* flagReports */.k, rules_flags/* flagLines */.Y].map((rule) => idle(rule, view.nothing ?? ''));
    const all = flags.map((settings, index) => ({
        settings,
        reading: view.facts.reports.flags[index] ?? { name: settings.name, reports: 0, lines: null },
    }));
    return [judgeUploads(view, all), judgeThresholds(all)];
}
function judgeUploads(view, flags) {
    const findings = flags.flatMap((flag) => uploadFinding(view, flag));
    const reason = flags
        .map(({ settings, reading }) => `${settings.name}: ${reading.reports} of ${settings.uploads}`)
        .join(', ');
    return decided(rules_flags/* flagReports */.k, `${reason}.`, findings);
}
function uploadFinding(view, { settings, reading }) {
    const { name, uploads, carryForward, reports } = settings;
    if (reading.reports >= uploads)
        return [];
    const carried = carryForward && reading.reports === 0;
    if (carried && view.facts.baseline.kind === 'found')
        return [];
    const patterns = reports.join(', ').slice(0, 200);
    const message = `The part "${name}" brought ${reading.reports} of ${numbers_counted(uploads, 'report')} (${patterns}).`;
    const why = carried ? ' Nothing can be carried forward, because there is no baseline.' : '';
    const remedy = 'See why its job wrote no report, or whether it was not downloaded before this step, and run it again.';
    return [unknown(`${message}${why}`, remedy)];
}
function judgeThresholds(flags) {
    const judged = flags.filter(({ settings, reading }) => settings.thresholdLines !== null && reading.lines !== null);
    if (judged.length === 0)
        return idle(rules_flags/* flagLines */.Y, 'No flag with reports has a threshold of its own.');
    const findings = judged.flatMap(({ settings: { name, thresholdLines }, reading: { lines } }) => {
        if (lines === null || thresholdLines === null || meets(lines, thresholdLines))
            return [];
        const message = `The part "${name}" covers ${shareText(lines)} lines, and ${thresholdLines} % are asked for.`;
        return [
            {
                outcome: 'fail',
                message,
                remedy: `Add tests to the part "${name}".`,
                location: { kind: 'repository', name },
            },
        ];
    });
    return decided(rules_flags/* flagLines */.Y, `${numbers_counted(judged.length, 'flag')} judged.`, findings, { enforced: true });
}

// EXTERNAL MODULE: ./actions/coverage-gate/rules/loosening.ts
var loosening = __webpack_require__(8263);
;// CONCATENATED MODULE: ./actions/coverage-gate/verdicts/loosening.ts



const mostFindings = 50;
function judgeLoosening(view) {
    const { change } = view.facts;
    if (change.kind !== 'read')
        return [loosening/* pragmas */.u, loosening/* measureSettings */.k].map((rule) => idle(rule, 'The change is not known.'));
    const { looks } = change;
    const comments = looks.pragmas.map(({ path, line, text }) => ({
        outcome: 'fail',
        message: `The change takes code of ${path} out of the measure: ${text}`,
        remedy: 'Test the lines, or say in the pull request why no test can run them.',
        location: { kind: 'file', path, line },
    }));
    const settings = looks.settings.map(({ path, line, text, removed }) => ({
        outcome: 'fail',
        message: `The change ${removed ? 'takes away from' : 'changes'} what is measured in ${path}: ${text}`,
        remedy: 'Take it back, or say in the pull request why less is measured. Lasting exceptions belong into controls: coverage-gate: exclude in the policy file.',
        location: removed ? { kind: 'file', path } : { kind: 'file', path, line },
    }));
    return [verdictOf(loosening/* pragmas */.u, comments, 'pragma'), verdictOf(loosening/* measureSettings */.k, settings, 'line')];
}
function verdictOf(rule, findings, noun) {
    return decided(rule, findings.length === 0 ? 'None added.' : `${numbers_counted(findings.length, noun)}.`, findings.slice(0, mostFindings));
}

// EXTERNAL MODULE: ./actions/coverage-gate/rules/patch.ts
var rules_patch = __webpack_require__(7621);
// EXTERNAL MODULE: ./packages/formats/src/code/index.ts + 8 modules
var code = __webpack_require__(8664);
// EXTERNAL MODULE: ./packages/policy/src/index.ts + 8 modules
var src = __webpack_require__(9913);
;// CONCATENATED MODULE: ./actions/coverage-gate/carried.ts

function carriedFiles({ reports, measured, baseline }, { flags }, isJudged) {
    const idle = flags.filter(({ carryForward }, index) => carryForward && (reports.flags[index]?.reports ?? 0) === 0);
    if (idle.length === 0 || baseline.kind !== 'found')
        return new Map();
    const covers = idle.map(({ paths }) => (0,src.compileGlobs)(paths));
    const changed = new Set(baseline.since.files.flatMap(({ path, oldPath }) => [path, oldPath ?? path]));
    const carried = [...baseline.baseline.files].filter(([path]) => !measured.has(path) && !changed.has(path) && isJudged(path) && covers.some((covered) => covered(path)));
    return new Map(carried.map(([path, { lines }]) => [path, lines]));
}

;// CONCATENATED MODULE: ./actions/coverage-gate/view.ts






function viewOf(facts, settings) {
    const isExcluded = (0,src.compileGlobs)(settings.exclude);
    const isJudged = (path) => settings.exclude.length === 0 || !isExcluded(path);
    const entries = settings.paths.map((entry) => ({ entry, covers: (0,src.compileGlobs)(entry.paths) }));
    const carried = carriedFiles(facts, settings, isJudged);
    const lineCounts = lineCountsOf(facts, isJudged);
    const { change, measured } = facts;
    const patch = change.kind === 'read' ? joinPatch(change.diff, measured, isJudged) : null;
    const files = change.kind === 'read' ? change.files : [];
    return {
        facts,
        settings,
        incomplete: incompleteBy(facts, settings),
        nothing: nothingIn(facts),
        isJudged,
        entryOf: (path) => entries.find(({ covers }) => covers(path))?.entry ?? null,
        patch,
        absent: files.filter((file) => bringsCode(file) && !measured.has(file.path) && isJudged(file.path)),
        project: projectOf(facts, isJudged, [...lineCounts.values(), ...carried.values()]),
        lineCounts,
        carried,
        ...placesOf(facts),
    };
}
function bringsCode({ kind, nothingToRun, brings }) {
    return kind === 'code' && nothingToRun === null && brings;
}
function lineCountsOf({ measured }, isJudged) {
    const found = new Map();
    for (const [path, file] of measured) {
        const counts = isJudged(path) ? (0,coverage/* countsOf */.mQ)(file, 'lines') : null;
        if (counts !== null)
            found.set(path, counts);
    }
    return found;
}
function projectOf({ measured }, isJudged, lines) {
    const files = [...measured.values()].filter((file) => isJudged(file.path));
    const totals = coverage/* metrics */.qd.map((metric) => {
        const counts = metric === 'lines' ? lines : files.map((file) => (0,coverage/* countsOf */.mQ)(file, metric));
        return [metric, (0,coverage/* pooled */.IE)(counts)];
    });
    return Object.fromEntries(totals);
}
function placesOf({ measured }) {
    const languages = new Set();
    const places = new Set();
    for (const path of measured.keys()) {
        const language = (0,code/* languageOf */.eX)(path);
        if (language === null)
            continue;
        languages.add(language.id);
        places.add(`${language.id} ${(0,code/* rootOf */.I5)(path)}`);
    }
    return { languages, places };
}
function incompleteBy({ reports }, { flags }) {
    if (reports.refused.length > 0)
        return `${numbers_counted(reports.refused.length, 'report')} could not be read.`;
    const missing = flags.find(({ uploads, carryForward }, index) => !carryForward && (reports.flags[index]?.reports ?? 0) < uploads);
    if (missing !== undefined)
        return `Reports of the part "${missing.name}" are missing.`;
    return reports.empty.length > 0 ? 'A report that was asked for is not there.' : null;
}
function nothingIn({ reports, change }) {
    const silent = reports.read.length === 0 && reports.refused.length === 0 && !reports.named;
    if (!silent || change.kind !== 'read')
        return null;
    const code = change.files.some(({ kind }) => kind === 'code' || kind === 'test');
    return code ? null : 'The change has no code, and there is no coverage report.';
}

;// CONCATENATED MODULE: ./actions/coverage-gate/verdicts/patch.ts




function judgeChange(view) {
    const { change } = view.facts;
    if (change.kind === 'none')
        return idle(rules_patch/* changeRead */.X5, change.reason);
    if (change.kind === 'unread') {
        return decided(rules_patch/* changeRead */.X5, change.reason, [unknown(change.reason, change.fix)]);
    }
    return decided(rules_patch/* changeRead */.X5, `${numbers_counted(change.diff.files.length, 'file')} changed.`);
}
const patch_mostFindings = 100;
function judgePatch(view) {
    const { patch, settings } = view;
    const early = notJudged(view);
    if (early !== null || patch === null)
        return early ?? undecided(rules_patch/* patchLines */.UZ, 'The change is not known.');
    const groups = groupsOf(view, patch.files);
    const failing = groups.filter((group) => group.threshold !== null && !meets(group, group.threshold));
    const unknowns = patch.unknown.map((path) => unknown(`A report names ${path} without saying which of its lines were run, so its new lines cannot be judged.`, 'Let the tool write a report with lines as well, such as lcov or Cobertura.', path));
    const ranges = [
        ...failing.flatMap((group) => findingsOf(group)),
        ...groups.filter((group) => !failing.includes(group)).flatMap((group) => noticesOf(group)),
    ];
    const reason = patch.total === 0 ? noLines(view) : `${shareText(patch)} of the new and changed lines are covered.`;
    const unseen = unknowns.length === 0 && !joinsCode(view) ? unseenFindings(view) : [];
    const findings = [...capped(ranges, patch_mostFindings, moreRanges), ...unknowns.slice(0, 20), ...unseen];
    if (patch.total === 0 && findings.length === 0)
        return idle(rules_patch/* patchLines */.UZ, reason);
    return decided(rules_patch/* patchLines */.UZ, reason, findings, { threshold: settings.thresholdPatch });
}
function notJudged(view) {
    const { change, reports } = view.facts;
    if (view.nothing !== null)
        return idle(rules_patch/* patchLines */.UZ, view.nothing);
    if (change.kind === 'none')
        return idle(rules_patch/* patchLines */.UZ, change.reason);
    if (change.kind === 'unread')
        return undecided(rules_patch/* patchLines */.UZ, 'Not judged: the change is not known.');
    if (view.incomplete !== null)
        return undecided(rules_patch/* patchLines */.UZ, `Not judged: ${view.incomplete}`);
    return reports.read.length === 0 ? undecided(rules_patch/* patchLines */.UZ, 'Not judged: there is no report.') : null;
}
function groupsOf(view, files) {
    const byThreshold = new Map();
    for (const file of files) {
        const entry = view.entryOf(file.path);
        const own = entry !== null && entry.thresholdPatch !== undefined;
        const name = own ? entry.paths.join(', ').slice(0, 100) : '';
        const threshold = own ? (entry.thresholdPatch ?? null) : view.settings.thresholdPatch;
        const group = byThreshold.get(name) ?? { threshold, name, files: [] };
        group.files.push(file);
        byThreshold.set(name, group);
    }
    return [...byThreshold.values()].map((group) => ({
        ...group,
        covered: group.files.reduce((sum, file) => sum + file.covered, 0),
        total: group.files.reduce((sum, file) => sum + file.total, 0),
    }));
}
function findingsOf(group) {
    const threshold = group.threshold ?? 0;
    const where = group.name === '' ? 'the change' : `the changed files of ${group.name}`;
    const missing = lacking(group, threshold);
    return patch_worstFirst(group.files).flatMap((file) => file.missing.map(([from, to]) => ({
        outcome: 'fail',
        message: `No test runs ${patch_place(from, to)} of ${file.path}, which the change brings. Of ${where} ${shareText(group)} lines are covered, and ${threshold} % have to be.`,
        remedy: `Add tests that run these lines. ${numbers_counted(missing, 'more covered line')} ${missing === 1 ? 'is' : 'are'} enough.`,
        location: { kind: 'file', path: file.path, line: from, endLine: to },
    })));
}
function noticesOf(group) {
    return patch_worstFirst(group.files)
        .flatMap((file) => file.missing.map(([from, to]) => ({ file, from, to })))
        .slice(0, 10)
        .map(({ file, from, to }) => ({
        outcome: 'fail',
        atMost: 'notice',
        message: `No test runs ${patch_place(from, to)} of ${file.path}. Enough of the change is covered without.`,
        remedy: 'Nothing has to be done; a test would be welcome.',
        location: { kind: 'file', path: file.path, line: from, endLine: to },
    }));
}
function patch_place(from, to) {
    return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}
function patch_worstFirst(files) {
    return files
        .filter(({ missing }) => missing.length > 0)
        .toSorted((a, b) => b.total - b.covered - (a.total - a.covered) || (a.path < b.path ? -1 : 1));
}
function moreRanges(more) {
    return `There are ${numbers_counted(more, 'more range')} without a test; the facts of the report list them all.`;
}
function noLines({ facts: { change } }) {
    const files = change.kind === 'read' ? change.files.length : 0;
    return files === 0 ? 'The change brings no code.' : 'The change brings no line that could be covered.';
}
function joinsCode({ facts: { change }, patch }) {
    const code = new Set(change.kind === 'read' ? change.files.filter(({ kind }) => kind === 'code').map(({ path }) => path) : []);
    return patch?.files.some(({ path }) => code.has(path)) ?? false;
}
function unseenFindings(view) {
    const unseen = view.absent.filter(({ language }) => view.languages.has(language));
    const first = unseen[0];
    if (first === undefined)
        return [];
    const paths = unseen.map(({ path }) => path);
    const message = `None of the changed code is in a report, so nothing of it could be judged: ${numbers_listed(paths)}.`;
    const remedy = 'Make the tool measure these files, or name the report that has them with `reports`.';
    return [unknown(message, remedy, first.path)];
}
function judgeNewTests(view) {
    const { change } = view.facts;
    if (change.kind !== 'read' || view.patch === null)
        return idle(rules_patch/* newTests */.wg, 'The change is not known.');
    const brings = change.files.filter((file) => bringsCode(file) && view.isJudged(file.path));
    if (brings.length === 0)
        return idle(rules_patch/* newTests */.wg, 'The change adds no code.');
    if (change.files.some(({ kind, brings: own }) => kind === 'test' && own))
        return decided(rules_patch/* newTests */.wg, 'A test is added or changed.');
    if (view.patch.covered > 0)
        return decided(rules_patch/* newTests */.wg, 'Tests run new lines.');
    const first = brings[0]?.path ?? '';
    const message = `The change adds code (${numbers_listed(brings.map(({ path }) => path))}) and no test, and no test runs a line of it.`;
    const finding = {
        outcome: 'fail',
        message,
        remedy: 'Add a test that runs the new code.',
        location: { kind: 'file', path: first },
    };
    return decided(rules_patch/* newTests */.wg, message, [finding]);
}

// EXTERNAL MODULE: ./actions/coverage-gate/rules/presence.ts
var presence = __webpack_require__(4410);
;// CONCATENATED MODULE: ./actions/coverage-gate/verdicts/presence.ts





const presence_mostFindings = 50;
function judgeNewFiles(view) {
    const early = presence_notJudged(view, presence/* newFilePresent */.c);
    if (early !== null)
        return early;
    const required = view.absent.filter((file) => isExpected(view, file));
    const added = addedCode(view);
    if (added === 0)
        return idle(presence/* newFilePresent */.c, `The change adds no code file.${leftOut(view)}`);
    const findings = required.map((file) => {
        const message = `${file.path} is new and is in no coverage report, so no test is known to run it.`;
        return { outcome: 'fail', message, remedy: remedyFor(file), location: { kind: 'file', path: file.path, line: 1 } };
    });
    const reason = `${added - required.length} of ${numbers_counted(added, 'added code file')} are in a report or need not be.${leftOut(view)}`;
    return decided(presence/* newFilePresent */.c, reason, capped(findings, presence_mostFindings, moreFiles));
}
function judgeChangedFiles(view) {
    const early = presence_notJudged(view, presence/* changedFilePresent */.k);
    if (early !== null)
        return early;
    const others = view.absent.filter((file) => !isExpected(view, file) && mayBeRequired(view, file));
    const findings = others.map((file) => {
        const message = `${file.path} is ${file.added ? 'new' : 'changed'} and is in no coverage report${why(view, file)}.`;
        return { outcome: 'fail', message, remedy: remedyFor(file), location: { kind: 'file', path: file.path } };
    });
    if (view.absent.length === 0 && findings.length === 0)
        return idle(presence/* changedFilePresent */.k, 'Every changed code file is in a report, or there is none.');
    return decided(presence/* changedFilePresent */.k, `${numbers_counted(others.length, 'changed code file')} in no report.`, capped(findings, presence_mostFindings, moreFiles));
}
function presence_notJudged(view, rule) {
    const { change, reports } = view.facts;
    if (view.nothing !== null)
        return idle(rule, view.nothing);
    if (change.kind === 'none')
        return idle(rule, change.reason);
    if (change.kind === 'unread')
        return undecided(rule, 'Not judged: the change is not known.');
    if (view.incomplete !== null)
        return undecided(rule, `Not judged: ${view.incomplete}`);
    return reports.read.length === 0 ? undecided(rule, 'Not judged: there is no report.') : null;
}
function isExpected(view, file) {
    return file.added && mayBeRequired(view, file) && view.places.has(`${file.language} ${(0,code/* rootOf */.I5)(file.path)}`);
}
function mayBeRequired(view, { path }) {
    return view.entryOf(path)?.requireReport ?? true;
}
function why(view, { language, path, added }) {
    if (!view.languages.has(language))
        return ', and no report knows its language';
    const root = (0,code/* rootOf */.I5)(path);
    return added
        ? `, and no report knows ${root === '' ? 'the top folder' : root}`
        : ', so its new lines cannot be judged';
}
function remedyFor({ language, path }) {
    const { measure } = (0,code/* toolAdvice */.zq)(language, (0,code/* rootOf */.I5)(path));
    return `Make the coverage tool measure files that no test loads, or add a test that loads it. If it needs no test, list it under controls: coverage-gate: exclude in the policy file. The setting:\n${measure}`;
}
function addedCode({ facts: { change }, isJudged }) {
    const files = change.kind === 'read' ? change.files : [];
    return files.filter((file) => file.added && bringsCode(file) && isJudged(file.path)).length;
}
function leftOut({ facts: { change } }) {
    const files = change.kind === 'read' ? change.files.filter(({ added }) => added) : [];
    const counts = new Map();
    for (const file of files) {
        const { kind, nothingToRun } = file;
        if (kind === 'no code' || kind === 'test' || bringsCode(file))
            continue;
        const name = kind === 'code' ? (nothingToRun ?? 'empty') : kind;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    if (counts.size === 0)
        return '';
    return ` Left out: ${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')}.`;
}
function moreFiles(more) {
    return `And so are ${more} more files; the facts of the report list them all.`;
}

// EXTERNAL MODULE: ./actions/coverage-gate/rules/project.ts
var project = __webpack_require__(3494);
;// CONCATENATED MODULE: ./actions/coverage-gate/verdicts/project.ts




function judgeProject(view) {
    const { thresholdBranches, thresholdFunctions, thresholdStatements } = view.settings;
    return [
        judgeLines(view),
        judgeMetric(view, project/* projectBranches */.s4, 'branches', thresholdBranches),
        judgeMetric(view, project/* projectFunctions */.$2, 'functions', thresholdFunctions),
        judgeMetric(view, project/* projectStatements */.wL, 'statements', thresholdStatements),
    ];
}
function judgeLines(view) {
    const early = project_notJudged(view, project/* projectLines */.DR);
    if (early !== null)
        return early;
    const total = view.project.lines;
    if (total === null)
        return decided(project/* projectLines */.DR, unsaid('lines'), [unknown(unsaid('lines'), moreFor('lines'))]);
    const groups = project_groupsOf(view);
    const failing = groups.filter(({ counts, threshold }) => !meets(counts, threshold));
    const baseline = view.facts.baseline.kind === 'found' ? view.facts.baseline.baseline.lines : null;
    const had = baseline !== null && meets(baseline, view.settings.thresholdLines);
    const findings = failing.map((group) => findingOf(group, 'lines', remedyOf(group, had)));
    const enforced = failing.some(({ stated }) => stated || had);
    const reason = `${shareText(total)} lines of the project are covered.${groups.length > 1 ? ` ${numbers_counted(groups.length, 'group')} judged.` : ''}`;
    return decided(project/* projectLines */.DR, reason, findings, {
        threshold: view.settings.thresholdLines,
        ...(enforced ? { enforced: true } : {}),
    });
}
function judgeMetric(view, rule, metric, threshold) {
    if (threshold === null)
        return idle(rule, `No threshold is set for ${metric}.`);
    const early = project_notJudged(view, rule);
    if (early !== null)
        return { ...early, enforced: true };
    const counts = view.project[metric];
    const more = { threshold, enforced: true };
    if (counts === null)
        return decided(rule, unsaid(metric), [unknown(unsaid(metric), moreFor(metric))], more);
    const group = { name: '', threshold, counts, stated: true };
    const findings = meets(counts, threshold)
        ? []
        : [findingOf(group, metric, 'Add tests. The summary lists the files with the most uncovered lines first.')];
    return decided(rule, `${shareText(counts)} ${metric} of the project are covered.`, findings, more);
}
function moreFor(metric) {
    return `Let the tool write a report that has ${metric} (lcov, Cobertura and coverage-final.json have most), or take the threshold out.`;
}
function unsaid(metric) {
    return `No report says how many ${metric} there are, so their threshold cannot be judged.`;
}
function project_notJudged(view, rule) {
    if (view.nothing !== null)
        return idle(rule, view.nothing);
    if (view.incomplete !== null)
        return undecided(rule, `Not judged: ${view.incomplete}`);
    const none = view.facts.reports.read.length === 0 || view.facts.measured.size === 0;
    return none ? undecided(rule, 'Not judged: nothing was measured.') : null;
}
function project_groupsOf(view) {
    const rest = [];
    const own = new Map();
    const add = (path, counts) => {
        const entry = view.entryOf(path);
        if (entry === null || entry.thresholdLines === undefined)
            rest.push(counts);
        else if (entry.thresholdLines !== null) {
            const name = entry.paths.join(', ').slice(0, 100);
            const group = own.get(name) ?? { threshold: entry.thresholdLines, counts: [] };
            group.counts.push(counts);
            own.set(name, group);
        }
    };
    for (const [path, counts] of view.lineCounts)
        add(path, counts);
    for (const [path, counts] of view.carried)
        add(path, counts);
    const stated = view.settings.statesLines || view.facts.statedByInput;
    const general = { name: '', threshold: view.settings.thresholdLines, counts: (0,coverage/* pooled */.IE)(rest), stated };
    const others = [...own].map(([name, { threshold, counts }]) => ({
        name,
        threshold,
        counts: (0,coverage/* pooled */.IE)(counts),
        stated: true,
    }));
    return [general, ...others].flatMap((group) => (group.counts === null ? [] : [{ ...group, counts: group.counts }]));
}
function findingOf({ name, threshold, counts }, metric, remedy) {
    const what = name === '' ? `of the project’s ${metric}` : `of the ${metric} of ${name}`;
    const gap = lacking(counts, threshold);
    const message = `Tests run ${shareText(counts)} ${what}, and ${threshold} % are asked for: ${thousands(gap)} more ${gap === 1 ? 'is' : 'are'} missing.`;
    return { outcome: 'fail', message, remedy, location: { kind: 'repository' } };
}
function remedyOf({ stated, counts }, had) {
    const add = 'Add tests for the files that the summary lists first: they have the most uncovered lines.';
    if (stated || had)
        return add;
    const now = Math.floor(Number.parseFloat(percentText(counts)) || 0);
    return `${add} To keep at least what there is, and make less an error, write into .github/change-policy.yml:\ncontrols:\n  coverage-gate:\n    threshold-lines: ${now}`;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/verdicts/ratchet.ts





const ratchet_mostFindings = 20;
function judgeRatchet(view) {
    const { baseline, change } = view.facts;
    if (view.nothing !== null)
        return idle(project/* ratchet */.U4, view.nothing);
    if (baseline.kind === 'none')
        return idle(project/* ratchet */.U4, baseline.reason);
    if (baseline.kind === 'unread') {
        const remedy = 'Let a run on the default branch write a new baseline, or delete the artifact.';
        return decided(project/* ratchet */.U4, baseline.reason, [unknown(baseline.reason, remedy)]);
    }
    if (change.kind === 'unread')
        return undecided(project/* ratchet */.U4, 'Not judged: the change is not known.');
    if (view.incomplete !== null)
        return undecided(project/* ratchet */.U4, `Not judged: ${view.incomplete}`);
    if (view.facts.measured.size === 0)
        return undecided(project/* ratchet */.U4, 'Not judged: nothing was measured.');
    return compared(view, baseline);
}
function compared(view, found) {
    const { files, lost } = comparedFiles(view, found);
    const before = files.reduce((sum, file) => sum + file.before, 0);
    const now = files.reduce((sum, file) => sum + file.now, 0);
    const tolerance = view.settings.dropTolerance;
    const reason = `${numbers_counted(now, 'uncovered line')} outside of the change, ${thousands(before)} at ${found.where}.`;
    const dropped = now > before + tolerance ? dropFindings(files, now - before, tolerance, found.where) : [];
    const gone = lost.slice(0, ratchet_mostFindings).map(({ path, lines }) => ({
        outcome: 'fail',
        message: `No report names ${path} any more, and at ${found.where} reports told of ${numbers_counted(lines, 'line')} of it.`,
        remedy: 'See whether its tests still run, and whether the tool still measures it. If it needs no test, list it under controls: coverage-gate: exclude in the policy file.',
        location: { kind: 'file', path },
    }));
    return decided(project/* ratchet */.U4, reason, [...dropped, ...gone], { threshold: tolerance });
}
function dropFindings(files, more, tolerance, where) {
    return files
        .filter(({ before, now }) => now > before)
        .toSorted((a, b) => b.now - b.before - (a.now - a.before) || (a.path < b.path ? -1 : 1))
        .slice(0, ratchet_mostFindings)
        .map(({ path, before, now }) => ({
        outcome: 'fail',
        message: `${path} has ${numbers_counted(now, 'uncovered line')} outside of what the change brings, and had ${thousands(before)} at ${where}. In all there are ${thousands(more)} more, and ${thousands(tolerance)} are tolerated.`,
        remedy: 'Bring the tests back that ran these lines.',
        location: { kind: 'file', path },
    }));
}
function comparedFiles(view, { baseline, since }) {
    const changed = new Map(since.files.map((file) => [pathBefore(file), file]));
    const files = [];
    const lost = [];
    for (const [oldPath, old] of baseline.files) {
        const change = changed.get(oldPath);
        const path = change?.path ?? oldPath;
        if (change?.status === 'deleted' || !view.isJudged(path) || view.carried.has(path))
            continue;
        const now = outsideNow(view, path, change);
        const before = outsideBefore(old, change);
        if (now === 'not measured')
            lost.push({ path, lines: old.lines.total });
        else if (now !== null && before !== null)
            files.push({ path, before, now });
    }
    const worstFirst = lost.filter(({ lines }) => lines > 0);
    return { files, lost: worstFirst.toSorted((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : 1)) };
}
function pathBefore({ path, oldPath, status }) {
    return status === 'copied' ? path : (oldPath ?? path);
}
function outsideBefore({ lines, missing }, change) {
    if (missing === null)
        return unlessChanged(lines.total - lines.covered, change);
    return sizeOutside(missing, change?.removed);
}
function outsideNow({ facts: { measured } }, path, change) {
    const file = measured.get(path);
    if (file === undefined)
        return 'not measured';
    if (file.lines !== null)
        return sizeOutside(missingRanges(file.lines, change?.added));
    const counts = (0,coverage/* countsOf */.mQ)(file, 'lines');
    return counts === null ? null : unlessChanged(counts.total - counts.covered, change);
}
function unlessChanged(count, change) {
    return change === undefined ? count : null;
}

// EXTERNAL MODULE: ./actions/coverage-gate/rules/reports.ts
var reports = __webpack_require__(9300);
;// CONCATENATED MODULE: ./actions/coverage-gate/verdicts/reports.ts




function judgeReports(view) {
    const { read, refused, empty } = view.facts.reports;
    if (view.nothing !== null)
        return idle(reports/* reportsRead */.W_, view.nothing);
    const missing = [
        ...refused.map(({ path, reason }) => unknown(`${path}: ${reason}`, writeAgain, path)),
        ...empty.map((pattern) => unknown(`No file fits "${pattern.slice(0, 200)}", which \`reports\` asks for.`, notThere(view))),
    ];
    const none = read.length === 0 && missing.length === 0 ? [unknown(noneFound(view), notThere(view))] : [];
    const findings = [...missing, ...none, ...hollowFindings(view)];
    const names = numbers_listed(read.map(({ path, format }) => `${path} (${format})`));
    return decided(reports/* reportsRead */.W_, findings[0]?.message ?? `${numbers_counted(read.length, 'report')} read: ${names}.`, findings);
}
const writeAgain = 'Let the test step write the report again, whole, and run this step after it.';
const howToMeasure = 'See in the log of the test step whether tests ran, and whether the tool was told which sources to measure.';
function hollowFindings({ facts: { reports, measured }, project }) {
    if (reports.read.length === 0 || reports.refused.length > 0)
        return [];
    const files = reports.read.reduce((sum, report) => sum + report.files, 0);
    if (files === 0)
        return [unknown('The reports name no file, so nothing was measured.', howToMeasure)];
    if (measured.size === 0 || project.lines === null || project.lines.total > 0)
        return [];
    return [unknown('The reports hold no line of code, so nothing was measured.', howToMeasure)];
}
function noneFound({ facts: { reports } }) {
    return reports.named
        ? `No coverage report was found: ${numbers_listed(reports.patterns)}.`
        : 'No coverage report was found under any of the names that the usual tools give.';
}
function notThere({ facts: { change } }) {
    const files = change.kind === 'read' ? change.files : [];
    const language = files.find(({ language: id }) => id !== '')?.language ?? '';
    return `Let the test step write one before this step, and name it with \`reports\` where it has another name:\n${(0,code/* toolAdvice */.zq)(language, '').report}`;
}
function judgeMatching(view) {
    const { matching } = view.facts;
    if (view.nothing !== null)
        return idle(reports/* pathsMatched */.n1, view.nothing);
    if (matching === null)
        return idle(reports/* pathsMatched */.n1, 'There is no git repository to match paths with.');
    if (view.facts.reports.read.length === 0)
        return idle(reports/* pathsMatched */.n1, 'No report was read.');
    const { files, matched, unmatched, ambiguous } = matching;
    const threshold = view.settings.minMatchedFiles;
    const reason = `${thousands(matched)} of ${numbers_counted(files, 'file')} in the reports are in the repository.`;
    const none = matched === 0 && (files > 0 || unmatched.length > 0);
    if (!none && meets({ covered: matched, total: files }, threshold)) {
        return decided(reports/* pathsMatched */.n1, reason, [], { threshold });
    }
    const odd = [
        ...unmatched,
        ...ambiguous.map(({ written, candidates }) => `${written} (fits ${numbers_listed(candidates, 2)})`),
    ];
    const message = `${reason} ${threshold} % have to be. Not found: ${numbers_listed(odd)}.`;
    const remedy = 'Let the tool report paths of the sources as git has them (source maps on, no build folder), run it at the top of the checkout, or name the right report with `reports`.';
    return decided(reports/* pathsMatched */.n1, reason, [unknown(message, remedy)], { threshold });
}
const clockSkew = 5 * 60_000;
const hour = 3_600_000;
function judgeAge(view) {
    const { facts, settings } = view;
    if (view.nothing !== null)
        return idle(reports/* reportAge */.w8, view.nothing);
    const dated = facts.reports.read.filter(({ writtenAt }) => writtenAt !== null);
    if (dated.length === 0)
        return idle(reports/* reportAge */.w8, 'No report says when it was written.');
    const findings = dated.flatMap((report) => {
        const why = staleBy(report, view);
        if (why === null)
            return [];
        const remedy = 'Write the report in this run, before this step. Keep it out of git and out of caches, so that no older one can take its place.';
        const location = { kind: 'file', path: report.path };
        const message = `${report.path} was written ${new Date(report.writtenAt ?? 0).toISOString()}, ${why}.`;
        return [{ outcome: 'fail', message, remedy, location, ...(facts.laptop ? { atMost: 'warning' } : {}) }];
    });
    const reason = `${dated.length} of ${numbers_counted(facts.reports.read.length, 'report')} say when they were written.`;
    return decided(reports/* reportAge */.w8, reason, findings, { threshold: settings.maxReportAge });
}
function staleBy({ writtenAt }, { facts, settings }) {
    if (writtenAt === null || Math.abs(writtenAt) > 8.64e15)
        return null;
    if (facts.committedAt !== null && writtenAt < facts.committedAt - clockSkew) {
        return `before the commit was made (${new Date(facts.committedAt).toISOString()})`;
    }
    const age = Math.floor((facts.now - writtenAt) / hour);
    return age >= settings.maxReportAge ? `${age} hours ago; at most ${settings.maxReportAge} are allowed` : null;
}
function judgeNotes(view) {
    const { read } = view.facts.reports;
    if (read.length === 0)
        return idle(reports/* reportNotes */.We, 'No report was read.');
    const notes = read.flatMap(({ path, notes: own }) => own.map(({ message }) => ({ path, message })));
    const findings = [
        ...notes
            .slice(0, 20)
            .map(({ path, message }) => draft(path, `${path}: ${message}`, 'We count the lines. Nothing has to be done where the tool is known for this.')),
        ...pastTheEnd(view),
    ];
    return decided(reports/* reportNotes */.We, findings.length === 0 ? 'Nothing odd.' : `${numbers_counted(notes.length, 'note')}.`, findings);
}
function draft(path, message, remedy) {
    return { outcome: 'fail', message, remedy, location: { kind: 'file', path } };
}
function pastTheEnd({ facts: { change, measured } }) {
    const files = change.kind === 'read' ? change.files : [];
    return files.slice(0, 2000).flatMap(({ path, length }) => {
        const last = measured.get(path)?.lines?.numbers.at(-1) ?? 0;
        if (length === null || last <= length + 1)
            return [];
        const message = `${path} has ${numbers_counted(length, 'line')}, and a report tells of line ${thousands(last)}: it is of other code.`;
        return [draft(path, message, 'Run the tests again on this commit, and pass on the report that they write.')];
    });
}

;// CONCATENATED MODULE: ./actions/coverage-gate/judge.ts













function judge(facts, settings) {
    const view = viewOf(facts, settings);
    const verdicts = [
        judgeReports(view),
        judgeMatching(view),
        judgeAge(view),
        judgeChange(view),
        judgePatch(view),
        judgeNewFiles(view),
        judgeChangedFiles(view),
        judgeNewTests(view),
        ...judgeProject(view),
        judgeRatchet(view),
        ...judgeFlags(view),
        ...judgeLoosening(view),
        judgeNotes(view),
    ];
    const { lines } = view.project;
    return {
        verdicts,
        summary: summaryOf(view),
        facts: contractFacts(view),
        outputs: {
            coverage: lines === null ? '' : percentText(lines).replace(' %', ''),
            'patch-coverage': view.patch === null || view.patch.total === 0 ? '' : percentText(view.patch).replace(' %', ''),
        },
        files: outputFiles(view),
        sections: sections(view),
    };
}


/***/ })

};
