#include "claim_collector.hpp"

#include <quittance/engine/statements.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <tuple>

namespace quittance {

namespace {

// A settled line that would be chaseable if it were open.
bool is_settled_claim(const JoinedLedger& joined, const Holds& holds, std::uint32_t line) {
    const Snapshot& ledger = *joined.ledger;
    if (ledger.amount_minor(line) <= 0 || ledger.residual_minor(line) != 0 || is_left_out(ledger, line) ||
        is_charged_penalty(ledger, line) || is_held_by_host(ledger, holds, line) ||
        !is_ledger_day(ledger.day(line)) || !is_ledger_day(ledger.due_day(line))) {
        return false;
    }
    const auto settlements = joined.settlements.of(line);
    return std::all_of(settlements.begin(), settlements.end(), [&](std::uint32_t settlement) {
        return is_ledger_day(ledger.settlement_day(settlement));
    });
}

// What was charged of an invoice's compensation belongs to the claim that carries it; where none does, to its
// first one.
void charge_compensation(const Snapshot& ledger, const StatementAssessment& assessed,
                         std::vector<StatementLine>& lines) {
    std::map<Id, std::size_t> carriers;
    const auto charge = [&](std::size_t i) {
        StatementLine& line = lines[i];
        line.compensation_charged =
            charged_compensation(ledger, line.line, line.ordinal, *line.terms.terms.rule->compensation);
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& compensation = lines[i].terms.terms.rule->compensation;
        if (!lines[i].held.bears || !compensation) {
            continue;
        }
        if (compensation->scope == CompensationScope::due_date) {
            charge(i);
            continue;
        }
        const auto [carrier, is_first] = carriers.emplace(ledger.move_id(lines[i].line), i);
        if (!is_first && assessed.claims[i].compensation_minor != 0 &&
            assessed.claims[carrier->second].compensation_minor == 0) {
            carrier->second = i;
        }
    }
    for (const auto& [move_id, i] : carriers) {
        charge(i);
    }
}

// An open item is listed, a settled claim while something is left of it.
bool is_listed(const Snapshot& ledger, const StatementScope& scope, const StatementLine& line,
               const Assessment& assessed) {
    if (!scope.has_move(ledger.move_id(line.line))) {
        return false;
    }
    const auto left = [](const std::optional<std::int64_t>& due_minor, std::int64_t settled_minor) {
        return due_minor && *due_minor != settled_minor;
    };
    return ledger.residual_minor(line.line) > 0 || assessed.principal_minor > 0 ||
           left(assessed.interest_minor, assessed.interest_paid_minor + line.interest_charged.amount_minor) ||
           left(assessed.compensation_minor, line.compensation_charged.amount_minor) ||
           line.interest_charged.pending_minor != 0 || line.compensation_charged.pending_minor != 0;
}

// Drops the claims that are not listed, and the payments that served none that is.
void list_claims(const Snapshot& ledger, const StatementScope& scope, CustomerStatement& statement) {
    constexpr std::size_t dropped = static_cast<std::size_t>(-1);
    StatementAssessment& assessed = statement.assessed;
    std::vector<std::size_t> numbers(statement.lines.size(), dropped);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < statement.lines.size(); ++i) {
        if (is_listed(ledger, scope, statement.lines[i], assessed.claims[i])) {
            numbers[i] = kept;
            if (kept != i) {
                statement.lines[kept] = std::move(statement.lines[i]);
                assessed.claims[kept] = std::move(assessed.claims[i]);
            }
            ++kept;
        }
    }
    statement.lines.resize(kept);
    assessed.claims.resize(kept);
    for (PaymentResult& payment : assessed.payments) {
        for (Imputed& imputed : payment.imputed) {
            imputed.claim = numbers[imputed.claim];
        }
        std::erase_if(payment.imputed, [](const Imputed& imputed) { return imputed.claim == dropped; });
    }
    std::erase_if(assessed.payments, [](const PaymentResult& payment) {
        return payment.imputed.empty() && payment.overpaid_minor == 0;
    });
}

// The sums of what is available in the claims listed; none where no claim has any.
void add_up(bool legal_order, StatementAssessment& assessed) {
    assessed.principal_minor = assessed.ledger_principal_minor = assessed.total_minor = 0;
    assessed.interest_paid_minor = assessed.overpaid_minor = 0;
    assessed.interest_minor.reset();
    assessed.compensation_minor.reset();
    assessed.compensation_currency = assessed.currency;
    bool one_currency = true;
    for (const Assessment& claim : assessed.claims) {
        assessed.principal_minor += claim.principal_minor;
        assessed.ledger_principal_minor += claim.ledger_principal_minor;
        assessed.total_minor += claim.total_minor;
        assessed.overpaid_minor += claim.overpaid_minor;
        assessed.interest_paid_minor += claim.interest_paid_minor;
        if (claim.interest_minor) {
            assessed.interest_minor = assessed.interest_minor.value_or(0) + *claim.interest_minor;
        }
        if (claim.compensation_minor) {
            const bool none_yet = assessed.compensation_minor.value_or(0) == 0;
            one_currency = one_currency && (none_yet || *claim.compensation_minor == 0 ||
                                            claim.compensation_currency == assessed.compensation_currency);
            if (none_yet && (*claim.compensation_minor != 0 || !assessed.compensation_minor)) {
                assessed.compensation_currency = claim.compensation_currency;
            }
            assessed.compensation_minor = assessed.compensation_minor.value_or(0) + *claim.compensation_minor;
        }
    }
    if (!one_currency) {
        assessed.compensation_minor.reset();
        assessed.compensation_currency = assessed.currency;
    }
    for (const PaymentResult& payment : assessed.payments) {
        assessed.overpaid_minor += payment.overpaid_minor;
    }
    if (assessed.claims.empty()) {
        assessed.interest_minor = assessed.compensation_minor = 0;
    }
    assessed.reasons.clear();
    if (legal_order) {
        assessed.reasons.push_back(explain_legal_order(assessed));
    }
}

class StatementBuilder {
public:
    StatementBuilder(const JoinedLedger& joined, const ManifestSet& manifests, const Holds& holds,
                     const PolicyChoices& policies, const Apportionment& apportionment,
                     const StatementScope& scope)
        : joined_(joined),
          ledger_(*joined.ledger),
          manifests_(manifests),
          holds_(holds),
          policies_(policies),
          apportionment_(apportionment),
          scope_(scope) {}

