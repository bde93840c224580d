// What was charged or waived of a claim.
#include <quittance/engine/claims.hpp>

namespace quittance {

std::int64_t charged_interest(const Snapshot& ledger, std::uint32_t line, std::int32_t ordinal) {
    std::int64_t sum_minor = 0;
    for (const ChargeRow& row : ledger.charges(ledger.move_id(line))) {
        if (row.kind == ChargeKind::interest && row.ordinal == ordinal &&
            row.currency_id == ledger.currency_id(line)) {
            sum_minor += row.amount_minor;
        }
    }
    return sum_minor;
}

std::int64_t charged_compensation(const Snapshot& ledger, std::uint32_t line, std::int32_t ordinal,
                                  const Compensation& compensation) {
    const auto& currencies = ledger.settings().currencies;
    std::int64_t sum_minor = 0;
    for (const ChargeRow& row : ledger.charges(ledger.move_id(line))) {
        const auto currency = currencies.find(row.currency_id);
        if (row.kind == ChargeKind::compensation &&
            (compensation.scope == CompensationScope::invoice || row.ordinal == ordinal) &&
            currency != currencies.end() && currency->second.code == compensation.currency.code) {
            sum_minor += row.amount_minor;
        }
    }
    return sum_minor;
}

}  // namespace quittance
