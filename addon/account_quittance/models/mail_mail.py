"""The text part of a reminder: paragraphs, lists and tables as a person would type them."""

import functools
import re

import lxml.html

from odoo import models

from .quittance_letter import one_line

# Class of an element of each statement: it is there however a company words its templates.
MARK = "o_quittance_statement"
PARAGRAPHS = {"blockquote", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul"}


def letter_text(body, labelled):
    """Plain text of a reminder.

    :param body: HTML
    :param labelled: what joins a label and its value, called with both: the punctuation is of the letter's language
    :return: text in which each row of a table is one line, aligned by columns
    """
    text = _text_of(lxml.html.fragment_fromstring(body, create_parent=True), labelled)
    text = re.sub(r" *\n *", "\n", text.replace("\f", "\n\n"))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def letter_lang(body):
    """The language that a reminder says it is in; None for one that says nothing."""
    marked = lxml.html.fragment_fromstring(body, create_parent=True).find_class(MARK)
    return (marked[0].get("lang") or "").replace("-", "_") or None if marked else None


def _text_of(element, labelled):
    """Text of an element, with a form feed where a paragraph begins or ends."""
    if not isinstance(element.tag, str):
        return ""  # a comment
    if element.tag == "table":
        return f"\f{_table_text(element, labelled)}\f"
    text = _collapsed(element.text)
    for child in element:
        text += _text_of(child, labelled) + _collapsed(child.tail)
    if element.tag == "br":
        return "\n"
    if element.tag == "li":
        return f"\n- {text.strip()}"
    if element.tag == "a" and element.get("href", text) not in (text, f"mailto:{text}"):
        return f"{text} ({element.get('href')})"
    return f"\f{text}\f" if element.tag in PARAGRAPHS else text


def _collapsed(text):
    return re.sub(r"[ \t\r\n]+", " ", text or "")


def _table_text(table, labelled):
    rows = [row.xpath("./th|./td") for row in table.iter("tr")]
    widest = max(map(len, rows), default=0)
    # Parts of a cell are apart, also where no space stands between them.
    texts = [[_collapsed(" ".join(cell.itertext())).strip() for cell in row] for row in rows]
    widths = [max(len(text[column]) for text in texts if len(text) == widest) for column in range(widest)]
    lines = []
    for row, text in zip(rows, texts, strict=True):
        if len(row) < widest:
            lines.append(functools.reduce(labelled, text) if text else "")
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
                # A quoted message of anybody's may say any language.
                lang = letter_lang(email["body"])
                speaking = self.with_context(lang=self.env["res.lang"]._get_code(lang) or self.env.lang)
                email["body_alternative"] = letter_text(email["body"], speaking._labelled)
                email["attachments"] = [(one_line(name), *rest) for name, *rest in email["attachments"]]
        return results

    def _labelled(self, label, value):
        return self.env._("%(label)s: %(value)s", label=label, value=value)
