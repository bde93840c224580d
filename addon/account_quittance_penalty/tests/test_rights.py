"""What each role may do with penalties."""

from odoo.addons.account_quittance.tests.common import QuittanceCommon
from odoo.tests import new_test_user, tagged

DIALOGUES = {
    "statement": "group_reader",
    "terms.check": "group_reader",
    "charge.never": "group_user",
    "waive": "group_manager",
}


@tagged("post_install", "-at_install")
class TestRights(QuittanceCommon):
    def test_each_dialogue_is_its_role_s_and_its_user_s_own(self):
        roles = ("group_reader", "group_user", "group_manager")
        users = {role: new_test_user(self.env, role, groups=f"account_quittance.{role}") for role in roles}
        for name, least in DIALOGUES.items():
            model = self.env[f"quittance.{name}"]
            for number, role in enumerate(roles):
                allowed = number >= roles.index(least)
                self.assertEqual(model.with_user(users[role]).has_access("create"), allowed, (name, role))
            rules = self.env["ir.rule"].search([("model_id.model", "=", model._name)])
            self.assertIn("create_uid", "".join(rules.mapped("domain_force")), name)

    def test_the_desk_finds_its_verbs_in_the_lists(self):
        move = self.invoice()
        self.night()
        for model, records in (("res.partner", self.customer), ("account.move", move)):
            bindings = self.env["ir.actions.actions"].with_user(self.desk).get_bindings(model)
            offered = {action["id"] for action in bindings.get("action", ())}
            for verb, dialogue in (("statement", "quittance.statement"), ("charge", "quittance.charge.proposal")):
                action = self.env.ref(f"account_quittance_penalty.{model.split('.')[-1]}_server_action_{verb}")
                self.assertIn(action.id, offered, action.name)
                context = {"active_model": model, "active_id": records.id, "active_ids": records.ids}
                opened = action.with_user(self.desk).with_context(**context).run()
                self.assertEqual(opened["res_model"], dialogue)
