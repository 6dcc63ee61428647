export const id = 1894;
export const ids = [1894];
export const modules = {

/***/ 2081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ lib_case)
});

;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/string/capitalize.mjs
// src/string/capitalize.ts
/**
* Converts the first character of string to upper case and the remaining to lower case.
*
* @template T - Literal type of the string.
* @param str - The string to be converted to uppercase.
* @returns The capitalized string.
*
* @example
* const result = capitalize('fred') // returns 'Fred'
* const result2 = capitalize('FRED') // returns 'Fred'
*/
function capitalize(str) {
	return str.charAt(0).toUpperCase() + str.slice(1).toLowerCase();
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/string/deburr.mjs
// src/string/deburr.ts
const deburrMap = /* @__PURE__ */ new Map([
	["Æ", "Ae"],
	["Ð", "D"],
	["Ø", "O"],
	["Þ", "Th"],
	["ß", "ss"],
	["æ", "ae"],
	["ð", "d"],
	["ø", "o"],
	["þ", "th"],
	["Đ", "D"],
	["đ", "d"],
	["Ħ", "H"],
	["ħ", "h"],
	["ı", "i"],
	["Ĳ", "IJ"],
	["ĳ", "ij"],
	["ĸ", "k"],
	["Ŀ", "L"],
	["ŀ", "l"],
	["Ł", "L"],
	["ł", "l"],
	["ŉ", "'n"],
	["Ŋ", "N"],
	["ŋ", "n"],
	["Œ", "Oe"],
	["œ", "oe"],
	["Ŧ", "T"],
	["ŧ", "t"],
	["ſ", "s"]
]);
/**
* Converts a string by replacing special characters and diacritical marks with their ASCII equivalents.
* For example, "Crème brûlée" becomes "Creme brulee".
*
* Only Latin letters are converted. Letters of other scripts, such as Hangul, Cyrillic, or Greek,
* are kept as they are, even if they carry diacritical marks.
*
* @param str - The input string to be deburred.
* @returns The deburred string with special characters replaced by their ASCII equivalents.
*
* @example
* // Basic usage:
* deburr('Æthelred') // returns 'Aethelred'
*
* @example
* // Handling diacritical marks:
* deburr('München') // returns 'Munchen'
*
* @example
* // Special characters:
* deburr('Crème brûlée') // returns 'Creme brulee'
*
* @example
* // Letters of other scripts are kept as they are:
* deburr('한국어') // returns '한국어'
* deburr('йогурт') // returns 'йогурт'
*/
function deburr(str) {
	let result = "";
	for (let index = 0; index < str.length; index++) result += deburrChar(str[index]);
	return result;
}
function deburrChar(char) {
	const code = char.charCodeAt(0);
	if (code < 128) return char;
	if (isCombiningMark(code)) return "";
	const deburred = deburrMap.get(char);
	if (deburred != null) return deburred;
	if (!isLatinLetter(code)) return char;
	const decomposed = char.normalize("NFD");
	let result = "";
	for (let index = 0; index < decomposed.length; index++) if (!isCombiningMark(decomposed.charCodeAt(index))) {
		var _deburrMap$get;
		result += (_deburrMap$get = deburrMap.get(decomposed[index])) !== null && _deburrMap$get !== void 0 ? _deburrMap$get : decomposed[index];
	}
	return result;
}
function isLatinLetter(code) {
	return code >= 192 && code <= 563 || code >= 7680 && code <= 7929 || code === 8490 || code === 8491;
}
function isCombiningMark(code) {
	return code >= 768 && code <= 879 || code >= 8400 && code <= 8447 || code >= 65056 && code <= 65071;
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/predicate/isSymbol.mjs
// src/compat/predicate/isSymbol.ts
/**
* Check whether a value is a symbol.
*
* This function can also serve as a type predicate in TypeScript, narrowing the type of the argument to `symbol`.
*
* @param value The value to check.
* @returns Returns `true` if `value` is a symbol, else `false`.
* @example
* isSymbol(Symbol.iterator);
* // => true
*
* isSymbol('abc');
* // => false
*/
function isSymbol(value) {
	return typeof value === "symbol" || value instanceof Symbol;
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/_internal/baseToString.mjs

// src/compat/_internal/baseToString.ts
/**
* Converts `value` to a string like Lodash's `baseToString`.
*
* Unlike `toString`, `null` and `undefined` are not special-cased, so `null` becomes `'null'`.
*
* @param value - The value to convert.
* @returns The converted string.
*/
function baseToString(value) {
	if (typeof value === "string") return value;
	if (Array.isArray(value)) {
		let result = "";
		for (let i = 0; i < value.length; i++) {
			if (i > 0) result += ",";
			result += baseToString(value[i]);
		}
		return result;
	}
	if (isSymbol(value)) return value.toString();
	const result = value + "";
	if (result === "0" && Object.is(Number(value), -0)) return "-0";
	return result;
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/util/toString.mjs

// src/compat/util/toString.ts
/**
* Converts `value` to a string.
*
* An empty string is returned for `null` and `undefined` values.
* The sign of `-0` is preserved.
*
* @param value - The value to convert.
* @returns Returns the converted string.
*
* @example
* toString(null) // returns ''
* toString(undefined) // returns ''
* toString(-0) // returns '-0'
* toString([1, 2, -0]) // returns '1,2,-0'
* toString([Symbol('a'), Symbol('b')]) // returns 'Symbol(a),Symbol(b)'
*/
function toString_toString(value) {
	if (value == null) return "";
	return baseToString(value);
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/string/deburr.mjs


// src/compat/string/deburr.ts
/**
* Basic Latin equivalents of the Latin-1 Supplement and Latin Extended-A letters (U+00C0 to U+017F),
* indexed by `charCode - 0xc0`. The `×` (U+00D7) and `÷` (U+00F7) operators are mapped to themselves.
*/
const deburredLetters = [];
for (let code = 192; code <= 383; code++) deburredLetters.push(deburr(String.fromCharCode(code)));
/**
* Converts a string by replacing special characters and diacritical marks with their ASCII equivalents.
* For example, "Crème brûlée" becomes "Creme brulee".
*
* Like Lodash, only Latin-1 Supplement and Latin Extended-A letters are converted and combining
* diacritical marks are removed. Other characters, such as Hangul, Cyrillic, or Greek letters, are kept as they are.
*
* @param str - The input string to be deburred.
* @returns The deburred string with special characters replaced by their ASCII equivalents.
*
* @example
* // Basic usage:
* deburr('Æthelred') // returns 'Aethelred'
*
* @example
* // Handling diacritical marks:
* deburr('München') // returns 'Munchen'
*
* @example
* // Special characters:
* deburr('Crème brûlée') // returns 'Creme brulee'
*
* @example
* // Letters outside the Latin-1 Supplement and Latin Extended-A blocks are kept:
* deburr('한국어') // returns '한국어'
* deburr('йогурт') // returns 'йогурт'
*/
function deburr_deburr(str) {
	str = toString_toString(str);
	let index = 0;
	while (index < str.length && str.charCodeAt(index) < 192) index++;
	if (index === str.length) return str;
	let result = str.slice(0, index);
	for (; index < str.length; index++) {
		const code = str.charCodeAt(index);
		if (code >= 192 && code <= 383) {
			result += deburredLetters[code - 192];
			continue;
		}
		if (code >= 768 && code <= 879 || code >= 8400 && code <= 8447 || code >= 65056 && code <= 65071) continue;
		result += str[index];
	}
	return result;
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/_internal/words.mjs
// src/compat/_internal/words.ts
/**
* Splits strings into words for `words` and the case functions in `es-toolkit/compat`.
*
* The patterns are lodash's own. They only use ES5 regular expression features, so they also
* work on engines without Unicode property escapes (`\p{...}`), such as Node.js 6.
*
* @link https://github.com/lodash/lodash/blob/4.17.21-es/_unicodeWords.js
* @link https://github.com/lodash/lodash/blob/4.17.21-es/_asciiWords.js
* @link https://github.com/lodash/lodash/blob/4.17.21-es/_hasUnicodeWord.js
*/
/** Used to compose unicode character classes. */
const rsAstralRange = "\\ud800-\\udfff";
const rsComboRange = "\\u0300-\\u036f\\ufe20-\\ufe2f\\u20d0-\\u20ff";
const rsDingbatRange = "\\u2700-\\u27bf";
const rsLowerRange = "a-z\\xdf-\\xf6\\xf8-\\xff";
const rsUpperRange = "A-Z\\xc0-\\xd6\\xd8-\\xde";
const rsVarRange = "\\ufe0e\\ufe0f";
const rsBreakRange = "\\xac\\xb1\\xd7\\xf7\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf\\u2000-\\u206f \\t\\x0b\\f\\xa0\\ufeff\\n\\r\\u2028\\u2029\\u1680\\u180e\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u202f\\u205f\\u3000";
/** Used to compose unicode capture groups. */
const rsApos = "['’]";
const rsBreak = `[${rsBreakRange}]`;
const rsCombo = `[${rsComboRange}]`;
const rsDigits = "\\d+";
const rsDingbat = `[${rsDingbatRange}]`;
const rsLower = `[${rsLowerRange}]`;
const rsMisc = `[^${rsAstralRange}${rsBreakRange}${rsDigits}${rsDingbatRange}${rsLowerRange}${rsUpperRange}]`;
const rsModifier = `(?:${rsCombo}|\\ud83c[\\udffb-\\udfff])`;
const rsNonAstral = `[^${rsAstralRange}]`;
const rsRegional = "(?:\\ud83c[\\udde6-\\uddff]){2}";
const rsSurrPair = "[\\ud800-\\udbff][\\udc00-\\udfff]";
const rsUpper = `[${rsUpperRange}]`;
const rsZWJ = "\\u200d";
/** Used to compose unicode regexes. */
const rsMiscLower = `(?:${rsLower}|${rsMisc})`;
const rsMiscUpper = `(?:${rsUpper}|${rsMisc})`;
const rsOptContrLower = `(?:${rsApos}(?:d|ll|m|re|s|t|ve))?`;
const rsOptContrUpper = `(?:${rsApos}(?:D|LL|M|RE|S|T|VE))?`;
const reOptMod = `${rsModifier}?`;
const rsOptVar = `[${rsVarRange}]?`;
const rsOptJoin = `(?:${rsZWJ}(?:${[
	rsNonAstral,
	rsRegional,
	rsSurrPair
].join("|")})${rsOptVar}${reOptMod})*`;
const rsOrdLower = "\\d*(?:1st|2nd|3rd|(?![123])\\dth)(?=\\b|[A-Z_])";
const rsOrdUpper = "\\d*(?:1ST|2ND|3RD|(?![123])\\dTH)(?=\\b|[a-z_])";
const rsSeq = rsOptVar + reOptMod + rsOptJoin;
const rsEmoji = `(?:${[
	rsDingbat,
	rsRegional,
	rsSurrPair
].join("|")})${rsSeq}`;
/** Used to detect strings that need a more robust regexp to match words. */
const reHasUnicodeWord = /[a-z][A-Z]|[A-Z]{2}[a-z]|[0-9][a-zA-Z]|[a-zA-Z][0-9]|[^a-zA-Z0-9 ]/;
/** Used to match words composed of alphanumeric characters. */
const reAsciiWord = /[^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/g;
let reUnicodeWord;
/** Used to match complex or compound words. */
function getUnicodeWordPattern() {
	if (reUnicodeWord == null) reUnicodeWord = RegExp([
		`${rsUpper}?${rsLower}+${rsOptContrLower}(?=${[
			rsBreak,
			rsUpper,
			"$"
		].join("|")})`,
		`${rsMiscUpper}+${rsOptContrUpper}(?=${[
			rsBreak,
			rsUpper + rsMiscLower,
			"$"
		].join("|")})`,
		`${rsUpper}?${rsMiscLower}+${rsOptContrLower}`,
		`${rsUpper}+${rsOptContrUpper}`,
		rsOrdUpper,
		rsOrdLower,
		rsDigits,
		rsEmoji
	].join("|"), "g");
	return reUnicodeWord;
}
/**
* Splits `string` into words with lodash's own word patterns, so that `words` and the case
* functions match lodash exactly on every engine.
*
* @param string - The string to split.
* @returns The words of `string`.
*/
function lodashWords(string) {
	const pattern = reHasUnicodeWord.test(string) ? getUnicodeWordPattern() : reAsciiWord;
	const matched = string.match(pattern);
	return matched == null ? [] : Array.from(matched);
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/string/words.mjs


// src/compat/string/words.ts
/**
* Splits `string` into an array of its words.
*
* @param str - The string or object that is to be split into words.
* @param [pattern] - The pattern to match words.
* @returns Returns the words of `string`.
*
* @example
* const wordsArray1 = words('fred, barney, & pebbles');
* // => ['fred', 'barney', 'pebbles']
*/
function words(str, pattern, guard) {
	const input = toString_toString(str);
	if (guard || pattern === void 0) return lodashWords(input);
	if (typeof pattern === "number") pattern = pattern.toString();
	const matched = input.match(pattern);
	return (matched == null ? [] : Array.from(matched)).filter((x) => x !== "");
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/_internal/normalizeForCase.mjs

// src/compat/_internal/normalizeForCase.ts
function normalizeForCase(str) {
	if (typeof str !== "string") str = toString_toString(str);
	return str.replace(/['\u2019]/g, "");
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/string/camelCase.mjs




// src/compat/string/camelCase.ts
/**
* Converts a string to camel case.
*
* Camel case is the naming convention in which the first word is written in lowercase and
* each subsequent word begins with a capital letter, concatenated without any separator characters.
*
* @param str - The string that is to be changed to camel case.
* @returns The converted string to camel case.
*
* @example
* const convertedStr1 = camelCase('camelCase') // returns 'camelCase'
* const convertedStr2 = camelCase('some whitespace') // returns 'someWhitespace'
* const convertedStr3 = camelCase('hyphen-text') // returns 'hyphenText'
* const convertedStr4 = camelCase('HTTPRequest') // returns 'httpRequest'
*/
function camelCase(str) {
	const splitWords = words(normalizeForCase(deburr_deburr(str)));
	if (splitWords.length === 0) return "";
	const [first, ...rest] = splitWords;
	return `${first.toLowerCase()}${rest.map((word) => capitalize(word)).join("")}`;
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/string/kebabCase.mjs



// src/compat/string/kebabCase.ts
/**
* Converts a string to kebab case.
*
* Kebab case is the naming convention in which each word is written in lowercase and separated by a dash (-) character.
*
* @param str - The string that is to be changed to kebab case.
* @returns The converted string to kebab case.
*
* @example
* const convertedStr1 = kebabCase('camelCase') // returns 'camel-case'
* const convertedStr2 = kebabCase('some whitespace') // returns 'some-whitespace'
* const convertedStr3 = kebabCase('hyphen-text') // returns 'hyphen-text'
* const convertedStr4 = kebabCase('HTTPRequest') // returns 'http-request'
*/
function kebabCase(str) {
	return words(normalizeForCase(deburr_deburr(str))).map((word) => word.toLowerCase()).join("-");
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/string/snakeCase.mjs



// src/compat/string/snakeCase.ts
/**
* Converts a string to snake case.
*
* Snake case is the naming convention in which each word is written in lowercase and separated by an underscore (_) character.
*
* @param str - The string that is to be changed to snake case.
* @returns The converted string to snake case.
*
* @example
* const convertedStr1 = snakeCase('camelCase') // returns 'camel_case'
* const convertedStr2 = snakeCase('some whitespace') // returns 'some_whitespace'
* const convertedStr3 = snakeCase('hyphen-text') // returns 'hyphen_text'
* const convertedStr4 = snakeCase('HTTPRequest') // returns 'http_request'
*/
function snakeCase(str) {
	return words(normalizeForCase(deburr_deburr(str))).map((word) => word.toLowerCase()).join("_");
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/string/upperFirst.mjs
// src/string/upperFirst.ts
/**
* Converts the first character of string to upper case.
*
* @param str - The string that is to be changed
* @returns The converted string.
*
* @example
* const convertedStr1 = upperFirst('fred') // returns 'Fred'
* const convertedStr2 = upperFirst('Fred') // returns 'Fred'
* const convertedStr3 = upperFirst('FRED') // returns 'FRED'
*/
function upperFirst(str) {
	return str.substring(0, 1).toUpperCase() + str.substring(1);
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/string/upperFirst.mjs


// src/compat/string/upperFirst.ts
/**
* Converts the first character of string to upper case.
*
* @param str - The string that is to be changed
* @returns The converted string.
*
* @example
* const convertedStr1 = upperFirst('fred') // returns 'Fred'
* const convertedStr2 = upperFirst('Fred') // returns 'Fred'
* const convertedStr3 = upperFirst('FRED') // returns 'FRED'
*/
function upperFirst_upperFirst(str) {
	return upperFirst(toString_toString(str));
}


;// CONCATENATED MODULE: ./node_modules/es-toolkit/dist/compat/string/startCase.mjs



// src/compat/string/startCase.ts
/**
* Converts the first character of each word in a string to uppercase and the remaining characters to lowercase.
*
* Start case is the naming convention in which each word is written with an initial capital letter.
* @param str - The string to convert.
* @returns The converted string.
*
* @example
* const result1 = startCase('hello world');  // result will be 'Hello World'
* const result2 = startCase('HELLO WORLD');  // result will be 'HELLO WORLD'
* const result3 = startCase('hello-world');  // result will be 'Hello World'
* const result4 = startCase('hello_world');  // result will be 'Hello World'
*/
function startCase(str) {
	const words$1 = words(normalizeForCase(deburr_deburr(str)).trim());
	let result = "";
	for (let i = 0; i < words$1.length; i++) {
		const word = words$1[i];
		if (result) result += " ";
		let firstLength = 1;
		if (word.codePointAt(0) > 65535) firstLength = 2;
		result += word.slice(0, firstLength).toUpperCase() + word.slice(firstLength);
	}
	return result;
}


;// CONCATENATED MODULE: ./node_modules/@commitlint/ensure/lib/to-case.js

function toCase(input, target) {
    switch (target) {
        case "camel-case":
            return camelCase(input);
        case "kebab-case":
            return kebabCase(input);
        case "snake-case":
            return snakeCase(input);
        case "pascal-case":
            return upperFirst_upperFirst(camelCase(input));
        case "start-case":
            return startCase(input);
        case "upper-case":
        case "uppercase":
            return input.toUpperCase();
        case "sentence-case":
        case "sentencecase":
            return upperFirst_upperFirst(input);
        case "lower-case":
        case "lowercase":
        case "lowerCase": // Backwards compat config-angular v4
            return input.toLowerCase();
        default:
            throw new TypeError(`to-case: Unknown target case "${target}"`);
    }
}
//# sourceMappingURL=to-case.js.map
;// CONCATENATED MODULE: ./node_modules/@commitlint/ensure/lib/case.js

/* harmony default export */ const lib_case = (ensureCase);
function ensureCase(raw = "", target = "lowercase") {
    // We delete any content together with quotes because he can contains proper names (example `refactor: `Eslint` configuration`).
    // We need trim string because content with quotes can be at the beginning or end of a line
    const input = String(raw)
        .replace(/`.*?`|".*?"|'.*?'/g, "")
        .trim();
    const transformed = toCase(input, target);
    if (transformed === "" || transformed.match(/^\d/)) {
        return true;
    }
    return transformed === input;
}
//# sourceMappingURL=case.js.map

/***/ }),

/***/ 7851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((value, enums = []) => {
    if (value === undefined) {
        return false;
    }
    if (!Array.isArray(enums)) {
        return false;
    }
    return enums.indexOf(value) > -1;
});
//# sourceMappingURL=enum.js.map

/***/ }),

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((value, max) => typeof value === "string" && value.length <= max);
//# sourceMappingURL=max-length.js.map

/***/ }),

/***/ 1446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _max_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1707);

// Allow an exception for long lines which contain URLs.
//
// This is overly lenient, in order to avoid costly regexps which
// have to worry about all the many edge cases of valid URLs.
const URL_REGEX = /\bhttps?:\/\/\S+/;
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((value, max) => typeof value === "string" &&
    value.split(/\r?\n/).every((line) => URL_REGEX.test(line) || (0,_max_length_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(line, max)));
//# sourceMappingURL=max-line-length.js.map

/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((value, min) => typeof value === "string" && value.length >= min);
//# sourceMappingURL=min-length.js.map

/***/ }),

/***/ 1477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((value) => typeof value === "string" && value.length > 0);
//# sourceMappingURL=not-empty.js.map

/***/ }),

/***/ 5885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ message)
/* harmony export */ });
function message(input = []) {
    return input.filter(Boolean).join(" ");
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bodyCase)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2081);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const negated = (when) => when === "never";
const bodyCase = (parsed, when = "always", value = []) => {
    const { body } = parsed;
    if (!body) {
        return [true];
    }
    const checks = (Array.isArray(value) ? value : [value]).map((check) => {
        if (typeof check === "string") {
            return {
                when: "always",
                case: check,
            };
        }
        return check;
    });
    const matches = checks.filter((check) => {
        const r = (0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(body, check.case);
        return negated(check.when) ? !r : r;
    });
    const result = matches.length > 0;
    // A `never` rule fails because a case matched, so report the case(s) that
    // did. An `always` rule fails because none matched, so it keeps reporting
    // every configured case.
    const reported = negated(when) && result ? matches : checks;
    const list = reported.map((c) => c.case).join(", ");
    return [
        negated(when) ? !result : result,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)([`body must`, negated(when) ? `not` : null, `be ${list}`]),
    ];
};
//# sourceMappingURL=body-case.js.map

/***/ }),

