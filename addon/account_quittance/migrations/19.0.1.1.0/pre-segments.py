"""What a segment asks of country and tags, the columns ``countries`` and ``tags``, stands among its conditions now.

The host adds by itself what is new of a case, ``former_customers``.
"""

import json


def migrate(cr, version):
    cr.execute("SELECT id, countries, tags, conditions FROM quittance_segment WHERE countries != '' OR tags != ''")
    for segment, countries, tags, further in cr.fetchall():
        parts = []
        if codes := (countries or "").replace(",", " ").upper().split():
            parts.append({"fact": "country", "one_of": codes})
        if names := [name.strip() for name in (tags or "").split(";") if name.strip()]:
            parts.append({"fact": "tags", "one_of": names})
        if further:
            parts += further["all"] if set(further) == {"all"} else [further]
        conditions = {"all": parts} if len(parts) > 1 else parts[0] if parts else None
        cr.execute(
            "UPDATE quittance_segment SET conditions = %s WHERE id = %s",
            (conditions and json.dumps(conditions), segment),
        )
    cr.execute("ALTER TABLE quittance_segment DROP COLUMN countries, DROP COLUMN tags")
