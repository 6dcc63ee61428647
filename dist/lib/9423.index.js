export const id = 9423;
export const ids = [9423];
export const modules = {

/***/ 53:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ticketsInBranch)
/* harmony export */ });
function ticketsInBranch(branch, matcher) {
    const name = branch.slice(0, 1000).replace(/^refs\/heads\//, '');
    const spaced = name.replaceAll('_', ' ');
    const found = [...matcher.find(name), ...matcher.find(spaced)];
    for (const template of matcher.templates)
        found.push(...smallLetters(spaced, template));
    if (matcher.templates.some(({ source }) => source === '#{n}'))
        found.push(...bareNumbers(name));
    found.sort((one, other) => one.index - other.index || other.ticket.length - one.ticket.length);
    return [...new Set(found.map(({ ticket }) => ticket))];
}
function smallLetters(name, template) {
    const { before, after, anyKey } = template;
    if (anyKey || !/[A-Za-z]/.test(before))
        return [];
    const lower = name.toLowerCase();
    const key = before.toLowerCase();
    const found = [];
    for (let at = lower.indexOf(key); at !== -1; at = lower.indexOf(key, at + 1)) {
        const number = /^[0-9]{1,9}(?![0-9A-Za-z])/.exec(lower.slice(at + key.length, at + key.length + 10));
        const opens = at === 0 || !/[a-z0-9]/.test(lower[at - 1] ?? '');
        if (number === null || !opens || !lower.startsWith(after.toLowerCase(), at + key.length + number[0].length))
            continue;
        found.push({ ticket: `${before}${number[0]}${after}`, index: at });
    }
    return found;
}
function bareNumbers(name) {
    if (/^(?:releases?|version|dependabot|renovate)\//i.test(name))
        return [];
    const found = [];
    let index = 0;
    for (const segment of name.split('/')) {
        const match = /^(?:(?:issues?|gh)[-_]?#?|#)?([1-9][0-9]{0,8})(?=[-_]|$)/i.exec(segment);
        const date = /^(?:19|20)[0-9]{2}[-_][0-9]{1,2}(?![0-9])/.test(segment);
        if (match?.[1] !== undefined && !date)
            found.push({ ticket: `#${match[1]}`, index });
        index += segment.length + 1;
    }
    return found;
}


/***/ }),

/***/ 9094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ closingReferences)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4118);

const target = /#[1-9]|GH-[1-9]|\/(?:issues|pull)\/[1-9]/i;
const keyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b(?=:?[ \t])/gi;
const reference = /^:?[ \t]{1,8}(?:(?:([\w-]{1,100}\/[\w.-]{1,100})?#|GH-)([1-9][0-9]{0,8})|https?:\/\/[\w.-]{1,100}\/([\w-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/([1-9][0-9]{0,8}))(?![\w])/i;
const none = [];
function closingReferences(text) {
    if (!target.test(text))
        return none;
    const found = [];
    let line = 1;
    let counted = 0;
    for (const match of text.matchAll(keyword)) {
        const after = match.index + match[0].length;
        const named = reference.exec(text.slice(after, after + 420));
        if (named === null)
            continue;
        line += (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeedsBefore */ .xh)(text, counted, match.index);
        counted = match.index;
        const ticket = `${named[1] ?? named[3] ?? ''}#${named[2] ?? named[4] ?? ''}`;
        found.push({ keyword: match[0], ticket, index: match.index, line });
    }
    return found;
}


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ footerSection),
/* harmony export */   _Q: () => (/* binding */ footersIn),
/* harmony export */   wu: () => (/* binding */ footerStart)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8823);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4118);


