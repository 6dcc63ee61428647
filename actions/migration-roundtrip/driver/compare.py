"""What differs between two catalogues, by the names of the objects."""

from cm_wire import shown

MOST = 100


def differences(wanted, found):
    """
    Objects that are `missing`, `left` behind or `changed`, and tables whose columns only stand in another order. Parts of
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
    """Names of columns by table, in their order."""
    tables = {}
    for (kind, name), (owner, body) in catalogue.items():
        if kind == "column":
            tables.setdefault(owner, []).append((body["#"], name))
    return {table: [name for _, name in sorted(columns)] for table, columns in tables.items()}
