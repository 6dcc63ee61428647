"""Ends a step that takes too long, also one that hangs inside of the database driver."""

import contextlib
import os
import threading
import time

from cm_wire import emit

GRACE = 20


class Limit:
    """One watching thread. Past the time it says so, cleans up by connections of its own and ends the process."""

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
            # Time is up: the other thread cleans up and ends the process, and nothing may come between.
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
