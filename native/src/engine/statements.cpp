// Section 10 of the specification: what each customer owes, settled claims included.
#include "internal.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace quittance {

namespace {

// An instalment of the ledger: its lines sorted by it have their ordinals as ranks within a move.
struct DebitLine {
    Id move_id;
    Day due_day;
    Id line_id;
    std::uint32_t line;
};

// What statements need of the ledger as a whole.
class LedgerIndex {
public:
    explicit LedgerIndex(const Snapshot& ledger) : settlements(ledger), ordinals_(ledger.line_count()) {
        std::vector<DebitLine> lines;
        for (std::uint32_t line = 0; line < ledger.line_count(); ++line) {
            if (ledger.amount_minor(line) > 0) {
                const Day due = ledger.due_day(line);
                lines.push_back({ledger.move_id(line), due == no_day ? std::numeric_limits<Day>::max() : due,
                                 ledger.line_id(line), line});
            }
        }
        std::sort(lines.begin(), lines.end(), [](const DebitLine& a, const DebitLine& b) {
            return std::tie(a.move_id, a.due_day, a.line_id) < std::tie(b.move_id, b.due_day, b.line_id);
        });
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool first = i == 0 || lines[i - 1].move_id != lines[i].move_id;
            ordinals_[lines[i].line] = first ? 1 : ordinals_[lines[i - 1].line] + 1;
        }
        for (std::uint32_t row = 0; row < ledger.item_count(); ++row) {
            own_rows_.push_back(row);
        }
        const auto key_of = [&ledger](std::uint32_t row) {
            return std::pair(ledger.item_move_id(row), ledger.item_ordinal(row));
        };
        std::sort(own_rows_.begin(), own_rows_.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return key_of(a) < key_of(b); });
    }

    std::int32_t ordinal(std::uint32_t line) const { return ordinals_[line]; }
    // Row of our item plus one, 0 for none.
    std::uint32_t own_row(const Snapshot& ledger, std::uint32_t line) const {
        const auto key_of = [&ledger](std::uint32_t row) {
            return std::pair(ledger.item_move_id(row), ledger.item_ordinal(row));
        };
        const auto wanted = std::pair(ledger.move_id(line), ordinal(line));
        const auto found = std::partition_point(own_rows_.begin(), own_rows_.end(),
                                                [&](std::uint32_t row) { return key_of(row) < wanted; });
        return found != own_rows_.end() && key_of(*found) == wanted ? *found + 1 : 0;
    }

    SettlementIndex settlements;

private:
    std::vector<std::int32_t> ordinals_;  // by line
    std::vector<std::uint32_t> own_rows_;
};

bool has_usable_dates(const Snapshot& ledger, std::uint32_t line,
                      std::span<const std::uint32_t> settlements) {
    return is_ledger_day(ledger.day(line)) && is_ledger_day(ledger.due_day(line)) &&
           std::all_of(settlements.begin(), settlements.end(), [&](std::uint32_t settlement) {
               return is_ledger_day(ledger.settlement_day(settlement));
           });
}