/***/ 9037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bodyEmpty)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1477);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const bodyEmpty = (parsed, when = "always") => {
    const negated = when === "never";
    const notEmpty = _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(parsed.body || "");
    return [
        negated ? notEmpty : !notEmpty,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(["body", negated ? "may not" : "must", "be empty"]),
    ];
};
//# sourceMappingURL=body-empty.js.map

/***/ }),

/***/ 2020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ bodyFullStop)
/* harmony export */ });
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

const bodyFullStop = (parsed, when = "always", value = ".") => {
    const input = parsed.body;
    if (!input) {
        return [true];
    }
    const negated = when === "never";
    const hasStop = input[input.length - 1] === value;
    return [
        negated ? !hasStop : hasStop,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(["body", negated ? "may not" : "must", "end with full stop"]),
    ];
};
//# sourceMappingURL=body-full-stop.js.map

/***/ }),

/***/ 5025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ bodyLeadingBlank)
/* harmony export */ });
/* harmony import */ var _commitlint_to_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6113);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const bodyLeadingBlank = (parsed, when) => {
    // Flunk if no body is found
    if (!parsed.body) {
        return [true];
    }
    const negated = when === "never";
    const [leading] = (0,_commitlint_to_lines__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(parsed.raw).slice(1);
    // Check if the first line of body is empty
    const succeeds = leading === "";
    return [
        negated ? !succeeds : succeeds,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(["body", negated ? "may not" : "must", "have leading blank line"]),
    ];
};
//# sourceMappingURL=body-leading-blank.js.map

/***/ }),

