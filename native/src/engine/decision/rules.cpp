// The manifests that decide, and how customers paid before.
#include <quittance/engine/decision.hpp>

#include <algorithm>

namespace quittance {

namespace {

Diagnostic fault_of_all(std::string code, std::string message, std::string cure) {
    return {std::move(code), {}, std::move(message), std::move(cure)};
}

void add(PortfolioSums& sums, const PortfolioSums& more) {
    sums.settled_count += more.settled_count;
    sums.delay_weight_micro += more.delay_weight_micro;
    sums.delay_days_micro += more.delay_days_micro;
    sums.late_weight_micro += more.late_weight_micro;
    sums.late_micro += more.late_micro;
}

// The day on which a settled invoice was paid; none where credit notes alone cleared it, or no grade counts
// it.
Day paid_day(const JoinedLedger& joined, std::uint32_t line) {
    const Snapshot& ledger = *joined.ledger;
    Day paid = no_day;
    if (ledger.kind(line) != LineKind::invoice || ledger.amount_minor(line) <= 0 ||
        is_left_out(ledger, line) || !is_ledger_day(ledger.due_day(line))) {
        return paid;
    }
    for (const std::uint32_t settlement : joined.settlements.of(line)) {
        const SettlementKind kind = ledger.settlement_kind(settlement);
        if (kind == SettlementKind::payment || kind == SettlementKind::other_entry) {
            paid = std::max(paid, ledger.settlement_day(settlement));
        }
    }
    return is_ledger_day(paid) && paid <= joined.as_of ? paid : no_day;
}

}  // namespace

Result<DecisionRules> read_decision_rules(const ManifestSet& manifests) {
    DecisionRules rules;
    if (manifests.policies.size() != 1) {
        return manifests.policies.empty()
                   ? fault_of_all("policy_missing", "The manifests hold no policy.",
                                  "Add the policy to evaluate under.")
                   : fault_of_all("policy_not_unique", "The manifests hold several policies.",
                                  "Give one policy.");
    }
    const Policy& policy = manifests.policies.begin()->second;
    rules.policies.push_back({&policy, Ladder(policy)});
    if (manifests.scorecards.size() > 1) {
        return fault_of_all("scorecard_not_unique", "The manifests hold several scorecards.",
                            "Give one scorecard.");
    }
    if (!manifests.scorecards.empty()) {
        auto card = parse_scorecard(manifests.scorecards.begin()->second);
        if (!card.ok()) {
            return card.diagnostics();
        }
        rules.scorecard = std::move(card).value();
    }
    return rules;
}

PaymentHistory read_history(const JoinedLedger& joined, const std::optional<Scorecard>& scorecard) {
    PaymentHistory history;
    const Snapshot& ledger = *joined.ledger;
    if (scorecard) {
        history.by_party.resize(joined.parties.size());
        auto fault = ledger.faults().begin();
        for (std::uint32_t line = 0; line < ledger.line_count(); ++line) {
            bool faulty = false;
            for (; fault != ledger.faults().end() && fault->line == line; ++fault) {
                faulty = true;
            }
            const Day paid = faulty || ledger.residual_minor(line) != 0 ? no_day : paid_day(joined, line);
            if (paid == no_day) {
                continue;
            }
            const std::uint32_t party = joined.find_party(ledger.customer_id(line));
            PortfolioSums& sums = party == nowhere ? history.prior : history.by_party[party];
            add_settled(sums, *scorecard, paid - ledger.due_day(line), joined.as_of - paid);
        }
    }
    for (const PortfolioSums& sums : history.by_party) {
        add(history.prior, sums);
    }
    history.prior = ledger.settings().prior.value_or(history.prior);
    if (scorecard) {
        history.means = portfolio_means(history.prior, *scorecard);
    }
    return history;
}

}  // namespace quittance
