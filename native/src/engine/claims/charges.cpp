// What was charged or waived of a claim.
#include <quittance/engine/claims.hpp>

namespace quittance {

namespace {

template <class Predicate>
Charged add_up(const Snapshot& ledger, std::uint32_t line, Predicate counts) {
    Charged charged;
    for (const ChargeRow& row : ledger.charges(ledger.move_id(line))) {
        if (counts(row)) {
            charged.amount_minor += row.amount_minor;
            charged.pending_minor += row.pending ? row.amount_minor : 0;
        }
    }
    return charged;
}

}  // namespace

Charged charged_interest(const Snapshot& ledger, std::uint32_t line, std::int32_t ordinal) {
    return add_up(ledger, line, [&](const ChargeRow& row) {
        return row.kind == ChargeKind::interest && row.ordinal == ordinal &&
               row.currency_id == ledger.currency_id(line);
    });
}

Charged charged_compensation(const Snapshot& ledger, std::uint32_t line, std::int32_t ordinal,
                             const Compensation& compensation) {
    const auto& currencies = ledger.settings().currencies;
    return add_up(ledger, line, [&](const ChargeRow& row) {
        const auto currency = currencies.find(row.currency_id);
        return row.kind == ChargeKind::compensation &&
               (compensation.scope == CompensationScope::invoice || row.ordinal == ordinal) &&
               currency != currencies.end() && currency->second.code == compensation.currency.code;
    });
}

}  // namespace quittance