/***/ 4163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ bodyMaxLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1707);

const bodyMaxLength = (parsed, _when = undefined, value = 0) => {
    const input = parsed.body;
    if (!input) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(input, value), `body must not be longer than ${value} characters`];
};
//# sourceMappingURL=body-max-length.js.map

/***/ }),

/***/ 286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bodyMaxLineLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1446);

const bodyMaxLineLength = (parsed, _when = undefined, value = 0) => {
    const input = parsed.body;
    if (!input) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(input, value), `body's lines must not be longer than ${value} characters`];
};
//# sourceMappingURL=body-max-line-length.js.map

/***/ }),

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ bodyMinLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2793);

const bodyMinLength = (parsed, _when = undefined, value = 0) => {
    if (!parsed.body) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(parsed.body, value), `body must not be shorter than ${value} characters`];
};
//# sourceMappingURL=body-min-length.js.map

/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ breakingChangeExclamationMark)
/* harmony export */ });
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

const breakingChangeExclamationMark = (parsed, when = "always") => {
    const header = parsed.header;
    const footer = parsed.footer;
    // It is the correct behavior to return true only when both the header and footer are empty,
    // but still run the usual checks if one or neither are empty.
    // The reasoning is that if one is empty and the other contains a breaking change marker,
    // then the check fails as it is not possible for the empty one to indicate a breaking change.
    if (!header && !footer) {
        return [true];
    }
    const hasExclamationMark = !!header && /^(\w*)(?:\((.*)\))?!: (.*)$/.test(header);
    const hasBreakingChange = !!footer && /^BREAKING[ -]CHANGE:/m.test(footer);
    const negated = when === "never";
    const check = hasExclamationMark === hasBreakingChange;
    return [
        negated ? !check : check,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)([
            "breaking changes",
            negated ? "must not" : "must",
            "have both an exclamation mark in the header",
            "and BREAKING CHANGE in the footer",
            "to identify a breaking change",
        ]),
    ];
};
//# sourceMappingURL=breaking-change-exclamation-mark.js.map

