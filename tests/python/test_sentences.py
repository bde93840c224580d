"""Every reason has its sentence in every language, and every sentence its reason."""

import datetime
import json
import re
from decimal import Decimal
from pathlib import Path

import pytest
import quittance_core
from quittance_core import sentences

ROOT = Path(__file__).resolve().parents[2]
DAY = datetime.date(2026, 3, 21)
PLACEHOLDER = re.compile(r"\{(\w+)")


def names_in(sources, pattern):
    return {
        name
        for path in (ROOT / "native" / "src").glob(sources)
        for name in re.findall(pattern, path.read_text(encoding="utf-8"))
    }


def manifest(language):
    return json.loads(quittance_core.packaged_manifests("sentences")[f"sentences/{language}.json"])


def codes():
    """All that may be shown by code: reasons, holds, derivations, faults of rows, what was left out, relations."""
    derived = names_in("penalty/*.cpp", r'\{\s*"([a-z_]+)",\s*\{')
    faults = names_in("ledger/row_fault.cpp", r'case RowFault::\w+: return "([a-z_]+)";') - {"ok"}
    stated = {"stated_by_user", "stated_in_contract", "stated_on_invoice", "limitation"}
    relations = stated | {"has_vat_number", "has_company_registry", "nothing_known"}
    left_out = {"no_customer", "non_trade", "point_of_sale"}
    shipped = quittance_core.Manifests(quittance_core.packaged_manifests("holds"))
    holds = {rule["code"] for name in shipped.holds for rule in shipped.hold_rules(name)}
    return set(quittance_core.REASON_CODES) | holds | derived | faults | relations | left_out


@pytest.mark.parametrize("language", sentences.languages())
def test_codes_and_sentences_are_the_same(language):
    assert set(manifest(language)["sentences"]) == codes()


def test_the_languages_are_those_of_the_facts():
    assert sentences.languages() == ("de", "en", "fr")


def test_languages_agree_on_codes_in_their_order():
    first, *others = (list(manifest(language)["sentences"]) for language in sentences.languages())
    assert all(other == first for other in others)


def test_languages_agree_on_words():
    def words(language):
        return {name: sorted(values) for name, values in manifest(language)["words"].items()}

    first, *others = map(words, sentences.languages())
    assert all(other == first for other in others)


def rate_texts():
    for path in sorted((ROOT / "manifests" / "rates").glob("*.json")):
        series = json.loads(path.read_text())
        yield from (series["title"], *(row["source"] for row in series["rows"]))


def test_rates_are_told_in_each_language():
    spoken = sentences.shipped()
    assert spoken.rate_text("from memory: no publication found in November 2026", "en_US").startswith("from memory")
    for language, said in (
        ("fr_BE", "de mémoire\u00a0: aucune publication trouvée en novembre 2026"),
        ("de", "aus dem Gedächtnis: im November 2026 keine Veröffentlichung gefunden"),
    ):
        assert spoken.rate_text("from memory: no publication found in November 2026", language) == said
    published = "Taux de l’intérêt légal au 1er juillet 2017 (gives the first half-year), efl.fr"
    assert spoken.rate_text(published, "de").startswith("Taux de l’intérêt légal au 1er juillet 2017 (nennt das erste")


def test_no_remark_on_a_rate_stays_english():
    english = re.compile(
        r"\b(agrees|copied|software|gives|rule|nothing|from memory|read in|lists of rates|professionals)\b"
    )
    for language in ("fr", "de"):
        for text in rate_texts():
            told = sentences.shipped().rate_text(text, language)
            assert not english.search(told), told


def test_each_word_on_rates_is_used():
    texts = list(rate_texts())
    assert [words for words in manifest("en")["words"]["rates"] if not any(words in text for text in texts)] == []


def test_languages_agree_on_placeholders():
    def placeholders(language):
        return {code: set(PLACEHOLDER.findall(str(texts))) for code, texts in manifest(language)["sentences"].items()}

    first, *others = map(placeholders, sentences.languages())
    assert all(other == first for other in others)


