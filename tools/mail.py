"""The mail that the demo sent: all of it as a table, or one message as text."""

import argparse
import mailbox
import sys
import textwrap
from email import message_from_binary_file, policy
from email.message import EmailMessage
from pathlib import Path

from tabulate import tabulate


def messages(folder: Path) -> list[EmailMessage]:
    """Oldest first."""
    box = mailbox.Maildir(
        folder, factory=lambda file: message_from_binary_file(file, policy=policy.default), create=True
    )
    return [box[key] for key in sorted(box.keys())]


def attachments(message: EmailMessage) -> list[str]:
    return [part.get_filename("unnamed") for part in message.iter_attachments()]


def row(number: int, mail: EmailMessage) -> tuple:
    """One line of at most 120 columns; the message itself says all of it."""
    address = mail["to"].addresses[0] if mail["to"] and mail["to"].addresses else None
    told = (address.display_name or address.addr_spec) if address else ""
    sent = mail["date"].datetime if mail["date"] else None
    return (
        number,
        f"{sent:%Y-%m-%d %H:%M}" if sent else "",
        cut(told, 30),
        cut(mail["subject"], 51),
        len(attachments(mail)),
    )


def cut(text: str | None, width: int) -> str:
    return textwrap.shorten(text or "", width, placeholder="…")


def main(folder: Path, number: int | None) -> None:
    found = messages(folder)
    if number is None:
        rows = [row(index, mail) for index, mail in enumerate(found, 1)]
        print(tabulate(rows, headers=("number", "date", "to", "subject", "files")) if rows else "No mail was sent yet.")
        return
    if not 1 <= number <= len(found):
        sys.exit(f"There is no message {number}: there are {len(found)}.")
    mail = found[number - 1]
    for header in ("from", "to", "reply-to", "subject", "date"):
        if mail[header]:
            print(f"{header}: {mail[header]}")
    for name in attachments(mail):
        print(f"attachment: {name}")
    body = mail.get_body(("plain", "html"))
    print(f"\n{body.get_content() if body else ''}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="./dev mail", description=__doc__)
    parser.add_argument("folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("number", type=int, nargs="?", help="one message, by its number in the table")
    arguments = parser.parse_args()
    main(arguments.folder, arguments.number)
