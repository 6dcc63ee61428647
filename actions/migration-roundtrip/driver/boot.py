"""Given to Python by `-c`: finds the interpreter that has the project's Alembic, loads the driver from standard input and runs it."""

import json
import os
import shutil
import subprocess
import sys
import types


def other_interpreter():
    """The interpreter that the project's own `alembic` starts, where that is another one; else one of a `.venv`."""
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
    # pip's way around a path that is too long for a first line, or that holds a space.
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
    """Makes modules of the sources, in their order: each may import those before it."""
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
    # The working folder is on the path of `python -c`, and not on that of the program `alembic`.
    if sys.path and sys.path[0] == "":
        sys.path.pop(0)
    given = json.loads(sys.stdin.buffer.read().decode("utf-8"))
    load(given["sources"])
    sys.exit(sys.modules["cm_main"].main(given["request"]))


start()
