"""Proposals of charges that a stage asks for, and customers whose policy only names penalties.

The host adds these columns and their keys by itself: action_id of quittance_charge_proposal
(quittance_charge_proposal_action_id_fkey, quittance_charge_proposal_action_uniq); asked of
quittance_charge_proposal_entry and quittance_charge_proposal_line. A proposal that is still open was reckoned of customers
whose policies claim penalties.
"""


def migrate(cr, version):
    cr.execute("UPDATE quittance_charge_proposal_entry SET asked = TRUE WHERE asked IS NULL")
    cr.execute("UPDATE quittance_charge_proposal_line SET asked = TRUE WHERE asked IS NULL")
