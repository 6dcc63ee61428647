"""The project's own Alembic, env.py and driver, all in this process; steps are chosen one by one."""

import argparse
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
        """Every revision with what it stands on, parents and dependencies, oldest first."""
        listed = list(self.scripts.values())[::-1]
        return [(one.revision, _names(one, self.script), one.path) for one in listed]

    def heads(self):
        return list(self.script.get_heads())

    def probe(self):
        """Runs env.py with nothing to do, to see that it uses the throwaway database before anything is written."""
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
        """What the database says, as Alembic reads it."""
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

        return self.target.is_same(lambda sql: connection.execute(text(sql.replace(":", "\\:"))).scalar())


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
    """File and line where an error came up: the last one in the migration itself, else in the project."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if path is not None and frame.filename == path]
    inside = [frame for frame in frames if _is_project(frame.filename)]
    frame = (own or inside or [None])[-1]
    return None if frame is None else {"path": os.path.relpath(frame.filename), "line": frame.lineno, "text": shown(frame.line or "", 200)}


def _is_project(path):
    outside = ("site-packages", "dist-packages", "<", "cm_")
    return not any(part in path for part in outside) and not path.startswith((sys.prefix, sys.base_prefix))
