"""How fast approved letters leave for a mail server that answers at once, and what one large letter costs."""

import contextlib
import socket
import time

from aiosmtpd.controller import Controller
from ledger_copy import today

LETTERS = 1_000
LARGE_CUSTOMER_ITEMS = 5_000


class _Swallow:
    async def handle_DATA(self, _server, _session, _envelope):  # noqa: N802, the name is the library's
        return "250 taken"


@contextlib.contextmanager
def _sink(copy):
    """The only mail server of the copy: it answers at once and keeps nothing."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(_Swallow(), hostname="127.0.0.1", port=port)
    controller.start()
    with copy.environment() as env:
        env["ir.mail_server"].with_context(active_test=False).search([]).active = False
        env["ir.mail_server"].create({"name": "Sink", "smtp_host": "127.0.0.1", "smtp_port": port})
        env.company.email = "books@example.com"
        env["quittance.settings"]._of(env.company).sending_on = True
        env["quittance.origin"].action_may_send()
    try:
        yield
    finally:
        controller.stop()


def measure(copy, note):
    """Letters a second without rendering documents, statements for each, and the seconds of one large letter."""
    with today(copy), _sink(copy):
        copy.night(copy.as_of)
        with copy.environment() as env:
            actions = env["quittance.action"].search(
                [("state", "=", "to_approve"), ("channel", "=", "email")], order="item_count, id", limit=LETTERS
            )
            note(f"approving {len(actions)} letters")
            actions._approve()
        copy.count_statements()
        with copy.environment() as env:
            started = time.perf_counter()
            env["quittance.action"]._cron_send()
            taken = time.perf_counter() - started
        statements = copy.statements_counted()
        with copy.environment() as env:
            left = env["quittance.action"].browse(actions.ids).filtered(lambda action: action.state == "done")
            if len(left) != len(actions):
                raise SystemExit(f"Only {len(left)} of {len(actions)} letters left.")
        result = {
            "letters_per_second": round(len(actions) / taken, 1),
            "statements_per_letter": round(statements / len(actions), 1),
        }
        return result | _large(copy, note)


def _large(copy, note):
    with copy.environment() as env:
        action = env["quittance.action"].search(
            [("state", "=", "to_approve"), ("channel", "=", "email")], order="item_count desc", limit=1
        )
        note(f"a letter of {action.item_count} items")
        action._letter()  # compiles the templates
        env.invalidate_all()
        started = time.perf_counter()
        action._letter()
        letter = time.perf_counter() - started
        env.invalidate_all()
        started = time.perf_counter()
        action._letter()
        action._letter_list()
        return {
            "large_letter_items": action.item_count,
            "large_letter_seconds": round(letter, 3),
            "large_letter_with_statement_seconds": round(time.perf_counter() - started, 3),
        }