function footerStart(line) {
    return footerStartIn(line, 0, line.length);
}
function footerStartIn(text, start, end) {
    const spaced = text.charCodeAt(start) === 66 && text.startsWith('BREAKING CHANGE', start);
    const after = spaced ? start + 15 : wordEnd(text, start);
    const separator = after === start ? null : separatorAt(text, after);
    if (separator === null)
        return null;
    const value = text.slice(after + 2, end).trim();
    const token = text.slice(start, after);
    const breaking = spaced || token === 'BREAKING-CHANGE';
    if (value === '' || (breaking && separator === ' #'))
        return null;
    return { token, separator, value, breaking };
}
function footerStartAt(layout, line) {
    return footerStartIn(layout.text, (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(layout, line), (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(layout, line + 1));
}
function separatorAt(text, at) {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    if (first === 58 && second === 32)
        return ': ';
    return first === 32 && second === 35 ? ' #' : null;
}
const word = /[A-Za-z][A-Za-z0-9-]*/y;
function wordEnd(text, start) {
    word.lastIndex = start;
    return word.test(text) ? word.lastIndex : start;
}
function footerSection(layout) {
    const { paragraphs } = layout;
    let section = paragraphs.length;
    let follow = 'nothing';
    for (let index = 2; index < paragraphs.length && follow !== 'all'; index += 2) {
        const next = followOf(layout, paragraphs[index] ?? 0, follow);
        if (next === 'nothing')
            section = paragraphs.length;
        else if (follow === 'nothing')
            section = index;
        follow = next;
    }
    return section;
}
function followOf(layout, line, follow) {
    const first = layout.text.charCodeAt((0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(layout, line));
    if (follow !== 'nothing' && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitSpace */ .Vr)(first))
        return follow;
    const footer = footerStartAt(layout, line);
    if (footer === null)
        return follow === 'prose' && !'*+-#'.includes(String.fromCharCode(first)) ? 'prose' : 'nothing';
    if (footer.breaking)
        return 'all';
    return footer.token.includes('-') ? 'prose' : 'tokens';
}
function footersIn(layout, from, last) {
    const footers = [];
    let open = null;
    for (let index = from; index <= last; index += 1) {
        const start = footerStartAt(layout, index);
        if (start === null)
            continue;
        if (open !== null)
            footers.push(close(layout, open.start, open.index, index - 1));
        open = { start, index };
    }
    if (open !== null)
        footers.push(close(layout, open.start, open.index, last));
    return footers;
}
function close(layout, { token, separator, value, breaking }, first, last) {
    const line = first + 1;
    const more = last === first ? '' : (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .textBetween */ .Ie)(layout, first + 1, last);
    if (more === '')
        return { token, separator, value, line, endLine: line, breaking };
    const whole = `${value}\n${more.replaceAll('\r\n', '\n')}`;
    return { token, separator, value: whole, line, endLine: line + lineFeeds(whole), breaking };
}
function lineFeeds(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RX: () => (/* binding */ formatHeader),
  Ve: () => (/* binding */ scanHeader)
});

// UNUSED EXPORTS: spansOf

;// CONCATENATED MODULE: ./packages/formats/src/commits/odd-characters.ts
const spaces = [
    [0x09, 'tab'],
    [0x0b, 'vertical tab'],
    [0x0c, 'form feed'],
    [0xa0, 'no-break space'],
    [0x1680, 'ogham space mark'],
    [0x2000, 'en quad'],
    [0x2001, 'em quad'],
    [0x2002, 'en space'],
    [0x2003, 'em space'],
    [0x2004, 'three-per-em space'],
    [0x2005, 'four-per-em space'],
    [0x2006, 'six-per-em space'],
    [0x2007, 'figure space'],
    [0x2008, 'punctuation space'],
    [0x2009, 'thin space'],
    [0x200a, 'hair space'],
    [0x202f, 'narrow no-break space'],
    [0x205f, 'medium mathematical space'],
    [0x3000, 'ideographic space'],
];
const invisible = [
    [0xad, 'soft hyphen'],
    [0x180e, 'mongolian vowel separator'],
    [0x200b, 'zero-width space'],
    [0x200c, 'zero-width non-joiner'],
    [0x200d, 'zero-width joiner'],
    [0x200e, 'left-to-right mark'],
    [0x200f, 'right-to-left mark'],
    [0x202a, 'left-to-right embedding'],
    [0x202b, 'right-to-left embedding'],
    [0x202c, 'pop directional formatting'],
    [0x202d, 'left-to-right override'],
    [0x202e, 'right-to-left override'],
    [0x2060, 'word joiner'],
    [0x2066, 'left-to-right isolate'],
    [0x2067, 'right-to-left isolate'],
    [0x2068, 'first strong isolate'],
    [0x2069, 'pop directional isolate'],
    [0xfeff, 'byte order mark'],
];
const lookalikes = [
    [0xff1a, 'full-width colon', ':'],
    [0xfe55, 'small colon', ':'],
    [0xfe13, 'vertical colon', ':'],
    [0x2236, 'ratio sign', ':'],
    [0x02d0, 'modifier letter triangular colon', ':'],
    [0xa789, 'modifier letter colon', ':'],
    [0x0589, 'armenian full stop', ':'],
    [0x05c3, 'hebrew sof pasuq', ':'],
    [0xff08, 'full-width left parenthesis', '('],
    [0xff09, 'full-width right parenthesis', ')'],
    [0xfe59, 'small left parenthesis', '('],
    [0xfe5a, 'small right parenthesis', ')'],
    [0x2768, 'ornamental left parenthesis', '('],
    [0x2769, 'ornamental right parenthesis', ')'],
    [0xff01, 'full-width exclamation mark', '!'],
    [0xfe57, 'small exclamation mark', '!'],
    [0x01c3, 'letter retroflex click', '!'],
    [0xff0d, 'full-width hyphen', '-'],
    [0x2010, 'hyphen', '-'],
    [0x2011, 'non-breaking hyphen', '-'],
];
const letters = [
    [0x0430, 'cyrillic letter a', 'a'],
    [0x0441, 'cyrillic letter es', 'c'],
    [0x0501, 'cyrillic letter komi de', 'd'],
    [0x0435, 'cyrillic letter ie', 'e'],
    [0x04bb, 'cyrillic letter shha', 'h'],
    [0x0456, 'cyrillic letter byelorussian-ukrainian i', 'i'],
    [0x0458, 'cyrillic letter je', 'j'],
    [0x043e, 'cyrillic letter o', 'o'],
    [0x0440, 'cyrillic letter er', 'p'],
    [0x0455, 'cyrillic letter dze', 's'],
    [0x0443, 'cyrillic letter u', 'y'],
    [0x0445, 'cyrillic letter ha', 'x'],
    [0x03bf, 'greek letter omicron', 'o'],
    [0x03b1, 'greek letter alpha', 'a'],
    [0x0131, 'dotless i', 'i'],
];
function entry(code, name, replacement) {
    return [code, { codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, name, replacement }];
}
const odd = new Map([
    ...spaces.map(([code, name]) => entry(code, name, ' ')),
    ...invisible.map(([code, name]) => entry(code, name, '')),
    ...lookalikes.map(([code, name, meant]) => entry(code, name, meant)),
]);
const oddLetters = new Map(letters.map((letter) => entry(...letter)));
function oddCharacter(code) {
    if (code >= 0xff10 && code <= 0xff5a) {
        const meant = odd.get(code)?.replacement ?? String.fromCharCode(code - 0xfee0);
        return odd.get(code) ?? entry(code, `full-width "${meant}"`, meant)[1];
    }
    return odd.get(code);
}
const beyondAscii = /[\u0080-\uffff]/;
function oddLetter(word) {
    if (!beyondAscii.test(word) || !/[a-z]/i.test(word))
        return null;
    for (let offset = 0; offset < word.length; offset += 1) {
        const character = oddLetters.get(word.charCodeAt(offset));
        if (character !== undefined)
            return { offset, character };
    }
    return null;
}
function isTypeCode(code) {
    if (code > 127)
        return oddCharacter(code) === undefined;
    if (code >= 97 ? code <= 122 : code >= 65 && code <= 90)
        return true;
    return (code >= 43 && code <= 57) || code === 95;
}
const odd_characters_hidden = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
function hiddenCharacterAt(text) {
    return text.search(odd_characters_hidden);
}
function plainPrefix(text, end) {
    let first = null;
    let plain = '';
    let copied = 0;
    for (let at = 0; at < end; at += 1) {
        const code = text.charCodeAt(at);
        const character = code > 32 && code < 127 ? undefined : (oddCharacter(code) ?? oddLetters.get(code));
        if (character === undefined)
            continue;
        first ??= { offset: at, character };
        plain += text.slice(copied, at) + character.replacement;
        copied = at + 1;
    }
    return { text: first === null ? text : plain + text.slice(copied), first };
}

;// CONCATENATED MODULE: ./packages/formats/src/commits/header-loose.ts

const familiarTypes = new Set('feat fix docs style refactor test chore build ci perf revert'.split(' '));
function looseHeader(text) {
    const reader = {
        text,
        at: 0,
        issues: [],
        type: '',
        scope: '',
        breaking: false,
        subject: '',
        repairable: true,
    };
    const leading = spacesAt(text, 0);
    if (leading > 0)
        note(reader, 'leading-space', 0, text.slice(0, leading));
    reader.at = leading;
    if (!readPrefixedType(reader)) {
        readType(reader);
        readBang(reader, true);
        readScope(reader);
        readBang(reader, false);
        readColon(reader);
    }
    return reader;
}
function note(reader, kind, offset, found) {
    reader.issues.push({ kind, offset, found });
}
function spacesAt(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t')
        at += 1;
    return at - from;
}
function readPrefixedType(reader) {
    const match = /\s(feat|fix|docs|style|refactor|test|chore|build|ci|perf|revert)(\([^()\s]{1,60}\))?(!?): /i.exec(reader.text.slice(reader.at, reader.at + 200));
    if (match === null)
        return false;
    const before = reader.text.slice(reader.at, reader.at + match.index).trim();
    if (before === '' || before.includes(':'))
        return before !== '' && shortcode(before) && finishPrefixed(reader, match, before);
    return finishPrefixed(reader, match, before);
}
function shortcode(text) {
    return /^:[a-z0-9_+-]{1,40}:$/.test(text);
}
function finishPrefixed(reader, match, before) {
    note(reader, 'text-before-type', reader.at, before);
    reader.type = match[1] ?? '';
    reader.scope = (match[2] ?? '').slice(1, -1);
    reader.breaking = match[3] === '!';
    const rest = reader.text.slice(reader.at + match.index + match[0].length).trim();
    reader.subject = rest === '' ? '' : `${before} ${rest}`;
    return true;
}
function readType(reader) {
    const { text } = reader;
    const start = reader.at;
    const bracketed = /^["'`[{<(]([a-z]{2,10})["'`\]}>)]/i.exec(text.slice(start, start + 14));
    if (bracketed?.[1] !== undefined && familiarTypes.has(bracketed[1].toLowerCase())) {
        note(reader, 'type-not-a-word', start, bracketed[0]);
        reader.type = bracketed[1];
        reader.at = start + bracketed[0].length;
        return;
    }
    while (reader.at < text.length && isTypeCode(text.charCodeAt(reader.at)))
        reader.at += 1;
    reader.type = text.slice(start, reader.at);
    if (reader.type !== '')
        return;
    const kind = ':(!'.includes(text[start] ?? ':') ? 'empty-type' : 'type-not-a-word';
    note(reader, kind, start, text.slice(start));
    reader.repairable = false;
}
function readBang(reader, beforeScope) {
    const start = reader.at + spacesAt(reader.text, reader.at);
    let end = start;
    while (reader.text[end] === '!')
        end += 1;
    const scopeFollows = reader.text[end + spacesAt(reader.text, end)] === '(';
    if (end === start || scopeFollows !== beforeScope)
        return;
    if (beforeScope)
        note(reader, 'bang-before-scope', start, reader.text.slice(start, end));
    else if (start > reader.at)
        note(reader, 'space-before-bang', reader.at, reader.text.slice(reader.at, end));
    if (end - start > 1)
        note(reader, 'repeated-bang', start, reader.text.slice(start, end));
    reader.breaking = true;
    reader.at = end;
}
function readScope(reader) {
    const { text } = reader;
    const open = reader.at + spacesAt(text, reader.at);
    if (text[open] !== '(') {
        if (text[open] === ')') {
            note(reader, 'unopened-scope', open, text.slice(reader.at, open + 1));
            reader.repairable = false;
            reader.at = open + 1;
        }
        return;
    }
    const rest = /[()]|:\s|:$/.exec(text.slice(open + 1));
    const stop = rest === null ? text.length : open + 1 + rest.index;
    if (open > reader.at && !/^\)\s{0,9}!{0,9}\s{0,9}:/.test(text.slice(stop, stop + 30)))
        return;
    if (open > reader.at)
        note(reader, 'space-before-scope', reader.at, text.slice(reader.at, open + 1));
    reader.scope = text.slice(open + 1, stop);
    closeScope(reader, open, stop);
}
function closeScope(reader, open, stop) {
    const { text } = reader;
    if (text[stop] === ')') {
        if (reader.scope.trim() === '')
            note(reader, 'empty-scope', open, text.slice(open, stop + 1));
        reader.at = stop + 1;
        return;
    }
    const nested = text[stop] === '(';
    note(reader, nested ? 'parenthesis-in-scope' : 'unclosed-scope', nested ? stop : open, text.slice(open, stop + 1));
    if (nested || stop === text.length)
        reader.repairable = false;
    reader.at = nested ? closingAt(text, open) : stop;
}
function closingAt(text, open) {
    let depth = 0;
    for (let at = open; at < text.length; at += 1) {
        if (text[at] === '(')
            depth += 1;
        else if (text[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}
function readColon(reader) {
    const { text } = reader;
    const colon = reader.at + spacesAt(text, reader.at);
    if (text[colon] !== ':' || text.startsWith('://', colon)) {
        missingColon(reader, colon);
        return;
    }
    if (colon > reader.at)
        note(reader, 'space-before-colon', reader.at, text.slice(reader.at, colon + 1));
    reader.subject = text.slice(colon + 1);
    if (reader.subject.trim() === '')
        note(reader, 'empty-subject', colon, text);
    else if (reader.subject[0] !== ' ')
        note(reader, 'no-space-after-colon', colon, text.slice(colon, colon + 20));
}
function missingColon(reader, at) {
    const { text } = reader;
    if (!reader.repairable || readUnopenedScope(reader, at))
        return;
    note(reader, missingKind(reader, at), at === text.length ? reader.at : at, text);
    const glued = at === reader.at && isTypeCode(text.charCodeAt(at));
    reader.repairable = !glued && !text.startsWith('://', at) && familiarTypes.has(reader.type.toLowerCase());
    reader.subject = text.slice(at).replace(/^[-–—;,.=>|]{1,3}\s?/, '');
}
function missingKind(reader, at) {
    if (reader.scope !== '' && at === reader.at && at < reader.text.length)
        return 'text-after-scope';
    return /:(?:\s|$)/.test(reader.text.slice(at)) ? 'words-before-colon' : 'no-colon';
}
function readUnopenedScope(reader, at) {
    const unopened = /^([^\s():]{1,60})\)!?: ?/.exec(reader.text.slice(at, at + 70));
    if (unopened?.[1] === undefined || reader.scope !== '')
        return false;
    note(reader, 'unopened-scope', at, unopened[0].trimEnd());
    reader.scope = unopened[1];
    reader.breaking = unopened[0].includes('!');
    reader.subject = reader.text.slice(at + unopened[0].length);
    return true;
}

// EXTERNAL MODULE: ./packages/formats/src/commits/text.ts
var commits_text = __webpack_require__(4118);
// EXTERNAL MODULE: ./packages/formats/src/commits/unfinished.ts
var unfinished = __webpack_require__(2076);
;// CONCATENATED MODULE: ./packages/formats/src/commits/header-problem.ts




function explainHeader(text) {
    if (text === '')
        return { kind: 'empty', column: 1, found: '', suggestion: null, character: null };
    if ((0,unfinished/* unfinishedHeader */.R)(text)?.kind === 'autosquash') {
        return { kind: 'unfinished', column: 1, found: (0,commits_text/* excerpt */.Kb)(text), suggestion: null, character: null };
    }
    const plain = plainPrefix(text, prefixEnd(text));
    const loose = looseHeader(plain.text);
    const suggestion = suggestionOf(loose);
    if (plain.first !== null && (suggestion !== null || loose.issues.length === 0)) {
        const { offset, character } = plain.first;
        return { kind: 'odd-character', column: (0,commits_text/* columnAt */.o0)(text, offset), found: text[offset] ?? '', suggestion, character };
    }
    const issue = loose.issues[0] ?? { kind: 'no-colon', offset: 0, found: text };
    return {
        kind: issue.kind,
        column: (0,commits_text/* columnAt */.o0)(plain.text, issue.offset),
        found: (0,commits_text/* excerpt */.Kb)(issue.found),
        suggestion,
        character: null,
    };
}
function prefixEnd(text) {
    const colon = text.search(/[:：﹕︓∶ː꞉։׃]/);
    return colon === -1 ? 1 : Math.min(colon + 2, text.length);
}
function suggestionOf(loose) {
    const subject = loose.subject.trim();
    if (!loose.repairable || loose.type === '' || subject === '')
        return null;
    const scope = loose.scope.trim();
    return `${loose.type.toLowerCase()}${scope === '' ? '' : `(${scope})`}${loose.breaking ? '!' : ''}: ${subject}`;
}

;// CONCATENATED MODULE: ./packages/formats/src/commits/header.ts



function scanHeader(line) {
    const text = line.trimEnd();
    const header = strictHeader(text, line.length > text.length);
    return header === null ? { ok: false, problem: explainHeader(text) } : { ok: true, header };
}
function formatHeader(header) {
    const scope = header.scope === null ? '' : `(${header.scope.trim()})`;
    return `${header.type}${scope}${header.breaking ? '!' : ''}: ${header.subject}`;
}
function spansOf({ rawType, scope, breaking, subject, subjectAt }) {
    const typeEnd = rawType.length;
    const scopeEnd = scope === null ? typeEnd : typeEnd + scope.length + 2;
    const colon = breaking ? scopeEnd + 1 : scopeEnd;
    return {
        type: [0, typeEnd],
        scope: scope === null ? null : [typeEnd + 1, scopeEnd - 1],
        bang: breaking ? [scopeEnd, colon] : null,
        colon: [colon, colon + 1],
        subject: [subjectAt, subjectAt + subject.length],
    };
}
function strictHeader(text, trailingSpace) {
    const typeEnd = typeEndAt(text);
    if (typeEnd === 0)
        return null;
    const scopeEnd = scopeEndAt(text, typeEnd);
    if (scopeEnd === -1)
        return null;
    const breaking = text[scopeEnd] === '!';
    const colon = scopeEnd + (breaking ? 1 : 0);
    if (!text.startsWith(': ', colon))
        return null;
    const start = subjectStartAt(text, colon + 2);
    const rawType = text.slice(0, typeEnd);
    const scope = scopeEnd > typeEnd ? text.slice(typeEnd + 1, scopeEnd - 1) : null;
    if (start === text.length || scope?.trim() === '' || oddLetter(rawType) !== null)
        return null;
    return {
        type: rawType.toLowerCase(),
        rawType,
        scope,
        breaking,
        subject: text.slice(start),
        subjectAt: start,
        notes: notesOf(text, scope, typeEnd, colon, start, trailingSpace),
    };
}
const noNotes = [];
function notesOf(text, scope, typeEnd, colon, start, trailing) {
    const hidden = hiddenCharacterAt(text);
    const spaced = scope !== null && scope !== scope.trim();
    if (hidden === -1 && start === colon + 2 && !spaced && !trailing)
        return noNotes;
    const notes = [];
    if (spaced)
        notes.push({ kind: 'space-in-scope', column: (0,commits_text/* columnAt */.o0)(text, typeEnd + 1) });
    if (start > colon + 2)
        notes.push({ kind: 'extra-space-after-colon', column: (0,commits_text/* columnAt */.o0)(text, colon + 2) });
    if (hidden !== -1)
        notes.push({ kind: 'hidden-character', column: (0,commits_text/* columnAt */.o0)(text, hidden) });
    if (trailing)
        notes.push({ kind: 'trailing-space', column: (0,commits_text/* columnAt */.o0)(text, text.length) });
    return notes;
}
const asciiWord = /[A-Za-z0-9_+,./-]+/y;
function typeEndAt(text) {
    asciiWord.lastIndex = 0;
    let at = asciiWord.test(text) ? asciiWord.lastIndex : 0;
    while (at < text.length && isTypeCode(text.charCodeAt(at)))
        at += 1;
    return at;
}
const plainScope = /\([^()\u0080-\uffff]+\)/y;
function scopeEndAt(text, from) {
    if (text.charCodeAt(from) !== 40)
        return from;
    plainScope.lastIndex = from;
    if (plainScope.test(text))
        return plainScope.lastIndex;
    for (let at = from + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 41)
            return at === from + 1 ? -1 : at + 1;
        if (code === 40 || (code > 127 && oddCharacter(code) !== undefined))
            return -1;
    }
    return -1;
}
function subjectStartAt(text, from) {
    let at = from;
    while (at < text.length && !isPrintedAscii(text.charCodeAt(at)) && text.charAt(at).trim() === '')
        at += 1;
    return at;
}
function isPrintedAscii(code) {
    return code > 32 && code < 127;
}


/***/ }),

