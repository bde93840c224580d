"""Write manifests/calendars anew: the public holidays of each country whose law is here, and the closing days of TARGET.

    pip install -r tools/requirements-calendars.txt && python tools/calendars.py [--check]

With ``--check`` nothing is written; exit code 1 where the library says something else than the manifests do.
"""

import argparse
import datetime
import importlib.metadata
import json
import sys
from pathlib import Path

import holidays

MANIFESTS = Path(__file__).resolve().parents[1] / "manifests"
FIRST_YEAR, LAST_YEAR = 2015, 2040
LIBRARY = "holidays"
ISO_CODES = {"UK": "GB"}  # where the law is known by another code
# Not a country: the days on which the payment system of the euro is closed.
TARGET = {
    "en": "TARGET, the payment system of the euro",
    "fr": "TARGET, le système de paiement de l'euro",
    "de": "TARGET, das Zahlungssystem des Euro",
}


def calendar(code: str, law: dict, on: str) -> dict:
    """The manifest of one calendar: holidays of the whole country, those that fall on a day off anyway too."""
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    if code == "EU":
        what, days = "closing days of TARGET2", holidays.financial_holidays("XECB", years=years)
    else:
        what, days = "public holidays of the whole country", holidays.country_holidays(code, years=years)
    return {
        "$schema": "../schema/calendar.schema.json",
        "kind": "calendar",
        "format": 1,
        "name": code,
        "titles": TARGET if code == "EU" else {"en": law["title"], **law["titles"]},
        **({} if code == "EU" else {"countries": [ISO_CODES.get(code, code)]}),
        "source": f"python-{LIBRARY} {importlib.metadata.version(LIBRARY)}, {what}",
        "generated_on": on,
        "first_year": FIRST_YEAR,
        "last_year": LAST_YEAR,
        "holidays": sorted(day.isoformat() for day in days if day.year in years),
    }


def text(manifest: dict) -> str:
    """As JSON with the days of a year on a line."""
    *head, (key, days) = manifest.items()
    lines = [f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}," for name, value in head]
    years = [
        "    " + ", ".join(json.dumps(day) for day in days if day.startswith(str(year)))
        for year in range(FIRST_YEAR, LAST_YEAR + 1)
    ]
    return "\n".join(["{", *lines, f"  {json.dumps(key)}: [", ",\n".join(years), "  ]", "}", ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    only_check = parser.parse_args().check
    differs = False
    for path in sorted((MANIFESTS / "jurisdictions").glob("*.json")):
        law = json.loads(path.read_text(encoding="utf-8"))
        target = MANIFESTS / "calendars" / path.name
        kept = json.loads(target.read_text(encoding="utf-8")) if target.exists() else {}
        made = calendar(
            law["code"], law, kept.get("generated_on") or datetime.datetime.now(tz=datetime.UTC).date().isoformat()
        )
        if made == kept:
            continue
        differs = True
        print(f"{target.name} differs", file=sys.stderr)
        if not only_check:
            made["generated_on"] = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
            target.write_text(text(made), encoding="utf-8")
    return 1 if only_check and differs else 0


if __name__ == "__main__":
    sys.exit(main())
