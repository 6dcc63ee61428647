/** Modules of Python 3.9 to 3.14 whose functions do not reach a database by themselves. */
const standard = new Set([
  '__future__', 'abc', 'argparse', 'array', 'ast', 'asyncio', 'base64', 'binascii', 'bisect', 'calendar', 'cmath', 'codecs',
  'collections', 'colorsys', 'concurrent', 'configparser', 'contextlib', 'contextvars', 'copy', 'csv', 'ctypes', 'dataclasses', 'datetime',
  'decimal', 'difflib', 'dis', 'email', 'enum', 'errno', 'faulthandler', 'filecmp', 'fileinput', 'fnmatch', 'fractions', 'functools', 'gc',
  'getpass', 'gettext', 'glob', 'graphlib', 'gzip', 'hashlib', 'heapq', 'hmac', 'html', 'http', 'importlib', 'inspect', 'io', 'ipaddress',
  'itertools', 'json', 'keyword', 'linecache', 'locale', 'logging', 'lzma', 'math', 'mimetypes', 'multiprocessing', 'numbers', 'operator',
  'os', 'pathlib', 'pickle', 'pkgutil', 'platform', 'posixpath', 'pprint', 'queue', 'random', 're', 'runpy', 'secrets', 'select', 'shelve',
  'shlex', 'shutil', 'signal', 'site', 'socket', 'sqlite3', 'ssl', 'stat', 'statistics', 'string', 'struct', 'subprocess', 'sys', 'sysconfig',
  'tarfile', 'tempfile', 'textwrap', 'threading', 'time', 'timeit', 'token', 'tokenize', 'tomllib', 'traceback', 'types', 'typing', 'unicodedata',
  'unittest', 'urllib', 'uuid', 'warnings', 'weakref', 'xml', 'zipfile', 'zlib', 'zoneinfo',
]); // prettier-ignore

/** Of these, the ones that run something else: a program, a thread, a coroutine, a database file. */
const running = new Set([
  'asyncio',
  'concurrent',
  'multiprocessing',
  'subprocess',
  'threading',
  'runpy',
  'sqlite3',
  'importlib',
]);

/** `standard`: Python's own, without effect on a database. `running`: Python's own, but it runs something else. */
export function originOf(path: string): 'alembic' | 'sqlalchemy' | 'standard' | 'running' | 'foreign' {
  const [module = ''] = path.split('.', 1);
  if (module === 'alembic' || module === 'sqlalchemy') return module;
  if (/^os\.(?:system|popen|exec|spawn)/.test(path)) return 'running';
  if (running.has(module)) return 'running';
  return standard.has(module) ? 'standard' : 'foreign';
}