/***/ 9423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V8: () => (/* reexport */ cleanMessage),
  Au: () => (/* reexport */ cleanupOf),
  K5: () => (/* reexport */ closing/* closingReferences */.K),
  MH: () => (/* reexport */ describeHeaderProblem),
  Je: () => (/* reexport */ findTrailer),
  RX: () => (/* reexport */ header/* formatHeader */.RX),
  fQ: () => (/* reexport */ commits_trailers/* gitTrailers */.fQ),
  p8: () => (/* reexport */ isEmptyMessage),
  kG: () => (/* reexport */ longLines),
  s_: () => (/* reexport */ ticket_template/* parseTicketTemplate */.s),
  wO: () => (/* reexport */ predictMerge),
  QU: () => (/* reexport */ predictRebase),
  dP: () => (/* reexport */ predictSquash),
  wT: () => (/* reexport */ predictedText),
  Cq: () => (/* reexport */ repairTrailers),
  _8: () => (/* reexport */ unfinished/* revertedCommits */._),
  kf: () => (/* reexport */ sameToken),
  Ve: () => (/* reexport */ header/* scanHeader */.Ve),
  ny: () => (/* reexport */ message/* scanMessage */.n),
  VF: () => (/* reexport */ scissorsAt),
  V_: () => (/* reexport */ tickets/* ticketMatcher */.V),
  RA: () => (/* reexport */ branch_tickets/* ticketsInBranch */.R),
  RW: () => (/* reexport */ unfinished/* unfinishedHeader */.R)
});

// UNUSED EXPORTS: scanTrailers, trailerBlock

;// CONCATENATED MODULE: ./packages/formats/src/commits/header-advice.ts
const shape = 'Write type(scope): subject, for example: feat(login): add password reset';
const advice = {
    empty: ['The header is empty.', shape],
    unfinished: [
        'The header "{found}" marks a commit that is to be squashed into another.',
        'Run: git rebase --autosquash --interactive <base>',
    ],
    'odd-character': ['Column {column} holds {code} ({name}), {instead}.', 'Replace it with {meant}'],
    'leading-space': ['The header starts with white space.', 'Start the line with the type'],
    'empty-type': ['The header "{found}" has no type before its punctuation.', shape],
    'type-not-a-word': ['The header starts with "{found}" where a type, a plain word, belongs.', shape],
    'text-before-type': [
        'The header has "{found}" before its type.',
        'Start the line with the type, and move the rest behind the colon',
    ],
    'words-before-colon': ['The header "{found}" has several words before its colon.', shape],
    'no-colon': ['The header "{found}" has no colon after a type.', shape],
    'bang-before-scope': ['The "!" stands before the scope (column {column}).', 'Put "!" right before the colon'],
    'repeated-bang': ['"{found}" repeats the mark for a breaking change.', 'Write one "!"'],
    'space-before-scope': [
        'There is a space before the scope (column {column}).',
        'Write the type and the scope together',
    ],
    'empty-scope': [
        'The scope is empty: "{found}".',
        'Name a part of the code between the parentheses, or leave them out',
    ],
    'unclosed-scope': ['The scope "{found}" has no closing parenthesis.', 'Add ")" after the scope'],
    'unopened-scope': ['A ")" stands at column {column} without its "(".', 'Add "(" before the scope'],
    'parenthesis-in-scope': ['The scope "{found}" has a parenthesis inside.', 'Use one plain word as the scope'],
    'text-after-scope': ['Text follows the scope at column {column} without a colon: "{found}".', shape],
    'space-before-bang': ['There is a space before "!" (column {column}).', 'Write "!" right after the type or scope'],
    'space-before-colon': [
        'There is a space before the colon (column {column}).',
        'Write the colon right after the type or scope',
    ],
    'no-space-after-colon': ['There is no space after the colon (column {column}).', 'Add one space after the colon'],
    'empty-subject': ['The header "{found}" has no subject after its colon.', 'Say after the colon what the commit does'],
};
function describeHeaderProblem(problem) {
    const [what, fix] = advice[problem.kind];
    return {
        what: fill(what, problem),
        fix: problem.suggestion === null ? `${fill(fix, problem)}.` : `Write: ${problem.suggestion}`,
    };
}
function fill(template, problem) {
    const meant = problem.character?.replacement ?? '';
    const plain = meant === ' ' ? 'a plain space' : `"${meant}"`;
    const values = {
        found: problem.found,
        column: String(problem.column),
        name: problem.character?.name ?? '',
        instead: meant === '' ? 'which cannot be seen' : `where ${plain} belongs`,
        code: problem.character?.codePoint ?? '',
        meant: meant === '' ? 'nothing' : plain,
    };
    return template.replace(/\{(\w{1,10})\}/g, (_, name) => values[name] ?? '');
}

// EXTERNAL MODULE: ./packages/formats/src/commits/header.ts + 3 modules
var header = __webpack_require__(8068);
// EXTERNAL MODULE: ./packages/formats/src/commits/text.ts
var commits_text = __webpack_require__(4118);
;// CONCATENATED MODULE: ./packages/formats/src/commits/clean.ts