/***/ }),

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ footerEmpty)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1477);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const footerEmpty = (parsed, when = "always") => {
    const negated = when === "never";
    const notEmpty = _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(parsed.footer || "");
    return [
        negated ? notEmpty : !notEmpty,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(["footer", negated ? "may not" : "must", "be empty"]),
    ];
};
//# sourceMappingURL=footer-empty.js.map

/***/ }),

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ footerLeadingBlank)
/* harmony export */ });
/* harmony import */ var _commitlint_to_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6113);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const footerLeadingBlank = (parsed, when = "always") => {
    // Flunk if no footer is found
    if (!parsed.footer) {
        return [true];
    }
    const negated = when === "never";
    const rawLines = (0,_commitlint_to_lines__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(parsed.raw);
    const footerLines = (0,_commitlint_to_lines__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(parsed.footer);
    const footerOffset = rawLines.indexOf(footerLines[0]);
    const [leading] = rawLines.slice(footerOffset - 1);
    // Check if the first line of footer is empty
    const succeeds = leading === "";
    return [
        negated ? !succeeds : succeeds,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(["footer", negated ? "may not" : "must", "have leading blank line"]),
    ];
};
//# sourceMappingURL=footer-leading-blank.js.map

/***/ }),

/***/ 4786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ footerMaxLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1707);

