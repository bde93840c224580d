#include <quittance/engine/answers.hpp>
#include <quittance/terms/law.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <utility>

namespace quittance {

namespace {

using enum ColumnType;

constexpr std::array penalty_columns{
    StreamColumn{"customer_id", id, ColumnUnit::none, false, "commercial partner"},
    StreamColumn{"branch_id", id, ColumnUnit::none, false, "company of the line"},
    StreamColumn{"move_id", id, ColumnUnit::none, false, "move of the claim"},
    StreamColumn{"ordinal", integer, ColumnUnit::none, false, "of its instalment"},
    StreamColumn{"item_id", id, ColumnUnit::none, true, "our item; NULL where it has none"},
    StreamColumn{"currency_id", id, ColumnUnit::none, false, "currency of the claim"},
    StreamColumn{"interest", amount, ColumnUnit::currency, true, "open; NULL when not available"},
    StreamColumn{"compensation", amount, ColumnUnit::compensation_currency, true,
                 "open; NULL when not available"},
    StreamColumn{"compensation_currency_id", id, ColumnUnit::none, true,
                 "NULL where the snapshot does not know the currency"},
    StreamColumn{"due_date", date, ColumnUnit::none, false, "due date"},
    StreamColumn{"days_late", integer, ColumnUnit::none, false, "on the day of the evaluation"},
    StreamColumn{"residual", amount, ColumnUnit::currency, false,
                 "principal left, less the credits applied provisionally"},
    StreamColumn{"verified", boolean, ColumnUnit::none, false,
                 "nobody has to confirm a fact or rate behind its interest"},
    StreamColumn{"missing_on", date, ColumnUnit::none, true,
                 "first day without a rate, interest ends with the day before; NULL where none is missing"},
    StreamColumn{"asked", boolean, ColumnUnit::none, false, "the customer's policy does not only threaten"},
    StreamColumn{"forgiven", boolean, ColumnUnit::none, false,
                 "the customer's policy forgives it: its principal is paid"}};

Diagnostic unknown(std::string code, const char* what, Id id, const char* cure) {
    return {std::move(code), {}, std::string(what) + " " + std::to_string(id) + " is not open here.", cure};
}

// Whether nobody has to confirm anything behind the interest and the compensation of a claim.
bool rests_on_known_law(const Assessment& claim, const StatementLine& line) {
    const auto known = [](const std::optional<FactStatus>& status) {
        return status && !needs_confirmation(*status);
    };
    const bool compensates = claim.compensation_minor.value_or(0) > line.compensation_charged.amount_minor;
    return !claim.missing_rate && claim.interest_minor && known(line.grounds.interest_status) &&
           (!compensates || known(line.grounds.status));
}

std::optional<std::int64_t> left_of(const std::optional<std::int64_t>& due_minor,
                                    std::int64_t settled_minor) {
    return due_minor ? std::optional(*due_minor - settled_minor) : std::nullopt;
}

void write_optional(const std::optional<std::int64_t>& amount_minor, int scale, RowSink& sink) {
    if (amount_minor) {
        sink.amount(*amount_minor, scale);
    } else {
        sink.null();
    }
}

void write_optional(Id value, RowSink& sink) {
    if (value == no_id) {
        sink.null();
    } else {
        sink.integer(value);
    }
}

Id currency_id(const Snapshot& ledger, const Currency& currency) {
    for (const auto& [id, known] : ledger.settings().currencies) {
        if (known.code == currency.code) {
            return id;
        }
    }
    return no_id;
}

MoveTerms terms_of(const Evaluation& evaluation, std::uint32_t line, std::uint32_t party) {
    MoveTerms answer;
    answer.move_id = evaluation.ledger().move_id(line);
    answer.terms = claim_terms(evaluation.joined, *evaluation.manifests, line, party);
    const Terms& terms = answer.terms.terms;
    if (terms.law == nullptr) {
        return answer;
    }
    const Relation treated = terms.relation == Relation::unknown ? Relation::consumer : terms.relation;
    const Result<LawOfDay> law =
        law_on(*evaluation.manifests, *terms.law, treated, evaluation.as_of(), terms.contract_rate);
    if (law.ok()) {  // what is beyond the limit is no rate
        answer.rate_nano = law->rate.rate_nano;
        answer.raised_to_floor = law->raised_to_floor;
        answer.floor_nano = law->floor ? law->floor->rate_nano : std::nullopt;
    }
    const PaymentTerm* const longest = find_payment_term(*terms.law, terms.relation);
    if (longest != nullptr && is_ledger_day(evaluation.ledger().day(line))) {
        answer.latest_due_day = latest_due_day(*longest, evaluation.ledger().day(line));
    }
    return answer;
}

}  // namespace

ItemIndex::ItemIndex(const Evaluation& evaluation) : evaluation_(evaluation) {
    for (std::uint32_t item = 0; item < evaluation.item_count(); ++item) {
        if (evaluation.joined.own_rows[evaluation.joined.item_line[item]] != 0) {
            items_.insert(item, [this](std::uint32_t each) { return id_of(each); });
        }
    }
}

Id ItemIndex::id_of(std::uint32_t item) const {
    return evaluation_.ledger().item_id(evaluation_.joined.own_rows[evaluation_.joined.item_line[item]] - 1);
}

Result<std::uint32_t> ItemIndex::find(Id item_id) const {
    const auto found = items_.find(item_id, [this](std::uint32_t each) { return id_of(each); });
    return found
               ? Result<std::uint32_t>(*found)
               : unknown("item_unknown", "Item", item_id, "Give ids of open items that the snapshot holds.");
}

bool is_verified(const Evaluation& evaluation, std::uint32_t item) {
    const Result<Assessment> assessed = evaluation.derivation(item);
    if (!assessed.ok() || assessed->missing_rate) {
        return false;
    }
    const ClaimTerms terms =
        claim_terms(evaluation.joined, *evaluation.manifests, evaluation.joined.item_line[item],
                    evaluation.joined.item_party[item]);
    const auto status = collect_facts(*assessed, terms.terms).interest_status;
    return status && !needs_confirmation(*status);
}

Result<std::vector<CustomerStatement>> statements(const Evaluation& evaluation, const StatementScope& scope) {
    std::vector<CustomerStatement> all;
    auto faults =
        for_each_statement(evaluation.joined, *evaluation.manifests, *evaluation.decision_rules.holds,
                           evaluation.decision_rules.choices, evaluation.apportionment, scope,
                           [&](CustomerStatement&& statement) { all.push_back(std::move(statement)); });
    if (faults) {
        return std::move(*faults);
    }
    return all;
}

namespace {

using VisitOpen = std::function<void(const OpenPenalty&, const StatementLine&, const Assessment&)>;

// Each claim that has something to charge.
std::optional<Diagnostics> for_each_open(const Evaluation& evaluation, const VisitOpen& visit) {
    const auto look = [&](CustomerStatement&& statement) {
        const std::uint32_t party = evaluation.joined.find_party(statement.customer_id);
        for (std::size_t i = 0; i < statement.lines.size(); ++i) {
            const StatementLine& line = statement.lines[i];
            const Assessment& claim = statement.assessed.claims[i];
            const OpenPenalty penalty{
                party,
                line.line,
                claim.principal_minor,
                left_of(claim.interest_minor, claim.interest_paid_minor + line.interest_charged.amount_minor),
                left_of(claim.compensation_minor, line.compensation_charged.amount_minor),
                currency_id(evaluation.ledger(), claim.compensation_currency),
                static_cast<std::int8_t>(claim.compensation_currency.scale),
                rests_on_known_law(claim, line),
                claim.missing_rate ? claim.missing_rate->day : no_day,
                statement.policy != Penalties::threaten,
                statement.policy == Penalties::forgive &&
                    evaluation.ledger().residual_minor(line.line) == 0 &&
                    find_paid(evaluation.joined, evaluation.decision_rules.choices, line.line)};
            const bool is_open =
                penalty.interest_minor.value_or(0) != 0 || penalty.compensation_minor.value_or(0) != 0;
            if (line.held.bears && !line.past_limitation && is_open) {
                visit(penalty, line, claim);
            }
        }
    };
    return for_each_statement(evaluation.joined, *evaluation.manifests, *evaluation.decision_rules.holds,
                              evaluation.decision_rules.choices, evaluation.apportionment,
                              StatementScope({}, {}, false), look);
}

}  // namespace

Result<std::vector<OpenPenalty>> open_penalties(const Evaluation& evaluation) {
    std::vector<OpenPenalty> open;
    auto faults = for_each_open(
        evaluation, [&](const OpenPenalty& penalty, const auto&, const auto&) { open.push_back(penalty); });
    if (faults) {
        return std::move(*faults);
    }
    return open;
}

Result<ToConfirm> to_confirm(const Evaluation& evaluation) {
    ToConfirm found;
    auto faults = for_each_open(
        evaluation, [&](const OpenPenalty& penalty, const StatementLine& line, const Assessment& claim) {
            const bool compensates = penalty.compensation_minor.value_or(0) > 0;
            for (const auto& [part, fact] : line.grounds.facts) {
                if (needs_confirmation(fact->status) &&
                    ((part != "compensation" && part != "clause") || compensates)) {
                    found.facts.emplace(line.terms.terms.law->code, fact->code);
                }
            }
            for (const InterestSegment& segment : claim.segments) {
                found.rows.insert(segment.unconfirmed_rows.begin(), segment.unconfirmed_rows.end());
            }
        });
    if (faults) {
        return std::move(*faults);
    }
    return found;
}

std::span<const StreamColumn> open_penalty_columns() { return penalty_columns; }

void write_open_penalty(const Evaluation& evaluation, const OpenPenalty& penalty, RowSink& sink) {
    const Snapshot& ledger = evaluation.ledger();
    const std::uint32_t line = penalty.line;
    const std::uint32_t own = evaluation.joined.own_rows[line];
    const Day due = item_due_day(ledger, line);
    const int scale = ledger.currency(line).scale;
    sink.row(penalty_columns.size());
    sink.integer(evaluation.joined.parties[penalty.party].customer_id);
    sink.integer(ledger.company_id(line));
    sink.integer(ledger.move_id(line));
    sink.integer(evaluation.joined.ordinal(line));
    write_optional(own == 0 ? no_id : ledger.item_id(own - 1), sink);
    sink.integer(ledger.currency_id(line));
    write_optional(penalty.interest_minor, scale, sink);
    write_optional(penalty.compensation_minor, penalty.compensation_scale, sink);
    write_optional(penalty.compensation_currency_id, sink);
    sink.day(due);
    sink.integer(evaluation.as_of() - due);
    sink.amount(penalty.principal_minor, scale);
    sink.boolean(penalty.is_verified);
    if (penalty.missing_on == no_day) {
        sink.null();
    } else {
        sink.day(penalty.missing_on);
    }
    sink.boolean(penalty.is_asked);
    sink.boolean(penalty.is_forgiven);
}

Result<std::vector<MoveTerms>> terms_of_moves(const Evaluation& evaluation, std::span<const Id> move_ids) {
    const Snapshot& ledger = evaluation.ledger();
    std::vector<std::pair<Id, std::uint32_t>> lines;  // the first debit line of each move asked for
    for (const Id move_id : move_ids) {
        lines.emplace_back(move_id, nowhere);
    }
    std::sort(lines.begin(), lines.end());
    const auto find = [&](Id move_id) {
        return std::lower_bound(lines.begin(), lines.end(), std::pair(move_id, std::uint32_t{0}));
    };
    for (std::uint32_t line = 0; line < ledger.line_count(); ++line) {
        if (ledger.amount_minor(line) > 0 && ledger.customer_id(line) != no_id) {
            const auto found = find(ledger.move_id(line));
            if (found != lines.end() && found->first == ledger.move_id(line)) {
                found->second = std::min(found->second, line);
            }
        }
    }
    std::vector<MoveTerms> answers;
    for (const Id move_id : move_ids) {
        const std::uint32_t line = find(move_id)->second;
        const std::uint32_t party =
            line == nowhere ? nowhere : evaluation.joined.find_party(ledger.customer_id(line));
        if (party == nowhere) {
            return unknown("move_unknown", "Move", move_id,
                           "Give moves of which the snapshot holds a debit line and its customer.");
        }
        answers.push_back(terms_of(evaluation, line, party));
    }
    return answers;
}

}  // namespace quittance