    // The statements of a party by currency code; `settled` are its settled claims.
    Result<std::vector<CustomerStatement>> build(std::uint32_t party,
                                                 std::span<const std::uint32_t> settled) {
        policy_ = policies_.choose(joined_, party, relation_of(joined_, party).relation).policy;
        std::map<std::string, CustomerStatement> by_currency;
        const auto statement_of = [&](std::uint32_t line) -> CustomerStatement& {
            CustomerStatement& statement = by_currency[ledger_.currency(line).code];
            statement.customer_id = joined_.parties[party].customer_id;
            statement.policy = policies_.penalties[policy_];
            statement.assessed.currency = ledger_.currency(line);
            return statement;
        };
        for (const std::uint32_t item : joined_.items_of(party)) {
            const std::uint32_t line = joined_.item_line[item];
            if (!is_charged_penalty(ledger_, line)) {
                statement_of(line).lines.push_back(
                    make_line(line, party, apportionment_.credits_of(item), apportionment_.holds_of(item)));
            } else if (scope_.has_move(ledger_.move_id(line))) {
                statement_of(line).penalties.push_back(
                    {line, ledger_.residual_minor(line) - sum(apportionment_.credits_of(item))});
            }
        }
        if (!scope_.moves) {
            for (const auto& [line, left_minor] : find_spare_credits(joined_, apportionment_, party)) {
                if (is_charged_penalty(ledger_, line)) {
                    statement_of(line).penalties.push_back({line, -left_minor});
                } else {
                    statement_of(line).credits.push_back({line, left_minor});
                }
            }
        }
        for (const std::uint32_t line : settled) {
            StatementLine made = make_line(line, party, {}, {});
            if (!made.past_limitation) {
                statement_of(line).lines.push_back(std::move(made));
            }
        }
        std::vector<CustomerStatement> statements;
        for (auto& [code, statement] : by_currency) {
            if (auto faults = settle(statement)) {
                return std::move(*faults);
            }
            if (!statement.lines.empty() || !statement.penalties.empty() || !statement.credits.empty()) {
                statements.push_back(std::move(statement));
            }
        }
        return statements;
    }

private:
    StatementLine make_line(std::uint32_t line, std::uint32_t party, std::span<const Allocation> credits,
                            std::span<const HeldPart> holds) const {
        StatementLine made;
        made.line = line;
        made.ordinal = joined_.ordinal(line);
        made.own_row = joined_.own_rows[line];
        made.holds.assign(holds.begin(), holds.end());
        made.held = held_amounts(holds_, ledger_.residual_minor(line), credits, holds);
        made.terms = claim_terms(joined_, manifests_, line, party);
        made.unavailable = made.held.bears ? made.terms.unavailable : Unavailable::none;
        const std::int64_t excluded_minor = made.held.bears ? made.held.interest_free_minor : 0;
        made.claim = collect_claim(joined_, line, credits, excluded_minor, joined_.as_of, made.events);
        made.bearing = made.claim;
        made.bearing_events = made.events;
        made.interest_free_minor =
            excluded_minor + set_remainder_aside(joined_, line, credits,
                                                 policies_.least_claim(policy_, ledger_, line), made.bearing,
                                                 made.bearing_events);
        made.limitation = limitation(joined_, line, made.terms);
        made.past_limitation = made.limitation && joined_.as_of > made.limitation->last_day;
        made.interest_charged = charged_interest(ledger_, line, made.ordinal);
        return made;
    }