const footerMaxLength = (parsed, _when = undefined, value = 0) => {
    const input = parsed.footer;
    if (!input) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(input, value), `footer must not be longer than ${value} characters`];
};
//# sourceMappingURL=footer-max-length.js.map

/***/ }),

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ footerMaxLineLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1446);

const footerMaxLineLength = (parsed, _when = undefined, value = 0) => {
    const input = parsed.footer;
    if (!input) {
        return [true];
    }
    return [
        (0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(input, value),
        `footer's lines must not be longer than ${value} characters`,
    ];
};
//# sourceMappingURL=footer-max-line-length.js.map

/***/ }),

/***/ 6336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ footerMinLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2793);

const footerMinLength = (parsed, _when = undefined, value = 0) => {
    if (!parsed.footer) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(parsed.footer, value), `footer must not be shorter than ${value} characters`];
};
//# sourceMappingURL=footer-min-length.js.map

/***/ }),

/***/ 1145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ headerCase)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2081);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const negated = (when) => when === "never";
const headerCase = (parsed, when = "always", value = []) => {
    const { header } = parsed;
    if (typeof header !== "string" || !header.match(/^[a-z]/i)) {
        return [true];
    }
    const checks = (Array.isArray(value) ? value : [value]).map((check) => {
        if (typeof check === "string") {
            return {
                when: "always",
                case: check,
            };
        }
        return check;
    });
    const matches = checks.filter((check) => {
        const r = (0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(header, check.case);
        return negated(check.when) ? !r : r;
    });
    const result = matches.length > 0;
    // A `never` rule fails because a case matched, so report the case(s) that
    // did. An `always` rule fails because none matched, so it keeps reporting
    // every configured case.
    const reported = negated(when) && result ? matches : checks;
    const list = reported.map((c) => c.case).join(", ");
    return [
        negated(when) ? !result : result,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)([`header must`, negated(when) ? `not` : null, `be ${list}`]),
    ];
};
//# sourceMappingURL=header-case.js.map

