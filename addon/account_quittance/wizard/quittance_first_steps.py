import json
from collections import defaultdict
from decimal import Decimal

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_list
from odoo.tools.misc import babel_locale_parse

from ..models.core import core, law_title, own, shipped
from ..models.quittance_rate import FACT_STATUSES
from .first_night import FirstNight

PAGES = [("law", "Law and company"), ("policy", "Policy"), ("dry_run", "First dry run")]
SHIPPED = "shipped/"  # before the name of a policy of the release that the company does not have yet


class QuittanceFirstSteps(models.TransientModel):
    """What has to be decided before credit control works for a company: its law, its ladder, what is late already."""

    _name = "quittance.first.steps"
    _description = "First steps of credit control"
    _inherit = "quittance.owned"
    # Somebody may be called away, enter the missing address elsewhere, and come back.
    _transient_max_hours = 24 * 7

    company_id = fields.Many2one(
        "res.company", required=True, default=lambda self: self.env.company.root_id, ondelete="cascade"
    )
    currency_id = fields.Many2one(related="company_id.currency_id")
    page = fields.Selection(PAGES, required=True, default="law", readonly=True)

    country_id = fields.Many2one(related="company_id.country_id")
    law = fields.Text(compute="_compute_law")
    sources = fields.Text("Its sources", compute="_compute_law")
    has_address = fields.Boolean("Has an address", compute="_compute_checks")
    has_email = fields.Boolean("Has an e-mail address", compute="_compute_checks")
    has_bank = fields.Boolean("Has a bank account", compute="_compute_checks")
    has_mail_server = fields.Boolean("Has an outgoing mail server", compute="_compute_checks")
    address = fields.Char(compute="_compute_checks")
    email = fields.Char("Letters come from", compute="_compute_checks")
    bank = fields.Char("Account to pay to", compute="_compute_checks")
    mail_server = fields.Char("Outgoing mail server", compute="_compute_checks")
    languages = fields.Text(compute="_compute_checks")
    relations = fields.Text("Kinds of customers", compute="_compute_checks")

    policy_choice = fields.Selection(
        selection=lambda self: self._selection_policy(),
        string="Policy",
        required=True,
        default=lambda self: self._default_policy(),
    )
    policy_note = fields.Text("For whom it was made", compute="_compute_ladder")
    ladder_html = fields.Html("What happens to an invoice that nobody pays", compute="_compute_ladder")

    backlog = fields.Selection(
        selection=lambda self: self.env["quittance.settings"]._fields["backlog"]._description_selection(self.env),
        string="What is late already begins",
        required=True,
        default=lambda self: self.env["quittance.settings"]._of(self.env.company).backlog,
    )
    late = fields.Json(readonly=True, help="By each way to begin, what the first night does with what is late already.")
    late_html = fields.Html("What each choice does", compute="_compute_late_html")
    line_ids = fields.One2many("quittance.first.steps.line", "steps_id", "All that was found", readonly=True)
    not_chased_ids = fields.Many2many(
        "quittance.first.steps.line", string="Not chased, and why", compute="_compute_lines"
    )
    chased_ids = fields.Many2many(
        "quittance.first.steps.line", string="Chased by the first night", compute="_compute_lines"
    )
    found = fields.Text("What was looked at", readonly=True)
    sending_on = fields.Boolean("Sending is on", compute="_compute_sending")
    sending = fields.Text("What turning sending on means", compute="_compute_sending")

    @api.depends_context("lang")
    def _compute_display_name(self):
        self.display_name = self.env._("First steps")

    # One page after the other.

    @api.model
    def action_open(self):
        """Open the first steps where this person left them."""
        self.check_access("create")
        company = self.env.company.root_id
        left = self.search(
            [("company_id", "=", company.id), ("create_uid", "=", self.env.uid)], order="id desc", limit=1
        )
        return (left or self.create({}))._action_show()

    def _action_show(self):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("First steps"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "views": [(False, "form")],
        }

    def action_next(self):
        """Show the next page; the last one is a dry run."""
        self._turn(1)

    def action_back(self):
        """Show the page before."""
        self._turn(-1)

    def _turn(self, pages):
        self.ensure_one()
        self.check_access("write")
        codes = [code for code, _title in PAGES]
        self.page = codes[min(max(codes.index(self.page) + pages, 0), len(codes) - 1)]
        if pages > 0 and self.page == "dry_run":
            self._try()

    # First page: law and company.

    @api.depends("company_id")
    @api.depends_context("lang")
    def _compute_law(self):
        for steps in self:
            steps.law = steps._law_sentence()
            steps.sources = steps._sources_sentence()

    def _law_sentence(self):
        country = self.company_id.sudo().country_id
        if not country:
            return self.env._("The company has no country, so no law is known: set its country.")
        if self._has_law():
            return self.env._(
                "%s: interest and compensation follow its law, where a customer or a contract says nothing else.",
                country.name,
            )
        return self.env._(
            "%s: no law of it is shipped. Letters ask for the principal alone, and nothing is charged.", country.name
        )

    def _has_law(self):
        return self.company_id.sudo().country_id.code in dict(self.env["quittance.manifest"]._laws(self.company_id))

    def _sources_sentence(self):
        """How well the sentences of the law are known, and whether a rate is missing."""
        if not self._has_law():
            return False
        settings = self._settings()
        manifests = settings._manifests(settings._manifest_texts(self._policy().sudo()))
        counts = defaultdict(int)
        for fact in core(self.env).facts(manifests, self.company_id.sudo().country_id.code).values():
            counts[fact["status"]] += 1
        words = dict(self.env["quittance.confirmation"]._fields["status"]._description_selection(self.env))
        known = [
            self.env._("%(label)s: %(value)s", label=words[status], value=counts[status])
            for status, _label in FACT_STATUSES
            if counts[status]
        ]
        sentences = [
            self.env._(
                "Statements of the law of %(country)s by how they are known. %(known)s.",
                country=law_title(self.env, self.company_id.sudo().country_id.code),
                known=format_list(self.env, known),
            )
        ]
        for series in self.env["quittance.rate.series"].sudo().search([("used", "=", True)]):
            sentences.append(self.env._("%(label)s: %(value)s", label=series.display_name, value=series.state_text))
        return "\n".join(sentences)

    @api.depends("company_id")
    @api.depends_context("lang")
    def _compute_checks(self):
        for steps in self:
            company = steps.company_id.sudo()
            place = [company.street, " ".join(filter(None, (company.zip, company.city)))]
            steps.has_address = all(place)
            steps.address = (
                ", ".join(place) if steps.has_address else self.env._("No street or no town: papers need both.")
            )
            steps.has_email = bool(company.email)
            steps.email = company.email or self.env._("No e-mail address: no letter can leave.")
            account = company.bank_ids[:1]
            steps.has_bank = bool(account)
            steps.bank = account.acc_number or self.env._("No bank account: letters do not say where to pay.")
            server = self.env["ir.mail_server"].sudo().search([], limit=1)
            steps.has_mail_server = bool(server)
            steps.mail_server = server.name or self.env._(
                "None is entered: letters go to the machine's own, if it has one."
            )
            steps.languages = steps._languages_sentence(company)
            steps.relations = self.env._(
                "A customer with a VAT number or a company registry number counts as a business. Where nothing is known, he is"
                " treated as a consumer: letters ask for the principal alone. Each customer's case may say otherwise."
            )

    def _languages_sentence(self, company):
        written = [code for code, _name in self.env["res.lang"].get_installed()]
        speaks = self.env["res.lang"]._quittance_speaks
        names = babel_locale_parse(self.env.lang or "en_US").languages
        languages = dict.fromkeys(names.get(code.split("_")[0], code) for code in written if speaks(code))
        own = self.env["res.lang"]._quittance_written(None, company.partner_id.lang)
        return self.env._(
            "Letters are written in the customer's language where it is one of these: %(languages)s. Otherwise in English, or else"
            " in %(own)s.",
            languages=format_list(self.env, list(languages)) if languages else self.env._("nothing"),
            own=names.get(own.split("_")[0], own),
        )

    def action_open_company(self):
        """Open the company, to enter what is missing."""
        return {
            "type": "ir.actions.act_window",
            "res_model": "res.company",
            "res_id": self.company_id.id,
            "view_mode": "form",
            "views": [(False, "form")],
        }

    def action_open_bank_accounts(self):
        """Open the company's bank accounts."""
        partner = self.company_id.sudo().partner_id
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Bank accounts of %s", self.company_id.name),
            "res_model": "res.partner.bank",
            "view_mode": "list,form",
            "domain": [("partner_id", "=", partner.id)],
            "context": {"default_partner_id": partner.id},
        }

    # Second page: the policy.

    @api.model
    def _default_policy(self):
        in_force = self.env["quittance.settings"]._of(self.env.company)._policies()[:1]
        return str(in_force.id) if in_force else next(iter(self._selection_policy()), (False,))[0]

    @api.model
    def _selection_policy(self):
        """The company's approved policies, and those of the release for its country that it has not taken yet, the usual one first."""
        company = self.env.company.root_id
        policies = self.env["quittance.policy"].search([("company_id", "=", company.id)])
        choices = [(str(policy.id), policy.display_name) for policy in policies if policy.state == "approved"]
        taken, country = set(policies.mapped("code")), company.sudo().country_id.code
        usual = own.policy_for(country or "")
        for name, manifest in sorted(self._shipped_policies().items(), key=lambda named: named[0] != usual):
            if name not in taken and country in manifest.get("countries", (country,)):
                title = self._unsaved(company, manifest).name
                choices.append((SHIPPED + name, self.env._("%s, of this release", title)))
        return choices

    @api.model
    def _shipped_policies(self):
        found = map(json.loads, shipped(self.env, "policies").values())
        return {manifest["name"]: manifest for manifest in found}

    @api.model
    def _unsaved(self, company, manifest):
        """A policy of a manifest that is stored nowhere, to look at and to try."""
        policies = self.env["quittance.policy"]
        return policies.new(
            policies._from_manifest(manifest) | {"company_id": company.id, "state": "draft", "version": 1}
        )

    def _policy(self):
        """The policy that is chosen, stored or not; empty where none is."""
        self.ensure_one()
        policies = self.env["quittance.policy"]
        if not self.policy_choice:
            return policies
        if self.policy_choice.startswith(SHIPPED):
            manifest = self._shipped_policies()[self.policy_choice.removeprefix(SHIPPED)]
            return self._unsaved(self.company_id, manifest)
        return policies.search(
            [("id", "=", int(self.policy_choice)), ("company_id", "=", self.company_id.id), ("state", "=", "approved")]
        )

    @api.depends("company_id", "policy_choice")
    @api.depends_context("lang")
    def _compute_ladder(self):
        spoken = core(self.env).sentences.shipped()
        for steps in self:
            policy = steps._policy()
            steps.policy_note = bool(policy) and steps._made_for_sentence(policy)
            manifest, lang = bool(policy) and json.loads(policy._manifest_text()), self.env.lang or "en"
            steps.ladder_html = manifest and self.env["ir.qweb"]._render(
                "account_quittance.first_steps_ladder",
                {
                    "stages": spoken.timeline(manifest, lang),
                    "around": spoken.around(manifest, lang),
                    "gap": self.env._(
                        "At least %s days lie between two contacts with a customer. A customer gets one letter for all that is"
                        " due.",
                        policy.gap_days,
                    ),
                },
            )

    def _made_for_sentence(self, policy):
        countries = policy._country_codes()
        if not countries or self.company_id.sudo().country_id.code in countries:
            return False
        names = format_list(
            self.env, self.env["res.country"].search([("code", "in", countries)]).mapped("name") or countries
        )
        if own.policy_for(self.company_id.sudo().country_id.code or ""):
            return self.env._("It was made for %s: the one for this company's country is among the choices.", names)
        return self.env._("It was made for %s, and no other is shipped: open a new version and adapt it.", names)

    # Third page: the dry run.

    def action_look_again(self):
        """Try the first night again, with what was changed meanwhile."""
        self.ensure_one()
        self.check_access("write")
        self._try()

    def _try(self):
        """Evaluate a night of today with each way to begin; nothing of it is stored beyond these pages."""
        policy = self._policy()
        if not policy:
            raise UserError(self.env._("Choose a policy first."))
        choices = [code for code, _label in self._fields["backlog"]._description_selection(self.env)]
        evaluations = {backlog: self._first_night(policy, backlog) for backlog in choices}
        rows = []
        for backlog, evaluation in evaluations.items():
            chased, not_chased = FirstNight(self, evaluation).rows(policy)
            rows += [row | {"backlog": backlog, "chased": True} for row in chased]
            rows += [row | {"backlog": backlog, "chased": False} for row in not_chased]
        self.line_ids.unlink()
        self.env["quittance.first.steps.line"].create([row | {"steps_id": self.id} for row in rows])
        self.write({"late": self._late_already(policy, evaluations), "found": self._found_sentence(evaluations)})

    def _first_night(self, policy, backlog):
        company = self.company_id.sudo()
        run = self.env["quittance.run"].sudo().with_company(company)
        return run._evaluate(company, policies=policy.sudo(), told=self._settings()._told_of_backlog(backlog))

    def _found_sentence(self, evaluations):
        evaluation = evaluations[self.backlog]
        if not len(evaluation.items):
            return self.env._(
                "%s has no posted, open receivable of a customer: post an invoice, then look again.",
                self.company_id.name,
            )
        unknown = sum(case.get("relation_used") == "unknown" for case in evaluation.cases)
        return self.env._(
            "%(customers)s customers with %(items)s open items were looked at. Of %(unknown)s nobody knows whether they are"
            " businesses: they are asked for the principal alone.",
            customers=len(evaluation.cases),
            items=len(evaluation.items),
            unknown=unknown,
        )

    def _late_already(self, policy, evaluations):
        """What each choice does with the items that would wait for a review: by choice, stages with count and amount."""
        names = ("line_id", "state", "residual_company", "next_stage", "customer_id")

        def items(evaluation):
            return zip(*evaluation.items.columns(names, 0, len(evaluation.items)), strict=True)

        backlog = {line for line, state, *_rest in items(evaluations["review"]) if state == "review"}
        titles = self._settings()._stage_titles(policy)
        found = {}
        for choice, evaluation in evaluations.items():
            contacted = {case["customer_id"] for case in evaluation.cases if case.get("state") == "to_contact"}
            counts, amounts = defaultdict(int), defaultdict(Decimal)
            for line, state, amount, stage, customer in items(evaluation):
                if line not in backlog:
                    continue
                if state == "review":
                    key = "review"
                else:
                    key = stage if state == "to_contact" and customer in contacted else "waits"
                counts[key] += 1
                amounts[key] += Decimal(amount)
            order = [*titles, "waits", "review"]
            found[choice] = [
                {
                    "what": titles.get(key, key),
                    "code": key,
                    "count": counts[key],
                    "amount": str(amounts[key]),
                }
                for key in order
                if counts[key]
            ]
        return found

    @api.depends("late", "backlog")
    @api.depends_context("lang")
    def _compute_late_html(self):
        labels = self._fields["backlog"]._description_selection(self.env)
        for steps in self:
            say, code = steps._settings()._amount, steps.currency_id.name
            words = {"review": self.env._("wait for a person"), "waits": self.env._("wait, for the reasons above")}
            rows = [
                {
                    "label": label,
                    "chosen": choice == steps.backlog,
                    "parts": [
                        (part["count"], words.get(part["code"], part["what"]), say(Decimal(part["amount"]), code))
                        for part in (steps.late or {}).get(choice, ())
                    ],
                }
                for choice, label in labels
            ]
            steps.late_html = any(row["parts"] for row in rows) and self.env["ir.qweb"]._render(
                "account_quittance.first_steps_late", {"rows": rows}
            )

    @api.depends("line_ids", "backlog")
    def _compute_lines(self):
        for steps in self:
            shown = steps.line_ids.filtered(lambda line, choice=steps.backlog: line.backlog == choice)
            steps.chased_ids = shown.filtered("chased")
            steps.not_chased_ids = shown - steps.chased_ids

    @api.depends("company_id", "policy_choice")
    @api.depends_context("lang")
    def _compute_sending(self):
        for steps in self:
            steps.sending_on = steps._settings().sending_on
            automatic = steps._policy().stage_ids.filtered("automatic").mapped("name")
            steps.sending = (
                self.env._(
                    "Once sending is on, the night proposes letters and what the desk approves leaves. These stages leave without"
                    " approval, as the policy says: %s. Sending can be turned off at any time, on Today and in the settings.",
                    format_list(self.env, automatic),
                )
                if automatic
                else self.env._(
                    "Once sending is on, the night proposes letters and what the desk approves leaves. Nothing leaves without"
                    " that approval. Sending can be turned off at any time, on Today and in the settings."
                )
            )

    def action_dry_run(self):
        """Show the customers whom the first night would contact, each with the reasons."""
        policy = self._policy()
        if not policy.id:
            raise UserError(self.env._("Keep the policy first: a policy of the release is tried here alone."))
        return self.env["quittance.dry.run"]._open(policy, self.backlog)

    # Done.

    def action_confirm(self):
        """Keep the decisions. Sending stays as it is."""
        self._keep()
        return self._action_today()

    def action_turn_sending_on(self):
        """Keep the decisions, and let what is approved leave from now on."""
        self._keep()
        self._settings().with_env(self.env)._set_sending(True)
        return self._action_today()

    def _keep(self):
        self.ensure_one()
        policy = self._policy()
        if not policy:
            raise UserError(self.env._("Choose a policy first."))
        settings = self._settings().sudo(False).with_env(self.env)
        settings.check_access("write")
        if not policy.id:
            manifest = self._shipped_policies()[self.policy_choice.removeprefix(SHIPPED)]
            policies = self.env["quittance.policy"]
            policy = policies.create(policies._from_manifest(manifest) | {"company_id": self.company_id.id})
            policy._approve(in_force=False)
            self.policy_choice = str(policy.id)
        settings._put_in_force(policy)
        settings.write({"policy_id": policy.id, "backlog": self.backlog})
        settings.sudo().first_steps_on = settings._first_day()

    @api.model
    def _action_today(self):
        action = self.env["ir.actions.act_window"]._for_xml_id("account_quittance.quittance_case_action_today")
        return action | {"target": "main"}