    static std::int64_t sum(std::span<const Allocation> credits) {
        return std::accumulate(
            credits.begin(), credits.end(), std::int64_t{0},
            [](std::int64_t sum, const Allocation& each) { return sum + each.amount_minor; });
    }

    std::optional<Diagnostics> settle(CustomerStatement& statement) const;

    const JoinedLedger& joined_;
    const Snapshot& ledger_;
    const ManifestSet& manifests_;
    const Holds& holds_;
    const PolicyChoices& policies_;
    const Apportionment& apportionment_;
    const StatementScope& scope_;
    std::uint16_t policy_ = 0;  // of the party whose statements are built
};

std::optional<Diagnostics> StatementBuilder::settle(CustomerStatement& statement) const {
    const auto order_of = [&](const StatementLine& line) {
        return std::tuple(item_due_day(ledger_, line.line), ledger_.move_id(line.line), line.ordinal);
    };
    std::sort(statement.lines.begin(), statement.lines.end(),
              [&](const StatementLine& a, const StatementLine& b) { return order_of(a) < order_of(b); });
    std::vector<StatedClaim> claims;
    std::vector<Payment> payments;
    for (const StatementLine& line : statement.lines) {
        StatedClaim& stated =
            state_claim(line.bearing, line.bearing_events, line.terms.terms, claims, payments);
        stated.invoice = std::to_string(ledger_.move_id(line.line));
        stated.principal_only = !line.held.bears;
        stated.bears_compensation = ledger_.kind(line.line) == LineKind::invoice;
    }
    Terms order;
    order.legal_order = scope_.legal_order;
    order.law = manifests_.jurisdiction(ledger_.settings().country);
    Result<StatementAssessment> assessed =
        assess(claims, payments, 0, joined_.as_of, statement.assessed.currency, order, manifests_,
               WhenRateMissing::until_then);
    if (!assessed.ok()) {
        return assessed.diagnostics();
    }
    statement.assessed = std::move(assessed).value();
    charge_compensation(ledger_, statement.assessed, statement.lines);
    for (std::size_t i = 0; i < statement.lines.size(); ++i) {
        StatementLine& line = statement.lines[i];
        Assessment& claim = statement.assessed.claims[i];
        if (claim.missing_rate) {
            line.unavailable = claim.interest_minor ? Unavailable::rate_to_enter : Unavailable::rate_missing;
        }
        // What bears nothing is owed all the same.
        claim.principal_minor += line.interest_free_minor;
        claim.ledger_principal_minor += line.interest_free_minor;
        claim.total_minor += line.interest_free_minor;
        if (line.held.bears && line.terms.terms.rule->available()) {
            line.grounds = collect_facts(claim, line.terms.terms);
        }
        if (const auto& compensation = line.terms.terms.rule->compensation) {
            claim.compensation_currency =
                compensation->currency;  // of what was charged too, where none can be sized
        }
        if (const Day in_time = last_day_in_time(ledger_.line(line.line));
            in_time != item_due_day(ledger_, line.line)) {
            claim.reasons.insert(claim.reasons.begin(),
                                 {"due_before_date", {{"issued_on", format_day(in_time)}}});
        }
        claim.reasons.insert(claim.reasons.begin(), explain_law(line.terms));
    }
    list_claims(ledger_, scope_, statement);
    add_up(scope_.legal_order, statement.assessed);
    return std::nullopt;
}

struct SettledClaim {
    std::uint32_t party;
    std::uint32_t line;
};

// The parties that the scope asks for, as a mark for each.
std::vector<bool> find_parties(const JoinedLedger& joined, const StatementScope& scope) {
    std::vector<bool> wanted(joined.parties.size(), !scope.customers && !scope.moves);
    if (scope.customers) {
        for (const Id customer_id : *scope.customers) {
            if (const std::uint32_t party = joined.find_party(customer_id); party != nowhere) {
                wanted[party] = !scope.moves;
            }
        }
    }
    if (scope.moves) {
        for (std::uint32_t line = 0; line < joined.ledger->line_count(); ++line) {
            if (scope.has_move(joined.ledger->move_id(line))) {
                const Id customer_id = joined.ledger->customer_id(line);
                const std::uint32_t party = joined.find_party(customer_id);
                if (party != nowhere && scope.has_customer(customer_id)) {
                    wanted[party] = true;
                }
            }
        }
    }
    return wanted;
}

std::vector<SettledClaim> find_settled_claims(const JoinedLedger& joined, const Holds& holds,
                                              const std::vector<bool>& wanted) {
    std::vector<SettledClaim> settled;
    for (std::uint32_t line = 0; line < joined.ledger->line_count(); ++line) {
        if (joined.ledger->residual_minor(line) == 0) {
            const std::uint32_t party = joined.find_party(joined.ledger->customer_id(line));
            if (party != nowhere && wanted[party] && is_settled_claim(joined, holds, line)) {
                settled.push_back({party, line});
            }
        }
    }
    std::stable_sort(settled.begin(), settled.end(),
                     [](const SettledClaim& a, const SettledClaim& b) { return a.party < b.party; });
    return settled;
}

bool has(const std::optional<std::vector<Id>>& ids, Id id) {
    return !ids || std::binary_search(ids->begin(), ids->end(), id);
}

}  // namespace

