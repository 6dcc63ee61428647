"""Up, down and up again for each revision of the change, with a look at the catalogue before and after each step."""

from cm_compare import differences
from cm_wire import Problem, Stopwatch, emit, error_text


def plan(order, new, start):
    """
    What is run once, and what comes from the first new revision on. Old revisions come first wherever they may. `start`
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
        """True where every revision was tried."""
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
        """The history, in one go as `alembic upgrade` does it."""
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
        """Gives the catalogue with the revision in, or null where nothing can come after."""
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
        """An ending without an error counts only where the database says so too."""
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
        """From an empty database to this revision once more, after a round that left something else behind."""
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
