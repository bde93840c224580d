import codecs
import csv
import io
from datetime import datetime

from odoo import fields, models
from odoo.tools import format_date, format_list
from odoo.tools.misc import get_lang

SIZE_LIMIT = 1_000_000  # bytes


class QuittanceTableImport(models.AbstractModel):
    """A file of comma-separated values, read row by row: all faults at once, each with its line, cause and cure.

    A model says which columns there are (``_COLUMNS``: name -> the names it goes by), which of them a file must have
    (``_NEEDED``), and reads the text of each with a method ``_read_NAME`` that returns a value and a cure, one of them None.
    """

    _name = "quittance.table.import"
    _description = "Import of a table"

    _COLUMNS = {}
    _NEEDED = ()
    # The first that a file can be read in.
    _ENCODINGS = ("utf-8-sig",)

    def _labels(self):
        """Names in the user's language that columns go by, too: dict of a name in small letters to a column."""
        return {}

    def _complete(self, row):
        """Add to a row what no column said; nothing is refused here."""

    def _key(self, row):
        """What no two rows of a file may share, and the column that a second one is found in."""
        raise NotImplementedError

    def _twice(self, first):
        """What is said of a second row of the same key, by the line of the first."""
        return self.env._("line %s says the same already. Keep one of the two.", first)

    def _fault(self, line, column, cure):
        return line, self.env._("Line %(line)s, column %(column)s: %(cure)s", line=line, column=column, cure=cure)

    def _read(self, content):
        """What a file says.

        :param content: bytes
        :return: (rows, faults, ignored): dicts by column with ``line``; pairs of a line and a sentence; names of columns that are not read
        """
        if len(content) > SIZE_LIMIT:
            return [], [(0, self.env._("The file is too large. Choose the right file."))], []
        text, fault = self._decode(content)
        if fault:
            return [], [fault], []
        try:
            dialect = csv.Sniffer().sniff(next(iter(text.splitlines()), ""), delimiters=",;\t")
        except csv.Error:
            cure = self.env._(
                "Line 1: no columns found. Name them %s, with a comma or semicolon between.",
                format_list(self.env, list(self._NEEDED)),
            )
            return [], [(1, cure)], []
        dialect.doublequote = True
        reader = csv.reader(io.StringIO(text, newline=""), dialect)
        try:
            names = next(reader)
        except csv.Error as error:
            return [], [self._broken(reader, error)], []
        columns, ignored, faults = self._columns(names)
        if faults:
            return [], faults, ignored
        rows, faults = self._read_rows(reader, names, columns)
        if not rows and not faults:
            faults.append((2, self.env._("The file has no row below its first line. Choose the right file.")))
        return rows, faults, ignored

    def _broken(self, reader, error):
        line = reader.line_num
        return line, self.env._("Line %(line)s: %(error)s. Mend the line.", line=line, error=error)

    def _decode(self, content):
        """The text of a file; a fault where it is in no encoding that is read here."""
        # What Excel calls Unicode text says so by its first bytes.
        marked = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        for encoding in ("utf-16",) if marked else self._ENCODINGS:
            try:
                return content.decode(encoding), None
            except UnicodeDecodeError as error:
                at = error.start
        line = content.count(b"\n", 0, at) + 1
        return "", (line, self.env._("Line %s: not UTF-8 text. Save the file as “CSV UTF-8”.", line))

    def _read_rows(self, reader, names, columns):
        """The rows below the first line, and the faults of the others."""
        rows, faults, known = [], [], {}
        before = reader.line_num
        try:
            for cells in reader:
                line, before = before + 1, reader.line_num
                if not any(cell.strip() for cell in cells):
                    continue
                row, faults_of_row = self._read_row(line, cells, columns)
                if any(cell.strip() for cell in cells[len(names) :]):
                    # Most often an unquoted decimal comma: nothing of the line can be trusted.
                    sentence = self.env._(
                        "Line %(line)s: %(found)s values for %(expected)s columns. Put a value with a separator in it"
                        " between double quotes.",
                        line=line,
                        found=len(cells),
                        expected=len(names),
                    )
                    faults_of_row = [(line, sentence)]
                elif not faults_of_row:
                    key, column = self._key(row)
                    if key in known:
                        faults_of_row = [self._fault(line, columns[column][1], self._twice(known[key]))]
                    else:
                        known[key] = line
                        rows.append(row)
                faults += faults_of_row
        except csv.Error as error:
            faults.append(self._broken(reader, error))
        return rows, faults

    def _columns(self, names):
        """Which column of the file is which, from the first line: (dict of name to (position, name there), ignored, faults)."""
        aliases = {alias: column for column, known in self._COLUMNS.items() for alias in known} | self._labels()
        columns, ignored, faults = {}, [], []
        for position, name in enumerate(names):
            column = aliases.get(name.strip().lower())
            if not column:
                if name.strip():
                    ignored.append(name.strip())
            elif column in columns:
                cure = self.env._("it says the same as %s. Keep one of the two columns.", columns[column][1])
                faults.append(self._fault(1, name.strip(), cure))
            else:
                columns[column] = (position, name.strip())
        faults += [
            (
                1,
                self.env._(
                    "Line 1: there is no column %s. Name the columns in the first line.",
                    " / ".join(self._COLUMNS[column]),
                ),
            )
            for column in self._NEEDED
            if column not in columns
        ]
        return columns, ignored, faults

    def _read_row(self, line, cells, columns):
        """One row by column, and its faults."""
        row, faults = {"line": line}, []
        for column, (position, name) in columns.items():
            text = cells[position].strip() if position < len(cells) else ""
            if not text and column not in self._NEEDED:
                continue
            value, cure = getattr(self, f"_read_{column}")(text)
            if cure:
                faults.append(self._fault(line, name, cure))
            row[column] = value
        self._complete(row)
        return row, faults

    def _read_day(self, text):
        """A date in text as a manifest has it, or a cure."""
        lang = get_lang(self.env)
        for pattern in ("%Y-%m-%d", lang.date_format):
            try:
                return fields.Date.to_string(datetime.strptime(text, pattern).date()), None  # noqa: DTZ007, a date
            except ValueError:
                continue
        example = format_date(self.env, "2026-07-01")
        return None, self.env._(
            "“%(text)s” is no date. Write it like 2026-07-01 or %(example)s.", text=text, example=example
        )