LegalGrounds collect_facts(const Assessment& assessed, const Terms& terms) {
    LegalGrounds grounds;
    const auto worsen = [&](FactStatus status, bool of_interest) {
        grounds.status = std::max(grounds.status.value_or(FactStatus::official), status);
        if (of_interest) {
            grounds.interest_status =
                std::max(grounds.interest_status.value_or(FactStatus::official), status);
        }
    };
    const auto add = [&](std::string_view part, const std::string& code) {
        const Fact* fact = terms.law->fact(code);
        grounds.facts.emplace_back(part, fact);
        worsen(fact->status, part != "compensation" && part != "clause");
    };
    const auto add_part = [&](std::string_view part) {
        const auto found = terms.rule->facts.find(std::string(part));
        if (found != terms.rule->facts.end()) {
            add(part, found->second);
        }
    };
    if (terms.contract_rate) {
        add_part("contract_floor");
    } else {
        for (const RateRule& rule : terms.rule->rate) {
            const bool used = std::any_of(
                assessed.segments.begin(), assessed.segments.end(), [&](const InterestSegment& segment) {
                    return segment.from_day <= rule.until_day && segment.to_day >= rule.from_day;
                });
            if (used || terms.rule->rate.size() == 1) {
                add("rate", rule.fact);
            }
        }
        if (terms.judgment_day) {
            add_part("judgment");
        }
    }
    for (const char* part : {"first_day", "day_count", "rounding", "compensation"}) {
        add_part(part);
    }
    if (assessed.by_clause) {
        add_part("clause");
    }
    for (const InterestSegment& segment : assessed.segments) {
        worsen(segment.status, true);
    }
    return grounds;
}

