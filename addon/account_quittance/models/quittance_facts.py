import functools
import hashlib
from decimal import Decimal

from odoo import fields, models
from odoo.tools import format_date

# What the templates call, and a company may reword.
VIEWS = tuple(f"account_quittance.letter_{part}" for part in ("table", "row", "closing", "list"))


class QuittanceFacts(models.AbstractModel):
    """What was shown is what is approved, and what is approved is what leaves: the facts of a proposal, and how two differ."""

    _name = "quittance.facts"
    _description = "Facts of a credit control proposal"

    def _facts(self, decided=False):
        """What each of these proposals says, and to whom.

        :param decided: read what was decided last, also where something else was approved
        :return: dict of action id to a dict of plain values, that a dialogue shows, an approval keeps and sending compares
        """
        actions = self.sudo()
        policies = actions._read_policies()
        known = {
            "policies": policies,
            "addressees": actions._addressees(policies),
            "claims": actions._read_claims(decided),
        }
        actions = actions.with_context(quittance_facts=known)
        copies = actions._copies()
        source = functools.cache(lambda template, lang: self._text_source(template, lang))
        return {
            action.id: action.with_company(action.company_id)._facts_of_one(source, copies[action][0])
            for action in actions
        }

    def _facts_of_one(self, source, copies):
        currency = self.env["res.currency"].browse
        facts = {
            "policy": self.policy_hash,
            "stage": self.stage,
            "channel": self.channel,
            "items": [
                [
                    claim.move_id,
                    claim.ordinal,
                    claim.number,
                    currency(claim.currency_id).name,
                    fields.Date.to_string(claim.due_date),
                    str(claim.claim),
                    claim.advances,
                ]
                for claim in self._letter_claims()
            ],
        }
        if self.channel != "email":
            return facts
        if copies:
            facts["copies"] = [[contact.id, contact.email_normalized] for contact in copies]
        if self._letter_names_figures():
            # The figures age from day to day; by whose terms they are reckoned is what was read.
            facts["terms"] = [
                [terms.id, fields.Datetime.to_string(terms.write_date)] for terms in self.case_id.terms_ids
            ]
        recipient = self._letter_addressee()
        return facts | {
            "recipient": recipient.id,
            "address": recipient.email_normalized or None,
            "sender": self._letter_from(),
            "account": self._letter_bank().acc_number or None,
            "text": source(self._letter_template().id, self._letter_lang()),
        }

    def _text_source(self, template_id, lang):
        """Hash of what a company may reword: the template and what it calls, in one language."""
        env = self.sudo().with_context(lang=lang).env
        template = env["mail.template"].browse(template_id)
        texts = [template[name] or "" for name in ("subject", "body_html", "email_from", "reply_to", "lang")]
        texts += [env.ref(name).get_combined_arch() for name in VIEWS]
        return hashlib.sha256("\0".join(map(str, texts)).encode()).hexdigest()

    def _difference(self, before, after):
        """How this proposal differs from what was shown or approved.

        :param before: its facts then, see ``_facts``
        :param after: its facts now
        :return: list of sentences
        """
        self.ensure_one()
        before, after = before or {}, after or {}
        items, items_now = ({(item[0], item[1]): item for item in facts.get("items", ())} for facts in (before, after))
        said = []

        def tell(sentence, then, now):
            if then != now:
                nothing = self.env._("nothing")
                said.append(sentence % {"before": then or nothing, "after": now or nothing})

        tell(
            self.env._("It asked for %(before)s, and asks for %(after)s now."),
            self._facts_total(items.values()),
            self._facts_total(items_now.values()),
        )
        tell(
            self.env._("It went to %(before)s, and goes to %(after)s now."), before.get("address"), after.get("address")
        )
        tell(
            self.env._("Copies went to %(before)s, and go to %(after)s now."),
            *(", ".join(address for _id, address in facts.get("copies", ())) for facts in (before, after)),
        )
        tell(
            self.env._("It came from %(before)s, and comes from %(after)s now."),
            before.get("sender"),
            after.get("sender"),
        )
        tell(
            self.env._("The account to pay to was %(before)s, and is %(after)s now."),
            before.get("account"),
            after.get("account"),
        )
        titles = self._settings()._stage_titles()
        tell(
            self.env._("Its stage was “%(before)s”, and is “%(after)s” now."),
            *(titles.get(facts.get("stage"), facts.get("stage")) for facts in (before, after)),
        )
        added = [items_now[key][2] for key in items_now if key not in items]
        if added:
            said.append(self.env._("New on it: %s.", ", ".join(added)))
        gone = [items[key][2] for key in items if key not in items_now]
        if gone:
            said.append(self.env._("Not on it any more: %s.", ", ".join(gone)))
        for key in [key for key in items if key in items_now]:
            due, due_now = (fields.Date.to_date(found[key][4]) for found in (items, items_now))
            if due != due_now:
                said.append(
                    self.env._(
                        "%(number)s was due on %(before)s, and is due on %(after)s now.",
                        number=items_now[key][2],
                        before=format_date(self.env, due),
                        after=format_date(self.env, due_now),
                    )
                )
        if before.get("text") != after.get("text"):
            said.append(self.env._("The text of the letter was changed."))
        if before.get("policy") != after.get("policy"):
            said.append(self.env._("Another version of the policy decides."))
        return said or [self.env._("What it says was changed.")] * (before != after)

    def _facts_total(self, items):
        """The sums of facts' items by currency, in words."""
        sums = {}
        for _move_id, _ordinal, _number, code, _due, claim, _advances in items:
            sums[code] = sums.get(code, 0) + Decimal(claim)
        return ", ".join(self._letter_say(amount, code) for code, amount in sorted(sums.items()))
