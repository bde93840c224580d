// Section 8 of the specification: the rows of the streams out.
#include <quittance/engine/engine.hpp>

#include <array>

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
    fact("state", text, "to_contact, waiting, blocked, held or nothing_due"),
    fact("policy", text, "name of the customer's policy"),
    sum("overdue", ColumnUnit::company_currency, "claims past their due date"),
    sum("not_due", ColumnUnit::company_currency, "claims not due yet"),
    sum("held", ColumnUnit::company_currency, "what is held, parts of items included"),
    sum("penalties", ColumnUnit::company_currency, "charged and open"),
    optional_sum("interest", ColumnUnit::company_currency, "less what was charged; NULL when not available"),
    optional_sum("compensation", ColumnUnit::company_currency,
                 "less what was charged; NULL when not available"),
    optional_fact("oldest_due_date", date, "of the open claims"),
    optional_fact("stage", text, "code of the highest stage done"),
    optional_fact("next_stage", text, "code of the stage that comes next"),
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
    sum("claim", ColumnUnit::currency, "residual less credits applied provisionally and what is held"),
    sum("held", ColumnUnit::currency, "what holds keep from being chased"),
    optional_fact("hold", text, "code of the first hold that took something"),
    sum("residual_company", ColumnUnit::company_currency, "what is open at book value"),
    optional_sum("interest", ColumnUnit::currency, "less what was charged; NULL when not available"),
    optional_sum("compensation", ColumnUnit::company_currency,
                 "less what was charged; NULL when not available"),
    fact("state", text, "not_due, waiting, to_contact, held, covered or finished"),
    optional_fact("next_stage", text, "code of the stage that comes next"),
    optional_fact("next_date", date, "its day; of what is held the day after the first hold ends"),
    fact("mentioned", boolean, "a contact names it, also where it announces no stage of it"),
    fact("reasons", json, "reasons"),
    fact("decided_on", date, "day of the decision"),
    optional_fact("closed_on", date, "NULL: the item is open"),
    fact("fingerprint", fingerprint, "of the stored facts"),
};

