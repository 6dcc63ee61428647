export const id = 5349;
export const ids = [5349];
export const modules = {

/***/ 5349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactFile: () => (/* binding */ artifactFile)
});

// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./packages/github/src/asking.ts
var asking = __webpack_require__(7730);
;// CONCATENATED MODULE: ./packages/github/src/zip-directory.ts

const localHeader = { signature: 0x04034b50, length: 30 };
const directoryHeader = { signature: 0x02014b50, length: 46 };
const endRecord = { signature: 0x06054b50, length: 22 };
const longestNote = 0xffff;
const mostEntries = 10_000;
const notZip = 'it is no zip file, or a damaged one.';
function findEntry(zip, name) {
    if (!isPlain(name))
        return (0,fact/* unavailable */.h)('that is no plain path of a file.');
    const end = endOf(zip);
    if (end === null)
        return (0,fact/* unavailable */.h)(notZip);
    const count = zip.readUInt16LE(end + 10);
    const [length, start] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
    if (zip.readUInt32LE(end + 4) !== 0)
        return (0,fact/* unavailable */.h)('the zip file is one of several parts.');
    if (count === 0xffff || length === 0xffffffff || start === 0xffffffff)
        return (0,fact/* unavailable */.h)(tooLarge);
    if (count > mostEntries)
        return (0,fact/* unavailable */.h)(`the zip file holds more than ${mostEntries} files.`);
    if (start + length > end)
        return (0,fact/* unavailable */.h)(notZip);
    const found = headersOf(zip.subarray(start, start + length), count, Buffer.from(name));
    if (found === null)
        return (0,fact/* unavailable */.h)(notZip);
    if (found.length > 1)
        return (0,fact/* unavailable */.h)('the zip file holds two files of that name.');
    return found[0] === undefined ? (0,fact/* available */.q)(null) : entryAt(zip, found[0], start);
}
const tooLarge = 'the zip file is of the kind for more than 4 GiB, which is not read.';
function isPlain(name) {
    if (name === '' || name.startsWith('/') || /[\\:\0]/.test(name))
        return false;
    return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
function endOf(zip) {
    const last = zip.length - endRecord.length;
    for (let at = last; at >= Math.max(0, last - longestNote); at -= 1) {
        if (zip.readUInt32LE(at) === endRecord.signature && zip.readUInt16LE(at + 20) === last - at)
            return at;
    }
    return null;
}
function headersOf(directory, count, name) {
    const found = [];
    let at = 0;
    for (let index = 0; index < count; index += 1) {
        if (at + directoryHeader.length > directory.length)
            return null;
        if (directory.readUInt32LE(at) !== directoryHeader.signature)
            return null;
        const nameEnd = at + directoryHeader.length + directory.readUInt16LE(at + 28);
        const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
        if (next > directory.length)
            return null;
        const own = directory.subarray(at + directoryHeader.length, nameEnd);
        if (own.equals(name))
            found.push(directory.subarray(at, next));
        at = next;
    }
    return found;
}
const linkMode = 0o12;
function entryAt(zip, header, directoryAt) {
    const [flags, method, mode] = [header.readUInt16LE(8), header.readUInt16LE(10), header.readUInt16LE(40)];
    const [crc, packed, size] = [header.readUInt32LE(16), header.readUInt32LE(20), header.readUInt32LE(24)];
    const at = header.readUInt32LE(42);
    if ((flags & 0b10_0000_0100_0001) !== 0)
        return (0,fact/* unavailable */.h)('it is encrypted.');
    if (mode >> 12 === linkMode)
        return (0,fact/* unavailable */.h)('it is a link.');
    if (method !== 0 && method !== 8)
        return (0,fact/* unavailable */.h)(`it is packed in a way that is not read (${method}).`);
    if ([packed, size, at].includes(0xffffffff))
        return (0,fact/* unavailable */.h)(tooLarge);
    if (at + localHeader.length > directoryAt || zip.readUInt32LE(at) !== localHeader.signature)
        return (0,fact/* unavailable */.h)(notZip);
    const start = at + localHeader.length + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    if (start + packed > directoryAt)
        return (0,fact/* unavailable */.h)(notZip);
    const content = zip.subarray(start, start + packed);
    return (0,fact/* available */.q)({ method: method === 0 ? 'stored' : 'deflated', packed: content, size, crc });
}

;// CONCATENATED MODULE: ./packages/github/src/unzip.ts


const ratioCap = 200;
const ratioFreeBytes = 1024 * 1024;
async function unzipOne(zip, name, maxBytes) {
    const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.length);
    const found = findEntry(bytes, name);
    if (found.status === 'unavailable' || found.value === null)
        return found;
    const entry = found.value;
    if (entry.size > maxBytes)
        return (0,fact/* unavailable */.h)(`it holds ${entry.size} bytes; at most ${maxBytes} are read.`);
    if (entry.size > ratioFreeBytes && entry.size > ratioCap * entry.packed.length) {
        return (0,fact/* unavailable */.h)(`it is packed more than ${ratioCap} times, as no file of this kind is.`);
    }
    const content = await unpacked(entry);
    return content === null
        ? (0,fact/* unavailable */.h)('its content is damaged. Run the workflow that made it again.')
        : (0,fact/* available */.q)(content);
}
async function unpacked({ method, packed, size, crc }) {
    const { crc32, inflateRawSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    try {
        const content = method === 'stored' ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
        const whole = content.length === size && crc32(content) === crc;
        return whole ? new Uint8Array(content) : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/github/src/artifact-file.ts



const zipCap = 64 * 1024 * 1024;
async function artifactFile(send, repo, artifact, name, maxBytes) {
    const parameters = { artifact_id: artifact, archive_format: 'zip' };
    const what = `artifact ${artifact} of ${repo}`;
    const asked = (0,asking/* call */.T1)(repo, '/actions/artifacts/{artifact_id}/{archive_format}', parameters, what, 'actions: read');
    const reply = await (0,asking/* sent */.t$)(send, { ...asked, fileCap: zipCap });
    if (reply.kind !== 'answer')
        return (0,fact/* unavailable */.h)(reply.reason);
    if (!(reply.data instanceof Uint8Array))
        return (0,fact/* unavailable */.h)((0,asking/* unreadable */.O$)(asked));
    const file = await unzipOne(reply.data, name, maxBytes);
    if (file.status === 'available')
        return (0,fact/* available */.q)(file.value);
    return (0,fact/* unavailable */.h)(`${JSON.stringify(name.slice(0, 200))} could not be read from ${what}: ${file.reason}`);
}


/***/ })

};
