"""Lets Alembic read many folders of revisions, and undo some, in one process. Prints one JSON line for each folder."""

import json
import logging
import pathlib
import sys
import warnings

from alembic.config import Config
from alembic.script import ScriptDirectory

logging.disable(logging.CRITICAL)


def told(folder):
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            answer = read(folder)
        except Exception as error:
            answer = {"error": type(error).__name__, "message": str(error)}
    answer["warnings"] = [str(warning.message) for warning in warned]
    return answer


def read(folder):
    config = Config()
    config.set_main_option("script_location", str(folder))
    script = ScriptDirectory.from_config(config)
    revisions = script.revision_map
    heads = script.get_heads()
    known = {one.revision: one for one in revisions._revision_map.values() if one is not None}
    labels = sorted({label for one in known.values() for label in one._orig_branch_labels})
    return {
        "heads": sorted(set(heads)),
        "realHeads": sorted(set(revisions._real_heads)),
        "bases": sorted(set(script.get_bases())),
        "branchPoints": sorted(key for key, one in known.items() if one.is_branch_point),
        "mergePoints": sorted(key for key, one in known.items() if one.is_merge_point),
        "labels": {label: revisions._revision_map[label].revision for label in labels},
        "headsOfLabels": {label: sorted(revisions.filter_for_lineage(heads, label)) for label in labels},
        "undone": undone(folder, revisions, heads),
    }


def undone(folder, revisions, heads):
    """What `alembic downgrade` to each of the targets takes away, one after the other, beginning at the heads."""
    asked = folder / "targets.json"
    if not asked.exists():
        return None
    gone = []
    current = set(heads)
    for target in json.loads(asked.read_text()):
        steps = list(
            revisions.iterate_revisions(tuple(sorted(current)), target, select_for_downgrade=True)
        )
        gone += [step.revision for step in steps]
        kept = {
            one.revision
            for one in revisions._revision_map.values()
            if one is not None and one.revision not in gone
        }
        current = {key for key in kept if not revisions._revision_map[key].nextrev & kept}
    return sorted(gone)


for line in sys.stdin:
    print(json.dumps(told(pathlib.Path(line.strip()))), flush=True)
