export const id = 9662;
export const ids = [9662];
export const modules = {

/***/ 9662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   booleanInput: () => (/* binding */ booleanInput),
/* harmony export */   commentChoice: () => (/* binding */ commentChoice),
/* harmony export */   integerInput: () => (/* binding */ integerInput),
/* harmony export */   listInput: () => (/* binding */ listInput)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const booleanInput = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
    .transform((text) => text.toLowerCase() === 'true');
const commentChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'true', 'false']);
const integerInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?:0|[1-9]\d{0,8})$/)
    .transform(Number);
const listInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((text) => text
    .trim()
    .replace(/,$/, '')
    .split(/[,\n]/)
    .map((item) => item.trim()))
    .refine((items) => items.every((item) => item !== ''));


/***/ })

};