const scissors = '------------------------ >8 ------------------------';
const editorsDefault = { mode: 'strip', comment: '#', cut: true };
function cleanMessage(text, { mode, comment, cut } = editorsDefault) {
    const kept = cut ? text.slice(0, scissorsAt(text, comment) ?? text.length) : text;
    return mode === 'verbatim' ? kept : stripSpace(kept, mode === 'strip' ? comment : null);
}
function scissorsAt(text, comment) {
    const line = `${comment} ${scissors}\n`;
    if (text.startsWith(line))
        return 0;
    const at = text.indexOf(`\n${line}`);
    return at === -1 ? null : at + 1;
}
function isEmptyMessage(text) {
    const starts = (0,commits_text/* lineStarts */._$)(text);
    return starts.every((start, index) => text.startsWith('Signed-off-by: ', start) || (0,commits_text/* trimGitEnd */.qc)(text.slice(start, starts[index + 1])) === '');
}
function stripSpace(text, comment) {
    const starts = (0,commits_text/* lineStarts */._$)(text);
    const kept = [];
    let blank = false;
    for (let index = 0; index < starts.length; index += 1) {
        if (comment !== null && text.startsWith(comment, starts[index]))
            continue;
        const line = (0,commits_text/* trimGitEnd */.qc)(text.slice(starts[index], starts[index + 1]));
        if (line === '') {
            blank = true;
            continue;
        }
        if (blank && kept.length > 0)
            kept.push('');
        kept.push(line);
        blank = false;
    }
    return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./packages/formats/src/commits/cleanup.ts


function cleanupOf(settings, editor, text) {
    return {
        mode: modeOf(settings.cleanup, editor),
        comment: commentOf(settings.comment, text),
        cut: editor || settings.verbose,
    };
}
function modeOf(cleanup, editor) {
    if (cleanup === 'verbatim' || cleanup === 'strip' || cleanup === 'whitespace')
        return cleanup;
    return cleanup === 'scissors' || !editor ? 'whitespace' : 'strip';
}
const automatic = '#;@!$%^&|:';
function commentOf(setting, text) {
    if (setting === null || setting === '')
        return '#';
    return setting.toLowerCase() === 'auto' ? automaticComment(text) : setting;
}
function automaticComment(text) {
    for (const character of automatic)
        if (text.includes(`\n${character} ${scissors}\n`))
            return character;
    const last = lastLine(text);
    const written = /^([#;@!$%^&|:])(?:[ \t]|$)/.exec(last);
    return written?.[1] ?? '#';
}
function lastLine(text) {
    const starts = (0,commits_text/* lineStarts */._$)(text);
    for (let index = starts.length - 1; index >= 0; index -= 1) {
        const line = (0,commits_text/* trimGitEnd */.qc)(text.slice(starts[index], starts[index + 1]));
        if (line !== '')
            return line;
    }
    return '';
}

// EXTERNAL MODULE: ./packages/formats/src/commits/message.ts + 1 modules
var message = __webpack_require__(2644);
// EXTERNAL MODULE: ./packages/formats/src/commits/trailers.ts
var commits_trailers = __webpack_require__(9169);
;// CONCATENATED MODULE: ./packages/formats/src/commits/trailer-candidate.ts

function candidateIn(line, key) {
    const { at, shape } = skipOrnaments(line);
    if (!hasKeyAt(line, at, key))
        return null;
    const after = line.slice(at + key.length);
    const closing = /^[*_`]{0,3}/.exec(after)?.[0] ?? '';
    const rest = after.slice(closing.length);
    const separator = /^[ \t]{0,8}(:|：|=|#|-(?=[ \t]))[*_`]{0,3}/.exec(rest);
    if (separator === null)
        return bareCandidate(rest, shape);
    const marked = closing !== '' || /[*_`]$/.test(separator[0]) || shape === 'markup';
    const value = rest.slice(separator[0].length).trim();
    const plain = marked ? value.replace(/[*_`]{1,3}$/, '').trim() : value;
    if (separator[1] === ':')
        return { shape: shape ?? (marked ? 'markup' : 'plain'), value: plain };
    return otherSeparator(separator[1] === '#' ? `#${plain}` : plain);
}
function hasKeyAt(line, at, key) {
    const code = line.charCodeAt(at);
    if (code < 128 && (code | 32) !== (key.charCodeAt(0) | 32))
        return false;
    return line.slice(at, at + key.length).toLowerCase() === key.toLowerCase();
}
function otherSeparator(value) {
    return isIdentifier(value) ? { shape: 'wrong-separator', value } : null;
}
function bareCandidate(rest, shape) {
    return /^[ \t]/.test(rest) && shape !== 'comment' ? otherSeparator(rest.trim()) : null;
}
function isIdentifier(value) {
    return value.length <= 40 && /^#?[A-Za-z0-9][\w/#-]{0,39}$/.test(value) && /[0-9]/.test(value);
}
function skipOrnaments(line) {
    let at = 0;
    let shape = null;
    for (; at < line.length && at < 40 && !(0,commits_text/* isAlphanumeric */.gQ)(line.charCodeAt(at)); at += 1) {
        const found = ornament(line, at);
        if (found === null)
            break;
        if (shape === null || shape === 'indented')
            shape = found;
    }
    return { at, shape };
}
const ornaments = new Map([
    [' ', 'indented'],
    ['\t', 'indented'],
    ['\u00a0', 'indented'],
    ['#', 'comment'],
    ['>', 'quoted'],
    ['_', 'markup'],
    ['`', 'markup'],
    ['*', 'markup'],
]);
function ornament(line, at) {
    const character = line.charAt(at);
    const bullet = '*-+•'.includes(character) && /[ \t]/.test(line.charAt(at + 1));
    return bullet ? 'bullet' : (ornaments.get(character) ?? null);
}

;// CONCATENATED MODULE: ./packages/formats/src/commits/hidden-advice.ts
function explainHidden(why, place) {
    return sentences[why](place);
}
const sentences = {
    'in-header': ({ line }) => `Line ${line} is the title, and git takes no trailers from the title.`,
    'no-blank-line-before': ({ line, paragraph }) => `Line ${line} belongs to the title's paragraph (${lines(paragraph)}); a blank line must come before trailers.`,
    'buried-paragraph': ({ line, paragraph, paragraphs, last }) => `Line ${line} is in paragraph ${paragraph.number} of ${paragraphs}; git reads trailers only in the last one (${lines(last)}).`,
    'mixed-with-breaking-change': ({ line, paragraph }) => `Line ${line} shares its paragraph (${lines(paragraph)}) with "BREAKING CHANGE:", whose space makes git ignore all trailers there.`,
    'mixed-with-prose': ({ line, paragraph }) => `Line ${line} shares its paragraph (${lines(paragraph)}) with lines that are no trailers, so git takes all of it as prose.`,
    indented: ({ line, key }) => `Line ${line} starts with white space, so git takes it as part of the line above; "${key}:" must start the line.`,
    bullet: ({ line, key }) => `Line ${line} is a list item; "${key}:" must start the line.`,
    quoted: ({ line, key }) => `Line ${line} is a quotation; "${key}:" must start the line.`,
    markup: ({ line, key }) => `Line ${line} has Markdown around it; write "${key}:" plainly at the start of the line.`,
    comment: ({ line, key }) => `Line ${line} starts with "#", which git takes as a comment; "${key}:" must start the line.`,
    'wrong-separator': ({ line, key }) => `Line ${line} has no ":" after "${key}"; git needs "${key}: " with a colon.`,
    'empty-value': ({ line, key }) => `Line ${line} has nothing after "${key}:".`,
    'below-end': ({ line }) => `Line ${line} stands below the end of the message: git ignores what follows a scissors line or an old "Conflicts:" list.`,
};
function lines({ startLine, endLine }) {
    return startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`;
}

;// CONCATENATED MODULE: ./packages/formats/src/commits/paragraphs.ts

function paragraphsOf(message) {
    const starts = (0,commits_text/* lineStarts */._$)(message);
    const found = [];
    let first = -1;
    for (let index = 0; index <= starts.length; index += 1) {
        const start = starts[index] ?? message.length;
        const blank = index === starts.length || (0,commits_text/* isBlankBetween */.jq)(message, start, starts[index + 1] ?? message.length);
        if (!blank && first === -1)
            first = index;
        if (!blank || first === -1)
            continue;
        found.push({
            number: found.length + 1,
            startLine: first + 1,
            endLine: index,
            start: starts[first] ?? 0,
            end: start,
        });
        first = -1;
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/formats/src/commits/hidden.ts





function findTrailer(message, key, trailers = (0,commits_trailers/* gitTrailers */.fQ)(message)) {
    const values = [];
    let own = 0;
    for (let index = 0; index < trailers.length; index += 1) {
        const trailer = trailers[index];
        if (trailer === undefined || !sameToken(trailer[0], key))
            continue;
        own += 1;
        if (trailer[1] !== '')
            values.push(trailer[1]);
    }
    if (values.length > 0)
        return { state: 'readable', values };
    if (!mentions(message, key))
        return missing;
    const scan = (0,commits_trailers/* scanTrailers */.uQ)(message);
    const place = placeOf(message, key, scan);
    if (place === null)
        return missing;
    const why = own > 0 && place.candidate.value === '' ? 'empty-value' : whyHidden(message, place, scan);
    return {
        state: 'hidden',
        line: place.line,
        value: place.candidate.value,
        why,
        explanation: explainHidden(why, place),
    };
}
const missing = { state: 'missing' };
function sameToken(token, key) {
    return token === key || (token.length === key.length && token.toLowerCase() === key.toLowerCase());
}
function mentions(text, word) {
    if (!/^[a-z-]+$/i.test(word))
        return text.toLowerCase().includes(word.toLowerCase());
    return new RegExp(word, 'i').test(text);
}
function placeOf(message, key, scan) {
    const starts = (0,commits_text/* lineStarts */._$)(message);
    let best = null;
    for (let index = 0; index < starts.length; index += 1) {
        const candidate = candidateIn((0,commits_text/* lineAt */.mh)(message, starts, index), key);
        if (candidate === null)
            continue;
        const rank = (candidate.shape === 'plain' ? 2 : 0) + (candidate.value === '' ? 0 : 3);
        if (best === null || rank >= best.rank)
            best = { candidate, line: index + 1, rank };
    }
    if (best === null)
        return null;
    const { candidate, line } = best;
    const paragraphs = paragraphsOf(message);
    const paragraph = paragraphs.find(({ startLine, endLine }) => line >= startLine && line <= endLine);
    const last = paragraphs.findLast(({ start }) => start < scan.end) ?? paragraph;
    if (paragraph === undefined || last === undefined)
        return null;
    return { key, candidate, line, paragraph, last, paragraphs: paragraphs.length };
}
function whyHidden(message, place, scan) {
    const { candidate, paragraph, last } = place;
    if (candidate.shape !== 'plain')
        return candidate.shape;
    if (candidate.value === '')
        return 'empty-value';
    if (paragraph.number === 1)
        return place.line === paragraph.startLine ? 'in-header' : 'no-blank-line-before';
    if (paragraph.start >= scan.end)
        return 'below-end';
    if (paragraph.number !== last.number)
        return 'buried-paragraph';
    return /^BREAKING CHANGE:/m.test(message.slice(paragraph.start, paragraph.end))
        ? 'mixed-with-breaking-change'
        : 'mixed-with-prose';
}

;// CONCATENATED MODULE: ./packages/formats/src/commits/repair.ts




function repairTrailers(message, key, value) {
    const wanted = value.replace(/\s+/g, ' ').trim();
    if (wanted === '' || !/^[A-Za-z0-9-]{1,100}$/.test(key) || readable(message, key, wanted))
        return message;
    const moved = withTrailer(withoutAttempt(message, key, wanted), key, wanted);
    if (keeps(message, moved, key, wanted))
        return moved;
    const added = withTrailer(message, key, wanted);
    return keeps(message, added, key, wanted) ? added : message;
}
function readable(message, key, value) {
    const found = findTrailer(message, key);
    return found.state === 'readable' && found.values.includes(value);
}
function keeps(before, after, key, value) {
    if (!readable(after, key, value))
        return false;
    const kept = new Set((0,commits_trailers/* scanTrailers */.uQ)(after).trailers.map(identity));
    return (0,commits_trailers/* scanTrailers */.uQ)(before).trailers.every((trailer) => {
        const own = trailer.token.toLowerCase() === key.toLowerCase();
        const meant = { ...trailer, value: trailer.value.split(` ${key}: ${value}`).join('') };
        return kept.has(identity(trailer)) || kept.has(identity(meant)) || (own && trailer.value === '');
    });
}
function identity({ token, value }) {
    return `${token}: ${value}`;
}
function withoutAttempt(message, key, value) {
    const starts = (0,commits_text/* lineStarts */._$)(message);
    const drop = starts.map((_, index) => {
        const attempt = candidateIn((0,commits_text/* lineAt */.mh)(message, starts, index), key);
        return attempt !== null && (attempt.value === value || attempt.value === '');
    });
    const title = starts.findIndex((start, index) => !(0,commits_text/* isBlankBetween */.jq)(message, start, starts[index + 1] ?? message.length));
    let text = '';
    let lastBlank = true;
    for (let index = 0; index < starts.length; index += 1) {
        const start = starts[index] ?? 0;
        const end = starts[index + 1] ?? message.length;
        const blank = (0,commits_text/* isBlankBetween */.jq)(message, start, end);
        const emptied = blank && lastBlank && drop[index - 1] === true;
        if (index <= title || (drop[index] !== true && !emptied)) {
            text += message.slice(start, end);
            lastBlank = blank;
        }
    }
    return text;
}
function withTrailer(message, key, value) {
    const feed = message.includes('\r\n') ? '\r\n' : '\n';
    const nul = message.indexOf('\0');
    const text = nul === -1 ? message : message.slice(0, nul);
    const { block, end } = (0,commits_trailers/* scanTrailers */.uQ)(text);
    const before = (0,commits_text/* trimGitEnd */.qc)(text.slice(0, end));
    if (before === '')
        return message;
    const after = text.slice(end);
    const gap = block === null ? feed + feed : feed;
    const tail = (0,commits_text/* trimGitEnd */.qc)(after) === '' ? '' : `${feed}${after.replace(/^(?:\r?\n)+/, '')}`;
    return `${before}${gap}${key}: ${value}${feed}${tail}`;
}

// EXTERNAL MODULE: ./packages/formats/src/commits/tickets.ts + 2 modules
var tickets = __webpack_require__(1451);
// EXTERNAL MODULE: ./packages/formats/src/commits/ticket-template.ts
var ticket_template = __webpack_require__(7320);
// EXTERNAL MODULE: ./packages/formats/src/commits/branch-tickets.ts
var branch_tickets = __webpack_require__(53);
// EXTERNAL MODULE: ./packages/formats/src/commits/closing.ts
var closing = __webpack_require__(9094);
;// CONCATENATED MODULE: ./packages/formats/src/commits/landing-credits.ts

function creditLines(pullRequest, commits, body, several) {
    const { others, assumption } = otherAuthors(pullRequest, commits);
    const named = commits.flatMap(({ message }) => (0,commits_trailers/* gitTrailers */.fQ)(message));
    const signed = several ? valuesOf(named, 'signed-off-by') : [];
    const present = several ? [] : bodyLines(body);
    const own = ownAddresses(pullRequest, commits);
    const coAuthors = unique([...others, ...valuesOf(named, 'co-authored-by')], addressOf).filter((person) => !own.has(addressOf(person)));
    const lines = [
        ...unique(signed, (person) => person.toLowerCase()).map((person) => `Signed-off-by: ${person}`),
        ...coAuthors.map((person) => `Co-authored-by: ${person}`),
    ].filter((line) => !present.includes(line.toLowerCase()));
    return { lines, assumption };
}
function bodyLines(body) {
    return body.split('\n').map((line) => line.trim().toLowerCase());
}
function valuesOf(trailers, key) {
    return trailers.filter(([token, value]) => token.toLowerCase() === key && value !== '').map(([, value]) => value);
}
function unique(values, identity) {
    const seen = new Map();
    for (const value of values)
        if (!seen.has(identity(value)))
            seen.set(identity(value), value);
    return [...seen.values()];
}
function addressOf(person) {
    const open = person.lastIndexOf('<');
    const close = person.indexOf('>', open);
    return (open === -1 || close === -1 ? person : person.slice(open + 1, close)).trim().toLowerCase();
}
function isOwn(pullRequest, commit) {
    const login = commit.authorLogin ?? noReplyLogin(commit.authorEmail);
    if (login !== null && pullRequest.author !== null)
        return login.toLowerCase() === pullRequest.author.toLowerCase();
    const email = commit.authorEmail.toLowerCase();
    if (pullRequest.authorEmails?.some((known) => known.toLowerCase() === email) === true)
        return true;
    return commit.authorName === pullRequest.author || pullRequest.authorNames?.includes(commit.authorName) === true;
}
function noReplyLogin(email) {
    const match = /^(?:[0-9]{1,12}\+)?([^@+]{1,60})@users\.noreply\.github\.com$/i.exec(email);
    return match?.[1] ?? null;
}
function ownAddresses(pullRequest, commits) {
    const { own } = authors(pullRequest, commits);
    return new Set(own.map(({ authorEmail }) => authorEmail.toLowerCase()));
}
function otherAuthors(pullRequest, commits) {
    const { own, assumption } = authors(pullRequest, commits);
    const mine = new Set(own);
    const others = commits.filter((commit) => !mine.has(commit));
    return { others: others.map(({ authorName, authorEmail }) => `${authorName} <${authorEmail}>`), assumption };
}
function authors(pullRequest, commits) {
    const sure = commits.filter((commit) => isOwn(pullRequest, commit));
    const undecided = commits.every(({ authorLogin, authorEmail }) => (authorLogin ?? noReplyLogin(authorEmail)) === null || pullRequest.author === null);
    const base = sure.length > 0 || !undecided ? sure : commits.slice(0, 1);
    const emails = new Set(base.map(({ authorEmail }) => authorEmail.toLowerCase()));
    const own = commits.filter(({ authorEmail }) => emails.has(authorEmail.toLowerCase()));
    const guessed = sure.length === 0 && base.length > 0 && own.length < commits.length;
    return {
        own,
        assumption: guessed ? `${base[0]?.authorName ?? ''} is taken for the author of the pull request` : null,
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/commits/split-message.ts

function splitMessage(message) {
    const text = plainText(message);
    const title = (0,commits_text/* lineAt */.mh)(text, (0,commits_text/* lineStarts */._$)(text), 0);
    return { title: title.trim(), body: plainText(text.slice(title.length)) };
}
function plainText(text) {
    return text
        .replaceAll('\r\n', '\n')
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd();
}

;// CONCATENATED MODULE: ./packages/formats/src/commits/landing-body.ts


function squashBodies(pullRequest, commits, setting) {
    const regular = commits.filter(({ parents }) => parents < 2);
    if (setting === 'COMMIT_MESSAGES' && regular.length < commits.length) {
        return [{ body: '', assumption: 'GitHub was seen to leave the body empty when the branch holds a merge commit' }];
    }
    const body = bodyOf(pullRequest, regular, setting);
    const { lines, assumption } = creditLines(pullRequest, regular, body, regular.length > 1);
    if (lines.length === 0)
        return [{ body, assumption }];
    return [{ body: body === '' ? lines.join('\n') : `${body}\n\n---------\n\n${lines.join('\n')}`, assumption }];
}
function bodyOf(pullRequest, regular, setting) {
    if (setting === 'BLANK')
        return '';
    if (setting === 'PR_BODY')
        return pullRequest.body.replaceAll('\r\n', '\n').trim();
    const [only] = regular;
    if (regular.length === 1 && only !== undefined)
        return splitMessage(only.message).body;
    return regular.map(({ message }) => bullet(message)).join('\n\n');
}
function bullet(message) {
    const { title, body } = splitMessage(message);
    return body === '' ? `* ${title}` : `* ${title}\n\n${body}`;
}

;// CONCATENATED MODULE: ./packages/formats/src/commits/landing.ts


function predictedText({ title, body }) {
    return body === '' ? `${title}\n` : `${title}\n\n${body}\n`;
}
function predictSquash(pullRequest, commits, settings) {
    const titles = known('squash title', settings.squashTitle, ['COMMIT_OR_PR_TITLE', 'PR_TITLE']);
    const messages = known('squash message', settings.squashMessage, ['COMMIT_MESSAGES', 'PR_BODY', 'BLANK']);
    const regular = commits.filter(({ parents }) => parents < 2);
    const only = regular.length === 1 ? regular[0] : undefined;
    return distinct(titles.flatMap((title) => messages.flatMap((message) => {
        const own = title.value === 'COMMIT_OR_PR_TITLE' && only !== undefined;
        const subject = own ? splitMessage(only.message).title : pullRequest.title.trim();
        return squashBodies(pullRequest, commits, message.value).map(({ body, assumption }) => ({
            method: 'squash',
            title: `${subject} (#${pullRequest.number})`,
            body,
            assumption: joined([title.assumption, message.assumption, assumption]),
        }));
    })));
}
function predictMerge(pullRequest, settings) {
    const titles = known('merge title', settings.mergeTitle, ['MERGE_MESSAGE', 'PR_TITLE']);
    const messages = known('merge message', settings.mergeMessage, ['PR_TITLE', 'PR_BODY', 'BLANK']);
    const title = pullRequest.title.trim();
    const from = `${pullRequest.headOwner ?? 'unknown'}/${pullRequest.headRef}`;
    const gone = pullRequest.headOwner === null ? 'the owner of the head branch is unknown' : null;
    const bodies = { PR_TITLE: title, PR_BODY: plainText(pullRequest.body), BLANK: '' };
    return distinct(titles.flatMap((setting) => messages.map((message) => ({
        method: 'merge',
        title: setting.value === 'PR_TITLE'
            ? `${title} (#${pullRequest.number})`
            : `Merge pull request #${pullRequest.number} from ${from}`,
        body: bodies[message.value],
        assumption: joined([setting.assumption, message.assumption, setting.value === 'MERGE_MESSAGE' ? gone : null]),
    }))));
}
function predictRebase(commits) {
    return commits
        .filter(({ parents }) => parents < 2)
        .map(({ message }) => ({ method: 'rebase', ...splitMessage(message), assumption: null }));
}
function known(name, setting, all) {
    if (setting !== null)
        return [{ value: setting, assumption: null }];
    return all.map((value) => ({ value, assumption: `the ${name} setting is unknown, ${value} is assumed` }));
}
function joined(assumptions) {
    const said = assumptions.filter((assumption) => assumption !== null);
    return said.length === 0 ? null : said.join('; ');
}
function distinct(messages) {
    const seen = new Set();
    return messages.filter((message) => {
        const text = predictedText(message);
        return seen.has(text) ? false : seen.add(text);
    });
}