/***/ }),

/***/ 8581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ headerFullStop)
/* harmony export */ });
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

const headerFullStop = (parsed, when = "always", value = ".") => {
    const { header } = parsed;
    const negated = when === "never";
    const hasStop = header?.[header.length - 1] === value;
    return [
        negated ? !hasStop : hasStop,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(["header", negated ? "may not" : "must", "end with full stop"]),
    ];
};
//# sourceMappingURL=header-full-stop.js.map

/***/ }),

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ headerMaxLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1707);

const headerMaxLength = (parsed, _when = undefined, value = 0) => {
    return [
        (0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(parsed.header, value),
        `header must not be longer than ${value} characters, current length is ${parsed.header?.length}`,
    ];
};
//# sourceMappingURL=header-max-length.js.map

/***/ }),

/***/ 6522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ headerMinLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2793);

const headerMinLength = (parsed, _when = undefined, value = 0) => {
    return [
        (0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(parsed.header, value),
        `header must not be shorter than ${value} characters, current length is ${parsed.header?.length}`,
    ];
};
//# sourceMappingURL=header-min-length.js.map

/***/ }),

/***/ 4221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ headerTrim)
/* harmony export */ });
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

const headerTrim = (parsed) => {
    const { header } = parsed;
    if (!header)
        return [true];
    const startsWithWhiteSpace = header.length > header.trimStart().length;
    const endsWithWhiteSpace = header.length > header.trimEnd().length;
    if (startsWithWhiteSpace && endsWithWhiteSpace)
        return [false, (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(["header", "must not be surrounded by whitespace"])];
    if (startsWithWhiteSpace)
        return [false, (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(["header", "must not start with whitespace"])];
    if (endsWithWhiteSpace)
        return [false, (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(["header", "must not end with whitespace"])];
    return [true];
};
//# sourceMappingURL=header-trim.js.map

/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ referencesEmpty)
/* harmony export */ });
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

const referencesEmpty = (parsed, when = "never") => {
    const negated = when === "always";
    const notEmpty = parsed.references.length > 0;
    return [
        negated ? !notEmpty : notEmpty,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(["references", negated ? "must" : "may not", "be empty"]),
    ];
};
//# sourceMappingURL=references-empty.js.map

/***/ }),

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scopeCase)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2081);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const negated = (when) => when === "never";
const scopeCase = (parsed, when = "always", value = []) => {
    const { scope } = parsed;
    if (!scope) {
        return [true];
    }
    const isObjectBasedConfiguration = !Array.isArray(value) && !(typeof value === "string");
    const checks = (isObjectBasedConfiguration ? value.cases : Array.isArray(value) ? value : [value]).map((check) => {
        if (typeof check === "string") {
            return {
                when: "always",
                case: check,
            };
        }
        return check;
    });
    const delimiters = isObjectBasedConfiguration && value.delimiters?.length ? value.delimiters : ["/", "\\", ","];
    const delimiterPatterns = delimiters.map((delimiter) => {
        return delimiter === "," ? ", ?" : delimiter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    });
    const delimiterRegex = new RegExp(delimiterPatterns.join("|"));
    const scopeSegments = scope.split(delimiterRegex);
    const matches = checks.filter((check) => {
        const r = scopeSegments.every((segment) => delimiterRegex.test(segment) || (0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(segment, check.case));
        return negated(check.when) ? !r : r;
    });
    const result = matches.length > 0;
    // A `never` rule fails because a case matched, so report the case(s) that
    // did. An `always` rule fails because none matched, so it keeps reporting
    // every configured case.
    const reported = negated(when) && result ? matches : checks;
    const list = reported.map((c) => c.case).join(", ");
    return [
        negated(when) ? !result : result,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)([`scope must`, negated(when) ? `not` : null, `be ${list}`]),
    ];
};
//# sourceMappingURL=scope-case.js.map

