export const id=10012;export const ids=[10012];export const modules={10012:((e,t,n)=>{n.a(e,(async function(e,r){try{n.r(t),n.d(t,{exported:()=>Oe});var i=n(9598),a=n(6670);let{n:e}=i.E,{an:s,on:c,ut:l}=a.exported,{I:u,L:d,O:ee,P:f,_:p,b:m,d:h,f:g,g:_,h:v,m:te,p:y,u:b,v:x,x:S,y:C}=(await n.e(10037).then(n.bind(n,10037))).exported,{a:w,r:T,t:ne}=(await Promise.resolve().then(n.bind(n,10103))).exported,{t:re}=(await n.e(10056).then(n.bind(n,10056))).exported,{a:E}=(await n.e(10014).then(n.bind(n,10014))).exported,ie=[[`cm_wire`,`import json
import os
import sys
import threading
import time
_lock = threading.Lock()
_state = {"pipe": None, "secrets": []}
def open_pipe():
 sys.stdout.flush()
 _state["pipe"] = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\\n")
 os.dup2(2, 1)
 null = os.open(os.devnull, os.O_RDONLY)
 os.dup2(null, 0)
 os.close(null)
def emit(event, **more):
 line = json.dumps(dict(event=event, **more), default=str)
 with _lock:
  _state["pipe"].write(line + "\\n")
  _state["pipe"].flush()
def hide(secret):
 if secret and len(secret) > 2:
  _state["secrets"].append(secret)
def shown(text, most=800):
 text = str(text)
 for secret in _state["secrets"]:
  text = text.replace(":" + secret + "@", ":***@").replace("password=" + secret, "password=***")
 text = "".join(c if c == "\\n" or c.isprintable() else " " for c in text).strip()
 return text if len(text) <= most else text[:most] + "\u2026"
def error_text(error):
 cause = getattr(error, "orig", None) or error
 text = str(cause).split("(Background on this error")[0].strip()
 name = type(cause).__name__
 return shown(name + (": " + text if text else ""))
class Problem(Exception):
 def __init__(self, code, message, **more):
  super().__init__(message)
  self.code = code
  self.more = more
class Stopwatch:
 def __init__(self):
  self.started = time.monotonic()
 def ms(self):
  return round((time.monotonic() - self.started) * 1000)
`],[`cm_base`,`import contextlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from cm_wire import Problem, shown
_GIT = {"GIT_CONFIG_COUNT": "2", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*"}
_GIT.update({"GIT_CONFIG_KEY_1": "core.hooksPath", "GIT_CONFIG_VALUE_1": os.devnull})
@contextlib.contextmanager
def checkout(request):
 here = os.path.realpath(os.getcwd())
 top = os.path.realpath(os.path.join(here, request["up"] or "."))
 request["head"] = top
 folder = tempfile.mkdtemp(prefix="cm-base-")
 try:
  done = subprocess.run(
   ["git", "-C", top, "archive", "--format=tar", request["base"]],
   stdin=subprocess.DEVNULL,
   stdout=subprocess.PIPE,
   stderr=subprocess.PIPE,
   env=dict(os.environ, **_GIT),
  )
  if done.returncode != 0:
   raise Problem("base", "git could not give the base\u2019s files: " + shown(done.stderr.decode("utf-8", "replace"), 300))
  with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
   archive.extractall(folder, **({"filter": "data"} if hasattr(tarfile, "data_filter") else {}))
  place = os.path.join(folder, os.path.relpath(here, top))
  if not os.path.isdir(place):
   raise Problem("base", "The base has no folder %s." % os.path.relpath(here, top))
  os.chdir(place)
  _move_path(top, folder)
  yield
 finally:
  os.chdir(here)
  shutil.rmtree(folder, ignore_errors=True)
def _move_path(top, folder):
 moved = []
 for entry in list(sys.path):
  inside = _within(top, entry)
  if inside is not None and not _library(entry):
   moved.append(os.path.normpath(os.path.join(folder, inside)))
 for guess in ("", "src"):
  moved.append(os.path.normpath(os.path.join(folder, guess)) if _editable(top) else None)
 kept = [entry for entry in sys.path if _within(top, entry) is None or _library(entry)]
 sys.path[:] = [entry for entry in moved if entry and os.path.isdir(entry)] + kept
 inherited = [os.path.join(folder, _within(top, one) or "") if _within(top, one) is not None else one for one in os.environ.get("PYTHONPATH", "").split(os.pathsep) if one]
 if inherited:
  os.environ["PYTHONPATH"] = os.pathsep.join(inherited)
def _editable(top):
 return any("__editable__" in str(getattr(finder, "__module__", "")) for finder in sys.meta_path)
def _within(top, entry):
 try:
  way = os.path.relpath(os.path.realpath(entry or "."), top)
 except ValueError:
  return None
 return None if way.startswith("..") else way
def _library(path):
 return "site-packages" in path or "dist-packages" in path
def modules_of_head(request):
 found = []
 for name, module in list(sys.modules.items()):
  file = getattr(module, "__file__", None)
  if file and os.path.isabs(file) and not _library(file) and _within(request["head"], file) is not None:
   if not os.path.realpath(file).startswith(os.path.realpath(sys.prefix) + os.sep):
    found.append(name)
 return sorted(found)
`],[`cm_chain`,`import argparse
import inspect
import os
import sys
import traceback
from cm_wire import Problem, error_text, shown
class WrongDatabase(BaseException):
 """Not an Exception: an env.py that catches those must not go on with another database."""
class Chain:
 in_process = True
 def __init__(self, request, target, url):
  from alembic.config import Config
  from alembic.script import ScriptDirectory
  self.request, self.target = request, target
  options = {"file_": request["config"] or "alembic.ini", "ini_section": request["section"] or "alembic"}
  if "toml_file" in inspect.signature(Config.__init__).parameters and os.path.exists("pyproject.toml"):
   options["toml_file"] = "pyproject.toml"
  arguments = dict(x=request["x"] or None, name=options["ini_section"], config=options["file_"], raiseerr=True, quiet=False)
  self.config = Config(cmd_opts=argparse.Namespace(**arguments), **options)
  self.config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
  try:
   if not self.config.get_main_option("script_location") and not _toml_location(self.config):
    self.config.set_main_option("script_location", request["folder"].replace("%", "%%"))
   self.script = ScriptDirectory.from_config(self.config)
   self.scripts = {one.revision: one for one in self.script.walk_revisions("base", "heads")}
  except Exception as error:
   raise Problem("scripts", error_text(error), trace=place_of(error))
  self.version_table, self.version_schema = request["versionTable"] or "alembic_version", None
  self.metadata = False
 def order(self):
  listed = list(self.scripts.values())[::-1]
  return [(one.revision, _names(one, self.script), one.path) for one in listed]
 def heads(self):
  return list(self.script.get_heads())
 def probe(self):
  from alembic.runtime.migration import MigrationContext
  keep = MigrationContext._ensure_version_table
  MigrationContext._ensure_version_table = lambda self, *args, **more: None
  try:
   outcome = self._run(lambda heads, context: [], dont_mutate=True)
  finally:
   MigrationContext._ensure_version_table = keep
  if not outcome["ok"]:
   raise Problem("env", outcome["error"], trace=outcome["place"])
 def upgrade(self, revisions):
  return self._steps(revisions, True)
 def downgrade(self, revisions):
  return self._steps(revisions, False)
 def _steps(self, revisions, up):
  from alembic.runtime.migration import MigrationStep
  make = MigrationStep.upgrade_from_script if up else MigrationStep.downgrade_from_script
  raised = []
  def watched(step, revision):
   run = step.migration_fn
   def migrate(*args, **more):
    try:
     return run(*args, **more)
    except BaseException as error:
     raised.append((revision, error))
     raise
   migrate.__name__ = run.__name__
   step.migration_fn = migrate
   return step
  def steps(heads, context):
   return [watched(make(self.script.revision_map, self.scripts[one]), one) for one in revisions]
  outcome = self._run(steps, destination_rev=revisions[-1] if revisions else None)
  if raised:
   revision, error = raised[0]
   outcome.update(
    swallowed=outcome["ok"],
    ok=False,
    revision=revision,
    error=error_text(error),
    kind=type(error).__name__,
    place=place_of(error, self.scripts[revision].path),
   )
  return outcome
 def current(self):
  seen = []
  outcome = self._run(lambda heads, context: seen.extend(context.get_current_heads()) or [], dont_mutate=True)
  return sorted(set(seen)) if outcome["ok"] else None
 def stamp(self, revision):
  from alembic import command
  try:
   command.stamp(self.config, revision)
  except Exception as error:
   raise Problem("baseline", "Alembic could not stamp %s: %s" % (revision, error_text(error)))
 def _run(self, work, **options):
  from alembic.runtime.environment import EnvironmentContext
  calls = []
  def guarded(heads, context):
   if not self._is_ours(context):
    raise WrongDatabase()
   calls.append(1)
   self.version_table = getattr(context, "version_table", self.version_table)
   self.version_schema = getattr(context, "version_table_schema", None)
   self.metadata = context.opts.get("target_metadata") is not None
   return work(heads, context)
  try:
   with EnvironmentContext(self.config, self.script, fn=guarded, as_sql=False, **options):
    self.script.run_env()
  except WrongDatabase:
   raise Problem("wrong-database", "env.py connects to another database than the throwaway one.")
  except (Exception, SystemExit) as error:
   return {"ok": False, "error": error_text(error), "kind": type(error).__name__, "place": place_of(error)}
  if not calls:
   return {"ok": False, "error": "env.py ended without calling context.run_migrations().", "kind": "", "place": None, "idle": True}
  return {"ok": True}
 def _is_ours(self, context):
  connection = context.connection
  if connection is None or connection.dialect.name != self.target.dialect:
   return False
  from sqlalchemy import text
  return self.target.is_same(lambda sql: connection.execute(text(sql.replace(":", "\\\\:"))).scalar())
def _names(one, script):
 found = getattr(one, "_all_down_revisions", None)
 if found is not None:
  return [name for name in found if name]
 down = one.down_revision or ()
 return list(down if isinstance(down, (tuple, list)) else (down,))
def _toml_location(config):
 try:
  return bool(config.get_alembic_option("script_location"))
 except Exception:
  return False
def place_of(error, path=None):
 frames = traceback.extract_tb(error.__traceback__)
 own = [frame for frame in frames if path is not None and frame.filename == path]
 inside = [frame for frame in frames if _is_project(frame.filename)]
 frame = (own or inside or [None])[-1]
 return None if frame is None else {"path": os.path.relpath(frame.filename), "line": frame.lineno, "text": shown(frame.line or "", 200)}
def _is_project(path):
 outside = ("site-packages", "dist-packages", "<", "cm_")
 return not any(part in path for part in outside) and not path.startswith((sys.prefix, sys.base_prefix))
`],[`cm_command`,`import os
import re
import secrets
import subprocess
from cm_wire import Problem, Stopwatch, shown
class Command:
 in_process = False
 metadata = True
 def __init__(self, request, target, url):
  self.request, self.target = request, target
  self.words = request["command"]
  self.version_table, self.version_schema = request["versionTable"] or "alembic_version", None
  self.listed = [(one["id"], one["on"], one["path"]) for one in request["revisions"]]
  self.child = None
 def order(self):
  return self.listed
 def heads(self):
  on = {name for _, names, _ in self.listed for name in names}
  return [name for name, _, _ in self.listed if name not in on]
 def probe(self):
  mark = "cm_probe_" + secrets.token_hex(6)
  self.target.plant_version(self.version_table, self.version_schema, mark)
  try:
   code, said = self._call(["current"])
  finally:
   self.target.unplant_version(self.version_table, self.version_schema)
  if mark not in said:
   if code == 0:
    raise Problem("wrong-database", "\`%s current\` does not read the throwaway database." % " ".join(self.words))
   raise Problem("env", shown(said[-800:]) or "\`%s current\` ended with %s." % (" ".join(self.words), code))
 def upgrade(self, revisions):
  on = {name for one, names, _ in self.listed if one in revisions for name in names}
  for tip in [one for one in revisions if one not in on]:
   outcome = self._run(["upgrade", tip])
   if not outcome["ok"]:
    return outcome
  return {"ok": True}
 def downgrade(self, revisions):
  last = revisions[-1]
  on = next((names for name, names, _ in self.listed if name == last), [])
  children = [name for name, names, _ in self.listed if on and on[0] in names]
  if len(on) > 1 or len(children) > 1:
   return {"ok": False, "unable": True, "error": "A command cannot undo this one revision alone: it joins or forks branches.", "kind": "", "place": None}
  return self._run(["downgrade", on[0] if on else "base"])
 def current(self):
  return sorted(set(self.target.versions(self.version_table, self.version_schema)))
 def stamp(self, revision):
  outcome = self._run(["stamp", revision])
  if not outcome["ok"]:
   raise Problem("baseline", outcome["error"])
 def check(self):
  return self._call(["check"])
 def _run(self, words):
  code, said = self._call(words)
  if code == 0:
   return {"ok": True}
  lines = [line.strip() for line in said.splitlines() if line.strip()]
  told = [line for line in lines if re.match(r"[\\w.]{1,100}: ", line)] or lines
  last = told[-1] if told else "it ended with %s" % code
  return {"ok": False, "error": shown(last), "kind": last.split(":")[0].split(".")[-1].strip(), "place": None}
 def _call(self, words):
  try:
   self.child = subprocess.Popen(
    self.words + words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=dict(os.environ)
   )
  except OSError as error:
   raise Problem("command", "\`%s\` could not be started: %s" % (" ".join(self.words), error.strerror))
  said = self.child.communicate()[0].decode("utf-8", "replace")
  os.write(2, said.encode("utf-8", "replace"))
  return self.child.returncode, said
def run_words(words):
 watch = Stopwatch()
 try:
  done = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=dict(os.environ))
 except OSError as error:
  raise Problem("command", "\`%s\` could not be started: %s" % (" ".join(words), error.strerror))
 said = done.stdout.decode("utf-8", "replace")
 os.write(2, said.encode("utf-8", "replace"))
 return done.returncode, said, watch.ms()
`],[`cm_compare`,`from cm_wire import shown
MOST = 100
def differences(wanted, found):
 """
    Objects that are \`missing\`, \`left\` behind or \`changed\`, and tables whose columns only stand in another order. Parts of
    a table that is missing or left behind itself are not told one by one.
    """
 wanted_columns, found_columns = _columns(wanted), _columns(found)
 out = []
 for key in wanted.keys() - found.keys():
  out.append(_one(key, "missing", wanted))
 for key in found.keys() - wanted.keys():
  out.append(_one(key, "left", found))
 for key in wanted.keys() & found.keys():
  before, after = _body(wanted[key]), _body(found[key])
  if before != after:
   for name in sorted(before.keys() | after.keys()):
    if before.get(name) != after.get(name):
     out.append(dict(_one(key, "changed", found), attribute=name, before=_cut(before.get(name)), after=_cut(after.get(name))))
 whole = {one["name"] for one in out if one["kind"] == "table" and one["change"] != "changed"}
 out = [one for one in out if one["owner"] not in whole]
 out.sort(key=lambda one: (one["kind"] != "table", one["kind"], one["name"], one.get("attribute", "")))
 odd = {one["owner"] for one in out if one["kind"] == "column"}
 order = [
  table
  for table in sorted(wanted_columns.keys() & found_columns.keys())
  if table not in odd and wanted_columns[table] != found_columns[table]
 ]
 return {"differences": out[:MOST], "more": max(0, len(out) - MOST), "order": order[:MOST]}
def _one(key, change, catalogue):
 kind, name = key
 return {"kind": kind, "name": shown(name, 300), "owner": catalogue[key][0], "change": change}
def _body(entry):
 return {name: value for name, value in entry[1].items() if name != "#"}
def _cut(value):
 return None if value is None else shown(value if isinstance(value, str) else repr(value), 300)
def _columns(catalogue):
 tables = {}
 for (kind, name), (owner, body) in catalogue.items():
  if kind == "column":
   tables.setdefault(owner, []).append((body["#"], name))
 return {table: [name for _, name in sorted(columns)] for table, columns in tables.items()}
`],[`cm_drift`,`from cm_wire import error_text, shown
MARK = "New upgrade operations detected"
def detect(chain):
 if not chain.in_process:
  return _by_command(chain)
 if not chain.metadata:
  return {"none": "env.py names no models (\`target_metadata\`)."}
 try:
  from alembic.autogenerate.api import RevisionContext
 except ImportError:
  return {"none": "This Alembic is too old for \`alembic check\`."}
 names = ("message", "sql", "splice", "branch_label", "version_path", "rev_id", "depends_on")
 arguments = dict({name: None for name in names}, autogenerate=True, sql=False, head="heads", splice=False)
 context = RevisionContext(chain.config, chain.script, arguments)
 def compare(revision, migration):
  context.run_autogenerate(revision, migration)
  return []
 outcome = chain._run(compare, template_args=context.template_args, revision_context=context)
 if not outcome["ok"]:
  return {"problem": outcome["error"]}
 found = []
 for script in context.generated_revisions:
  for operations in script.upgrade_ops_list:
   found.extend(operations.as_diffs())
 return {"differences": sorted({text for diff in found for text in describe(diff)})[:500]}
def _by_command(chain):
 code, said = chain.check()
 if code == 0:
  return {"differences": []}
 if MARK not in said:
  return {"problem": shown(said[-500:])}
 return {"differences": [shown(said[said.index(MARK) :], 2000)], "whole": True}
def describe(diff):
 if isinstance(diff, list):
  return [text for one in diff for text in describe(one)]
 try:
  return [_text(diff)]
 except Exception as error:
  return ["%s (%s)" % (diff[0], error_text(error))]
def _text(diff):
 what, words = diff[0], diff[0].replace("_", " ")
 if what in ("add_table", "remove_table"):
  return "%s %s" % (words, diff[1].fullname)
 if what in ("add_column", "remove_column"):
  return "%s %s.%s (%s)" % (words, _dotted(diff[1], diff[2]), diff[3].name, shown(diff[3].type, 80))
 if what.startswith("modify_"):
  return "%s of %s.%s: %s -> %s" % (words, _dotted(diff[1], diff[2]), diff[3], shown(_value(diff[5]), 120), shown(_value(diff[6]), 120))
 item = diff[1]
 table = getattr(item, "table", None)
 columns = ", ".join(sorted(str(getattr(one, "name", one)) for one in getattr(item, "columns", ())))
 return "%s %s on %s (%s)" % (words, item.name or "without a name", getattr(table, "fullname", "?"), columns)
def _dotted(schema, table):
 return "%s.%s" % (schema, table) if schema else table
def _value(value):
 argument = getattr(value, "arg", value)
 return getattr(argument, "text", argument)
`],[`cm_limit`,`import contextlib
import os
import threading
import time
from cm_wire import emit
GRACE = 20
class Limit:
 def __init__(self, seconds, rescue):
  self.seconds, self.rescue = seconds, rescue
  self.deadline, self.what, self.expired = None, None, False
  self.changed = threading.Condition()
  threading.Thread(target=self._watch, daemon=True).start()
 @contextlib.contextmanager
 def step(self, what, revision=None, times=1):
  with self.changed:
   self.deadline = time.monotonic() + self.seconds * times
   self.what = (what, revision)
   self.changed.notify()
  try:
   yield
  finally:
   with self.changed:
    self.deadline = None
    self.changed.notify()
   while self.expired:
    time.sleep(1)
 def _watch(self):
  while True:
   with self.changed:
    left = None if self.deadline is None else self.deadline - time.monotonic()
    if left is None or left > 0:
     self.changed.wait(left)
     continue
    self.expired = True
   what, revision = self.what
   emit("timeout", step=what, revision=revision, seconds=self.seconds)
   last = threading.Thread(target=self._clean, daemon=True)
   last.start()
   last.join(GRACE)
   os._exit(0)
 def _clean(self):
  try:
   emit("cleaned", problem=self.rescue())
  except BaseException as error:
   emit("cleaned", problem=type(error).__name__)
`],[`cm_pg_trace`,`from cm_wire import error_text
MODES = ("ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock")
_INSTALL = """
CREATE SCHEMA cm_roundtrip;
CREATE TABLE cm_roundtrip.trace (id bigserial PRIMARY KEY, tag text, relation oid, mode text, reason int);
CREATE FUNCTION cm_roundtrip.at_end() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO cm_roundtrip.trace (tag, relation, mode)
  SELECT tg_tag, l.relation, l.mode FROM pg_locks l
  WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.granted
    AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database());
END $$;
CREATE FUNCTION cm_roundtrip.at_rewrite() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO cm_roundtrip.trace (tag, relation, reason)
  VALUES (tg_tag, pg_event_trigger_table_rewrite_oid(), pg_event_trigger_table_rewrite_reason());
END $$;
GRANT USAGE ON SCHEMA cm_roundtrip TO PUBLIC;
CREATE EVENT TRIGGER cm_roundtrip_end ON ddl_command_end EXECUTE FUNCTION cm_roundtrip.at_end();
CREATE EVENT TRIGGER cm_roundtrip_rewrite ON table_rewrite EXECUTE FUNCTION cm_roundtrip.at_rewrite();
"""
def install(connection):
 try:
  connection.script(_INSTALL)
  return None
 except Exception as error:
  reason = error_text(error)
  try:
   remove(connection)
  except Exception:
   pass
  return reason
def is_there(connection):
 return bool(connection.rows("SELECT 1 FROM pg_event_trigger WHERE evtname = 'cm_roundtrip_end'"))
def remove(connection):
 for name in ("cm_roundtrip_end", "cm_roundtrip_rewrite"):
  connection.run("DROP EVENT TRIGGER IF EXISTS " + name)
 connection.run("DROP SCHEMA IF EXISTS cm_roundtrip CASCADE")
def start(connection):
 connection.run("DELETE FROM cm_roundtrip.trace")
 rows = connection.rows(
  "SELECT c.oid::bigint, quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_class c"
  " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p')"
  " AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'cm_roundtrip') AND n.nspname !~ '^pg_'"
 )
 return dict(rows)
def read(connection, before):
 try:
  rows = connection.rows("SELECT tag, relation::bigint, mode, reason FROM cm_roundtrip.trace ORDER BY id")
 except Exception:
  return [], []
 locks, rewrites = {}, {}
 for tag, relation, mode, reason in rows:
  table = before.get(relation)
  if table is None:
   continue
  if mode is None:
   rewrites.setdefault(table, {"table": table, "statement": tag, "reason": reason})
  elif table not in locks or MODES.index(mode) > MODES.index(locks[table]["mode"]):
   locks[table] = {"table": table, "statement": tag, "mode": mode}
 return list(locks.values()), list(rewrites.values())
`],[`cm_rounds`,`from cm_compare import differences
from cm_wire import Problem, Stopwatch, emit, error_text
def plan(order, new, start):
 """
    What is run once, and what comes from the first new revision on. Old revisions come first wherever they may. \`start\`
    and what it stands on are taken to be there already.
    """
 on = {name: [one for one in names] for name, names, _ in order}
 below = set()
 if start is not None:
  if start not in on:
   raise Problem("no-revision", "There is no revision %s." % start)
  stack = [start]
  while stack:
   name = stack.pop()
   if name not in below:
    below.add(name)
    stack.extend(on.get(name, ()))
 waiting = [name for name, _, _ in order if name not in below]
 done, sorted_names = set(below), []
 while waiting:
  ready = [name for name in waiting if all(one in done or one not in on for one in on[name])]
  if not ready:
   raise Problem("scripts", "The revisions stand on each other in a circle.")
  name = next((one for one in ready if one not in new), ready[0])
  sorted_names.append(name)
  done.add(name)
  waiting.remove(name)
 first = next((at for at, name in enumerate(sorted_names) if name in new), len(sorted_names))
 return sorted_names[:first], sorted_names[first:]
class Rounds:
 def __init__(self, request, target, chain, limit, prepare):
  self.target, self.chain, self.limit, self.prepare = target, chain, limit, prepare
  self.seeds = {one["revision"]: one["sql"] for one in request["seeds"]}
  order = chain.order()
  names = [name for name, _, _ in order]
  self.new = set(names) if request["all"] else set(request["new"])
  unknown = self.new - set(names)
  if unknown:
   raise Problem("no-revision", "Alembic does not find revision %s." % ", ".join(sorted(unknown)))
  self.history, self.rest = plan(order, self.new, request["from"])
  self.clean = True
 def run(self):
  if not self._reach(self.history, seed_start=True):
   return False
  base = state = self._look()
  for at, revision in enumerate(self.rest):
   state = self._round(revision, state) if revision in self.new else self._through(revision)
   if state is None:
    for skipped in self.rest[at + 1 :]:
     if skipped in self.new:
      emit("skipped", revision=skipped, after=revision)
    return False
  if self.clean and self.rest:
   self._there_and_back(base, state)
  return True
 def _reach(self, revisions, seed_start=False):
  if revisions:
   watch = Stopwatch()
   with self.limit.step("history", revisions[-1], 1 + len(revisions) / 10):
    outcome = self._checked(self.chain.upgrade(revisions), revisions[-1], True)
   emit("step", step="history", count=len(revisions), revision=outcome.get("revision", revisions[-1]), ms=watch.ms(), **_told(outcome))
   if not outcome["ok"]:
    return False
  if seed_start:
   self._seed(None)
  return True
 def _round(self, revision, before):
  self._seed(revision)
  up = self._step("upgrade", revision, None, traced=True)
  if not up["ok"]:
   return None
  after = self._look()
  down = self._step("downgrade", revision, before)
  if down["ok"]:
   again = self._step("reapply", revision, after)
   if again["ok"]:
    if down["same"] and again["same"]:
     return after
    if again["same"]:
     self.clean = False
     return after
  elif revision in self._versions() and not _differ(differences(after, self._look())):
   self.clean = False
   return after
  self.clean = False
  return after if self._restore(revision) else None
 def _through(self, revision):
  self._seed(revision)
  outcome = self._step("pass", revision, None)
  return self._look() if outcome["ok"] else None
 def _step(self, step, revision, wanted, traced=False):
  up = step != "downgrade"
  traces = self.target.trace_start() if traced else None
  watch = Stopwatch()
  with self.limit.step(step, revision):
   run = self.chain.upgrade if up else self.chain.downgrade
   outcome = self._checked(run([revision]), revision, up)
  more = {"ms": watch.ms()}
  locks, rewrites = self.target.trace_read(traces)
  if traced:
   more.update(locks=locks, rewrites=rewrites)
  outcome["same"] = True
  if outcome["ok"] and wanted is not None:
   found = differences(wanted, self._look())
   outcome["same"] = not found["differences"]
   more.update(found)
  emit("step", step=step, **dict(dict(revision=revision), **more), **_told(outcome))
  return outcome
 def _checked(self, outcome, revision, up):
  if outcome["ok"] and (revision in self._versions()) != up:
   says = ", ".join(self._versions()) or "no revision"
   return dict(ok=False, swallowed=True, error="The run ended without an error, and the database is at %s." % says, kind="", place=None)
  return outcome
 def _there_and_back(self, base, head):
  back = self._whole("back", self.rest[::-1], base)
  if back:
   self._whole("forth", self.rest, head)
 def _whole(self, step, revisions, wanted):
  watch = Stopwatch()
  with self.limit.step(step, revisions[-1], 1 + len(revisions) / 10):
   run = self.chain.upgrade if step == "forth" else self.chain.downgrade
   outcome = self._checked(run(revisions), revisions[-1], step == "forth")
  found = differences(wanted, self._look()) if outcome["ok"] else {}
  emit("step", step=step, count=len(revisions), revision=outcome.get("revision", revisions[-1]), ms=watch.ms(), **found, **_told(outcome))
  return outcome["ok"]
 def _restore(self, revision):
  upto = self.history + self.rest[: self.rest.index(revision) + 1]
  watch = Stopwatch()
  with self.limit.step("restore", revision, 2 + len(upto) / 10):
   self.target.wipe()
   self.prepare()
   ok = not self.history or self.chain.upgrade(self.history)["ok"]
   if ok:
    self._seed(None)
   for one in upto[len(self.history) :] if ok else ():
    self._seed(one)
    ok = ok and self.chain.upgrade([one])["ok"]
  emit("restored", revision=revision, ok=ok, ms=watch.ms())
  return ok
 def _seed(self, revision):
  sql = self.seeds.get(revision)
  if sql is None:
   return
  try:
   with self.limit.step("seed", revision):
    self.target.script(sql)
  except Exception as error:
   raise Problem("seed", error_text(error), revision=revision)
 def _versions(self):
  return self.target.versions(self.chain.version_table, self.chain.version_schema)
 def _look(self):
  watch = Stopwatch()
  found = self.target.snapshot(self.chain.version_table, self.chain.version_schema)
  self.looks = getattr(self, "looks", [])
  self.looks.append(watch.ms())
  return found
def _differ(found):
 return bool(found["differences"])
def _told(outcome):
 return {name: outcome[name] for name in ("ok", "error", "kind", "place", "swallowed", "idle", "unable") if outcome.get(name) is not None}
`],[`cm_server`,`import asyncio
from cm_wire import Problem, error_text, hide
DRIVERS = {
 "postgresql": ("psycopg", "psycopg2", "asyncpg", "pg8000"),
 "sqlite": ("pysqlite", "aiosqlite"),
}
def parse(text):
 from sqlalchemy.engine import make_url
 try:
  url = make_url("postgresql" + text[8:] if text.startswith("postgres:") else text)
 except Exception:
  raise Problem("bad-url", "The database URL cannot be read.")
 dialect = url.get_backend_name()
 if dialect not in DRIVERS:
  raise Problem("unsupported-dialect", "The database URL is one for %s." % dialect)
 hide(url.password)
 return url
def with_driver(url):
 dialect = url.get_backend_name()
 named = [url.drivername] if "+" in url.drivername else []
 tried = []
 for name in named + [dialect + "+" + driver for driver in DRIVERS[dialect]]:
  candidate = url.set(drivername=name)
  try:
   candidate.get_dialect().import_dbapi() if hasattr(
    candidate.get_dialect(), "import_dbapi"
   ) else candidate.get_dialect().dbapi()
   return candidate
  except Exception:
   tried.append(name.split("+")[-1])
 raise Problem("no-driver", "No driver for %s is installed (looked for %s)." % (dialect, ", ".join(tried)))
def text_of(url):
 return url.render_as_string(hide_password=False) if hasattr(url, "render_as_string") else str(url)
class Connection:
 def __init__(self, url):
  self.url = with_driver(url)
  self.loop = asyncio.new_event_loop() if getattr(self.url.get_dialect(), "is_async", False) else None
  try:
   self._open()
  except Problem:
   raise
  except Exception as error:
   raise Problem("unreachable", error_text(error))
 def _open(self):
  from sqlalchemy.pool import NullPool
  options = dict(poolclass=NullPool, isolation_level="AUTOCOMMIT")
  if self.url.get_backend_name() == "postgresql":
   options["connect_args"] = self._patience()
  if self.loop is None:
   from sqlalchemy import create_engine
   self.engine = create_engine(self.url, **options).execution_options(no_parameters=True)
   self.connection = self.engine.connect()
  else:
   from sqlalchemy.ext.asyncio import create_async_engine
   self.engine = create_async_engine(self.url, **options).execution_options(no_parameters=True)
   self.connection = self.wait(self.engine.connect().__aenter__())
 def _patience(self):
  driver = self.url.get_driver_name()
  return {"timeout": 10} if driver in ("asyncpg", "pg8000") else {"connect_timeout": 10}
 def wait(self, awaitable):
  return self.loop.run_until_complete(awaitable)
 def rows(self, sql):
  result = self.connection.exec_driver_sql(sql)
  if self.loop is not None:
   result = self.wait(result)
  return [tuple(row) for row in result.fetchall()]
 def value(self, sql):
  return self.rows(sql)[0][0]
 def run(self, sql):
  result = self.connection.exec_driver_sql(sql)
  if self.loop is not None:
   self.wait(result)
 def script(self, sql):
  if self.url.get_backend_name() == "sqlite":
   self._raw(lambda raw: raw.executescript(sql))
  elif self.url.get_driver_name() == "asyncpg":
   self._raw(lambda raw: raw.execute(sql))
  else:
   self.run(sql)
 def _raw(self, use):
  if self.loop is None:
   use(self.connection.connection.driver_connection)
   return
  async def work():
   raw = await self.connection.get_raw_connection()
   await use(raw.driver_connection)
  self.wait(work())
 def close(self):
  try:
   if self.loop is None:
    self.connection.close()
    self.engine.dispose()
   else:
    self.wait(self.connection.close())
    self.wait(self.engine.dispose())
    self.loop.close()
  except Exception:
   pass
def quoted(name):
 return '"' + name.replace('"', '""') + '"'
def literal(text):
 return "'" + text.replace("'", "''") + "'"
`],[`cm_pg_clean`,`from cm_server import quoted
_OURS = "n.nspname NOT IN ('pg_catalog', 'information_schema', 'cm_roundtrip') AND n.nspname !~ '^pg_(toast|temp)'"
_NOT_EXTENSION = "NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '%s'::regclass AND e.objid = %s AND e.deptype = 'e')"
_RELATIONS = (
 "SELECT CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'"
 " WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'c' THEN 'TYPE' ELSE 'TABLE' END,"
 " n.nspname, quote_ident(n.nspname) || '.' || quote_ident(c.relname)"
 " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
 " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c') AND " + _OURS + " AND " + _NOT_EXTENSION % ("pg_class", "c.oid")
)
_ROUTINES = (
 "SELECT CASE p.prokind WHEN 'p' THEN 'PROCEDURE' WHEN 'a' THEN 'AGGREGATE' ELSE 'FUNCTION' END, n.nspname,"
 " quote_ident(n.nspname) || '.' || quote_ident(p.proname) || '(' || pg_get_function_identity_arguments(p.oid) || ')'"
 " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
 " WHERE " + _OURS + " AND " + _NOT_EXTENSION % ("pg_proc", "p.oid")
)
_TYPES = (
 "SELECT CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, n.nspname,"
 " quote_ident(n.nspname) || '.' || quote_ident(t.typname)"
 " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
 " WHERE t.typtype IN ('e', 'd', 'r') AND " + _OURS + " AND " + _NOT_EXTENSION % ("pg_type", "t.oid")
)
_COLLATIONS = (
 "SELECT 'COLLATION', n.nspname, quote_ident(n.nspname) || '.' || quote_ident(c.collname)"
 " FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace"
 " WHERE " + _OURS + " AND " + _NOT_EXTENSION % ("pg_collation", "c.oid")
)
def user_objects(connection):
 relations = connection.rows(_RELATIONS + " ORDER BY c.relkind NOT IN ('r', 'p'), 3 LIMIT 1000")
 others = connection.rows(_TYPES + " LIMIT 100") + connection.rows(_ROUTINES + " LIMIT 100")
 return ["%s %s" % (kind.lower(), name) for kind, _, name in relations + others]
def spaces(connection):
 return [row[0] for row in connection.rows("SELECT nspname FROM pg_namespace n WHERE " + _OURS)]
def extensions(connection):
 return [row[0] for row in connection.rows("SELECT extname FROM pg_extension")]
def wipe(connection, keep_spaces, keep_extensions):
 for (name,) in connection.rows("SELECT evtname FROM pg_event_trigger WHERE evtname NOT LIKE 'cm\\\\_roundtrip\\\\_%'"):
  connection.run("DROP EVENT TRIGGER IF EXISTS " + quoted(name))
 for (name,) in connection.rows("SELECT pubname FROM pg_publication"):
  connection.run("DROP PUBLICATION IF EXISTS " + quoted(name))
 for name in spaces(connection):
  if name not in keep_spaces:
   connection.run("DROP SCHEMA IF EXISTS %s CASCADE" % quoted(name))
 for name in extensions(connection):
  if name not in keep_extensions:
   connection.run("DROP EXTENSION IF EXISTS %s CASCADE" % quoted(name))
 for query in (_RELATIONS, _ROUTINES, _TYPES, _COLLATIONS):
  for kind, _, name in connection.rows(query):
   connection.run("DROP %s IF EXISTS %s CASCADE" % (kind, name))
 for name in keep_spaces:
  connection.run("CREATE SCHEMA IF NOT EXISTS " + quoted(name))
`],[`cm_pg_snapshot`,`import json
from cm_server import literal
_SPACES = """spaces AS (
  SELECT oid, nspname FROM pg_namespace
  WHERE nspname NOT IN ('pg_catalog', 'information_schema', 'cm_roundtrip') AND nspname !~ '^pg_(toast|temp)'
), foreign_made AS (
  SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), tables AS (
  SELECT c.*, n.nspname, quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS full_name
  FROM pg_class c JOIN spaces n ON n.oid = c.relnamespace
  WHERE NOT EXISTS (SELECT FROM foreign_made e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid)
    AND NOT (c.relname = {version_table} AND c.relkind = 'r' AND n.nspname = {version_schema})
)"""
_PARTS = (
 """SELECT 'schema', quote_ident(nspname), NULL, '{}'::json FROM spaces WHERE nspname <> 'public'""",
 """SELECT 'table', full_name, NULL, json_build_object(
        'kind', relkind, 'persistence', relpersistence, 'options', reloptions::text,
        'row security', relrowsecurity, 'forced row security', relforcerowsecurity,
        'partition key', pg_get_partkeydef(oid), 'partition', pg_get_expr(relpartbound, oid),
        'parents', (SELECT string_agg(inhparent::regclass::text, ', ' ORDER BY inhseqno) FROM pg_inherits WHERE inhrelid = tables.oid))
      FROM tables WHERE relkind IN ('r', 'p', 'f')""",
 """SELECT 'column', c.full_name || '.' || quote_ident(a.attname), c.full_name, json_build_object(
        'type', format_type(a.atttypid, a.atttypmod), 'nullable', NOT a.attnotnull,
        'default', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
        'generated', CASE WHEN a.attgenerated <> '' THEN a.attgenerated::text || ': ' || pg_get_expr(d.adbin, d.adrelid) END,
        'identity', NULLIF(a.attidentity::text, ''), 'storage', a.attstorage,
        'collation', (SELECT collname FROM pg_collation WHERE oid = a.attcollation AND oid <> t.typcollation), '#', a.attnum)
      FROM pg_attribute a JOIN tables c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE c.relkind IN ('r', 'p', 'f', 'c') AND a.attnum > 0 AND NOT a.attisdropped""",
 """SELECT 'index', quote_ident(c.nspname) || '.' || quote_ident(c.relname), t.oid::regclass::text, json_build_object(
        'definition', pg_get_indexdef(i.indexrelid), 'valid', i.indisvalid, 'replica identity', i.indisreplident)
      FROM pg_index i JOIN tables c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
      WHERE t.relkind IN ('r', 'p', 'm')
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))""",
 """SELECT 'constraint', quote_ident(k.conname) || ' on ' || c.full_name, c.full_name, json_build_object(
        'definition', pg_get_constraintdef(k.oid), 'validated', k.convalidated)
      FROM pg_constraint k JOIN tables c ON c.oid = k.conrelid
      WHERE k.contype IN ('c', 'f', 'p', 'u', 'x') AND c.relkind IN ('r', 'p', 'f')""",
 """SELECT 'type', quote_ident(n.nspname) || '.' || quote_ident(t.typname), NULL, json_build_object(
        'kind', CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range' ELSE 'composite' END,
        'labels', (SELECT json_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
        'base', CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END,
        'default', t.typdefault, 'not null', t.typnotnull,
        'constraints', (SELECT json_agg(conname || ' ' || pg_get_constraintdef(oid) ORDER BY conname)
          FROM pg_constraint WHERE contypid = t.oid AND contype = 'c'))
      FROM pg_type t JOIN spaces n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
      WHERE (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND c.relkind = 'c'))
        AND NOT EXISTS (SELECT FROM foreign_made e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid)""",
 """SELECT 'sequence', c.full_name, NULL, json_build_object(
        'type', format_type(s.seqtypid, NULL), 'start', s.seqstart, 'increment', s.seqincrement, 'minimum', s.seqmin,
        'maximum', s.seqmax, 'cache', s.seqcache, 'cycle', s.seqcycle,
        'owned by', (SELECT d.refobjid::regclass::text || '.' || a.attname FROM pg_depend d
          JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
          WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'a' LIMIT 1))
      FROM pg_sequence s JOIN tables c ON c.oid = s.seqrelid
      WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'i')""",
 """SELECT 'trigger', quote_ident(t.tgname) || ' on ' || c.full_name, c.full_name, json_build_object(
        'definition', pg_get_triggerdef(t.oid), 'enabled', t.tgenabled)
      FROM pg_trigger t JOIN tables c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal""",
 """SELECT 'function', p.oid::regprocedure::text, NULL, json_build_object(
        'definition', CASE WHEN p.prokind IN ('f', 'p', 'w') THEN pg_get_functiondef(p.oid) END)
      FROM pg_proc p JOIN spaces n ON n.oid = p.pronamespace
      WHERE NOT EXISTS (SELECT FROM foreign_made e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid)""",
 """SELECT CASE relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END, full_name, NULL, json_build_object(
        'definition', pg_get_viewdef(oid), 'options', reloptions::text)
      FROM tables WHERE relkind IN ('v', 'm')""",
 """SELECT 'rule', quote_ident(r.rulename) || ' on ' || c.full_name, c.full_name, json_build_object('definition', pg_get_ruledef(r.oid))
      FROM pg_rewrite r JOIN tables c ON c.oid = r.ev_class WHERE r.rulename <> '_RETURN'""",
 """SELECT 'policy', quote_ident(p.polname) || ' on ' || c.full_name, c.full_name, json_build_object(
        'command', p.polcmd, 'permissive', p.polpermissive, 'using', pg_get_expr(p.polqual, p.polrelid),
        'check', pg_get_expr(p.polwithcheck, p.polrelid),
        'roles', (SELECT string_agg(r::regrole::text, ', ' ORDER BY r::regrole::text) FROM unnest(p.polroles) r))
      FROM pg_policy p JOIN tables c ON c.oid = p.polrelid""",
 """SELECT 'statistics', quote_ident(n.nspname) || '.' || quote_ident(s.stxname), NULL,
        json_build_object('definition', pg_get_statisticsobjdef(s.oid))
      FROM pg_statistic_ext s JOIN spaces n ON n.oid = s.stxnamespace""",
 """SELECT 'collation', quote_ident(n.nspname) || '.' || quote_ident(c.collname), NULL, '{}'::json
      FROM pg_collation c JOIN spaces n ON n.oid = c.collnamespace
      WHERE NOT EXISTS (SELECT FROM foreign_made e WHERE e.classid = 'pg_collation'::regclass AND e.objid = c.oid)""",
 """SELECT 'extension', quote_ident(e.extname), NULL, json_build_object('schema', n.nspname, 'version', e.extversion)
      FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace""",
 """SELECT 'event trigger', quote_ident(evtname), NULL, json_build_object(
        'event', evtevent, 'tags', evttags::text, 'function', evtfoid::regproc::text, 'enabled', evtenabled)
      FROM pg_event_trigger WHERE evtname NOT LIKE 'cm\\\\_roundtrip\\\\_%'""",
 """SELECT 'publication', quote_ident(pubname), NULL, '{}'::json FROM pg_publication""",
 """SELECT 'foreign server', quote_ident(srvname), NULL, json_build_object('options', srvoptions::text) FROM pg_foreign_server""",
)
def query(version_table="alembic_version", version_schema=None):
 head = _SPACES.replace("{version_table}", literal(version_table)).replace(
  "{version_schema}", literal(version_schema or "public")
 )
 parts = "\\nUNION ALL\\n".join("(" + part + ")" for part in _PARTS)
 return "WITH " + head + "\\nSELECT kind, name, owner, body::text FROM (" + parts + ") AS part(kind, name, owner, body)"
def take(connection, sql):
 return {(kind, name): (owner, json.loads(body)) for kind, name, owner, body in connection.rows(sql)}
`],[`cm_postgres`,`import secrets
import cm_pg_clean as pg_clean
import cm_pg_snapshot as pg_snapshot
import cm_pg_trace as pg_trace
from cm_server import Connection, literal, quoted
from cm_wire import Problem, error_text, shown
PREFIX = "cm_roundtrip_"
class PostgresTarget:
 dialect = "postgresql"
 def __init__(self, url):
  self.given = url
  self.key = secrets.randbelow(2**31 - 1)
  self.admin = Connection(url)
  self.connection = None
  self.created = False
  self.trace_problem = None
 def open(self):
  found = pg_clean.user_objects(self.admin)
  if found:
   raise Problem("not-empty", ", ".join(found[:5]), count=len(found), database=self._name(self.admin))
  may = self.admin.value("SELECT rolsuper OR rolcreatedb FROM pg_roles WHERE rolname = current_user")
  self.url = self.given
  if may:
   name = PREFIX + secrets.token_hex(6)
   try:
    self.admin.run("CREATE DATABASE " + quoted(name))
   except Exception as error:
    raise Problem("no-database", error_text(error))
   self.created = True
   self.url = self.given.set(database=name)
  self._connect()
 def _connect(self):
  self.connection = Connection(self.url)
  self.connection.run("SET search_path = ''")
  self.connection.run("SET jit = off")
  self.connection.run("SET lock_timeout = '10s'")
  self.connection.run("SELECT pg_advisory_lock(%d)" % self.key)
  self.spaces = pg_clean.spaces(self.connection)
  self.extensions = pg_clean.extensions(self.connection)
  self.trace_problem = pg_trace.install(self.connection)
 def is_same(self, run):
  try:
   seen = run(
    "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE l.locktype = 'advisory'"
    " AND d.datname = current_database() AND l.objid = %d AND l.classid = 0 AND l.pid <> pg_backend_pid()"
    % self.key
   )
  except Exception:
   return False
  return int(seen) > 0
 def facts(self):
  version = self.connection.value("SHOW server_version")
  return {
   "dialect": "postgresql",
   "version": shown(version, 40),
   "driver": self.connection.url.get_driver_name(),
   "name": self._name(self.connection),
   "created": self.created,
   "tracing": self.trace_problem is None,
   "untraced": self.trace_problem,
  }
 def _name(self, connection):
  return shown(connection.value("SELECT current_database()"), 63)
 def script(self, sql):
  self.connection.run("RESET search_path")
  try:
   self.connection.script(sql)
  finally:
   self.connection.run("SET search_path = ''")
 def snapshot(self, version_table, version_schema):
  return pg_snapshot.take(self.connection, pg_snapshot.query(version_table, version_schema))
 def versions(self, table, schema):
  found = self.connection.rows(
   "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relname = %s AND n.nspname = %s"
   % (literal(table), literal(schema or "public"))
  )
  if not found:
   return []
  rows = self.connection.rows("SELECT version_num FROM %s.%s" % (quoted(schema or "public"), quoted(table)))
  return [row[0] for row in rows]
 def plant_version(self, table, schema, value):
  name = quoted(schema or "public") + "." + quoted(table)
  self.connection.run("CREATE TABLE %s (version_num varchar(64) NOT NULL)" % name)
  self.connection.run("INSERT INTO %s VALUES (%s)" % (name, literal(value)))
 def unplant_version(self, table, schema):
  self.connection.run("DROP TABLE %s.%s" % (quoted(schema or "public"), quoted(table)))
 def trace_start(self):
  return pg_trace.start(self.connection) if self.trace_problem is None else None
 def trace_read(self, before):
  return pg_trace.read(self.connection, before) if before is not None else ([], [])
 def trace_stop(self):
  if self.trace_problem is None:
   pg_trace.remove(self.connection)
   self.trace_problem = "Tracing was switched off."
 def invalid_indexes(self):
  return self.connection.rows(
   "SELECT indexrelid::regclass::text, indrelid::regclass::text FROM pg_index i JOIN pg_class c"
   " ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
   " WHERE NOT i.indisvalid AND n.nspname NOT LIKE 'pg\\\\_%' ORDER BY 1"
  )
 def wipe(self):
  _end_others(self.connection)
  pg_clean.wipe(self.connection, self.spaces, self.extensions)
  if not pg_trace.is_there(self.connection):
   self.trace_problem = pg_trace.install(self.connection)
 def close(self):
  try:
   if self.connection is not None and not self.created:
    pg_trace.remove(self.connection)
    _end_others(self.connection)
    pg_clean.wipe(self.connection, self.spaces, self.extensions)
   if self.connection is not None:
    self.connection.close()
   if self.created:
    drop(self.admin, self.url.database)
   return None
  except Exception as error:
   return error_text(error)
  finally:
   self.admin.close()
 def rescue(self):
  admin = Connection(self.given)
  try:
   if self.created:
    drop(admin, self.url.database)
    return None
   admin.run("SET lock_timeout = '10s'")
   for _ in range(3):
    _end_others(admin)
    pg_trace.remove(admin)
    pg_clean.wipe(admin, self.spaces, self.extensions)
    if not pg_clean.user_objects(admin):
     break
   return None
  except Exception as error:
   return error_text(error)
  finally:
   admin.close()
def _end_others(connection):
 connection.rows(
  "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
  " WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = current_user"
 )
def drop_named(url, name):
 admin = Connection(url)
 try:
  drop(admin, name)
 finally:
  admin.close()
def drop(admin, name):
 if not name.startswith(PREFIX):
  raise Problem("internal", "Only a throwaway database is dropped.")
 admin.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = " + literal(name))
 admin.run("DROP DATABASE IF EXISTS " + quoted(name))
`],[`cm_sqlite`,`import os
import re
import shutil
import tempfile
from cm_server import Connection, literal, quoted
class SqliteTarget:
 dialect = "sqlite"
 trace_problem = "SQLite locks the whole file for every change."
 def __init__(self, url):
  self.given = url
  self.folder = None
  self.connection = None
 def open(self):
  self.folder = tempfile.mkdtemp(prefix="cm-roundtrip-")
  self.file = os.path.join(self.folder, "roundtrip.db")
  self.url = self.given.set(database=self.file)
  self.connection = Connection(self.url)
 def is_same(self, run):
  try:
   file = run("SELECT file FROM pragma_database_list WHERE name = 'main'")
  except Exception:
   return False
  return bool(file) and os.path.realpath(file) == os.path.realpath(self.file)
 def facts(self):
  return {
   "dialect": "sqlite",
   "version": self.connection.value("SELECT sqlite_version()"),
   "driver": self.connection.url.get_driver_name(),
   "name": "a temporary file",
   "created": True,
   "tracing": False,
   "untraced": None,
  }
 def script(self, sql):
  self.connection.script(sql)
 def snapshot(self, version_table, version_schema):
  found = {}
  rows = self.connection.rows("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\\\_%' ESCAPE '\\\\'")
  for kind, name, table, sql in rows:
   if name == version_table:
    continue
   if kind == "table":
    found.update(self._table(name, sql or ""))
   elif kind == "index":
    found[("index", name)] = (table, {"definition": _plain(sql), "valid": True})
   else:
    found[(kind, name)] = (table if kind == "trigger" else None, {"definition": _plain(sql)})
  return found
 def _table(self, name, sql):
  yield ("table", name), (None, {"options": _options(sql), "checks": _checks(sql)})
  columns = self.connection.rows("SELECT cid, name, type, \\"notnull\\", dflt_value, pk, hidden FROM pragma_table_xinfo(%s)" % literal(name))
  for number, column, kind, required, default, key, hidden in columns:
   body = {"type": (kind or "").lower(), "nullable": not required, "default": default, "generated": hidden or None, "#": number}
   if key:
    body["primary key"] = key
   yield ("column", "%s.%s" % (name, column)), (name, body)
  keys = {}
  for row in self.connection.rows('SELECT id, seq, "table", "from", "to", on_update, on_delete FROM pragma_foreign_key_list(%s)' % literal(name)):
   keys.setdefault(row[0], []).append(row[1:])
  for parts in keys.values():
   parts.sort()
   columns = ", ".join(part[2] for part in parts)
   body = {"definition": [list(part[1:]) for part in parts]}
   yield ("constraint", "foreign key (%s) on %s" % (columns, name)), (name, body)
  for index, origin in self.connection.rows("SELECT name, origin FROM pragma_index_list(%s) WHERE origin IN ('u', 'pk')" % literal(name)):
   columns = ", ".join(str(row[0]) for row in self.connection.rows("SELECT name FROM pragma_index_info(%s) ORDER BY seqno" % literal(index)))
   kind = "unique" if origin == "u" else "primary key"
   yield ("constraint", "%s (%s) on %s" % (kind, columns, name)), (name, {})
 def versions(self, table, schema):
  there = self.connection.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = " + literal(table))
  return [row[0] for row in self.connection.rows("SELECT version_num FROM " + quoted(table))] if there else []
 def plant_version(self, table, schema, value):
  self.connection.run("CREATE TABLE %s (version_num varchar(64) NOT NULL)" % quoted(table))
  self.connection.run("INSERT INTO %s VALUES (%s)" % (quoted(table), literal(value)))
 def unplant_version(self, table, schema):
  self.connection.run("DROP TABLE " + quoted(table))
 def trace_start(self):
  return None
 def trace_read(self, before):
  return [], []
 def trace_stop(self):
  pass
 def invalid_indexes(self):
  return []
 def wipe(self):
  self.connection.run("PRAGMA foreign_keys = OFF")
  order = "CASE type WHEN 'trigger' THEN 0 WHEN 'view' THEN 1 ELSE 2 END"
  rows = self.connection.rows("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view', 'table') AND name NOT LIKE 'sqlite\\\\_%%' ESCAPE '\\\\' ORDER BY %s" % order)
  for kind, name in rows:
   self.connection.run("DROP %s IF EXISTS %s" % (kind.upper(), quoted(name)))
 def close(self):
  if self.connection is not None:
   self.connection.close()
  return self.rescue()
 def rescue(self):
  if self.folder is not None:
   shutil.rmtree(self.folder, ignore_errors=True)
  return None
def _plain(sql):
 return None if sql is None else re.sub(r"\\s+", " ", sql).strip()
def _options(sql):
 tail = sql[sql.rfind(")") + 1 :].strip().lower()
 return tail or None
def _checks(sql):
 checks = []
 for match in re.finditer(r"\\bCHECK\\s*\\(", sql, re.IGNORECASE):
  depth, at = 1, match.end()
  while at < len(sql) and depth > 0:
   depth += {"(": 1, ")": -1}.get(sql[at], 0)
   at += 1
  checks.append(_plain(sql[match.end() : at - 1]))
 return sorted(checks)
`],[`cm_main`,`import os
import shlex
import signal
import sys
import cm_base as base
from cm_chain import Chain
from cm_command import Command, run_words
from cm_drift import detect
from cm_limit import Limit
from cm_postgres import PostgresTarget, drop_named
from cm_rounds import Rounds
from cm_server import parse, text_of
from cm_sqlite import SqliteTarget
from cm_wire import Problem, Stopwatch, emit, error_text, open_pipe, shown
def main(request):
 open_pipe()
 for number in (signal.SIGTERM, signal.SIGINT):
  signal.signal(number, lambda *_: sys.exit(143))
 watch = Stopwatch()
 try:
  _hello()
  if request["mode"] == "clean":
   drop_named(parse(request["url"]), request["name"])
   emit("cleaned", problem=None)
  elif request["mode"] == "base":
   with base.checkout(request):
    _work(request)
  else:
   _work(request)
 except Problem as problem:
  emit("problem", code=problem.code, message=shown(problem), **problem.more)
 except SystemExit:
  emit("problem", code="ended", message="The run was ended from outside.")
 except BaseException as error:
  import traceback
  traceback.print_exc()
  emit("problem", code="internal", message=error_text(error))
 emit("end", ms=watch.ms())
 sys.stdout.flush()
 return 0
def _hello():
 try:
  import alembic
  import sqlalchemy
 except ImportError as error:
  raise Problem("no-alembic", error_text(error), python=sys.executable)
 if tuple(int(part) for part in sqlalchemy.__version__.split(".")[:2]) < (1, 4):
  raise Problem("too-old", "SQLAlchemy %s is older than 1.4." % sqlalchemy.__version__)
 emit("hello", python=sys.executable, version=sys.version.split()[0], alembic=alembic.__version__, sqlalchemy=sqlalchemy.__version__)
def _work(request):
 target = _target(request)
 try:
  target.open()
  emit("database", **target.facts())
  _tree(request, target)
 finally:
  emit("cleaned", problem=target.close())
def _target(request):
 text = request["url"] or _own_url(request)
 if text is None:
  raise Problem("no-url", "No database URL was given.")
 url = parse(text)
 return SqliteTarget(url) if url.get_backend_name() == "sqlite" else PostgresTarget(url)
def _own_url(request):
 from alembic.config import Config
 config = Config(request["config"] or "alembic.ini", ini_section=request["section"] or "alembic")
 try:
  found = config.get_main_option("sqlalchemy.url") or ""
 except Exception:
  found = ""
 if found.startswith("sqlite"):
  return found
 return "sqlite://" if request["dialects"] == ["sqlite"] else None
def _tree(request, target):
 url = text_of(target.url)
 os.environ.update(_variables(request, target.url, url))
 request["x"] = [one.replace("{url}", url) for one in request["x"]]
 limit = Limit(request["seconds"], target.rescue)
 def prepare():
  _prepare(request, target, chain)
 with limit.step("env"):
  chain = (Command if request["command"] else Chain)(request, target, url)
  chain.probe()
 with limit.step("baseline"):
  prepare()
 if request["mode"] == "base":
  _base(request, target, chain, limit)
  return
 rounds = Rounds(request, target, chain, limit, prepare)
 whole = rounds.run()
 looks = sorted(rounds.looks)
 emit("looks", count=len(looks), median=looks[len(looks) // 2], slowest=looks[-1]) if looks else None
 if whole:
  _at_head(target, chain, limit)
def _at_head(target, chain, limit):
 with limit.step("current"):
  current = chain.current()
  emit("heads", wanted=sorted(chain.heads()), found=current)
 emit("indexes", invalid=[{"name": name, "table": table} for name, table in target.invalid_indexes()])
 target.trace_stop()
 with limit.step("check"):
  emit("drift", **detect(chain))
def _base(request, target, chain, limit):
 names = [name for name, _, _ in chain.order()]
 with limit.step("history", None, 1 + len(names) / 10):
  target.trace_stop()
  rounds = Rounds(dict(request, all=False, new=[], seeds=[]), target, chain, limit, lambda: None)
  reached = rounds.run()
 if not reached:
  raise Problem("base", "The base\u2019s own revisions cannot be applied.")
 with limit.step("check"):
  found = detect(chain)
 strange = base.modules_of_head(request)
 if strange:
  raise Problem("base", "Python loads %s from the change, not from the base." % ", ".join(strange[:3]))
 emit("drift", **found)
def _prepare(request, target, chain):
 if request["baselineSql"]:
  try:
   target.script(request["baselineSql"])
  except Exception as error:
   raise Problem("baseline", error_text(error))
 if request["baselineCommand"]:
  code, said, _ = run_words(request["baselineCommand"])
  if code != 0:
   raise Problem("baseline", "\`%s\` ended with %s: %s" % (shlex.join(request["baselineCommand"]), code, shown(said[-400:])))
 start = request["from"]
 if start is None:
  return
 if request["baselineSql"] or request["baselineCommand"]:
  if start not in target.versions(chain.version_table, chain.version_schema):
   chain.stamp(start)
  return
 below = _below(chain.order(), start)
 outcome = chain.upgrade(below)
 if not outcome["ok"]:
  raise Problem("baseline", "The revisions up to %s cannot be applied: %s" % (start, outcome["error"]))
def _below(order, start):
 wanted, on = {start}, {name: names for name, names, _ in order}
 for name, _, _ in reversed(order):
  if name in wanted:
   wanted.update(on[name])
 return [name for name, _, _ in order if name in wanted]
def _variables(request, url, text):
 parts = {
  "url": text,
  "host": url.host or "",
  "port": str(url.port or ""),
  "user": url.username or "",
  "password": str(url.password or ""),
  "database": url.database or "",
 }
 found = {}
 if url.get_backend_name() == "postgresql":
  names = (("PGHOST", "host"), ("PGPORT", "port"), ("PGUSER", "user"), ("PGPASSWORD", "password"), ("PGDATABASE", "database"))
  found.update({name: parts[part] for name, part in names if parts[part]})
 for name, template in request["variables"]:
  value = template
  for part, text_of_part in parts.items():
   value = value.replace("{" + part + "}", text_of_part)
  found[name] = value
 return found
`]],D=ee().check(f(4e3)),O=x(D),k=b(O,null),A=b(x(m({path:D,line:_().check(d()),text:D})),null),j=b(y(),!1),M=_().check(u()),N=m({table:D,statement:D}),ae=m({kind:D,name:D,change:h([`left`,`missing`,`changed`]),attribute:k,before:k,after:k}),oe=te(`event`,[m({event:p(`hello`),python:D,version:D,alembic:D,sqlalchemy:D}),m({event:p(`database`),dialect:h([`postgresql`,`sqlite`]),version:D,driver:D,name:D,created:y(),tracing:y(),untraced:O}),m({event:p(`problem`),code:D,message:D,trace:A,database:k,revision:k,python:k}),m({event:p(`step`),step:h([`history`,`upgrade`,`downgrade`,`reapply`,`pass`,`back`,`forth`]),revision:D,ok:y(),ms:M,error:k,kind:k,place:A,swallowed:j,unable:j,differences:b(x(g(ae).check(f(100))),null),more:b(M,0),order:b(g(D).check(f(100)),[]),locks:b(g(v(N,{mode:D})),[]),rewrites:b(g(v(N,{reason:x(_())})),[])}),m({event:p(`skipped`),revision:D,after:D}),m({event:p(`restored`),revision:D,ok:y(),ms:M}),m({event:p(`timeout`),step:D,revision:O,seconds:C()}),m({event:p(`looks`),count:M,median:M,slowest:M}),m({event:p(`heads`),wanted:g(D),found:x(g(D))}),m({event:p(`indexes`),invalid:g(m({name:D,table:D}))}),m({event:p(`drift`),differences:S(g(D).check(f(500))),whole:j,none:S(D),problem:S(D)}),m({event:p(`cleaned`),problem:O}),m({event:p(`end`),ms:M})]);function P(e){let t=[],n=null;for(let r of e.split(`
`)){if(r===``)continue;let e=se(r);e===null?n??=r.slice(0,200):t.push(e)}let r=e=>t.findLast(t=>t.event===e)??null,i=e=>t.filter(t=>t.event===e);return{tool:F(r(`hello`)),database:F(r(`database`)),problem:ce(r(`problem`),n),steps:i(`step`).map(e=>L(e)),skipped:i(`skipped`).map(({revision:e,after:t})=>({revision:e,after:t})),timeout:F(r(`timeout`)),looks:F(r(`looks`)),heads:F(r(`heads`)),invalidIndexes:r(`indexes`)?.invalid??null,drift:R(r(`drift`)),cleaned:F(r(`cleaned`)),ms:r(`end`)?.ms??null}}function se(e){try{let t=oe.safeParse(JSON.parse(e));return t.success?t.data:null}catch{return null}}function F(e){if(e===null)return null;let{event:t,...n}=e;return n}function ce(e,t){if(e!==null){let{code:t,message:n,trace:r,database:i,revision:a,python:o}=e;return{code:t,message:n,place:r,database:i,revision:a,python:o}}return t===null?null:I(`strange`,t)}function I(e,t){return{code:e,message:t,place:null,database:null,revision:null,python:null}}function L(e){let{event:t,...n}=e;return n}function R(e){return e===null?null:e.differences===void 0?e.none===void 0?{kind:`problem`,reason:e.problem??`It did not say why.`}:{kind:`none`,reason:e.none}:{kind:`compared`,differences:e.differences,whole:e.whole}}let z=[[`python3`],[`python`]];async function B(e,t,n){let r=H(n),i=await V(e,t,n,r);if(i.status===`unavailable`)return G(`no-python`,i.reason);let a=U(P(i.value.stdout),i.value,r);return a.cleaned===null&&a.database?.created===!0&&n.mode!==`clean`?{...a,cleaned:await W(e,t,{...n,name:a.database.name})}:a}async function V(e,{folder:t,python:n},r,i){let a=JSON.stringify({sources:ie,request:r}),o=null;for(let[r,...s]of n===null?z:[n]){let c=n===null?``:`FIXED = True
`,l=`CODE = ${JSON.stringify(`import json
import os
import shutil
import subprocess
import sys
import types
def other_interpreter():
 if os.environ.get("CM_ROUNDTRIP_PYTHON_FIXED") or "FIXED" in globals():
  return None
 named = shebang(shutil.which("alembic"))
 if named is not None:
  return named if os.path.dirname(named) != os.path.dirname(sys.executable) else None
 try:
  import alembic  # noqa: F401
  return None
 except ImportError:
  return nearby(os.getcwd())
def shebang(program):
 if program is None:
  return None
 try:
  with open(program, "rb") as file:
   first, second = (file.readline(4096).decode("utf-8", "replace").strip() for _ in range(2))
 except OSError:
  return None
 word = first[2:].strip() if first.startswith("#!") else ""
 if word == "/bin/sh" and second.startswith("'''exec' "):
  word = second[len("'''exec' ") :].split(' "$0"')[0].strip().strip('"')
 return word if "python" in os.path.basename(word) and os.path.isabs(word) and os.path.exists(word) else None
def nearby(folder):
 places = ("bin/python", "Scripts/python.exe")
 while True:
  for name in (".venv", "venv"):
   for place in places:
    file = os.path.join(folder, name, place)
    if os.path.exists(file):
     return file
  above = os.path.dirname(folder)
  if above == folder or os.path.exists(os.path.join(folder, ".git")):
   return None
  folder = above
def again(interpreter):
 os.environ["CM_ROUNDTRIP_PYTHON_FIXED"] = "1"
 call = [interpreter, "-c", CODE]
 if os.name == "posix":
  os.execv(interpreter, call)
 sys.exit(subprocess.call(call))
def load(sources):
 for name, source in sources:
  module = types.ModuleType(name)
  module.__file__ = name + ".py"
  sys.modules[name] = module
  exec(compile(source, name + ".py", "exec"), module.__dict__)
def start():
 interpreter = other_interpreter()
 if interpreter is not None:
  again(interpreter)
 os.environ.pop("CM_ROUNDTRIP_PYTHON_FIXED", None)
 if sys.path and sys.path[0] == "":
  sys.path.pop(0)
 given = json.loads(sys.stdin.buffer.read().decode("utf-8"))
 load(given["sources"])
 sys.exit(sys.modules["cm_main"].main(given["request"]))
start()
`)}\n${c}exec(CODE)`;if(o=await e.processes.run({command:[r,...s,`-c`,l],folder:t,input:a,timeoutMs:i}),o.status===`available`)return o}return o??s({exitCode:0,stdout:``,stderr:``,timedOut:!1})}function H({seconds:e,new:t,all:n,revisions:r}){let i=n?r.length:t.length;return Math.min(21600,e*(8+3*i+r.length/10)+120)*1e3}function U(e,{exitCode:t,stderr:n,timedOut:r},i){if(e.problem!==null||e.ms!==null||e.timeout!==null)return e;if(r)return{...e,problem:I(`hung`,`${Math.round(i/1e3)}`)};let a=n.trimEnd().split(`
`).slice(-3).join(` `).slice(-600);return{...e,problem:I(`ended`,a===``?`exit code ${t??`none`}`:a)}}async function W(e,t,n){let{cleaned:r,problem:i}=await B(e,t,{...n,mode:`clean`});return r??{problem:i?.message??`It could not be dropped.`}}function G(e,t){return{...P(``),problem:I(e,t)}}async function le(e,{inputs:t}){let n=t[`baseline-sql`]===void 0?null:await K(e,t[`baseline-sql`]);if(n?.status===`unavailable`)return c(`\`baseline-sql\`: ${n.reason}`);let r=t[`seed-sql`]===void 0?s([]):await ue(e,t[`seed-sql`]);return r.status===`unavailable`?c(`\`seed-sql\`: ${r.reason}`):s({baseline:n?.value??null,seeds:r.value})}async function ue(e,t){let n=t.replace(/^\.\//,``).replace(/\/$/,``),r=n.endsWith(`.sql`)?s([]):await e.files.glob([`/${n}/*.sql`]);if(r.status===`unavailable`)return r;if(r.value.length===0){let t=await K(e,n);return t.status===`unavailable`?t:s([{revision:null,sql:t.value}])}let i=[];for(let t of r.value){let n=await K(e,t);if(n.status===`unavailable`)return n;i.push({revision:t.slice(t.lastIndexOf(`/`)+1,-4),sql:n.value})}return s(i)}async function K(e,t){let n=await e.files.read(t,20971520);if(n.status===`unavailable`)return n;let r=new TextDecoder().decode(n.value);return s(r.split(`
`).filter(e=>!e.startsWith(`\\restrict`)&&!e.startsWith(`\\unrestrict`)).join(`
`))}function q({head:e},{inputs:t}){let n=t[`working-directory`];return n===void 0?ne(e.tree.config??e.tree.path):n.replace(/^\.\/?/,``).replace(/\/$/,``)}function de(e,t,n,r){let{inputs:i}=t,{tree:a,headers:o}=e.head,s=q(e,t),c=a.config!==null&&!a.config.endsWith(`.toml`),[l]=i[`version-table`]===void 0?[null]:[i[`version-table`]];return{mode:`roundtrip`,url:i[`database-url`]??null,config:c&&a.config!==null?w(s,a.config):null,section:a.section,folder:w(s,a.path),dialects:a.dialects,x:i[`x-args`]??[],variables:i[`database-env`]??[],versionTable:l,command:i.command??null,revisions:J(o),new:[...e.fresh],all:n,from:i[`from-revision`]??null,seeds:r.seeds,baselineSql:r.baseline,baselineCommand:i[`baseline-command`]??null,seconds:i.timeout??120,base:null,up:w(s,``),name:null}}function fe(e,t,n){return{...e,mode:`base`,base:n,revisions:J(t.base?.headers??[]),new:[],all:!1,seeds:[]}}function J(e){let t=new Map(e.map(e=>[e.id,e])),n=new Map(e.flatMap(({id:e,labels:t})=>t.map(t=>[t,e]))),r=({parents:e,dependsOn:r})=>[...e,...r.map(e=>n.get(e)??e).filter(e=>t.has(e))],i=new Map(e.map(e=>[e.id,new Set(r(e).filter(e=>t.has(e)))])),a=new Map;for(let[e,t]of i)for(let n of t)pe(a,n,e);let o=[...i].filter(([,e])=>e.size===0).map(([e])=>e),s=[];for(let e=o.shift();e!==void 0;e=o.shift()){s.push(e);for(let t of a.get(e)??[]){let n=i.get(t);n?.delete(e),n?.size===0&&o.push(t)}}let c=e.filter(({id:e})=>!s.includes(e)).map(({id:e})=>e);return[...s,...c].flatMap(e=>{let n=t.get(e);return n===void 0?[]:[{id:e,on:r(n),path:n.path}]})}function pe(e,t,n){let r=e.get(t);r===void 0?e.set(t,[n]):r.push(n)}async function me(e,t){let{formats:r}=await n.e(10093).then(n.bind(n,10093)).then(e=>e.exported.t),i=r.find(({name:e})=>e===`alembic`);if(i===void 0)return s([]);let a=[];for(let n of await i.discover(e,t)){let t=n.sources.flat(),r=await e.read(t);if(r.status===`unavailable`)return r;let o=new Map(t.map((e,t)=>[e,r.value[t]??null])),s=n.sources.map(e=>e.flatMap(e=>{let t=o.get(e)??null;return t===null?[]:[{path:e,bytes:t}]})),l=await i.headers(n,s),u=l.find(e=>e.kind===`unparsable`);if(u!==void 0)return c(`${u.path} cannot be read as a revision: ${u.reason}`);a.push({tree:n,headers:l.flatMap(e=>e.kind===`revision`?[e.value]:[])})}return s(a)}function he({tree:e},t){let n=t.filter(t=>t.tree.section===e.section);return n.find(t=>t.tree.path===e.path)??n.find(t=>t.tree.config!==null&&t.tree.config===e.config)??null}let ge=new Set([`site-packages`,`dist-packages`,`node_modules`,`.venv`,`venv`,`.tox`,`.nox`]);async function _e(e){let{files:t}=e,n=await t.glob([`*`]);if(n.status===`unavailable`)return n;let r=n.value.filter(Y),i=new Set(r);return s({paths:r,links:()=>E(e,`HEAD`),read:async e=>{let n=[];for(let r=0;r<e.length;r+=32){let a=e.slice(r,r+32),o=await Promise.all(a.map(e=>i.has(e)?t.read(e,4194304):s(null))),c=o.find(e=>e.status===`unavailable`);if(c!==void 0)return c;n.push(...o.map(e=>e.status===`available`?e.value:null))}return s(n)}})}async function ve(e,t){let{git:n}=e,r=new Map,i=await n.tree(t,(e,t,n)=>{t.startsWith(`100`)&&Y(e)&&r.set(e,n)});return i.status===`unavailable`?i:s({paths:[...r.keys()],links:()=>E(e,t),read:async e=>{let t=e.map(e=>r.get(e)).filter(e=>e!==void 0),i=await n.objects(t);if(i.status===`unavailable`)return i;let a=new Map(i.value.map(e=>[e.spec,e])),o=e.find(e=>r.has(e)&&a.get(r.get(e)??``)?.kind!==`found`);return o===void 0?s(e.map(e=>{let t=a.get(r.get(e)??``);return t?.kind===`found`?t.bytes:null})):c(`The content of ${o} is not in this clone.`)}})}function Y(e){return!e.split(`/`).some(e=>ge.has(e))}let ye=new Set([`cli`,`pull_request`,`merge_group`,`push`,`schedule`,`workflow_dispatch`]);async function be(e,t){let{event:n}=t.change.change;if(!ye.has(n))return Z({kind:`refused`,event:n});let r=t.inputs.revisions===`all`||t.settings.revisions===`all`,i=await X(await _e(e),t);if(i.status===`unavailable`)return Q(i.reason,`Correct what the message names, and run it again.`);let a=await xe(e,t);if(`fix`in a&&!r)return Q(a.reason,a.fix);let{base:o=null,trees:s=null}=`fix`in a?{}:a,c=i.value.map(e=>Se(e,s)).filter(({head:e,fresh:t})=>r?e.headers.length>0:t.size>0);return{facts:{kind:`ready`,all:r,reason:Ce(c,r,s!==null)},plans:c,base:o}}async function xe(e,t){if(!await e.git.present())return{};let n=await re(e,t.change);if(n.kind===`problem`)return{reason:n.reason,fix:n.fix};if(n.kind===`none`)return{};let r=await X(await ve(e,n.base),t);return r.status===`available`?{base:n.base,trees:r.value}:{reason:r.reason,fix:"Give actions/checkout `fetch-depth: 2`, without `filter`."}}function Se(e,t){let n=t===null?null:he(e,t),r=new Set((t??[]).flatMap(({headers:e})=>e.map(({id:e})=>e))),i=t===null?[]:e.headers.filter(({id:e})=>!r.has(e));return{head:e,base:n,fresh:new Set(i.map(({id:e})=>e))}}function Ce(e,t,n){let r=e.reduce((e,{head:n,fresh:r})=>e+(t?n.headers.length:r.size),0);return t?r===0?`There is no Alembic revision here.`:`All of ${l(r,`revision`)} are run.`:n?r===0?`The change brings no Alembic revision.`:`The change brings ${l(r,`revision`)}.`:"There is nothing to compare with, so no revision is new. Give `revisions: all` to run them all."}async function X(e,{inputs:t}){if(e.status===`unavailable`)return e;let n=await me(e.value,t.path?.replace(/^\.\//,``).replace(/\/$/,``)??null);return n.status===`unavailable`||t.section===void 0?n:{...n,value:n.value.filter(({tree:e})=>(e.section??`alembic`)===t.section)}}function Z(e){return{facts:e,plans:[],base:null}}function Q(e,t){return Z({kind:`unread`,reason:e,fix:t})}var o=e({collect:()=>$});async function $(e,t){let n=await be(e,t),r=[];for(let i of n.plans)r.push(await we(e,t,n,i));return{scope:n.facts,trees:r}}async function we(e,t,n,r){let{tree:i,headers:a}=r.head,o=n.facts.kind===`ready`&&n.facts.all,s=a.filter(({id:e})=>o||r.fresh.has(e)),c=await Te(e,t,n,r,o);return{path:i.path,config:i.config,folder:q(r,t),section:i.section,revisions:new Map(s.map(({id:e,path:t})=>[e,t])),fresh:r.fresh,...c}}async function Te(e,t,n,r,i){let a=await le(e,t);if(a.status===`unavailable`)return{run:G(`file`,a.reason),base:null};let{command:o,python:s}=t.inputs,c={folder:q(r,t),python:s??(o===void 0?null:T(o))},l=de(r,t,i,a.value),u=await B(e,c,l);return{run:u,base:Ee(u)?await De(e,c,l,n,r):null}}function Ee({drift:e}){return e?.kind===`compared`&&e.differences.length>0}async function De(e,t,n,{base:r},i){return r===null||i.base===null?null:B(e,t,fe(n,i,r))}let Oe={t:o};r()}catch(e){r(e)}}),1)})};
