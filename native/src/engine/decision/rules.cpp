// The manifests that decide, and how customers paid before.
#include <quittance/base/hash.hpp>
#include <quittance/engine/decision.hpp>

#include <algorithm>
#include <initializer_list>

namespace quittance {

namespace {

// How many of a kind an evaluation takes.
Diagnostics check_counts(const ManifestSet& manifests) {
    Diagnostics faults;
    const auto check = [&](bool is_fault, const char* code, const char* message, const char* cure) {
        if (is_fault) {
            faults.push_back({code, {}, message, cure});
        }
    };
    check(manifests.policies.empty(), "policy_missing", "The manifests hold no policy.",
          "Add the policy to evaluate under.");
    check(manifests.policies.size() > 1 && manifests.selections.empty(), "selection_missing",
          "The manifests hold several policies and no selection.",
          "Add a selection that says who gets which, or give one policy.");
    check(manifests.selections.size() > 1, "selection_not_unique", "The manifests hold several selections.",
          "Give one selection.");
    check(manifests.holds.empty(), "holds_missing", "The manifests hold no list of holds.",
          "Add the manifest of holds, for example holds/default.json.");
    check(manifests.holds.size() > 1, "holds_not_unique", "The manifests hold several lists of holds.",
          "Give one list of holds.");
    check(manifests.scorecards.size() > 1, "scorecard_not_unique", "The manifests hold several scorecards.",
          "Give one scorecard.");
    return faults;
}

std::uint64_t hash_of(std::initializer_list<std::string_view> texts) {
    Fingerprint fingerprint(0);
    for (const std::string_view text : texts) {
        fingerprint.add(text);
    }
    return static_cast<std::uint64_t>(fingerprint.value());
}

// To a portfolio, or to a customer's grade.
template <class Sums>
void add(const PortfolioSums& item, Sums& sums) {
    sums.settled_count += item.settled_count;
    sums.delay_weight_micro += item.delay_weight_micro;
    sums.delay_days_micro += item.delay_days_micro;
    sums.late_weight_micro += item.late_weight_micro;
    sums.late_micro += item.late_micro;
}

}  // namespace

std::optional<Paid> find_paid(const JoinedLedger& joined, const PolicyChoices& policies, std::uint32_t line) {
    const Snapshot& ledger = *joined.ledger;
    if (ledger.kind(line) != LineKind::invoice || ledger.amount_minor(line) <= 0 ||
        is_left_out(ledger, line) || !is_ledger_day(ledger.due_day(line))) {
        return std::nullopt;
    }
    Paid paid{no_day, ledger.due_day(line)};
    // What is left of a discount that was taken may be paid or written off at any time.
    const Snapshot::Discount* discount =
        is_discount_taken(joined, line, {}) ? ledger.discount(line) : nullptr;
    if (discount != nullptr) {
        paid.in_time_until = std::max(paid.in_time_until, discount->day);
    }
    std::int64_t written_off_minor = 0;
    for (const std::uint32_t settlement : joined.settlements.of(line)) {
        const SettlementKind kind = ledger.settlement_kind(settlement);
        const Day day = ledger.settlement_day(settlement);
        if (kind == SettlementKind::other_entry) {
            written_off_minor += ledger.settlement_amount_minor(settlement);
        } else if (kind == SettlementKind::payment && (discount == nullptr || day <= discount->day)) {
            paid.day = std::max(paid.day, day);
        }
    }
    if (!is_ledger_day(paid.day) || paid.day > joined.as_of) {
        return std::nullopt;
    }
    if (written_off_minor != 0 && discount == nullptr) {
        const std::uint32_t party = joined.find_party(ledger.customer_id(line));
        const Relation relation =
            party < joined.parties.size() ? relation_of(joined, party).relation : Relation::unknown;
        const std::uint16_t policy = policies.choose(joined, party, relation).policy;
        if (written_off_minor >= policies.least_claim(policy, ledger, line)) {
            return std::nullopt;
        }
    }
    return paid;
}

Result<DecisionRules> read_decision_rules(const ManifestSet& manifests) {
    if (auto faults = check_counts(manifests); !faults.empty()) {
        return faults;
    }
    DecisionRules rules;
    rules.holds = &manifests.holds.begin()->second;
    for (const auto& [name, policy] : manifests.policies) {
        PolicyUse use{&policy, Ladder(policy),         {},
                      {0},     hash_of({policy.name}), hash_of({policy.name, policy.hash})};
        for (const Stage& stage : policy.stages) {
            use.code_hashes.push_back(hash_of({stage.code}));
        }
        rules.policies.push_back(std::move(use));
        rules.choices.penalties.push_back(policy.penalties);
    }
    if (!manifests.selections.empty()) {
        rules.choices.selection = &manifests.selections.begin()->second;
        for (const Segment& segment : rules.choices.selection->segments) {
            const auto policy = manifests.policies.find(segment.policy);
            rules.choices.policies.push_back(
                static_cast<std::uint16_t>(std::distance(manifests.policies.begin(), policy)));
        }
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

void resolve_stages(const Snapshot& ledger, DecisionRules& rules) {
    rules.stage_code_hashes.clear();
    for (const std::string& code : ledger.stage_codes()) {
        rules.stage_code_hashes.push_back(code.empty() ? 0 : hash_of({code}));
    }
    for (PolicyUse& use : rules.policies) {
        use.done.clear();
        for (const std::string& code : ledger.stage_codes()) {
            const std::optional<std::int32_t> number = use.policy->number_done(code);
            use.done.push_back(number ? std::optional(static_cast<std::uint8_t>(*number)) : std::nullopt);
        }
    }
}

void resolve_tolerances(const Snapshot& ledger, DecisionRules& rules) {
    rules.choices.least_minor.clear();
    for (const PolicyUse& use : rules.policies) {
        std::vector<std::int64_t>& least_minor = rules.choices.least_minor.emplace_back();
        for (const auto& [id, currency] : ledger.settings().currencies) {
            least_minor.push_back(use.policy->least_claim_minor(currency));
        }
    }
}

PaymentHistory read_history(const JoinedLedger& joined, const DecisionRules& rules,
                            std::span<CaseDecision> cases) {
    const std::optional<Scorecard>& scorecard = rules.scorecard;
    PaymentHistory history;
    const Snapshot& ledger = *joined.ledger;
    history.prior = ledger.settings().prior.value_or(PortfolioSums{});
    if (!scorecard) {
        return history;
    }
    auto fault = ledger.faults().begin();
    for (std::uint32_t line = 0; line < ledger.line_count(); ++line) {
        bool faulty = false;
        for (; fault != ledger.faults().end() && fault->line == line; ++fault) {
            faulty = true;
        }
        if (faulty || ledger.residual_minor(line) != 0) {
            continue;
        }
        const std::optional<Paid> paid = find_paid(joined, rules.choices, line);
        if (!paid) {
            continue;
        }
        PortfolioSums item;
        add_settled(item, *scorecard, paid->day - paid->in_time_until, joined.as_of - paid->day);
        if (!ledger.settings().prior) {
            add(item, history.prior);
        }
        if (const std::uint32_t party = joined.find_party(ledger.customer_id(line)); party < cases.size()) {
            add(item, cases[party].grade);
        }
    }
    history.means = portfolio_means(history.prior, *scorecard);
    return history;
}

}  // namespace quittance