// EXTERNAL MODULE: ./packages/formats/src/commits/footers.ts
var footers = __webpack_require__(8777);
;// CONCATENATED MODULE: ./packages/formats/src/commits/lines.ts



function longLines(message, max) {
    if (!hasLongerLine(message, max))
        return [];
    const starts = (0,commits_text/* lineStarts */._$)(message);
    const candidates = longerThan(message, starts, max);
    if (candidates.length === 0)
        return [];
    const exempt = exemptLines(message, starts);
    return candidates.filter(({ line }) => !exempt.has(line) && !unbreakable((0,commits_text/* lineAt */.mh)(message, starts, line - 1), max));
}
function hasLongerLine(message, max) {
    for (let at = 0; at < message.length;) {
        const feed = message.indexOf('\n', at);
        const end = feed === -1 ? message.length : feed;
        if (end - at > max)
            return true;
        at = end + 1;
    }
    return false;
}
function longerThan(message, starts, max) {
    const long = [];
    let title = 0;
    while (title < starts.length && (0,commits_text/* lineAt */.mh)(message, starts, title).trim() === '')
        title += 1;
    for (let index = title + 1; index < starts.length; index += 1) {
        if ((starts[index + 1] ?? message.length) - (starts[index] ?? 0) <= max)
            continue;
        const length = (0,commits_text/* codePoints */.BH)((0,commits_text/* lineAt */.mh)(message, starts, index).trimEnd());
        if (length > max)
            long.push({ line: index + 1, length });
    }
    return long;
}
function unbreakable(line, max) {
    const text = line.trim();
    if (text.includes('://'))
        return true;
    const rest = text.replace(/^(?:[-*+•]|[0-9]{1,3}[.)])\s{1,8}/, '');
    let longest = 0;
    for (const word of rest.split(/\s/))
        longest = Math.max(longest, word.length);
    return longest >= max || longest === rest.length;
}
function exemptLines(message, starts) {
    const block = (0,commits_trailers/* scanTrailers */.uQ)(message).block ?? { startLine: 0, endLine: -1 };
    const exempt = new Set();
    let fence = '';
    let footer = false;
    for (let index = 1; index < starts.length; index += 1) {
        const line = (0,commits_text/* lineAt */.mh)(message, starts, index);
        const inside = fence !== '';
        fence = fenceAfter(line, fence);
        footer = isFooter(line) || (footer && /^[ \t]+\S/.test(line));
        const inBlock = index + 1 >= block.startLine && index + 1 <= block.endLine;
        if ([inside, fence !== '', footer, inBlock].includes(true) || isSpecial(line))
            exempt.add(index + 1);
    }
    return exempt;
}
function fenceAfter(line, fence) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? '';
    if (mark === '')
        return fence;
    return fence === '' ? mark : fence === mark ? '' : fence;
}
function isFooter(line) {
    const footer = (0,footers/* footerStart */.wu)(line);
    return footer !== null && !footer.breaking && footer.token.includes('-');
}
function isSpecial(line) {
    return /^(?: {4}|\t|\||>|#| {1,3}\|)/.test(line);
}

// EXTERNAL MODULE: ./packages/formats/src/commits/unfinished.ts
var unfinished = __webpack_require__(2076);
;// CONCATENATED MODULE: ./packages/formats/src/commits/index.ts

















/***/ }),

