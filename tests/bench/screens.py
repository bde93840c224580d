"""What the screens cost on the server: the desk's list and case, and the host's invoice form with and without our addons."""

import statistics
import time

from lxml import etree

REPEATS = 7
PAGE = 80
ROWS = 40  # of a list inside of a form


def _median(call):
    taken = []
    for _number in range(REPEATS):
        started = time.perf_counter()
        call()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def desk(copy):
    """Seconds of the morning list, a search in it, its groups and a case form."""
    with copy.environment() as env:
        cases = env["quittance.case"]
        action = env["ir.actions.act_window"]._for_xml_id("account_quittance.quittance_case_action_today")
        listed = _specification(cases, "list")
        form = _specification(cases, "form")
        to_do = [("action_ids.state", "in", ("to_approve", "task", "failed"))]
        great, greatest = cases.search([], order="item_count desc", limit=2)[::-1]  # of 5,000 items, of 50,000

        def fresh(call):
            def run():
                env.invalidate_all()
                call()

            return _median(run)

        return {
            "today_list_seconds": fresh(
                lambda: cases.with_context(**_context(action)).web_search_read(
                    to_do, listed, limit=PAGE, order="overdue desc, id"
                )
            ),
            "today_search_seconds": fresh(
                lambda: cases.web_search_read([("partner_id", "child_of", "customer 4711")], listed, limit=PAGE)
            ),
            "today_groups_seconds": fresh(lambda: cases.web_read_group([], ["next_stage"], ["overdue:sum"])),
            "case_form_seconds": fresh(lambda: cases.browse(great.id).web_read(form)),
            "greatest_case_form_seconds": fresh(lambda: cases.browse(greatest.id).web_read(form)),
        }


def _context(action):
    return {}


def _specification(model, view_type):
    """The fields of a view, those of its inner lists included, as the web client asks for them."""
    return _fields(model, etree.fromstring(model.get_view(view_type=view_type)["arch"]))


def _fields(model, arch):
    depth = arch.xpath("count(ancestor-or-self::field)")
    specification = {}
    for node in arch.xpath(".//field[count(ancestor::field) = $depth]", depth=depth):
        field = model._fields[node.get("name")]
        asked = {}
        if field.type == "many2one":
            asked = {"fields": {"display_name": {}}}
        elif field.type in ("one2many", "many2many"):
            comodel, inner = model.env[field.comodel_name], node.find("list")
            asked = {"fields": {"display_name": {}} if inner is None else _fields(comodel, inner), "limit": ROWS}
        specification[field.name] = asked
    return specification


def invoice(copy):
    """Seconds of an invoice form opened and of an onchange on a draft, of the customer with most items."""
    with copy.environment() as env:
        moves = env["account.move"]
        (customer, _count), *_rest = env["account.move.line"]._read_group(
            [("account_type", "=", "asset_receivable"), ("parent_state", "=", "posted"), ("reconciled", "=", False)],
            ["partner_id"],
            ["__count"],
            order="__count DESC",
            limit=1,
        )
        posted = moves.search([("partner_id", "=", customer.id), ("move_type", "=", "out_invoice")], limit=1)
        draft = moves.create({"move_type": "out_invoice", "partner_id": customer.id})
        form = _specification(moves, "form")

        def open_form():
            env.invalidate_all()
            posted.web_read(form)

        def change():
            env.invalidate_all()
            draft.onchange({"partner_id": customer.id}, ["partner_id"], form)

        open_form()
        seconds = {"open": _median(open_form), "onchange": _median(change)}
        draft.unlink()
        return seconds
