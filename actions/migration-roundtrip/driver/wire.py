"""What the driver tells: one JSON object a line on a pipe of its own, so that nothing the project prints gets among it."""

import json
import os
import sys
import threading
import time

_lock = threading.Lock()
_state = {"pipe": None, "secrets": []}


def open_pipe():
    """Takes standard output for events; what the project prints goes to standard error from now on."""
    sys.stdout.flush()
    _state["pipe"] = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)


def emit(event, **more):
    line = json.dumps(dict(event=event, **more), default=str)
    with _lock:
        _state["pipe"].write(line + "\n")
        _state["pipe"].flush()


def hide(secret):
    """A text that no event may show."""
    if secret and len(secret) > 2:
        _state["secrets"].append(secret)


def shown(text, most=800):
    """A text without secrets and control characters, cut."""
    text = str(text)
    for secret in _state["secrets"]:
        text = text.replace(":" + secret + "@", ":***@").replace("password=" + secret, "password=***")
    text = "".join(c if c == "\n" or c.isprintable() else " " for c in text).strip()
    return text if len(text) <= most else text[:most] + "…"


def error_text(error):
    """`ProgrammingError: relation "a" does not exist`, without SQLAlchemy's advertisement of its pages."""
    cause = getattr(error, "orig", None) or error
    text = str(cause).split("(Background on this error")[0].strip()
    name = type(cause).__name__
    return shown(name + (": " + text if text else ""))


class Problem(Exception):
    """Why nothing can be told; `code` is known to the action, which words what to do."""

    def __init__(self, code, message, **more):
        super().__init__(message)
        self.code = code
        self.more = more


class Stopwatch:
    def __init__(self):
        self.started = time.monotonic()

    def ms(self):
        return round((time.monotonic() - self.started) * 1000)
