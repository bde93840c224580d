"""The text part of a reminder: paragraphs, lists and tables as a person would type them."""

import re

import lxml.html

from odoo import models

from .quittance_letter import one_line

# Class of an element of each statement: it is there however a company words its templates.
MARK = "o_quittance_statement"
PARAGRAPHS = {"blockquote", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul"}


def letter_text(body):
    """Plain text of a reminder.

    :param body: HTML
    :return: text in which each row of a table is one line, aligned by columns
    """
    text = _text_of(lxml.html.fragment_fromstring(body, create_parent=True))
    text = re.sub(r" *\n *", "\n", text.replace("\f", "\n\n"))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _text_of(element):
    """Text of an element, with a form feed where a paragraph begins or ends."""
    if not isinstance(element.tag, str):
        return ""  # a comment
    if element.tag == "table":
        return f"\f{_table_text(element)}\f"
    text = _collapsed(element.text)
    for child in element:
        text += _text_of(child) + _collapsed(child.tail)
    if element.tag == "br":
        return "\n"
    if element.tag == "li":
        return f"\n- {text.strip()}"
    if element.tag == "a" and element.get("href", text) not in (text, f"mailto:{text}"):
        return f"{text} ({element.get('href')})"
    return f"\f{text}\f" if element.tag in PARAGRAPHS else text


def _collapsed(text):
    return re.sub(r"[ \t\r\n]+", " ", text or "")


def _table_text(table):
    rows = [row.xpath("./th|./td") for row in table.iter("tr")]
    widest = max(map(len, rows), default=0)
    # Parts of a cell are apart, also where no space stands between them.
    texts = [[_collapsed(" ".join(cell.itertext())).strip() for cell in row] for row in rows]
    widths = [max(len(text[column]) for text in texts if len(text) == widest) for column in range(widest)]
    lines = []
    for row, text in zip(rows, texts, strict=True):
        if len(row) < widest:
            lines.append(": ".join(text))
            continue
        cells = [
            cell_text.rjust(width) if "text-align: right" in cell.get("style", "") else cell_text.ljust(width)
            for cell, cell_text, width in zip(row, text, widths, strict=True)
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


class MailMail(models.Model):
    _inherit = "mail.mail"

    def _prepare_outgoing_list(self, mail_server=False, doc_to_followers=None):
        results = super()._prepare_outgoing_list(mail_server=mail_server, doc_to_followers=doc_to_followers)
        for email in results:
            if MARK in email["body"]:
                email["body_alternative"] = letter_text(email["body"])
                email["attachments"] = [(one_line(name), *rest) for name, *rest in email["attachments"]]
        return results