@pytest.mark.parametrize(
    ("language", "reason", "sentence"),
    [
        ("en", {"code": "late", "due_on": "2026-03-03"}, "18 days late, due 2026-03-03."),
        ("en", {"code": "late", "due_on": "2026-03-20"}, "1 day late, due 2026-03-20."),
        ("fr_BE", {"code": "late", "due_on": "2026-03-20"}, "1 jour de retard, échéance du 2026-03-20."),
        ("xx", {"code": "stage_done", "stage": "firm"}, "Stage “firm” done."),
        ("en", {"code": "stage_done", "stage": "firm", "done_on": "2026-03-01"}, "Stage “firm” done on 2026-03-01."),
        ("en", {"code": "paused", "until_on": "2026-04-01"}, "Paused until 2026-04-01."),
        (
            "de",
            {"code": "paused", "until_on": "2026-04-01", "held_amount": "40.00", "currency": "EUR"},
            "Ausgesetzt bis zum 2026-04-01: 40.00 EUR davon.",
        ),
        (
            "en",
            {"code": "legal_rate", "series": "s", "multiplier": "1", "margin": "0.1"},
            "Legal rate: s + 10 points.",
        ),
        (
            "en",
            {"code": "legal_rate", "series": "s", "multiplier": "1.5", "margin": "0"},
            "Legal rate: 1.5 × s + 0 points.",
        ),
        ("en", {"code": "legal_rate", "series": "", "multiplier": "1", "margin": "0.05"}, "Legal rate: 5 %."),
        ("en", {"code": "contract_rate", "rate": "0.1215"}, "Contract rate 12.15 %."),
        (
            "en",
            {"code": "contract_rate", "series": "fr-legal-interest-professionals", "multiplier": "3"},
            "Contract rate: three times the French legal interest rate (professionals).",
        ),
        (
            "fr",
            {"code": "contract_rate", "series": "fr-legal-interest-professionals", "multiplier": "3"},
            "Taux contractuel\N{NO-BREAK SPACE}: trois fois le taux de l’intérêt légal (professionnels).",
        ),
        (
            "de",
            {"code": "contract_rate", "series": "fr-legal-interest-professionals", "multiplier": "3"},
            "Vertraglicher Satz: dreifacher französischer gesetzlicher Zinssatz (Unternehmer).",
        ),
        (
            "de",
            {"code": "contract_rate", "series": "de-basiszinssatz", "multiplier": "1", "margin": "0.09"},
            "Vertraglicher Satz: Basiszinssatz + 9 Prozentpunkte.",
        ),
        (
            "en",
            {
                "code": "contract_rate",
                "series": "uk-bank-rate",
                "multiplier": "7",
                "deduction": "0.005",
                "anchor": "half_year_eve",
            },
            "Contract rate: 7 × Bank Rate − 0.5 points, read on 30 June and 31 December.",
        ),
        (
            "fr",
            {
                "code": "next_step",
                "stage": "firm",
                "channel": "task",
                "due_on": "2026-03-20",
                "contact_on": "2026-03-11",
            },
            "firm\u00a0: 1 jour de retard, dernier contact il y a 10 jours.",
        ),
        (
            "en",
            {"code": "next_step", "stage": "before_due", "channel": "email"},
            "before_due: not due yet, no contact so far.",
        ),
        (
            "fr",
            {"code": "other_channel", "channel": "task"},
            "Attend un contact de son canal\u00a0: celui qui est proposé se fait par tâche à faire.",
        ),
        (
            "en",
            {"code": "no_address", "found": "archived"},
            "The only contact with an e-mail address is archived: restore it, or enter an address on the customer.",
        ),
        (
            "fr",
            {"code": "payment_delay", "days": "8.3", "settled": 1, "portfolio_days": "10.1"},
            "Règlement attendu 8,3 jours après l’échéance\u00a0: 1 échéance réglée, pondérée avec le portefeuille (10,1 jours de retard).",
        ),
        ("de_AT", {"code": "late", "due_on": "2026-03-20"}, "1 Tag überfällig, Fälligkeit 2026-03-20."),
        (
            "de",
            {"code": "payment_delay", "days": "8.3", "settled": 2, "portfolio_days": "10.1"},
            "Zahlung 8,3 Tage nach Fälligkeit erwartet: 2 bezahlte Posten, gewichtet mit dem Gesamtbestand (10,1 Tage Verspätung).",
        ),
        (
            "en",
            {"code": "law_of_company", "jurisdiction": "FR"},
            "Law that applies: France, the country of the company.",
        ),
        (
            "en",
            {"code": "past_limitation", "counted_on": "2020-03-31", "last_on": "2025-03-31", "source": "L110-4"},
            "Limitation as counted from 2020-03-31 under L110-4, unless interrupted: last day 2025-03-31. To be reviewed.",
        ),
        (
            "fr",
            {"code": "penalties_charged", "count": 2, "penalties_amount": "52.30", "currency": "EUR"},
            "2 pénalités facturées impayées, 52.30 EUR au total.",
        ),
        ("en", {"code": "of_a_later_version"}, "of_a_later_version"),
    ],
)
def test_a_reason_reads_as_an_accountant_says_it(language, reason, sentence):
    assert sentences.render(reason, language, DAY) == sentence


def test_a_stage_is_named_by_the_title_that_the_caller_gives():
    reason = {"code": "stage_done", "stage": "firm"}
    titles = {"firm": "Second payment reminder"}
    assert sentences.render(reason, "en", stage_titles=titles) == "Stage “Second payment reminder” done."
    assert sentences.render(reason | {"stage": "late"}, "en", stage_titles=titles) == "Stage “late” done."


def test_a_title_in_any_one_language_is_enough():
    titles = {"pl": "Monit", "it": "Sollecito"}
    assert sentences.title_in(titles | {"en": "Reminder"}, "pl_PL") == "Monit"
    assert sentences.title_in(titles | {"en": "Reminder"}, "fr") == "Reminder"
    assert sentences.title_in(titles, "fr") == sentences.title_in(titles, None) == "Sollecito"
    assert sentences.title_in({}, "fr") == ""


