"""The mail that the demo sent: all of it as a table, or one message as text."""

import argparse
import mailbox
import sys
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


def main(folder: Path, number: int | None) -> None:
    found = messages(folder)
    if number is None:
        rows = [
            (index, mail["date"], mail["to"], mail["subject"], len(attachments(mail)))
            for index, mail in enumerate(found, 1)
        ]
        print(
            tabulate(rows, headers=("number", "date", "to", "subject", "attachments"))
            if rows
            else "No mail was sent yet."
        )
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
