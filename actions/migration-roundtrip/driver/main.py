"""One tree of migrations on one throwaway database, from a request that the action made."""

import os
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
    """The configuration's own database, where that is a file that a temporary one can stand for."""
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
        raise Problem("base", "The base’s own revisions cannot be applied.")
    with limit.step("check"):
        found = detect(chain)
    strange = base.modules_of_head(request)
    if strange:
        raise Problem("base", "Python loads %s from the change, not from the base." % ", ".join(strange[:3]))
    emit("drift", **found)


def _prepare(request, target, chain):
    """What has to be there before the first revision that is run."""
    if request["baselineSql"]:
        try:
            target.script(request["baselineSql"])
        except Exception as error:
            raise Problem("baseline", error_text(error))
    if request["baselineCommand"]:
        code, said, _ = run_words(request["baselineCommand"])
        if code != 0:
            raise Problem("baseline", "`%s` ended with %s: %s" % (shlex.join(request["baselineCommand"]), code, shown(said[-400:])))
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
