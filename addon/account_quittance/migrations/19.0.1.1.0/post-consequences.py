"""What a policy says of penalties and of consequences; who holds orders; waivers that were taken back; penalty clauses.

The host adds these columns and their keys by itself: penalties of quittance_policy (quittance_policy_penalties), which is claim for every policy that is there;
charges_penalties and holds_orders of quittance_stage; orders_held_on, orders_held_by_id and orders_held_reason of
quittance_case (quittance_case_orders_held_by_id_fkey); clause_percent, clause_share, clause_least and clause_least_minor of quittance_terms; taken_back_id of quittance_charge
(quittance_charge_taken_back_id_fkey, quittance_charge_taken_back_uniq).
"""


def migrate(cr, version):
    """Nothing is left to do."""