/***/ }),

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ scopeDelimiterStyle)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const scopeDelimiterStyle = ({ scope }, when = "always", value = []) => {
    if (!scope) {
        return [true];
    }
    const delimiters = value.length ? value : ["/", "\\", ","];
    const scopeRawDelimiters = scope.match(/[^A-Za-z0-9-_]+/g) ?? [];
    const scopeDelimiters = [
        ...new Set(scopeRawDelimiters.map((delimiter) => {
            return delimiter.trim() === "," ? "," : delimiter;
        })),
    ];
    const isAllDelimitersAllowed = scopeDelimiters.every((delimiter) => {
        return _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(delimiter, delimiters);
    });
    const isNever = when === "never";
    return [
        isNever ? !isAllDelimitersAllowed : isAllDelimitersAllowed,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)([`scope delimiters must ${isNever ? "not " : ""}be one of [${delimiters.join(", ")}]`]),
    ];
};
//# sourceMappingURL=scope-delimiter-style.js.map

/***/ }),

/***/ 1829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ scopeEmpty)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1477);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const scopeEmpty = (parsed, when = "never") => {
    const negated = when === "always";
    const notEmpty = _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(parsed.scope || "");
    return [
        negated ? !notEmpty : notEmpty,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(["scope", negated ? "must" : "may not", "be empty"]),
    ];
};
//# sourceMappingURL=scope-empty.js.map

/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scopeEnum)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const scopeEnum = ({ scope }, when = "always", value = []) => {
    const scopes = Array.isArray(value) ? value : value.scopes;
    if (!scope || !scopes.length) {
        return [true, ""];
    }
    const delimiters = Array.isArray(value) || !value.delimiters?.length ? ["/", "\\", ","] : value.delimiters;
    const delimiterPatterns = delimiters.map((delimiter) => {
        return delimiter === "," ? ", ?" : delimiter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    });
    const messageScopes = scope.split(new RegExp(delimiterPatterns.join("|")));
    const errorMessage = ["scope must", `be one of [${scopes.join(", ")}]`];
    const isScopeInEnum = (scope) => _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(scope, scopes);
    let isValid;
    if (when === "never") {
        isValid = !messageScopes.some(isScopeInEnum) && !isScopeInEnum(scope);
        errorMessage.splice(1, 0, "not");
    }
    else {
        isValid = messageScopes.every(isScopeInEnum) || isScopeInEnum(scope);
    }
    return [isValid, (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(errorMessage)];
};
//# sourceMappingURL=scope-enum.js.map

/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ scopeMaxLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1707);

const scopeMaxLength = (parsed, _when = undefined, value = 0) => {
    const input = parsed.scope;
    if (!input) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(input, value), `scope must not be longer than ${value} characters`];
};
//# sourceMappingURL=scope-max-length.js.map

/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ scopeMinLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2793);

const scopeMinLength = (parsed, _when = undefined, value = 0) => {
    const input = parsed.scope;
    if (!input) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(input, value), `scope must not be shorter than ${value} characters`];
};
//# sourceMappingURL=scope-min-length.js.map

/***/ }),

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectCase)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2081);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


/**
 * Since the rule requires first symbol of a subject to be a letter, use
 * Unicode `Cased_Letter` category now to allow non-Latin alphabets as well.
 *
 * Do not use `Letter` category directly to avoid capturing `Modifier_Letter`
 * (which just modifiers letters, so we probably shouldn't anyway) and
 * `Other_Letter` (they actually are case-less, so they can't be validated)
 * categories, and to stay close to previous implementation.
 *
 * Also, typescript does not seem to support almost any longhand category name
 * (and even short for `Cased_Letter` too) so list all required letter
 * categories manually just to prevent it from complaining about unknown stuff.
 *
 * @see [Unicode Categories]{@link https://www.regular-expressions.info/unicode.html}
 */
const startsWithLetterRegex = /^[\p{Ll}\p{Lu}\p{Lt}]/iu;
const negated = (when) => when === "never";
const subjectCase = (parsed, when = "always", value = []) => {
    const { subject } = parsed;
    if (typeof subject !== "string" || !subject.match(startsWithLetterRegex)) {
        return [true];
    }
    const checks = (Array.isArray(value) ? value : [value]).map((check) => {
        if (typeof check === "string") {
            return {
                when: "always",
                case: check,
            };
        }
        return check;
    });
    const matches = checks.filter((check) => {
        const r = (0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(subject, check.case);
        return negated(check.when) ? !r : r;
    });
    const result = matches.length > 0;
    // A `never` rule fails because a case matched, so report the case(s) that
    // did. An `always` rule fails because none matched, so it keeps reporting
    // every configured case.
    const reported = negated(when) && result ? matches : checks;
    const list = reported.map((c) => c.case).join(", ");
    return [
        negated(when) ? !result : result,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)([`subject must`, negated(when) ? `not` : null, `be ${list}`]),
    ];
};
//# sourceMappingURL=subject-case.js.map

