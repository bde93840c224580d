"""What the screens cost on the server: the desk's list and case, and the host's invoice form with and without our addons."""

import statistics
import time

from odoo.tests.form import Form

REPEATS = 7
PAGE = 80


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
        largest = cases.search([], order="item_count desc", limit=1)

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
            "case_form_seconds": fresh(lambda: cases.browse(largest.id).web_read(form)),
        }


def _context(action):
    return {}


def _specification(model, view_type):
    """The fields of a view as the web client asks for them."""
    view = model.get_view(view_type=view_type)
    names = [name for name in view["models"][model._name] if name in model._fields]
    return {name: {} for name in names}


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

        def open_form():
            env.invalidate_all()
            Form(posted)

        form = Form(draft)
        numbers = iter(range(REPEATS + 1))

        def change():
            env.invalidate_all()
            form.ref = f"order {next(numbers)}"
            form.partner_id = customer

        open_form()
        seconds = {"open": _median(open_form), "onchange": _median(change)}
        draft.unlink()
        return seconds