def test_a_language_of_ones_own_speaks_beside_the_shipped_ones():
    own = manifest("en") | {"language": "nl"}
    own["sentences"] = own["sentences"] | {"nothing_due": "Niets te vorderen."}
    shipped = quittance_core.packaged_manifests("sentences").values()
    spoken = sentences.Sentences([*shipped, json.dumps(own)])
    assert spoken.languages == ("de", "en", "fr", "nl")
    assert spoken.render({"code": "nothing_due"}, "nl_NL") == "Niets te vorderen."
    assert spoken.render({"code": "nothing_due"}, "fr") == "Rien à réclamer."


def own_language(language="fr", **texts):
    head = {
        "kind": "sentences",
        "format": 1,
        "language": language,
        "decimal_point": ",",
        "singular": [0, 1],
        "words": {},
    }
    return json.dumps(head | {"sentences": texts})


def test_ones_own_sentences_lie_over_the_shipped_ones():
    own = own_language(first_contact="Rien encore.")
    spoken = sentences.Sentences([quittance_core.packaged_manifests("sentences")["sentences/en.json"], own])
    assert spoken.render({"code": "first_contact"}, "fr") == "Rien encore."
    other = {"code": "other_channel", "channel": "task"}
    assert spoken.render(other, "fr") == sentences.render(other, "fr")
    latin = sentences.Sentences([*quittance_core.packaged_manifests("sentences").values(), own_language("la")])
    assert latin.render({"code": "first_contact"}, "la") == "No reminder so far."


def test_what_rendering_could_not_do_is_told_before():
    for language in sentences.languages():
        assert not sentences.faults(json.dumps(manifest(language)))
    own = own_language(
        late="{due_on.age} {due_on.age|jour|jours} {due_on}",
        paused=["Suspendu {until_on|un|deux}", "{until_on.week}", "{until_on"],
        at_the_agency="Chez {until_on}",
        no_such_code="Rien",
        nothing_due="{due_on}",
    )
    found = [(fault["code"], fault["pointer"]) for fault in sentences.faults(own, ["at_the_agency"])]
    assert found == [
        *(("placeholder_unknown", f"/sentences/paused/{place}") for place in range(3)),
        ("sentence_code_unknown", "/sentences/no_such_code"),
        ("placeholder_unknown", "/sentences/nothing_due"),
    ]
    assert "at_the_agency" in {fault["pointer"].split("/")[2] for fault in sentences.faults(own)}


@pytest.mark.parametrize("language", sentences.languages())
def test_limitation_is_never_stated_as_certain(language):
    for text in manifest(language)["sentences"]["past_limitation"]:
        assert not re.search(r"barred|prescrite?s?\b|éteinte?|verjährt|erloschen", text.lower())
        assert re.search(r"unless|sauf|sofern", text)


@pytest.mark.parametrize("language", sentences.languages())
def test_what_was_left_out_by_its_limitation_is_said_without_the_facts_of_one_item(language):
    assert "…" not in sentences.render({"code": "past_limitation"}, language)


def spoken_texts(node):
    """Every text of a manifest that somebody reads."""
    if isinstance(node, str):
        yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from spoken_texts(part)


PLACED = re.compile(r"\{[^}]*\}")


def test_french_keeps_its_signs_with_their_words():
    sentences_and_words = {name: manifest("fr")[name] for name in ("words", "sentences")}
    for text in spoken_texts(sentences_and_words):
        assert not re.search(r"[^\u00a0][;:!?%»]|«[^\u00a0]|'", PLACED.sub("x", text)), text


def test_a_sentence_ends_once():
    """Also where a text of law that ends by itself stands in it."""
    because = "A consumer owes no recovery costs."
    for language in sentences.languages():
        for text in spoken_texts(manifest(language)["sentences"]):
            told = text.replace("{because}", because).replace("{found}", because)
            assert ".." not in told, text
            assert told.endswith((".", ")")), text


def test_german_begins_a_sentence_after_a_colon_with_a_capital():
    verbs = r"ist|sind|hat|gilt|gelten|bestimmt|gewährt|laufen|entscheidet|fehlt|bleiben|darf|verbietet"
    for text in spoken_texts(manifest("de")["sentences"]):
        assert not re.search(rf": [a-zäöü][^.:{{]* (?:{verbs})\b", text), text


def test_the_host_writes_dates_and_amounts_its_own_way():
    reason = {"code": "covered", "credit_amount": "120.50", "currency": "EUR"}
    assert sentences.render(reason, "en", DAY) == "Covered by credits of 120.50 EUR that are not matched yet."
    shown = sentences.render(
        reason, "en", DAY, format_amount=lambda amount, currency: f"{currency}:{amount + Decimal(1)}"
    )
    assert shown == "Covered by credits of EUR:121.50 that are not matched yet."
    late = {"code": "late", "due_on": "2026-03-03"}
    assert (
        sentences.render(late, "en", DAY, format_date=lambda day: f"{day:%d/%m/%Y}") == "18 days late, due 03/03/2026."
    )
