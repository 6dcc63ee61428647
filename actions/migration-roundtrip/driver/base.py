"""The project as it was before the change, in a folder of its own, so that its models can be compared too."""

import contextlib
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
    """Unpacks the base commit, goes to the same folder there, and lets Python look there first."""
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
            raise Problem("base", "git could not give the base’s files: " + shown(done.stderr.decode("utf-8", "replace"), 300))
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
    """Folders of the change on Python's path become those of the base; libraries in a `.venv` there stay."""
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
    """A finder of an editable install knows its packages by a mapping; a folder on the path comes before it."""
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
    """Modules that were loaded from the change all the same."""
    found = []
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if file and os.path.isabs(file) and not _library(file) and _within(request["head"], file) is not None:
            if not os.path.realpath(file).startswith(os.path.realpath(sys.prefix) + os.sep):
                found.append(name)
    return sorted(found)