/***/ 8823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Ie: () => (/* binding */ textBetween),
/* harmony export */   aH: () => (/* binding */ layoutOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4118);

function layoutOf(text) {
    const starts = [];
    const paragraphs = [];
    let open = false;
    for (let at = 0; at < text.length;) {
        const feed = text.indexOf('\n', at);
        const next = feed === -1 ? text.length : feed + 1;
        const blank = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitSpace */ .Vr)(text.charCodeAt(at)) && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankBetween */ .jq)(text, at, next);
        if (open === blank) {
            paragraphs.push(blank ? starts.length - 1 : starts.length);
            open = !blank;
        }
        starts.push(at);
        at = next;
    }
    if (open)
        paragraphs.push(starts.length - 1);
    return { text, starts, paragraphs };
}
function startOf({ text, starts }, line) {
    return starts[line] ?? text.length;
}
function textBetween(layout, first, last) {
    return layout.text.slice(startOf(layout, first), startOf(layout, last + 1)).trimEnd();
}


/***/ }),

/***/ 2644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ scanMessage)
});

// EXTERNAL MODULE: ./packages/formats/src/commits/text.ts
var commits_text = __webpack_require__(4118);
;// CONCATENATED MODULE: ./packages/formats/src/commits/breaking.ts

const word = /breaking/i;
function mentionsBreaking(text) {
    return word.test(text);
}
const announcement = /^breaking(?:([ \t_-]{0,3})change(s?))?([*_`]{0,4}) ?([:：#]?)/i;
function breakingLookalike(text, start, end, line) {
    const at = skipMarkup(text, start, end);
    if ((text.charCodeAt(at) | 32) !== 98)
        return null;
    const match = announcement.exec(text.slice(at, Math.min(at + 48, end)));
    if (match === null)
        return null;
    const colon = match[4] ?? '';
    const capitals = /^BREAKING[ -]CHANGE(?![A-Z])/.test(match[0]);
    if (colon === '' && !capitals)
        return null;
    return {
        line,
        text: (0,commits_text/* excerpt */.Kb)(text.slice(start, end).trim(), 80),
        why: whyNot(match, at > start, capitals, text.slice(at + match[0].length, end)),
    };
}
function whyNot(match, marked, capitals, rest) {
    if (marked || match[3] !== '')
        return 'markup';
    if (match[2] === undefined)
        return 'short-form';
    if (match[2] !== '')
        return 'plural';
    if (!match[0].startsWith('BREAKING') || !match[0].includes('CHANGE'))
        return 'not-upper-case';
    if (!capitals)
        return 'odd-spelling';
    if (match[4] !== ':' || match[0].endsWith(' :'))
        return 'no-colon';
    return rest.trim() === '' || !/^\s/.test(rest) ? 'no-description' : 'no-blank-line-before';
}
function skipMarkup(text, start, end) {
    const stop = Math.min(start + 16, end);
    let at = start;
    while (at < stop && isMarkup(text.charCodeAt(at)))
        at += 1;
    return at;
}
function isMarkup(code) {
    if (code > 62)
        return code === 95 || code === 96;
    return code === 32 || code === 9 || code === 42 || code === 45 || code === 35 || code === 62 || code === 43;
}

// EXTERNAL MODULE: ./packages/formats/src/commits/footers.ts
var commits_footers = __webpack_require__(8777);
// EXTERNAL MODULE: ./packages/formats/src/commits/header.ts + 3 modules
var commits_header = __webpack_require__(8068);
// EXTERNAL MODULE: ./packages/formats/src/commits/layout.ts
var commits_layout = __webpack_require__(8823);
;// CONCATENATED MODULE: ./packages/formats/src/commits/message.ts





function scanMessage(text) {
    const layout = (0,commits_layout/* layoutOf */.aH)(text);
    const { starts, paragraphs } = layout;
    const head = paragraphs[0] ?? starts.length;
    const next = lineAfter(head, layout);
    const last = Math.max(paragraphs.at(-1) ?? 0, next - 1);
    const headerText = (0,commits_text/* lineAt */.mh)(text, starts, head);
    const header = (0,commits_header/* scanHeader */.Ve)(headerText);
    const section = (0,commits_footers/* footerSection */.NG)(layout);
    const footerLine = paragraphs[section] ?? last + 1;
    const footers = (0,commits_footers/* footersIn */._Q)(layout, footerLine, last);
    const bodyEnd = paragraphs[section - 1] ?? 0;
    const blanks = last < next ? 0 : next - head - 1;
    return {
        header,
        headerText,
        headerLine: head < starts.length ? head + 1 : 0,
        blankLinesAfterHeader: blanks,
        separation: last < next ? 'nothing-follows' : separationOf(blanks),
        body: bodyEnd < next ? null : bodyOf(layout, next, bodyEnd),
        footers,
        footerLines: footers.length === 0 ? null : { startLine: footerLine + 1, endLine: last + 1 },
        breaking: breakingOf(header, footers, head + 1),
        breakingLookalikes: mentionsBreaking(text) ? lookalikesIn(layout, next, last, footers) : [],
        lines: starts.length,
    };
}
function separationOf(blanks) {
    if (blanks === 0)
        return 'missing';
    return blanks === 1 ? 'one-blank-line' : 'several';
}
function lineAfter(head, { starts, paragraphs }) {
    if ((paragraphs[1] ?? head) > head)
        return head + 1;
    return paragraphs[2] ?? Math.max(starts.length, head + 1);
}
function bodyOf(layout, first, last) {
    return { startLine: first + 1, endLine: last + 1, text: (0,commits_layout/* textBetween */.Ie)(layout, first, last) };
}
function breakingOf(header, footers, headerLine) {
    const marked = header.ok && header.header.breaking;
    const footer = footers.length === 0 ? undefined : footers.find((candidate) => candidate.breaking);
    if (footer !== undefined)
        return { by: marked ? 'both' : 'footer', description: footer.value, line: footer.line };
    return marked ? { by: 'header', description: header.header.subject, line: headerLine } : null;
}
function lookalikesIn(layout, from, last, footers) {
    const found = [];
    for (let index = from; index <= last; index += 1) {
        const lookalike = breakingLookalike(layout.text, (0,commits_layout/* startOf */.GH)(layout, index), (0,commits_layout/* startOf */.GH)(layout, index + 1), index + 1);
        if (lookalike !== null && !isBreakingFooter(footers, index + 1))
            found.push(lookalike);
    }
    return found;
}
function isBreakingFooter(footers, line) {
    let low = 0;
    let high = footers.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const footer = footers[middle];
        if (footer?.line === line)
            return footer.breaking;
        if (footer !== undefined && footer.line < line)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return false;
}


/***/ }),

/***/ 4118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   F3: () => (/* binding */ trimGitSpace),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Vj: () => (/* binding */ trimmedBetween),
/* harmony export */   Vr: () => (/* binding */ isGitSpace),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   gQ: () => (/* binding */ isAlphanumeric),
/* harmony export */   jq: () => (/* binding */ isBlankBetween),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   o0: () => (/* binding */ columnAt),
/* harmony export */   qc: () => (/* binding */ trimGitEnd),
/* harmony export */   xh: () => (/* binding */ lineFeedsBefore)
/* harmony export */ });
function isGitSpace(code) {
    return code === 32 || code === 9 || code === 10 || code === 13;
}
function isAlphanumeric(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
function trimGitSpace(text) {
    return trimmedBetween(text, 0, text.length);
}
function trimmedBetween(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && isGitSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isGitSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function trimGitEnd(text) {
    let end = text.length;
    while (end > 0 && isGitSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return end === text.length ? text : text.slice(0, end);
}
function lineStarts(text) {
    const starts = [];
    for (let at = 0; at < text.length;) {
        starts.push(at);
        const feed = text.indexOf('\n', at);
        if (feed === -1)
            break;
        at = feed + 1;
    }
    return starts;
}
function lineAt(text, starts, index) {
    const start = starts[index] ?? text.length;
    let end = starts[index + 1] ?? text.length;
    if (end > start && text.charCodeAt(end - 1) === 10)
        end -= 1;
    if (end > start && text.charCodeAt(end - 1) === 13)
        end -= 1;
    return text.slice(start, end);
}
function isBlankBetween(text, start, end) {
    for (let at = start; at < end; at += 1)
        if (!isGitSpace(text.charCodeAt(at)))
            return false;
    return true;
}
function codePoints(text) {
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code < 0xdc00 || code > 0xdfff)
            count += 1;
    }
    return count;
}
function columnAt(line, offset) {
    return codePoints(line.slice(0, offset)) + 1;
}
function excerpt(text, max = 60) {
    if (text.length <= max)
        return text;
    const end = (text.charCodeAt(max - 1) & 0xfc00) === 0xd800 ? max - 1 : max;
    return `${text.slice(0, end)}…`;
}
function lineFeedsBefore(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}


/***/ }),

/***/ 7320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseTicketTemplate)
/* harmony export */ });
function parseTicketTemplate(source) {
    const [front = '', after = '', ...more] = source.slice(0, 100).split('{n}');
    const [lead = '', between = ''] = front.split('{KEY}');
    const anyKey = front.includes('{KEY}');
    const complaint = source.length > 60
        ? 'is longer than 60 characters.'
        : !source.includes('{n}') || more.length > 0
            ? 'must hold {n}, which stands for the number, exactly once.'
            : complaintAbout(anyKey, lead, between, `${front.replace('{KEY}', '')}${after}`);
    if (complaint !== null)
        return { ok: false, problem: `"${source.slice(0, 60)}" ${complaint}` };
    return {
        ok: true,
        template: anyKey
            ? { source, lead, anyKey, before: between, after }
            : { source, lead: '', anyKey, before: lead, after },
    };
}
function complaintAbout(anyKey, lead, between, literal) {
    if (literal.includes('{KEY}'))
        return 'may hold {KEY} once, before {n}.';
    if (/[{}]/.test(literal))
        return 'holds a placeholder other than {KEY} and {n}.';
    if (/\s/.test(literal))
        return 'holds white space.';
    if (anyKey)
        return between === '' ? 'needs a character such as "-" between {KEY} and {n}.' : null;
    return lead === '' ? 'would match every number; put a key or "#" before {n}.' : null;
}


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ ticketMatcher)
});

// EXTERNAL MODULE: ./packages/formats/src/commits/text.ts
var commits_text = __webpack_require__(4118);
;// CONCATENATED MODULE: ./packages/formats/src/commits/ticket-issue.ts

const maxName = 100;
function issueAt(text, hash, end) {
    if (text[hash + 1] === '0')
        return null;
    const before = hash === 0 ? '' : (text[hash - 1] ?? '');
    if (before === '' || (0,commits_text/* isBlankBetween */.jq)(before, 0, 1))
        return { ticket: text.slice(hash, end), index: hash };
    if (isNameCode(before.charCodeAt(0)))
        return issueOfRepository(text, hash, end);
    return '&/#\\%?=@$'.includes(before) || before.charCodeAt(0) > 0xbf
        ? allowedBefore(before, text, hash, end)
        : { ticket: text.slice(hash, end), index: hash };
}
function allowedBefore(before, text, hash, end) {
    return before.charCodeAt(0) >= 0x2000 ? { ticket: text.slice(hash, end), index: hash } : null;
}
function issueOfRepository(text, hash, end) {
    const slash = nameStart(text, hash);
    if (slash === hash || text[slash - 1] !== '/')
        return null;
    const start = nameStart(text, slash - 1);
    if (start === slash - 1 || '/@:&\\'.includes(text[start - 1] ?? ' '))
        return null;
    return { ticket: text.slice(start, end), index: start };
}
function nameStart(text, end) {
    let at = end;
    while (at > 0 && end - at < maxName && isNameCode(text.charCodeAt(at - 1)))
        at -= 1;
    return at;
}
function isNameCode(code) {
    return (0,commits_text/* isAlphanumeric */.gQ)(code) || code === 45 || code === 46 || code === 95;
}

// EXTERNAL MODULE: ./packages/formats/src/commits/ticket-template.ts
var ticket_template = __webpack_require__(7320);
;// CONCATENATED MODULE: ./packages/formats/src/commits/ticket-words.ts
const notTicketKeys = new Set([
    'UTF UCS ASCII ANSI CP KOI8 GB BIG5 EUC BASE BASE16 BASE32 BASE58 BASE64 LATIN WINDOWS WIN X86 ARM ARM64 AMD AMD64',
    'SHA SHA1 SHA2 SHA3 MD MD4 MD5 HMAC AES DES RSA DSA ECDSA ED ED25519 EDDSA CHACHA CHACHA20 BLAKE BLAKE2 BLAKE3 CRC',
    'ARGON ARGON2 PBKDF PBKDF2 PKCS PKCS1 PKCS7 PKCS8 PKCS12 TLS SSL TLSV1 SSLV3 HS RS PS OAEP RIPEMD KECCAK XXH XXH3',
    'HTTP HTTPS HTTP1 HTTP2 HTTP3 SSH IPV IP TCP UDP QUIC OAUTH OAUTH2 SAML MP MP3 MP4 MPEG HEVC PCM DVB USB PCI HDMI',
    'GPT GPT3 GPT4 LLAMA CLAUDE GEMINI YOLO BERT CUDA ES ES5 ES6 HTML HTML5 CSS CSS3 XHTML JSON YAML XML SQL WCAG UUID',
    'ISO IEC IEEE ITU ETSI DIN EN BS NIST FIPS ECMA RFC BCP STD PEP JEP JSR PSR EIP ERC BIP SIP TC39 W3C OWASP SOC PCIDSS',
    'GDPR HIPAA CIS CC PHP JDK JAVA JRE NODE PYTHON PY RUBY GO RUST NET DOTNET CPP STDCPP POSIX SUS LSB ADR',
    'CVE CWE CAPEC CVSS GHSA RHSA RHBA USN DSA DLA ALSA ELSA SUSE FEDORA PYSEC RUSTSEC GMS OSV SNYK MAL VU ZDI BDSA GO',
    'BSD MIT GPL LGPL AGPL MPL EPL CDDL APACHE CC0 EUPL OFL ZPL',
    'UTC GMT CET CEST EST EDT PST PDT JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC FY CY Q1 Q2 Q3 Q4 H1 H2 COVID',
    'SARS WEEK DAY VERSION REV STEP PART PHASE PAGE ROW COL TOP LEVEL TIER TYPE CLASS',
    'VM IO ID NO NR CPU GPU RAM SSD HDD DDR DDR4 DDR5 PC OS S3 EC2 K8S I18N L10N A11Y LOG4J ERR EXIT ERROR',
].flatMap((line) => line.split(' ')));

;// CONCATENATED MODULE: ./packages/formats/src/commits/tickets.ts




const maxDigits = 9;
function ticketMatcher(templates) {
    const readings = templates.map(ticket_template/* parseTicketTemplate */.s);
    const good = readings.flatMap((reading) => (reading.ok ? [reading.template] : []));
    const marks = marksOf(good);
    return {
        find: (text) => findTickets(text, good, marks),
        templates: good,
        problems: readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])),
    };
}
const none = [];
function findTickets(text, templates, marks) {
    marks.lastIndex = 0;
    if (!marks.test(text))
        return none;
    const found = [];
    const urls = urlTracker(text);
    marks.lastIndex = 0;
    while (marks.test(text)) {
        const start = marks.lastIndex - 1;
        const end = digitsEnd(text, start);
        marks.lastIndex = end;
        if (end - start > maxDigits || isDigit(text.charCodeAt(start - 1)))
            continue;
        const ticket = longestAt(text, { start, end }, templates, urls);
        if (ticket !== null)
            found.push(ticket);
    }
    return found;
}
function marksOf(templates) {
    const codes = templates.map(({ before }) => before
        .charCodeAt(before.length - 1)
        .toString(16)
        .padStart(4, '0'));
    return new RegExp(`[${codes.map((code) => `\\u${code}`).join('')}][0-9]`, 'g');
}
function digitsEnd(text, start) {
    let at = start;
    while (isDigit(text.charCodeAt(at)))
        at += 1;
    return at;
}
function longestAt(text, number, templates, urls) {
    let best = null;
    for (let index = 0; index < templates.length; index += 1) {
        const template = templates[index];
        if (template === undefined || !text.endsWith(template.before, number.start))
            continue;
        const ticket = ticketAt(text, number, template, urls);
        if (ticket !== null && (best === null || ticket.ticket.length > best.ticket.length))
            best = ticket;
    }
    return best;
}
function ticketAt(text, number, template, inUrl) {
    const { before, after } = template;
    if (!text.startsWith(after, number.end))
        return null;
    const end = number.end + after.length;
    if (isWordCode(text.charCodeAt(end)) || (text[end] === '.' && isDigit(text.charCodeAt(end + 1))))
        return null;
    const start = number.start - before.length;
    if (template.anyKey)
        return keyedAt(text, start, number, end, template);
    if (before === '#')
        return inUrl(start) ? null : issueAt(text, start, end);
    if (start > 0 && isWordCode(before.charCodeAt(0)) && isWordCode(text.charCodeAt(start - 1)))
        return null;
    return { ticket: text.slice(start, end), index: start };
}
function keyedAt(text, keyEnd, number, end, template) {
    const keyStart = keyStartAt(text, keyEnd);
    if (keyStart === -1 || !text.endsWith(template.lead, keyStart))
        return null;
    const start = keyStart - template.lead.length;
    const digits = text.slice(number.start, number.end);
    if (digits.startsWith('0') || notTicketKeys.has(text.slice(keyStart, keyEnd)))
        return null;
    if (template.lead === '' && !opensKey(text, start))
        return null;
    const goesOn = text.charCodeAt(end) === 45 && isDigit(text.charCodeAt(end + 1));
    if (goesOn && /^(?:19|20)[0-9]{2}$/.test(digits))
        return null;
    return { ticket: text.slice(start, end), index: start };
}
function keyStartAt(text, end) {
    let at = end;
    while (at > 0 && end - at <= 10 && isKeyCode(text.charCodeAt(at - 1)))
        at -= 1;
    const length = end - at;
    return length >= 2 && length <= 10 && !isDigit(text.charCodeAt(at)) ? at : -1;
}
function opensKey(text, start) {
    if (start === 0)
        return true;
    const code = text.charCodeAt(start - 1);
    if (code !== 45)
        return !isWordCode(code) && code !== 46 && code !== 38 && code !== 36;
    const further = text.charCodeAt(start - 2);
    return start === 1 || !isWordCode(further) || (further >= 97 && further <= 122);
}
function isKeyCode(code) {
    return (code >= 65 && code <= 90) || isDigit(code);
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isWordCode(code) {
    return (0,commits_text/* isAlphanumeric */.gQ)(code) || code === 95 || (code > 0xbf && code < 0x2000);
}
function urlTracker(text) {
    let scheme = null;
    let end = 0;
    return (offset) => {
        scheme ??= text.indexOf('://');
        while (scheme !== -1 && scheme < offset) {
            if (end <= scheme)
                end = urlEnd(text, scheme);
            if (offset < end)
                return true;
            scheme = text.indexOf('://', end);
        }
        return false;
    };
}
function urlEnd(text, scheme) {
    let end = scheme + 3;
    while (end < text.length && !' \t\r\n<>"\')]'.includes(text[end] ?? ' '))
        end += 1;
    return end;
}


/***/ }),

/***/ 9169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fQ: () => (/* binding */ gitTrailers),
/* harmony export */   uQ: () => (/* binding */ scanTrailers)
/* harmony export */ });
/* unused harmony export trailerBlock */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4118);

const cutLine = '# ------------------------ >8 ------------------------\n';
function gitTrailers(message) {
    const { text, start, end } = placeOf(message);
    const found = [];
    for (let at = start; at < end;) {
        const separator = separatorAt(text, at);
        const next = separator > at ? foldedEnd(text, at, end).next : nextLine(text, at);
        if (separator > at)
            found.push([tokenIn(text, at, separator), valueIn(text, separator, next, end)]);
        at = next;
    }
    return found.slice();
}
function trailerBlock(message) {
    return scanTrailers(message).block;
}
function scanTrailers(message) {
    const { text, start, end } = placeOf(message);
    if (start === end)
        return { trailers: [], block: null, end };
    return readBlock(text, start, end);
}
function placeOf(message) {
    const nul = message.indexOf('\0');
    const text = nul === -1 ? message : message.slice(0, nul);
    const base = skipBlankLines(text);
    const end = logMessageEnd(text, base);
    return { text, start: blockStart(text, base, end), end };
}
function nextLine(text, at) {
    const feed = text.indexOf('\n', at);
    return feed === -1 ? text.length : feed + 1;
}
function skipBlankLines(text) {
    let at = 0;
    while (at < text.length) {
        const next = nextLine(text, at);
        if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankBetween */ .jq)(text, at, next))
            return at;
        at = next;
    }
    return at;
}
function logMessageEnd(text, base) {
    const end = withoutEmptyLines(text, base);
    const marked = text.indexOf('#', base) !== -1 && (text.charCodeAt(base) === 35 || text.includes('\n#', base));
    return marked || endsInConflicts(text, end) ? ignoredTail(text, base) : end;
}
function withoutEmptyLines(text, base) {
    let end = text.length;
    while (end - 1 > base && text.charCodeAt(end - 1) === 10 && text.charCodeAt(end - 2) === 10)
        end -= 1;
    return end;
}
function endsInConflicts(text, end) {
    const code = text.charCodeAt(lineStart(text, end));
    return code === 67 || code === 9;
}
function lineStart(text, end) {
    return end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
}
function ignoredTail(text, base) {
    const cutoff = cutAt(text, base);
    let tail = base;
    let conflicts = false;
    for (let at = base; at < cutoff;) {
        const code = text.charCodeAt(at);
        const opens = code === 67 && text.startsWith('Conflicts:\n', at);
        if (code === 35 || code === 10 || opens) {
            conflicts ||= opens;
            if (tail === base)
                tail = at;
        }
        else if (!(conflicts && code === 9) && tail !== base) {
            tail = base;
            conflicts = false;
        }
        at = nextLine(text, at);
    }
    return tail === base ? cutoff : tail;
}
function cutAt(text, base) {
    if (text.startsWith(cutLine, base))
        return base;
    const cut = text.indexOf(`\n${cutLine}`, base);
    return cut === -1 ? text.length : cut + 1;
}
function lineKind(text, at, end) {
    const code = text.charCodeAt(at);
    if (code === 35)
        return 'comment';
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitSpace */ .Vr)(code))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankBetween */ .jq)(text, at, end) ? 'blank' : 'continuation';
    if (isGenerated(text, at, code))
        return 'generated';
    return separatorAt(text, at) > at ? 'trailer' : 'other';
}
function isGenerated(text, at, code) {
    if (code === 83)
        return text.startsWith('Signed-off-by: ', at);
    return code === 40 && text.startsWith('(cherry picked from commit ', at);
}
const token = /[A-Za-z0-9-]+/y;
function separatorAt(text, start) {
    token.lastIndex = start;
    if (!token.test(text))
        return -1;
    let at = token.lastIndex;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)
        at += 1;
    return text.charCodeAt(at) === 58 ? at : -1;
}
function blockStart(text, base, end) {
    const seen = { started: false, own: false, trailers: 0, others: 0, pending: 0 };
    for (let next = end; next > base;) {
        const at = lineStart(text, next);
        const kind = lineKind(text, at, next);
        if (kind === 'blank' && seen.started)
            return isBlock(seen) ? next : end;
        count(seen, kind);
        next = at;
    }
    return end;
}
function count(seen, kind) {
    if (kind === 'blank')
        return;
    if (kind !== 'comment')
        seen.started = true;
    if (kind === 'continuation') {
        seen.pending += 1;
        return;
    }
    if (kind === 'generated' || kind === 'trailer') {
        seen.trailers += 1;
        seen.own ||= kind === 'generated';
    }
    else {
        seen.others += seen.pending + (kind === 'other' ? 1 : 0);
    }
    seen.pending = 0;
}
function isBlock({ own, trailers, others, pending }) {
    const rest = others + pending;
    return own ? trailers * 3 >= rest : trailers > 0 && rest === 0;
}
function readBlock(text, start, end) {
    const trailers = [];
    let line = countLines(text, start) + 1;
    const block = { startLine: line, endLine: line };
    let last = start;
    for (let at = start; at < end;) {
        const separator = separatorAt(text, at);
        const folded = separator > at ? foldedEnd(text, at, end) : { next: nextLine(text, at), lines: 1, used: 1 };
        if (separator > at) {
            const value = valueIn(text, separator, folded.next, end);
            trailers.push({ token: tokenIn(text, at, separator), value, line, endLine: line + folded.used - 1 });
        }
        if (separator > at || !['blank', 'comment'].includes(lineKind(text, at, folded.next))) {
            block.endLine = line + folded.used - 1;
            last = skipLines(text, at, folded.used);
        }
        line += folded.lines;
        at = folded.next;
    }
    return { trailers, block, end: Math.min(last, end) };
}
function foldedEnd(text, at, end) {
    let next = nextLine(text, at);
    let lines = 1;
    let used = 1;
    while (next < end && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitSpace */ .Vr)(text.charCodeAt(next))) {
        const following = nextLine(text, next);
        lines += 1;
        if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankBetween */ .jq)(text, next, following))
            used = lines;
        next = following;
    }
    return { next, lines, used };
}
function skipLines(text, from, lines) {
    let at = from;
    for (let left = lines; left > 0; left -= 1)
        at = nextLine(text, at);
    return at;
}
function countLines(text, end) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
function tokenIn(text, at, separator) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmedBetween */ .Vj)(text, at, separator);
}
function valueIn(text, separator, next, end) {
    const value = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmedBetween */ .Vj)(text, separator + 1, Math.min(next, end));
    return value.includes('\n') ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .trimGitSpace */ .F3)(value.replace(/\n[ \t\r\n]*/g, ' ')) : value;
}


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unfinishedHeader),
/* harmony export */   _: () => (/* binding */ revertedCommits)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4118);

const anyMark = /^\s*(?:fixup|squash|amend)!|wip|draft|work in progress|🚧/iu;
const autosquash = /^(fixup|squash|amend)! ?/;
const wip = /^(?:\[(?:wip|draft)\]|\((?:wip|draft)\)|(?:wip|draft):|wip(?=[\s/(-]|$)|work in progress(?=[\s:]|$)|🚧)/iu;
const wipSubject = /^[a-z]{2,20}(?:\([^()]{1,60}\))?!?: (\[?wip\]?:?(?=[\s:]|$))/i;
function unfinishedHeader(header) {
    if (!anyMark.test(header))
        return null;
    const text = header.trimStart();
    const git = autosquash.exec(text);
    if (git !== null)
        return { kind: 'autosquash', marker: git[0].trim(), rest: text.slice(git[0].length).trim() };
    const person = wip.exec(text);
    if (person !== null) {
        const rest = text.slice(person[0].length).replace(/^[\s:/-]{1,5}/, '');
        return { kind: 'wip', marker: person[0].trim(), rest: rest.trim() };
    }
    const inside = wipSubject.exec(text.slice(0, 120));
    if (inside?.[1] === undefined)
        return null;
    return { kind: 'wip', marker: inside[1].trim(), rest: text.slice(inside[0].length).trim() };
}
const revertLine = /^This reverts commit ([0-9a-f]{7,64})(?=[.,\s]|$)/i;
const none = [];
function revertedCommits(message) {
    if (!message.includes('This reverts commit '))
        return none;
    const starts = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(message);
    const found = new Set();
    for (let index = 0; index < starts.length; index += 1) {
        const match = revertLine.exec((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(message, starts, index));
        if (match?.[1] !== undefined)
            found.add(match[1].toLowerCase());
    }
    return [...found];
}


/***/ })

};
