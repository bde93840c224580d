#include "internal.hpp"

#include <algorithm>

namespace quittance {

namespace {

using enum ColumnType;

// Columns of streams out, most of them without a unit.
constexpr StreamColumn fact(std::string_view name, ColumnType type, std::string_view meaning) {
    return {name, type, ColumnUnit::none, false, meaning};
}
constexpr StreamColumn optional_fact(std::string_view name, ColumnType type, std::string_view meaning) {
    return {name, type, ColumnUnit::none, true, meaning};
}
constexpr StreamColumn sum(std::string_view name, ColumnUnit unit, std::string_view meaning) {
    return {name, amount, unit, false, meaning};
}
constexpr StreamColumn optional_sum(std::string_view name, ColumnUnit unit, std::string_view meaning) {
    return {name, amount, unit, true, meaning};
}

constexpr std::array case_facts{
    fact("relation_used", text, "b2b, public, consumer or unknown"),
    fact("relation_reason", text, "code"),
    optional_fact("grade", text, "A to E"),
    fact("grade_reasons", json, "reasons"),
    fact("state", text, "to_contact, waiting, blocked or nothing_due"),
    sum("overdue", ColumnUnit::company_currency, "claims past their due date"),
    sum("not_due", ColumnUnit::company_currency, "claims not due yet"),
    sum("held", ColumnUnit::company_currency, "what is held"),
    sum("penalties", ColumnUnit::company_currency, "charged and open"),
    optional_sum("interest", ColumnUnit::company_currency, "less what was charged; NULL when not available"),
    optional_sum("compensation", ColumnUnit::company_currency,
                 "less what was charged; NULL when not available"),
    optional_fact("oldest_due_date", date, "of the open claims"),
    fact("stage", integer, "highest stage done"),
    optional_fact("next_stage", integer, "stage that comes next"),
    optional_fact("next_date", date, "its day"),
    fact("reasons", json, "reasons"),
    fact("item_count", integer, "open items"),
    fact("decided_on", date, "day of the decision"),
    fact("fingerprint", fingerprint, "of the stored facts"),
};

constexpr std::array item_facts{
    fact("kind", text, "principal, interest or compensation"),
    optional_fact("limitation_date", date, "last day in time"),
    fact("line_id", id, "receivable line"),
    fact("branch_id", id, "company of the line"),
    fact("currency_id", id, "currency of the line"),
    fact("due_date", date, "due date"),
    sum("residual", ColumnUnit::currency, "what is open"),
    sum("claim", ColumnUnit::currency, "residual less credits applied provisionally"),
    sum("residual_company", ColumnUnit::company_currency, "what is open at book value"),
    optional_sum("interest", ColumnUnit::currency, "less what was charged; NULL when not available"),
    optional_sum("compensation", ColumnUnit::company_currency,
                 "less what was charged; NULL when not available"),
    fact("state", text, "not_due, waiting, to_contact, held, covered or finished"),
    optional_fact("next_stage", integer, "stage that comes next"),
    optional_fact("next_date", date, "its day"),
    fact("reasons", json, "reasons"),
    fact("decided_on", date, "day of the decision"),
    optional_fact("closed_on", date, "NULL: the item is open"),
    fact("fingerprint", fingerprint, "of the stored facts"),
};

constexpr std::array action_facts{
    fact("stage", integer, "stage proposed"),
    fact("channel", text, "email or task"),
    fact("state", text, "to_approve"),
    fact("automatic", boolean, "leaves without a person"),
    sum("amount", ColumnUnit::company_currency, "claims that it names"),
    fact("item_count", integer, "items that it names"),
    optional_fact("recipient_id", id, "partner that gets the letter"),
    fact("reasons", json, "reasons"),
    fact("fingerprint", fingerprint, "of the stored facts"),
};

constexpr StreamColumn id_column = fact("id", id, "the row's id");
constexpr StreamColumn company_column = fact("company_id", id, "root company");

void write_day(Day day, RowSink& sink) {
    if (day == no_day) {
        sink.null();
    } else {
        sink.day(day);
    }
}

void write_amount(const std::optional<std::int64_t>& amount_minor, int scale, RowSink& sink) {
    if (amount_minor) {
        sink.amount(*amount_minor, scale);
    } else {
        sink.null();
    }
}

void write_stage(std::uint8_t stage, RowSink& sink) {
    if (stage == 0) {
        sink.null();
    } else {
        sink.integer(stage);
    }
}

}  // namespace

std::string_view to_string(Hold hold) {
    constexpr std::array<std::string_view, 7> names = {"",
                                                       "opening_balance",
                                                       "excluded_by_accountant",
                                                       "payment_blocked",
                                                       "payment_unmatched",
                                                       "payment_out",
                                                       "past_limitation"};
    return names[static_cast<std::size_t>(hold)];
}

std::string_view to_string(ItemKind kind) {
    constexpr std::array<std::string_view, 3> names = {"principal", "interest", "compensation"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view to_string(OutputStream stream) {
    constexpr std::array<std::string_view, 8> names = {"case_insert",   "case_update",  "item_insert",
                                                       "item_update",   "item_close",   "action_insert",
                                                       "action_update", "action_cancel"};
    return names[static_cast<std::size_t>(stream)];
}

std::vector<StreamColumn> columns(OutputStream stream) {
    std::vector<StreamColumn> all = {id_column};
    const auto add = [&all](const auto& more) {
        for (const StreamColumn& column : more) {
            all.push_back(column);
        }
    };
    const StreamColumn case_column = fact("case_id", id, "case of the customer");
    switch (stream) {
        case OutputStream::case_insert:
            add(std::array{company_column, fact("partner_id", id, "commercial partner")});
            add(case_facts);
            break;
        case OutputStream::case_update: add(case_facts); break;
        case OutputStream::item_insert:
            add(std::array{company_column, fact("move_id", id, "its move"),
                           fact("ordinal", integer, "of its instalment"), fact("stage", integer, "0"),
                           fact("cycle", integer, "1"), case_column});
            add(item_facts);
            break;
        case OutputStream::item_update:
            add(std::array{case_column});
            add(item_facts);
            break;
        case OutputStream::item_close:
            add(std::array{fact("closed_on", date, "day on which it was found settled")});
            break;
        case OutputStream::action_insert:
            add(std::array{company_column, case_column, fact("night", date, "day of the decision")});
            add(action_facts);
            break;
        case OutputStream::action_update: add(action_facts); break;
        case OutputStream::action_cancel: break;
    }
    return all;
}

SettlementIndex::SettlementIndex(const Snapshot& ledger)
    : start_(ledger.line_count() + std::size_t{2}, 0), order_(ledger.settlement_count()) {
    for (std::uint32_t i = 0; i < ledger.settlement_count(); ++i) {
        ++start_[ledger.settlement_line(i) + std::size_t{2}];
    }
    for (std::size_t line = 2; line < start_.size(); ++line) {
        start_[line] += start_[line - 1];
    }
    for (std::uint32_t i = 0; i < ledger.settlement_count(); ++i) {
        order_[start_[ledger.settlement_line(i) + std::size_t{1}]++] = i;
    }
}

Claim collect_claim(const Snapshot& ledger, std::uint32_t line, std::span<const std::uint32_t> settlements,
                    std::span<const Allocation> allocations, std::uint32_t item, Day until,
                    std::vector<Event>& events) {
    Claim claim;
    claim.amount_minor = ledger.amount_minor(line);
    claim.due_day = item_due_day(ledger, line);
    claim.first_day = claim.due_day + 1;
    claim.as_of_day = until;
    for (const std::uint32_t settlement : settlements) {
        const SettlementKind kind = ledger.settlement_kind(settlement);
        const std::int64_t amount_minor = ledger.settlement_amount_minor(settlement);
        if (kind == SettlementKind::reversal) {
            claim.credit_origin_minor += amount_minor;
        } else {
            events.push_back({ledger.settlement_day(settlement),
                              kind == SettlementKind::credit_note ? EventKind::credit : EventKind::payment,
                              amount_minor});
        }
    }
    for (const Allocation& allocation : allocations) {
        if (allocation.item != item) {
            continue;
        }
        if (allocation.from_origin) {
            claim.credit_origin_minor += allocation.amount_minor;
        } else {
            events.push_back({ledger.day(allocation.credit_line),
                              ledger.kind(allocation.credit_line) == LineKind::credit_note
                                  ? EventKind::credit
                                  : EventKind::payment,
                              allocation.amount_minor});
        }
    }
    if (events.size() > 1) {  // most have none or one
        std::stable_sort(events.begin(), events.end(), applies_before);
    }
    return claim;
}

ItemDecision Evaluation::item(std::uint32_t item) const {
    ItemDecision result;
    const CaseDecision& decision = case_of(item);
    const std::uint32_t line = item_line_[item];
    result.item = item;
    result.line = line;
    result.own_row = item_own_[item];
    result.ordinal = item_ordinal_[item];
    result.status = decision.status;
    result.customer_id = decision.customer_id;
    if (result.own_row != 0) {
        result.done = stage_done(*policy_, snapshot_->item_stage(result.own_row - 1));
        result.done_on = snapshot_->item_stage_on(result.own_row - 1);
    }
    if (decision.status != RowFault::none) {
        return result;
    }
    result.kind = item_kind(*snapshot_, line);
    result.limitation_day = item_limitation_day_[item];
    result.hold = item_hold_[item];
    result.state = item_state_[item];
    result.claim_minor = snapshot_->residual_minor(line);
    if ((item_flags_[item] & item_is_credited) != 0) {
        for (const Allocation& allocation : allocations(item)) {
            result.claim_minor -= allocation.amount_minor;
        }
    }
    result.unavailable = item_unavailable_[item];
    result.next_stage = item_next_stage_[item];
    result.next_day = item_next_day_[item];
    result.fingerprint = item_fingerprint_[item];
    if (result.hold != Hold::none || result.kind != ItemKind::principal) {
        return result;
    }
    if (result.unavailable == Unavailable::none) {
        result.interest_minor = item_interest_minor_[item];
    }
    result.compensation_in_other_currency = (item_flags_[item] & item_compensation_unknown) != 0;
    const bool available =
        result.unavailable == Unavailable::none || result.unavailable == Unavailable::rate_missing;
    if (available && !result.compensation_in_other_currency) {
        result.compensation_minor =
            (item_flags_[item] & item_has_compensation) != 0 ? compensation_minor(item, decision) : 0;
    }
    return result;
}

std::int64_t Evaluation::compensation_minor(std::uint32_t item, const CaseDecision& decision) const {
    return item_compensation_minor_.size() != 0
               ? item_compensation_minor_[item]
               : rules_[static_cast<std::size_t>(decision.relation)].rule->compensation->amount_minor;
}

std::span<const Allocation> Evaluation::allocations(std::uint32_t item) const {
    const auto [begin, end] =
        std::equal_range(allocations_.begin(), allocations_.end(), Allocation{item, 0, 0, false},
                         [](const Allocation& a, const Allocation& b) { return a.item < b.item; });
    return {begin, end};
}

const RateGap& Evaluation::missing_rate(std::uint32_t item) const {
    return std::lower_bound(
               missing_rates_.begin(), missing_rates_.end(), item,
               [](const MissingRate& missing, std::uint32_t wanted) { return missing.item < wanted; })
        ->gap;
}

Result<Assessment> Evaluation::derivation(std::uint32_t item) const {
    const CaseDecision& decision = case_of(item);
    const std::uint32_t line = item_line_[item];
    const bool bears = decision.status == RowFault::none && item_hold_[item] == Hold::none &&
                       !is_charged_penalty(*snapshot_, line);
    const ClaimTerms agreed = bears ? claim_terms(line, decision) : ClaimTerms{};
    if (!bears || agreed.unavailable != Unavailable::none) {
        return Diagnostic{"derivation_not_available",
                          {},
                          "No interest is computed on this item.",
                          "See the reasons of the item."};
    }
    std::vector<std::uint32_t> settlements;
    for (std::uint32_t i = 0; i < snapshot_->settlement_count(); ++i) {
        if (snapshot_->settlement_line(i) == line) {
            settlements.push_back(i);
        }
    }
    std::vector<Event> events;
    const Claim claim = collect_claim(*snapshot_, line, settlements, allocations(item), item, as_of_, events);
    Result<Assessment> assessed = assess(claim, events, snapshot_->currency(line), agreed.terms, *manifests_);
    if (!assessed.ok()) {
        return assessed;
    }
    Assessment assessment = std::move(assessed).value();
    assessment.reasons.insert(assessment.reasons.begin(), explain_law(agreed));
    return assessment;
}

void Evaluation::reserve_ids(OutputStream stream, std::vector<Id> ids) {
    ids_[static_cast<std::size_t>(stream)] = std::move(ids);
}

std::optional<Diagnostic> Evaluation::ready(OutputStream stream) const {
    const auto missing = [this](OutputStream of) -> std::optional<Diagnostic> {
        const std::size_t held = ids_[static_cast<std::size_t>(of)].size();
        if (held >= row_count(of)) {
            return std::nullopt;
        }
        Place place;
        place.stream = to_string(of);
        return Diagnostic{
            "ids_missing", std::move(place),
            "Only " + std::to_string(held) + " of " + std::to_string(row_count(of)) + " ids are reserved.",
            "Copy as many new ids in as the stream has rows, before reading it."};
    };
    switch (stream) {
        case OutputStream::case_insert:
        case OutputStream::item_update: return missing(OutputStream::case_insert);
        case OutputStream::item_insert:
        case OutputStream::action_insert: {
            auto fault = missing(OutputStream::case_insert);
            return fault ? fault : missing(stream);
        }
        default: return std::nullopt;
    }
}

Id Evaluation::case_id(std::uint32_t index) const {
    const CaseDecision& decision = cases_[index];
    return decision.case_row != 0
               ? snapshot_->cases()[decision.case_row - 1].case_id
               : ids_[static_cast<std::size_t>(OutputStream::case_insert)][case_insert_row_[index]];
}

void Evaluation::write_row(OutputStream stream, std::uint32_t row, RowSink& sink) const {
    const std::uint32_t index = rows_[static_cast<std::size_t>(stream)][row];
    const std::vector<Id>& ids = ids_[static_cast<std::size_t>(stream)];
    const Id company_id = snapshot_->settings().company_id;
    switch (stream) {
        case OutputStream::case_insert:
            sink.row(3 + case_facts.size());
            sink.integer(ids[row]);
            sink.integer(company_id);
            sink.integer(cases_[index].customer_id);
            write_case(cases_[index], sink);
            break;
        case OutputStream::case_update:
            sink.row(1 + case_facts.size());
            sink.integer(case_id(index));
            write_case(cases_[index], sink);
            break;
        case OutputStream::item_insert:
            sink.row(7 + item_facts.size());
            sink.integer(ids[row]);
            sink.integer(company_id);
            sink.integer(snapshot_->move_id(item_line_[index]));
            sink.integer(item_ordinal_[index]);
            sink.integer(0);
            sink.integer(1);
            sink.integer(case_id(item_case_[index]));
            write_item(index, sink);
            break;
        case OutputStream::item_update:
            sink.row(2 + item_facts.size());
            sink.integer(snapshot_->item_id(item_own_[index] - 1));
            sink.integer(case_id(item_case_[index]));
            write_item(index, sink);
            break;
        case OutputStream::item_close:
            sink.row(2);
            sink.integer(snapshot_->item_id(index));
            sink.day(as_of_);
            break;
        case OutputStream::action_insert:
            sink.row(4 + action_facts.size());
            sink.integer(ids[row]);
            sink.integer(company_id);
            sink.integer(case_id(index));
            sink.day(as_of_);
            write_action(cases_[index], sink);
            break;
        case OutputStream::action_update:
            sink.row(1 + action_facts.size());
            sink.integer(snapshot_->cases()[cases_[index].case_row - 1].action_id);
            write_action(cases_[index], sink);
            break;
        case OutputStream::action_cancel:
            sink.row(1);
            sink.integer(snapshot_->cases()[cases_[index].case_row - 1].action_id);
            break;
    }
}

void Evaluation::write_case(const CaseDecision& decision, RowSink& sink) const {
    const int scale = snapshot_->company_currency().scale;
    sink.text(to_string(decision.relation));
    sink.text(to_string(decision.relation_reason));
    if (decision.grade.letter == 0) {
        sink.null();
    } else {
        sink.text(std::string_view(&decision.grade.letter, 1));
    }
    sink.json(grade_reasons(decision));
    sink.text(to_string(decision.step.state));
    sink.amount(decision.overdue_minor, scale);
    sink.amount(decision.not_due_minor, scale);
    sink.amount(decision.held_minor, scale);
    sink.amount(decision.penalties_minor, scale);
    write_amount(decision.interest_minor, scale, sink);
    write_amount(decision.compensation_minor, scale, sink);
    write_day(decision.oldest_due_day, sink);
    sink.integer(decision.stage);
    write_stage(decision.step.next_stage, sink);
    write_day(decision.step.next_day, sink);
    sink.json(case_reasons(decision));
    sink.integer(static_cast<std::int32_t>(decision.items_end - decision.items_begin));
    sink.day(as_of_);
    sink.large_integer(decision.fingerprint);
}

void Evaluation::write_item(std::uint32_t item, RowSink& sink) const {
    const ItemDecision decision = this->item(item);
    const std::uint32_t line = decision.line;
    const int scale = snapshot_->currency(line).scale;
    const int company_scale = snapshot_->company_currency().scale;
    sink.text(to_string(decision.kind));
    write_day(decision.limitation_day, sink);
    sink.integer(snapshot_->line_id(line));
    sink.integer(snapshot_->company_id(line));
    sink.integer(snapshot_->currency_id(line));
    sink.day(item_due_day(*snapshot_, line));
    sink.amount(snapshot_->residual_minor(line), scale);
    sink.amount(decision.claim_minor, scale);
    sink.amount(snapshot_->residual_company_minor(line), company_scale);
    write_amount(decision.interest_minor, scale, sink);
    write_amount(decision.compensation_minor, company_scale, sink);
    sink.text(to_string(decision.state));
    write_stage(decision.next_stage, sink);
    write_day(decision.next_day, sink);
    sink.json(item_reasons(item));
    sink.day(as_of_);
    sink.null();
    sink.large_integer(decision.fingerprint);
}

void Evaluation::write_action(const CaseDecision& decision, RowSink& sink) const {
    const Id recipient_id = snapshot_->customers()[decision.customer_row - 1].recipient_id;
    sink.integer(decision.step.next_stage);
    sink.text(to_string(ladder_->stage(decision.step.next_stage).channel));
    sink.text("to_approve");
    sink.boolean(decision.action_automatic);
    sink.amount(decision.action_minor, snapshot_->company_currency().scale);
    sink.integer(decision.action_item_count);
    if (recipient_id == no_id) {
        sink.null();
    } else {
        sink.integer(recipient_id);
    }
    sink.json(action_reasons(decision));
    sink.large_integer(decision.action_fingerprint);
}

}  // namespace quittance