constexpr std::array action_facts{
    fact("policy", text, "name of the policy"),
    fact("policy_hash", text, "SHA-256 of its text, hexadecimal"),
    fact("stage", text, "code of the stage proposed"),
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

// A code, "" for none.
void write_code(std::string_view code, RowSink& sink) {
    if (code.empty()) {
        sink.null();
    } else {
        sink.text(code);
    }
}

Id case_id(const Evaluation& evaluation, std::uint32_t party) {
    const CaseRow* own = evaluation.joined.case_row(party);
    const OutputRows& output = evaluation.output;
    return own != nullptr
               ? own->case_id
               : output
                     .ids[static_cast<std::size_t>(OutputStream::case_insert)][output.case_insert_row[party]];
}

void write_case(const Evaluation& evaluation, std::uint32_t party, RowSink& sink) {
    const CaseDecision& decision = evaluation.cases[party];
    const PolicyUse& policy = evaluation.policy(decision);
    const int scale = evaluation.ledger().company_currency().scale;
    sink.text(to_string(decision.relation));
    sink.text(to_string(decision.relation_reason));
    if (decision.grade.letter == 0) {
        sink.null();
    } else {
        sink.text(std::string_view(&decision.grade.letter, 1));
    }
    sink.json(grade_reasons(evaluation, party));
    sink.text(to_string(decision.step.state));
    sink.text(policy.policy->name);
    sink.amount(decision.overdue_minor, scale);
    sink.amount(decision.not_due_minor, scale);
    sink.amount(decision.held_minor, scale);
    sink.amount(decision.penalties_minor, scale);
    write_amount(decision.interest_minor, scale, sink);
    write_amount(decision.compensation_minor, scale, sink);
    write_day(decision.oldest_due_day, sink);
    write_code(policy.code(decision.stage), sink);
    write_code(policy.code(decision.step.next_stage), sink);
    write_day(decision.step.next_day, sink);
    sink.json(case_reasons(evaluation, party));
    sink.integer(static_cast<std::int32_t>(evaluation.joined.items_of(party).size()));
    sink.day(evaluation.as_of());
    sink.large_integer(decision.fingerprint);
}

void write_item(const Evaluation& evaluation, std::uint32_t item, std::int64_t fingerprint, RowSink& sink) {
    const Snapshot& ledger = evaluation.ledger();
    const ItemDecision decision = evaluation.item(item);
    const std::uint32_t line = decision.line;
    const int scale = ledger.currency(line).scale;
    const int company_scale = ledger.company_currency().scale;
    sink.text(to_string(decision.kind));
    write_day(decision.limitation_day, sink);
    sink.integer(ledger.line_id(line));
    sink.integer(ledger.company_id(line));
    sink.integer(ledger.currency_id(line));
    sink.day(item_due_day(ledger, line));
    sink.amount(ledger.residual_minor(line), scale);
    sink.amount(decision.claim_minor, scale);
    sink.amount(decision.held_minor, scale);
    write_code(decision.hold == nullptr ? std::string_view() : decision.hold->code, sink);
    sink.amount(ledger.residual_company_minor(line), company_scale);
    write_amount(decision.interest_minor, scale, sink);
    write_amount(decision.compensation_minor, company_scale, sink);
    sink.text(to_string(decision.state));
    write_code(evaluation.policy(evaluation.case_of(item)).code(decision.next_stage), sink);
    write_day(decision.next_day, sink);
    sink.boolean(decision.mentioned);
    sink.json(item_reasons(evaluation, item));
    sink.day(evaluation.as_of());
    sink.null();
    sink.large_integer(fingerprint);
}

void write_action(const Evaluation& evaluation, std::uint32_t party, RowSink& sink) {
    const CaseDecision& decision = evaluation.cases[party];
    const PolicyUse& policy = evaluation.policy(decision);
    const Id recipient_id = evaluation.joined.customer_row(party)->recipient_id;
    sink.text(policy.policy->name);
    sink.text(policy.policy->hash);
    sink.text(policy.code(decision.step.next_stage));
    sink.text(to_string(channel_of(policy.ladder, decision.step)));
    sink.text("to_approve");
    sink.boolean(decision.action_automatic);
    sink.amount(decision.action_minor, evaluation.ledger().company_currency().scale);
    sink.integer(decision.action_item_count);
    if (recipient_id == no_id) {
        sink.null();
    } else {
        sink.integer(recipient_id);
    }
    sink.json(action_reasons(evaluation, party));
    sink.large_integer(decision.action_fingerprint);
}

}  // namespace

std::string_view to_string(OutputStream stream) {
    constexpr std::array<std::string_view, 8> names = {"case_insert",   "case_update",  "item_insert",
                                                       "item_update",   "item_close",   "action_insert",
                                                       "action_update", "action_cancel"};
    return names[static_cast<std::size_t>(stream)];
}

std::string_view to_string(ActionOutcome outcome) {
    constexpr std::array<std::string_view, 6> names = {"none",   "insert",    "update",
                                                       "cancel", "unchanged", "in_flight"};
    return names[static_cast<std::size_t>(outcome)];
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
                           fact("ordinal", integer, "of its instalment"), fact("cycle", integer, "1"),
                           case_column});
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

ActionOutcome action_outcome(const JoinedLedger& joined, std::uint32_t party, const CaseDecision& decision) {
    const CaseRow* own = joined.case_row(party);
    const ActionState open = own == nullptr ? ActionState::none : own->action_state;
    const bool proposed = decision.step.state == CaseState::to_contact;
    if (open == ActionState::in_flight) {
        return ActionOutcome::in_flight;
    }
    if (open == ActionState::none) {
        return proposed ? ActionOutcome::insert : ActionOutcome::none;
    }
    if (!proposed) {
        return ActionOutcome::cancel;
    }
    return own->action_fingerprint == decision.action_fingerprint ? ActionOutcome::unchanged
                                                                  : ActionOutcome::update;
}

