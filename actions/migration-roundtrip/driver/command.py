"""Another command in place of the driver's own Alembic (`uv run alembic`, `flask db`): one process for each step."""

import os
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
        """A version that nobody has, planted where the command should read it: who complains of it uses this database."""
        mark = "cm_probe_" + secrets.token_hex(6)
        self.target.plant_version(self.version_table, self.version_schema, mark)
        try:
            code, said = self._call(["current"])
        finally:
            self.target.unplant_version(self.version_table, self.version_schema)
        if mark not in said:
            if code == 0:
                raise Problem("wrong-database", "`%s current` does not read the throwaway database." % " ".join(self.words))
            raise Problem("env", shown(said[-800:]) or "`%s current` ended with %s." % (" ".join(self.words), code))

    def upgrade(self, revisions):
        on = {name for one, names, _ in self.listed if one in revisions for name in names}
        for tip in [one for one in revisions if one not in on]:
            outcome = self._run(["upgrade", tip])
            if not outcome["ok"]:
                return outcome
        return {"ok": True}

    def downgrade(self, revisions):
        """To the parent of the first one; what a plain command cannot name is not run."""
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
        told = [line for line in lines if re.match(r"[\w.]{1,100}: ", line)] or lines
        last = told[-1] if told else "it ended with %s" % code
        return {"ok": False, "error": shown(last), "kind": last.split(":")[0].split(".")[-1].strip(), "place": None}

    def _call(self, words):
        try:
            self.child = subprocess.Popen(
                self.words + words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=dict(os.environ)
            )
        except OSError as error:
            raise Problem("command", "`%s` could not be started: %s" % (" ".join(self.words), error.strerror))
        said = self.child.communicate()[0].decode("utf-8", "replace")
        os.write(2, said.encode("utf-8", "replace"))
        return self.child.returncode, said


def run_words(words):
    """A command of the user's, to its end; gives its exit code and what it said."""
    watch = Stopwatch()
    try:
        done = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=dict(os.environ))
    except OSError as error:
        raise Problem("command", "`%s` could not be started: %s" % (" ".join(words), error.strerror))
    said = done.stdout.decode("utf-8", "replace")
    os.write(2, said.encode("utf-8", "replace"))
    return done.returncode, said, watch.ms()
