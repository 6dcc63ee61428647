"""What `alembic check` would report: differences between the database at head and the project's models."""

from cm_wire import error_text, shown

MARK = "New upgrade operations detected"


def detect(chain):
    """`differences` as texts that are the same wherever the difference is; or why there are none to tell."""
    if not chain.in_process:
        return _by_command(chain)
    if not chain.metadata:
        return {"none": "env.py names no models (`target_metadata`)."}
    try:
        from alembic.autogenerate.api import RevisionContext
    except ImportError:
        return {"none": "This Alembic is too old for `alembic check`."}
    names = ("message", "sql", "splice", "branch_label", "version_path", "rev_id", "depends_on")
    arguments = dict({name: None for name in names}, autogenerate=True, sql=False, head="heads", splice=False)
    context = RevisionContext(chain.config, chain.script, arguments)

    def compare(revision, migration):
        context.run_autogenerate(revision, migration)
        return []

    outcome = chain._run(compare, template_args=context.template_args, revision_context=context)
    if not outcome["ok"]:
        return {"problem": outcome["error"]}
    found = []
    for script in context.generated_revisions:
        for operations in script.upgrade_ops_list:
            found.extend(operations.as_diffs())
    return {"differences": sorted({text for diff in found for text in describe(diff)})[:500]}


def _by_command(chain):
    code, said = chain.check()
    if code == 0:
        return {"differences": []}
    if MARK not in said:
        return {"problem": shown(said[-500:])}
    return {"differences": [shown(said[said.index(MARK) :], 2000)], "whole": True}


def describe(diff):
    """`add column users.email (VARCHAR)`; a list of changes of one column gives one text each."""
    if isinstance(diff, list):
        return [text for one in diff for text in describe(one)]
    try:
        return [_text(diff)]
    except Exception as error:
        return ["%s (%s)" % (diff[0], error_text(error))]


def _text(diff):
    what, words = diff[0], diff[0].replace("_", " ")
    if what in ("add_table", "remove_table"):
        return "%s %s" % (words, diff[1].fullname)
    if what in ("add_column", "remove_column"):
        return "%s %s.%s (%s)" % (words, _dotted(diff[1], diff[2]), diff[3].name, shown(diff[3].type, 80))
    if what.startswith("modify_"):
        return "%s of %s.%s: %s -> %s" % (words, _dotted(diff[1], diff[2]), diff[3], shown(_value(diff[5]), 120), shown(_value(diff[6]), 120))
    item = diff[1]
    table = getattr(item, "table", None)
    columns = ", ".join(sorted(str(getattr(one, "name", one)) for one in getattr(item, "columns", ())))
    return "%s %s on %s (%s)" % (words, item.name or "without a name", getattr(table, "fullname", "?"), columns)


def _dotted(schema, table):
    return "%s.%s" % (schema, table) if schema else table


def _value(value):
    argument = getattr(value, "arg", value)
    return getattr(argument, "text", argument)
