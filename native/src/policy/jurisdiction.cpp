#include <quittance/base/int128.hpp>
#include <quittance/policy/jurisdiction.hpp>

#include <algorithm>

namespace quittance {

std::string_view to_string(Relation relation) {
    switch (relation) {
        case Relation::not_stated: return "";
        case Relation::b2b: return "b2b";
        case Relation::public_buyer: return "public";
        case Relation::consumer: return "consumer";
        case Relation::unknown: return "unknown";
    }
    return "";
}

std::optional<Relation> parse_relation(std::string_view name) {
    for (const Relation relation : customer_relations) {
        if (to_string(relation) == name) {
            return relation;
        }
    }
    return std::nullopt;
}

bool is_business(Relation relation) {
    return relation == Relation::b2b || relation == Relation::public_buyer;
}

std::string_view to_string(CompensationScope scope) {
    return scope == CompensationScope::invoice ? "invoice" : "due_date";
}

std::string_view to_string(CompensationScale scale) {
    switch (scale) {
        case CompensationScale::flat: return "flat";
        case CompensationScale::by_size: return "by_size";
        case CompensationScale::percentage: return "percentage";
    }
    return "";
}

std::string_view to_string(FirstDay first_day) {
    return first_day == FirstDay::after_due ? "day_after_due" : "day_after_notice";
}

std::string_view to_string(RoundingScope scope) { return scope == RoundingScope::sum ? "sum" : "segment"; }

std::optional<RoundingScope> parse_rounding_scope(std::string_view name) {
    if (name == "end") {
        return RoundingScope::sum;
    }
    return name == "segment" ? std::optional(RoundingScope::segment) : std::nullopt;
}

std::string_view to_string(DebtPart part) {
    switch (part) {
        case DebtPart::costs: return "costs";
        case DebtPart::interest: return "interest";
        case DebtPart::principal: return "principal";
    }
    return "";
}

std::string_view to_string(Capitalisation capitalisation) {
    switch (capitalisation) {
        case Capitalisation::by_contract: return "by_contract";
        case Capitalisation::by_law: return "by_law";
        case Capitalisation::never: return "never";
    }
    return "";
}

std::string_view to_string(TermStart start) {
    switch (start) {
        case TermStart::issue: return "issue";
        case TermStart::delivery: return "delivery";
        case TermStart::invoice_receipt: return "invoice_receipt";
    }
    return "";
}

std::int64_t sized_compensation(const Compensation& compensation, std::int64_t debt_minor) {
    if (compensation.scale == CompensationScale::by_size) {
        for (const CompensationBand& band : compensation.bands) {
            if (debt_minor < band.until_minor) {
                return band.amount_minor;
            }
        }
        return compensation.bands.back().amount_minor;
    }
    int128 sum = 0;
    std::int64_t from_minor = 0;
    for (const CompensationBand& band : compensation.bands) {
        if (debt_minor > from_minor) {
            sum += int128{std::min(debt_minor, band.until_minor) - from_minor} * band.share_nano;
        }
        from_minor = band.until_minor;
    }
    const std::int64_t amount_minor = divide_round(sum, rate_unit_nano, Rounding::half_away_from_zero);
    return std::clamp(amount_minor, compensation.least_minor,
                      std::max(compensation.least_minor, compensation.greatest_minor));
}

std::set<std::string> Jurisdiction::series() const {
    std::set<std::string> names;
    const auto add = [&](const RateRule& rule) {
        if (!rule.series.empty()) {
            names.insert(rule.series);
        }
    };
    for (const auto& [relation, rule] : relations) {
        std::for_each(rule.rate.begin(), rule.rate.end(), add);
        if (rule.contract_floor) {
            add(*rule.contract_floor);
        }
    }
    return names;
}

const Fact* Jurisdiction::fact(std::string_view fact_code) const {
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&](const Fact& each) { return each.code == fact_code; });
    return found == facts.end() ? nullptr : &*found;
}

}  // namespace quittance