StatementScope::StatementScope(std::optional<std::vector<Id>> of_customers,
                               std::optional<std::vector<Id>> of_moves, bool in_legal_order)
    : customers(std::move(of_customers)), moves(std::move(of_moves)), legal_order(in_legal_order) {
    for (auto* ids : {&customers, &moves}) {
        if (*ids) {
            std::sort((*ids)->begin(), (*ids)->end());
        }
    }
}

bool StatementScope::has_customer(Id customer_id) const { return has(customers, customer_id); }
bool StatementScope::has_move(Id move_id) const { return has(moves, move_id); }

std::vector<SpareCredit> find_spare_credits(const JoinedLedger& joined, const Apportionment& apportionment,
                                            std::uint32_t party) {
    if (joined.credits_of(party).empty()) {
        return {};
    }
    std::map<std::uint32_t, std::int64_t> taken_minor;  // by line
    for (const std::uint32_t item : joined.items_of(party)) {
        for (const Allocation& credit : apportionment.credits_of(item)) {
            taken_minor[credit.credit_line] += credit.amount_minor;
        }
    }
    const Snapshot& ledger = *joined.ledger;
    std::vector<SpareCredit> spare;
    for (const JoinedLedger::Credit& credit : joined.credits_of(party)) {
        const std::int64_t left_minor = -ledger.residual_minor(credit.line) - taken_minor[credit.line];
        if (left_minor != 0 && !is_left_out(ledger, credit.line)) {
            spare.push_back({credit.line, left_minor});
        }
    }
    return spare;
}

std::optional<Diagnostics> for_each_statement(const JoinedLedger& joined, const ManifestSet& manifests,
                                              const Holds& holds, const PolicyChoices& policies,
                                              const Apportionment& apportionment, const StatementScope& scope,
                                              const std::function<void(CustomerStatement&&)>& take) {
    const std::vector<bool> wanted = find_parties(joined, scope);
    const std::vector<SettledClaim> settled = find_settled_claims(joined, holds, wanted);
    StatementBuilder builder(joined, manifests, holds, policies, apportionment, scope);
    std::vector<std::uint32_t> lines;
    auto next = settled.begin();
    // Who has neither an open item nor a case may still owe for what was paid late.
    for (std::uint32_t party = 0; party < joined.parties.size(); ++party) {
        lines.clear();
        for (; next != settled.end() && next->party == party; ++next) {
            lines.push_back(next->line);
        }
        if (!wanted[party] || joined.parties[party].fault != RowFault::none) {
            continue;
        }
        auto built = builder.build(party, lines);
        if (!built.ok()) {
            return built.diagnostics();
        }
        for (CustomerStatement& statement : std::move(built).value()) {
            take(std::move(statement));
        }
    }
    return std::nullopt;
}

}  // namespace quittance