// The facts of law behind a claim, and the worst status among them and its rates.
void rest_on_facts(const Assessment& assessed, StatementLine& line) {
    const Terms& terms = line.terms.terms;
    const auto add = [&](std::string_view part, const std::string& code) {
        const Fact* fact = terms.law->fact(code);
        line.facts.emplace_back(part, fact);
        line.status = std::max(line.status.value_or(FactStatus::verified), fact->status);
    };
    const auto add_part = [&](std::string_view part) {
        const auto found = terms.rule->facts.find(std::string(part));
        if (found != terms.rule->facts.end()) {
            add(part, found->second);
        }
    };
    if (terms.contract_rate_nano) {
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
    for (const InterestSegment& segment : assessed.segments) {
        line.status = std::max(*line.status, segment.status);
    }
}

// What was charged of an invoice's compensation belongs to the claim that carries it; where none does, to its
// first one.
void charge_compensation(const Snapshot& ledger, const StatementAssessment& assessed,
                         std::vector<StatementLine>& lines) {
    std::map<Id, std::size_t> carriers;
    const auto charge = [&](std::size_t i) {
        StatementLine& line = lines[i];
        line.compensation_charged_minor =
            charged_compensation(ledger, line.line, line.ordinal, *line.terms.terms.rule->compensation);
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& compensation = lines[i].terms.terms.rule->compensation;
        if (lines[i].hold != Hold::none || !compensation) {
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
bool is_listed(const Snapshot& ledger, const StatementLine& line, const Assessment& assessed) {
    const auto left = [](const std::optional<std::int64_t>& due_minor, std::int64_t settled_minor) {
        return due_minor && *due_minor != settled_minor;
    };
    return ledger.residual_minor(line.line) > 0 || assessed.principal_minor > 0 ||
           left(assessed.interest_minor, assessed.interest_paid_minor + line.interest_charged_minor) ||
           left(assessed.compensation_minor, line.compensation_charged_minor);
}

// Drops the claims that are not listed, and the payments that served none that is.
void list_claims(const Snapshot& ledger, CustomerStatement& statement) {
    constexpr std::size_t dropped = static_cast<std::size_t>(-1);
    StatementAssessment& assessed = statement.assessed;
    std::vector<std::size_t> numbers(statement.lines.size(), dropped);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < statement.lines.size(); ++i) {
        if (is_listed(ledger, statement.lines[i], assessed.claims[i])) {
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

}  // namespace

StatedClaim& state_claim(const Claim& claim, std::span<const Event> events, const Terms& terms,
                         std::vector<StatedClaim>& claims, std::vector<Payment>& payments) {
    StatedClaim& stated = claims.emplace_back();
    stated.claim = claim;
    stated.terms = terms;
    for (const Event& event : events) {
        if (event.kind == EventKind::credit) {
            stated.credits.push_back(event);
        } else {
            payments.push_back({event.day, event.amount_minor, claims.size() - 1});
        }
    }
    return stated;
}

Result<std::vector<CustomerStatement>> Evaluation::statements(bool legal_order) const {
    const Snapshot& ledger = *snapshot_;
    const LedgerIndex index(ledger);
    // Who has neither an open item nor a case may still owe for what was paid late.
    std::vector<CaseDecision> debtors = cases_;
    IdIndex debtors_by_customer;
    const auto customer_of = [&](std::uint32_t debtor) { return debtors[debtor].customer_id; };
    for (std::uint32_t i = 0; i < debtors.size(); ++i) {
        debtors_by_customer.insert(i, customer_of);
    }
    for (std::uint32_t row = 0; row < ledger.customers().size(); ++row) {
        const CustomerRow& customer = ledger.customers()[row];
        const auto next = static_cast<std::uint32_t>(debtors.size());
        CaseDecision& debtor = debtors.emplace_back();
        debtor.customer_id = customer.customer_id;
        set_relation(nullptr, customer.flags, debtor);
        if (debtors_by_customer.insert(next, customer_of) != next) {
            debtors.pop_back();
        }
    }
    for (const Failure& failure : failures_) {
        if (const auto debtor = debtors_by_customer.find(failure.customer_id, customer_of)) {
            debtors[*debtor].status = failure.fault;
        }
    }
    std::vector<std::vector<std::uint32_t>> settled(debtors.size());
    for (std::uint32_t line = 0; line < ledger.line_count(); ++line) {
        if (ledger.amount_minor(line) > 0 && ledger.residual_minor(line) == 0 &&
            !is_left_out(ledger.customer_id(line), ledger.flags(line)) && !is_charged_penalty(ledger, line) &&
            hold_of(ledger, line) == Hold::none &&
            has_usable_dates(ledger, line, index.settlements.of(line))) {
            if (const auto debtor = debtors_by_customer.find(ledger.customer_id(line), customer_of)) {
                settled[*debtor].push_back(line);
            }
        }
    }

    const auto make_line = [&](std::uint32_t line, Hold hold, std::span<const Allocation> credits,
                               std::uint32_t item, const CaseDecision& decision) {
        StatementLine made;
        made.line = line;
        made.ordinal = index.ordinal(line);
        made.own_row = index.own_row(ledger, line);
        made.hold = hold;
        made.terms = claim_terms(line, decision);
        made.unavailable = hold == Hold::none ? made.terms.unavailable : Unavailable::none;
        made.claim =
            collect_claim(ledger, line, index.settlements.of(line), credits, item, as_of_, made.events);
        made.limitation = limitation(line, made.terms);
        made.past_limitation = made.limitation && as_of_ > made.limitation->last_day;
        made.interest_charged_minor = charged_interest(ledger, line, made.ordinal);
        return made;
    };

    std::vector<CustomerStatement> statements;
    for (std::uint32_t i = 0; i < debtors.size(); ++i) {
        const CaseDecision& decision = debtors[i];
        if (decision.status != RowFault::none) {
            continue;
        }
        std::map<std::string, CustomerStatement> by_currency;
        const auto statement_of = [&](std::uint32_t line) -> CustomerStatement& {
            CustomerStatement& statement = by_currency[ledger.currency(line).code];
            statement.customer_id = decision.customer_id;
            statement.assessed.currency = ledger.currency(line);
            return statement;
        };
        for (const std::uint32_t item :
             items_by_customer().subspan(decision.items_begin, decision.items_end - decision.items_begin)) {
            const std::uint32_t line = item_line_[item];
            if (is_charged_penalty(ledger, line)) {
                statement_of(line).penalties.push_back(line);
            } else {
                statement_of(line).lines.push_back(
                    make_line(line, item_hold_[item], allocations(item), item, decision));
            }
        }
        for (const std::uint32_t line : settled[i]) {
            StatementLine made = make_line(line, Hold::none, {}, 0, decision);
            if (!made.past_limitation) {
                statement_of(line).lines.push_back(std::move(made));
            }
        }
        for (auto& [code, statement] : by_currency) {
            if (auto faults = settle_statement(legal_order, statement)) {
                return std::move(*faults);
            }
            if (!statement.lines.empty() || !statement.penalties.empty()) {
                statements.push_back(std::move(statement));
            }
        }
    }
    return statements;
}

std::optional<Diagnostics> Evaluation::settle_statement(bool legal_order,
                                                        CustomerStatement& statement) const {
    const Snapshot& ledger = *snapshot_;
    const auto order_of = [&](const StatementLine& line) {
        return std::tuple(line.claim.due_day, ledger.move_id(line.line), line.ordinal);
    };
    std::sort(statement.lines.begin(), statement.lines.end(),
              [&](const StatementLine& a, const StatementLine& b) { return order_of(a) < order_of(b); });
    std::vector<StatedClaim> claims;
    std::vector<Payment> payments;
    for (const StatementLine& line : statement.lines) {
        StatedClaim& stated = state_claim(line.claim, line.events, line.terms.terms, claims, payments);
        stated.invoice = std::to_string(ledger.move_id(line.line));
        stated.principal_only = line.hold != Hold::none;
        stated.bears_compensation = ledger.kind(line.line) == LineKind::invoice;
    }
    Terms order;
    order.legal_order = legal_order;
    order.law = manifests_->jurisdiction(ledger.settings().country);
    Result<StatementAssessment> assessed = assess(claims, payments, 0, as_of_, statement.assessed.currency,
                                                  order, *manifests_, WhenRateMissing::without_interest);
    if (!assessed.ok()) {
        return assessed.diagnostics();
    }
    statement.assessed = std::move(assessed).value();
    charge_compensation(ledger, statement.assessed, statement.lines);
    for (std::size_t i = 0; i < statement.lines.size(); ++i) {
        StatementLine& line = statement.lines[i];
        Assessment& claim = statement.assessed.claims[i];
        if (claim.missing_rate) {
            line.unavailable = Unavailable::rate_missing;
        }
        if (line.hold == Hold::none && line.terms.terms.rule->available()) {
            rest_on_facts(claim, line);
        }
        if (const auto& compensation = line.terms.terms.rule->compensation) {
            claim.compensation_currency =
                compensation->currency;  // of what was charged too, where none can be sized
        }
        claim.reasons.insert(claim.reasons.begin(), explain_law(line.terms));
    }
    list_claims(ledger, statement);
    add_up(legal_order, statement.assessed);
    return std::nullopt;
}

}  // namespace quittance
