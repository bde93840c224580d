#include <quittance/engine/engine.hpp>

#include "claims/claim_collector.hpp"

#include <spdlog/logger.h>
#include <spdlog/sinks/ringbuffer_sink.h>
#include <algorithm>
#include <memory>

namespace quittance {

namespace {

constexpr std::size_t log_limit_records = 256;

void reserve(Evaluation& evaluation) {
    const std::uint32_t count = evaluation.item_count();
    evaluation.kept.assign(count);
    const bool sized = std::any_of(evaluation.rules.begin(), evaluation.rules.end(), [](const RuleUse& use) {
        return use.rule != nullptr && use.rule->compensation &&
               use.rule->compensation->scale != CompensationScale::flat;
    });
    if (sized || evaluation.ledger().has_terms() || !evaluation.ledger().charges().empty()) {
        evaluation.compensations_minor.assign(count);
    }
    evaluation.cases.resize(evaluation.joined.case_count);
}

void keep(const ItemClaim& item, const ItemStep& step, Evaluation& evaluation) {
    const bool is_apportioned = item.is_credited || item.held_minor > 0;
    KeptDecision& kept = evaluation.kept[item.item];
    kept.interest_minor = item.interest_minor;
    kept.next_day = step.next_day;
    kept.limitation_day = item.limitation_day;
    kept.state = step.state;
    kept.next_stage = step.next_stage;
    kept.unavailable = item.unavailable;
    kept.flags = static_cast<std::uint8_t>(
        (item.has_compensation ? KeptDecision::has_compensation : 0) |
        (item.compensation_unknown ? KeptDecision::compensation_unknown : 0) |
        (is_apportioned ? KeptDecision::is_apportioned : 0) | (item.bears ? KeptDecision::bears : 0) |
        (step.mentioned ? KeptDecision::mentioned : 0) |
        (step.shortfall == Shortfall::customer ? KeptDecision::below_customer_minimum : 0) |
        (step.shortfall == Shortfall::item ? KeptDecision::below_item_minimum : 0) |
        (step.shortfall == Shortfall::bank ? KeptDecision::waits_for_bank : 0));
    if (evaluation.compensations_minor.size() != 0) {
        evaluation.compensations_minor[item.item] = item.compensation_minor;
    }
}

// What is decided on some customers, in their order; what has a place of its own for each is written there.
struct DecidedCustomers {
    OutputRows output;
    Apportionment apportionment;
    std::vector<ItemRateGap> missing_rates;
};

// Puts the row into its stream where something changed.
void file_item(const ItemClaim& item, std::int64_t fingerprint, const JoinedLedger& joined,
               OutputRows& output) {
    const Snapshot& ledger = *joined.ledger;
    if (item.own_row == 0) {
        output.file(OutputStream::item_insert, item.item);
        output.inserted_fingerprints.push_back(fingerprint);
    } else if (ledger.item_closed(item.own_row - 1) ||
               ledger.item_fingerprint(item.own_row - 1) != fingerprint) {
        output.file(OutputStream::item_update, item.item);
        output.updated_fingerprints.push_back(fingerprint);
    }
}

void file_case(std::uint32_t party, const CaseDecision& decision, const JoinedLedger& joined,
               OutputRows& output) {
    const CaseRow* own = joined.case_row(party);
    switch (action_outcome(joined, party, decision)) {
        case ActionOutcome::insert: output.file(OutputStream::action_insert, party); break;
        case ActionOutcome::update: output.file(OutputStream::action_update, party); break;
        case ActionOutcome::cancel: output.file(OutputStream::action_cancel, party); break;
        case ActionOutcome::none:
        case ActionOutcome::unchanged:
        case ActionOutcome::in_flight: break;
    }
    if (own == nullptr) {
        output.file(OutputStream::case_insert, party);
    } else if (own->fingerprint != decision.fingerprint) {
        output.file(OutputStream::case_update, party);
    }
}

template <class Value>
void append(std::vector<Value>& all, const std::vector<Value>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

// Customer by customer through the rooms. Writes to nothing that another range of customers reads or writes.
DecidedCustomers decide_customers(std::uint32_t begin, std::uint32_t end, Evaluation& evaluation) {
    const JoinedLedger& joined = evaluation.joined;
    const DecisionRules& decision_rules = evaluation.decision_rules;
    DecidedCustomers decided;
    ClaimCollector collector(joined, *evaluation.manifests, *decision_rules.holds, decision_rules.choices,
                             evaluation.rules);
    Findings findings;
    std::vector<std::int64_t> fingerprints;  // of the items
    for (std::uint32_t party = begin; party < end; ++party) {
        CaseDecision& decision = evaluation.cases[party];
        decision.status = joined.parties[party].fault;
        if (decision.status != RowFault::none) {
            continue;
        }
        const CustomerClaims& claims = collector.collect(party);
        decision =
            decide_customer(joined, decision_rules, decision.grade, evaluation.means, claims, findings);
        take_fingerprints(joined, decision_rules, claims, findings, decision, fingerprints);
        for (std::size_t i = 0; i < claims.items.size(); ++i) {
            keep(claims.items[i], findings.steps[i], evaluation);
            file_item(claims.items[i], fingerprints[i], joined, decided.output);
        }
        file_case(party, decision, joined, decided.output);
        append(decided.apportionment.credits, claims.apportionment.credits);
        append(decided.apportionment.holds, claims.apportionment.holds);
        append(decided.missing_rates, claims.missing_rates);
    }
    return decided;
}

// The first customer of each share of the open items, and one beyond the last.
std::vector<std::uint32_t> share_customers(const JoinedLedger& joined, std::size_t shares) {
    std::vector<std::uint32_t> begins{0};
    const auto last = joined.parties.begin() + joined.case_count;
    for (std::size_t share = 1; share < shares; ++share) {
        const std::uint64_t items = std::uint64_t{joined.item_count()} * share / shares;
        const auto first =
            std::partition_point(joined.parties.begin() + begins.back(), last,
                                 [items](const Party& party) { return party.items_begin < items; });
        begins.push_back(static_cast<std::uint32_t>(first - joined.parties.begin()));
    }
    begins.push_back(joined.case_count);
    return begins;
}

void decide_all(const Shares& shares, Evaluation& evaluation) {
    const JoinedLedger& joined = evaluation.joined;
    const PaymentHistory history = read_history(joined, evaluation.decision_rules, evaluation.cases);
    evaluation.prior = history.prior;
    evaluation.means = history.means;
    const std::vector<std::uint32_t> begins = share_customers(joined, shares.count);
    std::vector<DecidedCustomers> decided(begins.size() - 1);
    shares.each(decided.size(), [&](std::size_t share) {
        decided[share] = decide_customers(begins[share], begins[share + 1], evaluation);
    });
    for (DecidedCustomers& share : decided) {
        evaluation.output.append(std::move(share.output));
        append(evaluation.apportionment.credits, share.apportionment.credits);
        append(evaluation.apportionment.holds, share.apportionment.holds);
        append(evaluation.missing_rates, share.missing_rates);
        share = {};
    }
    const auto by_item = [](const auto& a, const auto& b) { return a.item < b.item; };
    std::stable_sort(evaluation.apportionment.credits.begin(), evaluation.apportionment.credits.end(),
                     by_item);
    std::stable_sort(evaluation.apportionment.holds.begin(), evaluation.apportionment.holds.end(), by_item);
    std::sort(evaluation.missing_rates.begin(), evaluation.missing_rates.end(), by_item);
    for (const std::uint32_t row : joined.gone) {
        evaluation.output.file(OutputStream::item_close, row);
    }
    evaluation.output.index_cases(joined.case_count);
}

std::vector<LogRecord> log_of(const Evaluation& evaluation) {
    const auto sink = std::make_shared<spdlog::sinks::ringbuffer_sink_mt>(log_limit_records);
    spdlog::logger logger("quittance", sink);
    logger.info("{} open items of {} customers evaluated as of {}", evaluation.item_count(),
                evaluation.cases.size(), format_day(evaluation.as_of()));
    if (evaluation.ledger().strange_settlement_count() > 0) {
        logger.warn("{} settlements of lines outside of the snapshot were left out",
                    evaluation.ledger().strange_settlement_count());
    }
    for (const Failure& failure : evaluation.joined.failures) {
        logger.warn("customer {}: {} (move {}, line {})", failure.customer_id, to_string(failure.fault),
                    failure.move_id, failure.line_id);
    }
    std::vector<LogRecord> log;
    for (const auto& message : sink->last_raw()) {
        const auto level = spdlog::level::to_string_view(message.level);
        log.push_back({std::string(level.begin(), level.end()),
                       std::string(message.payload.begin(), message.payload.end())});
    }
    return log;
}

}  // namespace

Result<Evaluation> evaluate(Snapshot& snapshot, const ManifestSet& manifests, Day as_of, const Shares& shares,
                            Day bank_matched_on) {
    if (!is_ledger_day(as_of)) {
        return Diagnostic{"as_of_out_of_range",
                          {},
                          "The day is before 1990-01-01 or after 2199-12-31.",
                          "Give another day."};
    }
    Evaluation evaluation;
    evaluation.manifests = &manifests;
    auto decision_rules = read_decision_rules(manifests);
    if (!decision_rules.ok()) {
        return decision_rules.diagnostics();
    }
    evaluation.decision_rules = std::move(decision_rules).value();
    auto joined = join(snapshot, as_of, *evaluation.decision_rules.holds);
    if (!joined.ok()) {
        return joined.diagnostics();
    }
    evaluation.joined = std::move(joined).value();
    evaluation.joined.bank_matched_on = bank_matched_on;
    resolve_stages(snapshot, evaluation.decision_rules);
    resolve_tolerances(snapshot, evaluation.decision_rules);
    evaluation.rules = resolve_rules(evaluation.joined, manifests);
    reserve(evaluation);
    decide_all(shares, evaluation);
    evaluation.log = log_of(evaluation);
    return evaluation;
}

ItemDecision Evaluation::item(std::uint32_t item) const {
    ItemDecision result;
    const CaseDecision& decision = case_of(item);
    const std::uint32_t line = joined.item_line[item];
    result.item = item;
    result.line = line;
    result.own_row = joined.own_rows[line];
    result.ordinal = joined.ordinal(line);
    result.status = decision.status;
    result.customer_id = joined.parties[joined.item_party[item]].customer_id;
    if (result.own_row != 0) {
        result.stage = ledger().item_stage(result.own_row - 1);
        result.done_on = ledger().item_stage_on(result.own_row - 1);
    }
    if (decision.status != RowFault::none) {
        return result;
    }
    const KeptDecision& decided = kept[item];
    result.done = stage_done(joined, policy(decision), line);
    result.kind = item_kind(ledger().flags(line));
    result.limitation_day = decided.limitation_day;
    result.state = decided.state;
    result.claim_minor = ledger().residual_minor(line);
    if (decided.has(KeptDecision::is_apportioned)) {
        for (const Allocation& credit : apportionment.credits_of(item)) {
            result.claim_minor -= credit.amount_minor;
        }
        for (const HeldPart& part : apportionment.holds_of(item)) {
            result.hold = result.hold == nullptr ? &decision_rules.holds->rules[part.rule] : result.hold;
            result.held_minor += part.amount_minor;
            result.claim_minor -= part.amount_minor;
        }
    }
    result.unavailable = decided.unavailable;
    result.next_stage = decided.next_stage;
    result.next_day = decided.next_day;
    result.mentioned = decided.has(KeptDecision::mentioned);
    result.shortfall = decided.has(KeptDecision::below_customer_minimum) ? Shortfall::customer
                       : decided.has(KeptDecision::below_item_minimum)   ? Shortfall::item
                       : decided.has(KeptDecision::waits_for_bank)       ? Shortfall::bank
                                                                         : Shortfall::none;
    if (!decided.has(KeptDecision::bears)) {
        return result;
    }
    if (has_interest(result.unavailable)) {
        result.interest_minor = std::int64_t{decided.interest_minor};  // packed: no reference to it
    }
    result.compensation_in_other_currency = decided.has(KeptDecision::compensation_unknown);
    if (has_compensation(result.unavailable) && !result.compensation_in_other_currency) {
        const bool has_own = decided.has(KeptDecision::has_compensation);
        result.compensation_minor =
            !has_own ? 0
            : compensations_minor.size() != 0
                ? compensations_minor[item]
                : rules[static_cast<std::size_t>(decision.relation)].rule->compensation->amount_minor;
    }
    return result;
}

std::int64_t Evaluation::item_fingerprint(std::uint32_t item) const {
    const auto place = [this](std::uint32_t filed) { return std::pair(joined.item_party[filed], filed); };
    const auto find = [&](OutputStream stream) {  // rows are filed customer by customer
        const auto& rows = output.rows[static_cast<std::size_t>(stream)];
        std::size_t begin = 0;
        std::size_t end = rows.size();
        while (begin < end) {
            const std::size_t middle = begin + (end - begin) / 2;
            if (place(rows[middle]) < place(item)) {
                begin = middle + 1;
            } else {
                end = middle;
            }
        }
        return begin == rows.size() || rows[begin] != item ? rows.size() : begin;
    };
    if (const std::size_t row = find(OutputStream::item_insert); row < output.inserted_fingerprints.size()) {
        return output.inserted_fingerprints[row];
    }
    if (const std::size_t row = find(OutputStream::item_update); row < output.updated_fingerprints.size()) {
        return output.updated_fingerprints[row];
    }
    const std::uint32_t own = joined.own_rows[joined.item_line[item]];
    return own == 0 ? 0 : ledger().item_fingerprint(own - 1).value_or(0);
}

const RateGap& Evaluation::missing_rate(std::uint32_t item) const {
    return std::partition_point(missing_rates.begin(), missing_rates.end(),
                                [item](const ItemRateGap& missing) { return missing.item < item; })
        ->gap;
}

Result<Assessment> Evaluation::derivation(std::uint32_t item) const {
    const std::uint32_t line = joined.item_line[item];
    const bool bears = case_of(item).status == RowFault::none && kept[item].has(KeptDecision::bears);
    const ClaimTerms agreed =
        bears ? claim_terms(joined, *manifests, line, joined.item_party[item]) : ClaimTerms{};
    const Diagnostic not_available{"derivation_not_available",
                                   {},
                                   "No interest is computed on this item.",
                                   "See the reasons of the item."};
    if (!bears || agreed.unavailable != Unavailable::none) {
        return not_available;
    }
    const auto credits = apportionment.credits_of(item);
    const HeldAmounts held = held_amounts(*decision_rules.holds, ledger().residual_minor(line), credits,
                                          apportionment.holds_of(item));
    std::vector<Event> events;
    Claim claim = collect_claim(joined, line, credits, held.interest_free_minor, joined.as_of, events);
    set_remainder_aside(joined, line, credits,
                        decision_rules.choices.least_claim(case_of(item).choice.policy, ledger(), line),
                        claim, events);
    Result<Assessment> assessed = assess(claim, events, ledger().currency(line), agreed.terms, *manifests, 0,
                                         WhenRateMissing::until_then);
    if (!assessed.ok()) {
        return assessed;
    }
    Assessment assessment = std::move(assessed).value();
    if (!assessment.interest_minor) {
        return not_available;
    }
    assessment.reasons.insert(assessment.reasons.begin(), explain_law(agreed));
    return assessment;
}

}  // namespace quittance