void OutputRows::append(OutputRows&& more) {
    for (std::size_t stream = 0; stream < rows.size(); ++stream) {
        rows[stream].append(std::move(more.rows[stream]));
    }
    inserted_fingerprints.append(std::move(more.inserted_fingerprints));
    updated_fingerprints.append(std::move(more.updated_fingerprints));
}

void OutputRows::index_cases(std::uint32_t case_count) {
    case_insert_row.assign(case_count);
    const auto& inserted = rows[static_cast<std::size_t>(OutputStream::case_insert)];
    for (std::uint32_t row = 0; row < inserted.size(); ++row) {
        case_insert_row[inserted[row]] = row;
    }
}

std::optional<Diagnostic> OutputRows::ready(OutputStream stream) const {
    const auto missing = [this](OutputStream of) -> std::optional<Diagnostic> {
        const std::size_t held = ids[static_cast<std::size_t>(of)].size();
        if (held >= count(of)) {
            return std::nullopt;
        }
        Place place;
        place.stream = to_string(of);
        return Diagnostic{
            "ids_missing", std::move(place),
            "Only " + std::to_string(held) + " of " + std::to_string(count(of)) + " ids are reserved.",
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

void write_row(const Evaluation& evaluation, OutputStream stream, std::uint32_t row, RowSink& sink) {
    const std::uint32_t index = evaluation.output.rows[static_cast<std::size_t>(stream)][row];
    const std::span<const Id> ids = evaluation.output.ids[static_cast<std::size_t>(stream)];
    const JoinedLedger& joined = evaluation.joined;
    const Snapshot& ledger = *joined.ledger;
    const Id company_id = ledger.settings().company_id;
    switch (stream) {
        case OutputStream::case_insert:
            sink.row(3 + case_facts.size());
            sink.integer(ids[row]);
            sink.integer(company_id);
            sink.integer(joined.parties[index].customer_id);
            write_case(evaluation, index, sink);
            break;
        case OutputStream::case_update:
            sink.row(1 + case_facts.size());
            sink.integer(case_id(evaluation, index));
            write_case(evaluation, index, sink);
            break;
        case OutputStream::item_insert: {
            const std::uint32_t line = joined.item_line[index];
            sink.row(6 + item_facts.size());
            sink.integer(ids[row]);
            sink.integer(company_id);
            sink.integer(ledger.move_id(line));
            sink.integer(joined.ordinal(line));
            sink.integer(1);
            sink.integer(case_id(evaluation, joined.item_party[index]));
            write_item(evaluation, index, evaluation.output.inserted_fingerprints[row], sink);
            break;
        }
        case OutputStream::item_update:
            sink.row(2 + item_facts.size());
            sink.integer(ledger.item_id(joined.own_rows[joined.item_line[index]] - 1));
            sink.integer(case_id(evaluation, joined.item_party[index]));
            write_item(evaluation, index, evaluation.output.updated_fingerprints[row], sink);
            break;
        case OutputStream::item_close:
            sink.row(2);
            sink.integer(ledger.item_id(index));
            sink.day(evaluation.as_of());
            break;
        case OutputStream::action_insert:
            sink.row(4 + action_facts.size());
            sink.integer(ids[row]);
            sink.integer(company_id);
            sink.integer(case_id(evaluation, index));
            sink.day(evaluation.as_of());
            write_action(evaluation, index, sink);
            break;
        case OutputStream::action_update:
            sink.row(1 + action_facts.size());
            sink.integer(joined.case_row(index)->action_id);
            write_action(evaluation, index, sink);
            break;
        case OutputStream::action_cancel:
            sink.row(1);
            sink.integer(joined.case_row(index)->action_id);
            break;
    }
}

}  // namespace quittance