/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ subjectEmpty)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1477);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const subjectEmpty = (parsed, when = "always") => {
    const negated = when === "never";
    const notEmpty = _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(parsed.subject || "");
    return [
        negated ? notEmpty : !notEmpty,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(["subject", negated ? "may not" : "must", "be empty"]),
    ];
};
//# sourceMappingURL=subject-empty.js.map

/***/ }),

/***/ 3807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ subjectExclamationMark)
/* harmony export */ });
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

const subjectExclamationMark = (parsed, when = "always") => {
    const input = parsed.header;
    if (!input) {
        return [true, ""];
    }
    const negated = when === "never";
    const hasExclamationMark = /^(\w*)(?:\((.*)\))?!: (.*)$/.test(input);
    return [
        negated ? !hasExclamationMark : hasExclamationMark,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)([
            "subject",
            negated ? "must not" : "must",
            "have an exclamation mark in the subject to identify a breaking change",
        ]),
    ];
};
//# sourceMappingURL=subject-exclamation-mark.js.map

/***/ }),

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ subjectFullStop)
/* harmony export */ });
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5885);

const subjectFullStop = (parsed, when = "always", value = ".") => {
    const colonIndex = parsed.header?.indexOf(":") || 0;
    if (colonIndex > 0 && colonIndex === parsed.header.length - 1) {
        return [true];
    }
    const input = parsed.header;
    const negated = when === "never";
    let hasStop = input?.[input.length - 1] === value;
    if (input?.slice(-3) === "...") {
        hasStop = false;
    }
    return [
        negated ? !hasStop : hasStop,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(["subject", negated ? "may not" : "must", "end with full stop"]),
    ];
};
//# sourceMappingURL=subject-full-stop.js.map

/***/ }),

/***/ 7955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ subjectMaxLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1707);

const subjectMaxLength = (parsed, _when = undefined, value = 0) => {
    const input = parsed.subject;
    if (!input) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(input, value), `subject must not be longer than ${value} characters`];
};
//# sourceMappingURL=subject-max-length.js.map

/***/ }),

/***/ 3569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ subjectMinLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2793);

const subjectMinLength = (parsed, _when = undefined, value = 0) => {
    const input = parsed.subject;
    if (!input) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(input, value), `subject must not be shorter than ${value} characters`];
};
//# sourceMappingURL=subject-min-length.js.map

/***/ }),

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ typeCase)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2081);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const negated = (when) => when === "never";
const typeCase = (parsed, when = "always", value = []) => {
    const { type } = parsed;
    if (!type) {
        return [true];
    }
    const checks = (Array.isArray(value) ? value : [value]).map((check) => {
        if (typeof check === "string") {
            return {
                when: "always",
                case: check,
            };
        }
        return check;
    });
    const matches = checks.filter((check) => {
        const r = (0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(type, check.case);
        return negated(check.when) ? !r : r;
    });
    const result = matches.length > 0;
    // A `never` rule fails because a case matched, so report the case(s) that
    // did. An `always` rule fails because none matched, so it keeps reporting
    // every configured case.
    const reported = negated(when) && result ? matches : checks;
    const list = reported.map((c) => c.case).join(", ");
    return [
        negated(when) ? !result : result,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)([`type must`, negated(when) ? `not` : null, `be ${list}`]),
    ];
};
//# sourceMappingURL=type-case.js.map

/***/ }),

/***/ 9681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ typeEmpty)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1477);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const typeEmpty = (parsed, when = "always") => {
    const negated = when === "never";
    const notEmpty = _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(parsed.type || "");
    return [
        negated ? notEmpty : !notEmpty,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(["type", negated ? "may not" : "must", "be empty"]),
    ];
};
//# sourceMappingURL=type-empty.js.map

/***/ }),

/***/ 6999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ typeEnum)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _commitlint_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5885);


const typeEnum = (parsed, when = "always", value = []) => {
    const { type: input } = parsed;
    if (!input) {
        return [true];
    }
    const negated = when === "never";
    const result = _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(input, value);
    return [
        negated ? !result : result,
        (0,_commitlint_message__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)([`type must`, negated ? `not` : null, `be one of [${value.join(", ")}]`]),
    ];
};
//# sourceMappingURL=type-enum.js.map

/***/ }),

/***/ 6911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ typeMaxLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1707);

const typeMaxLength = (parsed, _when = undefined, value = 0) => {
    const input = parsed.type;
    if (!input) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(input, value), `type must not be longer than ${value} characters`];
};
//# sourceMappingURL=type-max-length.js.map

/***/ }),

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ typeMinLength)
/* harmony export */ });
/* harmony import */ var _commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2793);

const typeMinLength = (parsed, _when = undefined, value = 0) => {
    const input = parsed.type;
    if (!input) {
        return [true];
    }
    return [(0,_commitlint_ensure__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(input, value), `type must not be shorter than ${value} characters`];
};
//# sourceMappingURL=type-min-length.js.map

/***/ }),

/***/ 6113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toLines)
/* harmony export */ });
function toLines(input) {
    if (typeof input !== "string") {
        return [];
    }
    return input.split(/(?:\r?\n)/);
}
//# sourceMappingURL=index.js.map

/***/ })

};
