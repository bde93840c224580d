"""The way to the native module: whether it fits, and the knowledge that it ships."""

import functools
import json

from odoo.exceptions import UserError
from odoo.tools.misc import babel_locale_parse

# What this addon understands of native/docs/boundary.md.
BOUNDARY_VERSION = 7

try:
    import quittance_core.sentences
    from quittance_core import documents, foresight, journal, own, replay  # pylint: disable=unused-import
    from quittance_core.hosts import postgres  # pylint: disable=unused-import
except ImportError:
    quittance_core = documents = foresight = journal = own = replay = postgres = None


def refusal(env):
    """Why the native module cannot be used, as a sentence; None when it fits."""
    if quittance_core is None:
        return env._(
            "The native module is missing. Install the distribution quittance-core into the Python environment that"
            " runs Odoo, then restart Odoo."
        )
    found = quittance_core.build_info().get("boundary_version")
    if found != BOUNDARY_VERSION:
        return env._(
            "The native module speaks version %(found)s of the boundary and this addon version %(expected)s. Install"
            " the quittance-core that was released with this addon, then restart Odoo.",
            found=found,
            expected=BOUNDARY_VERSION,
        )
    return None


def core(env):
    """The native module.

    :raises UserError: when it is missing or does not fit
    """
    sentence = refusal(env)
    if sentence:
        raise UserError(sentence)
    return quittance_core


@functools.cache
def _packaged(kind):
    return quittance_core.packaged_manifests(kind, policy=None)


def shipped(env, kind):
    """Manifests of one kind (a folder's name) that the wheel ships, as a dict of name to text."""
    core(env)
    return _packaged(kind)


def shipped_json(env, name):
    """One shipped manifest, parsed."""
    return json.loads(shipped(env, name.split("/")[0])[name])


@functools.lru_cache(maxsize=16)
def manifests(texts):
    """Checked manifests of a tuple of (name, text).

    :raises quittance_core.ManifestError: lists every fault
    """
    return quittance_core.Manifests(dict(texts))


@functools.lru_cache(maxsize=16)
def beside(own_texts, *kinds):
    """The shipped manifests of some kinds that stay beside a tuple of own ones, as a tuple of (name, text)."""
    return tuple(own.shipped_beside(own_texts, *kinds).items())


@functools.lru_cache(maxsize=16)
def spoken(own_texts):
    """The languages of the wheel and its law, and those of a tuple of own manifests."""
    stays = dict(beside(own_texts, "sentences", "jurisdiction"))
    return quittance_core.sentences.Sentences([*stays.values(), *own_texts])


def shipped_law(env):
    """Checked manifests of the law that the wheel ships, with its rates."""
    return manifests((*shipped(env, "jurisdictions").items(), *shipped(env, "rates").items()))


def jurisdictions(lang):
    """Codes and titles of the jurisdictions that the wheel ships, as pairs sorted by title.

    :param lang: language of the titles
    """
    if quittance_core is None:
        return []
    spoken = quittance_core.sentences.shipped()
    codes = (json.loads(text)["code"] for text in _packaged("jurisdictions").values())
    return sorted(((code, spoken.law_title(code, lang)) for code in codes), key=lambda pair: pair[1])


def law_title(env, code):
    """What a country's law is called in the user's language."""
    lang = env.lang or "en_US"
    return core(env).sentences.shipped().law_title(code, lang) or babel_locale_parse(lang).territories.get(code, code)


def language_title(env, code):
    """What a language is called in the user's language."""
    title = babel_locale_parse(env.lang or "en_US").languages.get(code, code)
    return title[0].upper() + title[1:]


def rate_words(env, text):
    """A title or a source of a series of rates in the user's language; publications keep their titles."""
    return core(env).sentences.shipped().rate_text(text or "", env.lang or "en_US")


def in_words(env, fact, part):
    """A part of a fact of law (``text``, ``reference`` or ``source``) in the user's language, where it has one."""
    return fact[f"{part}s"].get((env.lang or "en").split("_")[0], fact[part])


@functools.cache
def codes_of_law(section, rows, key="code"):
    """Codes that a shipped jurisdiction uses in the rows of a section, such as the events of its limitation."""
    if quittance_core is None:
        return []
    laws = map(json.loads, _packaged("jurisdictions").values())
    return sorted({row[key] for law in laws for row in law[section].get(rows, ()) if key in row})
