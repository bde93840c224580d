// Section 8 of the specification: the rows of the streams out.
#include <quittance/engine/engine.hpp>

#include <array>
#include <initializer_list>

namespace quittance {

namespace {

constexpr auto case_facts = std::to_array<std::string_view>(
    {"relation_used", "relation_reason", "grade", "grade_reasons", "state", "overdue", "not_due", "held",
     "penalties", "interest", "compensation", "oldest_due_date", "stage", "next_stage", "next_date",
     "reasons", "item_count", "decided_on", "fingerprint"});

constexpr auto item_facts = std::to_array<std::string_view>(
    {"kind", "limitation_date", "line_id", "branch_id", "currency_id", "due_date", "residual", "claim",
     "residual_company", "interest", "compensation", "state", "next_stage", "next_date", "reasons",
     "decided_on", "closed_on", "fingerprint"});

constexpr auto action_facts =
    std::to_array<std::string_view>({"stage", "channel", "state", "automatic", "amount", "item_count",
                                     "recipient_id", "reasons", "fingerprint"});

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
    sink.json(case_reasons(evaluation, party));
    sink.integer(static_cast<std::int32_t>(evaluation.joined.items_of(party).size()));
    sink.day(evaluation.as_of());
    sink.large_integer(decision.fingerprint);
}

void write_item(const Evaluation& evaluation, std::uint32_t item, RowSink& sink) {
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
    sink.amount(ledger.residual_company_minor(line), company_scale);
    write_amount(decision.interest_minor, scale, sink);
    write_amount(decision.compensation_minor, company_scale, sink);
    sink.text(to_string(decision.state));
    write_stage(decision.next_stage, sink);
    write_day(decision.next_day, sink);
    sink.json(item_reasons(evaluation, item));
    sink.day(evaluation.as_of());
    sink.null();
    sink.large_integer(decision.fingerprint);
}

void write_action(const Evaluation& evaluation, std::uint32_t party, RowSink& sink) {
    const CaseDecision& decision = evaluation.cases[party];
    const Id recipient_id = evaluation.joined.customer_row(party)->recipient_id;
    sink.integer(decision.step.next_stage);
    sink.text(to_string(evaluation.policy(decision).ladder.stage(decision.step.next_stage).channel));
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

std::vector<std::string_view> columns(OutputStream stream) {
    std::vector<std::string_view> names = {"id"};
    const auto add = [&names](const auto& facts) {
        for (const std::string_view fact : facts) {
            names.push_back(fact);
        }
    };
    using Names = std::initializer_list<std::string_view>;
    switch (stream) {
        case OutputStream::case_insert:
            add(Names{"company_id", "partner_id"});
            add(case_facts);
            break;
        case OutputStream::case_update: add(case_facts); break;
        case OutputStream::item_insert:
            add(Names{"company_id", "move_id", "ordinal", "stage", "cycle", "case_id"});
            add(item_facts);
            break;
        case OutputStream::item_update:
            add(Names{"case_id"});
            add(item_facts);
            break;
        case OutputStream::item_close: add(Names{"closed_on"}); break;
        case OutputStream::action_insert:
            add(Names{"company_id", "case_id", "night"});
            add(action_facts);
            break;
        case OutputStream::action_update: add(action_facts); break;
        case OutputStream::action_cancel: break;
    }
    return names;
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
    const std::vector<Id>& ids = evaluation.output.ids[static_cast<std::size_t>(stream)];
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
            sink.row(7 + item_facts.size());
            sink.integer(ids[row]);
            sink.integer(company_id);
            sink.integer(ledger.move_id(line));
            sink.integer(joined.ordinal(line));
            sink.integer(0);
            sink.integer(1);
            sink.integer(case_id(evaluation, joined.item_party[index]));
            write_item(evaluation, index, sink);
            break;
        }
        case OutputStream::item_update:
            sink.row(2 + item_facts.size());
            sink.integer(ledger.item_id(joined.own_rows[joined.item_line[index]] - 1));
            sink.integer(case_id(evaluation, joined.item_party[index]));
            write_item(evaluation, index, sink);
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
