"""The text part of a reminder: its tables keep their lines and columns, which the host's conversion takes apart."""

import lxml.html

from odoo import models
from odoo.tools import html2plaintext

# Class of an element of each statement: it is there however a company words its templates.
MARK = "o_quittance_statement"


def letter_text(body):
    """Plain text of a reminder.

    :param body: HTML
    :return: text in which each row of a table is one line, aligned by columns
    """
    tree = lxml.html.fragment_fromstring(body, create_parent=True)
    tables = {}
    for table in tree.xpath("//table"):
        token = f"\N{SYMBOL FOR FORM FEED}{len(tables)}\N{SYMBOL FOR FORM FEED}"
        tables[token] = _table_text(table)
        stand_in = lxml.html.Element("p")
        stand_in.text, stand_in.tail = token, table.tail
        table.getparent().replace(table, stand_in)
    text = html2plaintext(lxml.html.tostring(tree, encoding="unicode"))
    for token, table_text in tables.items():
        text = text.replace(token, table_text)
    return text


def _table_text(table):
    rows = [row.xpath("./th|./td") for row in table.iter("tr")]
    widest = max(map(len, rows), default=0)
    texts = [[" ".join(" ".join(cell.itertext()).split()) for cell in row] for row in rows]
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
        return results
