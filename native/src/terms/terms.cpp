#include <quittance/terms/terms.hpp>

#include <algorithm>

namespace quittance {
namespace {

bool covers(const std::vector<Relation>& relations, Relation relation) {
    return std::find(relations.begin(), relations.end(), relation) != relations.end();
}

Day ten_days_end(Day day) {
    const CivilDate date = civil_from_day(day);
    return date.day > 20 ? month_end(day) : day + (date.day > 10 ? 20 : 10) - date.day;
}

Diagnostic not_known(const char* code, const std::string& what, const Jurisdiction& jurisdiction,
                     Relation relation, const std::string& because) {
    return {code, Place{},
            what + " of " + jurisdiction.code + " for the relation " + std::string(to_string(relation)) +
                " is not known" + (because.empty() ? "" : ": " + because),
            "Add it to the jurisdiction's manifest with its source."};
}

Day start_of(const LimitationPeriod& period, Day due_day) {
    return period.start == LimitationStart::end_of_year
               ? day_from_civil({civil_from_day(due_day).year, 12, 31})
               : due_day;
}

Day last_day_from(const LimitationPeriod& period, Day day) { return add_months(day, 12 * period.years); }

}  // namespace

const LimitationPeriod* find_limitation_period(const Jurisdiction& jurisdiction, Relation relation,
                                               std::string_view period) {
    if (!jurisdiction.limitation.value) {
        return nullptr;
    }
    const auto& periods = jurisdiction.limitation.value->periods;
    const auto found = std::find_if(periods.begin(), periods.end(), [&](const LimitationPeriod& each) {
        return covers(each.relations, relation) && (period.empty() || each.code == period);
    });
    return found == periods.end() ? nullptr : &*found;
}

std::optional<Day> uninterrupted_last_day(const LimitationPeriod& period, Day due_day) {
    const Day last_day = last_day_from(period, start_of(period, due_day));
    return is_valid_day(last_day) ? std::optional(last_day) : std::nullopt;
}

Result<LimitationCount> count_limitation(const Jurisdiction& jurisdiction, Relation relation, Day due_day,
                                         std::span<const LimitationEvent> events, std::string_view period) {
    const Known<Limitation>& limitation = jurisdiction.limitation;
    LimitationCount count;
    count.period = find_limitation_period(jurisdiction, relation, period);
    if (count.period == nullptr) {
        return not_known("limitation_not_known", "The limitation", jurisdiction, relation,
                         limitation.not_available_because);
    }
    count.fact = jurisdiction.fact(count.period->fact);
    const auto count_from = [&](Day day) {
        count.counted_from = day;
        count.last_day = last_day_from(*count.period, day);
        return is_valid_day(count.last_day);
    };
    bool in_range = count_from(start_of(*count.period, due_day));

    std::vector<LimitationEvent> sorted(events.begin(), events.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const LimitationEvent& a, const LimitationEvent& b) { return a.day < b.day; });
    for (const LimitationEvent& event : sorted) {
        const auto& rules = limitation.value->events;
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const LimitationEventRule& each) {
            return each.code == event.code;
        });
        if (rule == rules.end()) {
            count.not_known.push_back(event);
        } else if (rule->interrupts && event.day >= due_day && event.day <= count.last_day) {
            in_range = count_from(event.day) && in_range;
            count.interrupted_by.push_back(event);
        } else {
            count.without_effect.push_back(event);
        }
    }
    if (!in_range) {
        return Diagnostic{"date_out_of_range", Place{}, "The limitation ends after 2199",
                          "Give a due date within."};
    }
    return count;
}

Day latest_due_day(const PaymentTerm& term, Day start_day) {
    const Day days_first = month_end(start_day + term.days);
    const Day month_first = month_end(start_day) + term.days;
    switch (term.end) {
        case TermEnd::days: return start_day + term.days;
        case TermEnd::days_then_month_end: return days_first;
        case TermEnd::month_end_then_days: return month_first;
        case TermEnd::either_month_end: return std::max(days_first, month_first);
        case TermEnd::ten_days_then_days: return ten_days_end(start_day) + term.days;
    }
    return start_day;
}

Result<PaymentTerm> find_payment_term(const Jurisdiction& jurisdiction, Relation relation,
                                      std::string_view sector, std::string_view code) {
    const Known<std::vector<PaymentTerm>>& terms = jurisdiction.payment_terms;
    const PaymentTerm* best = nullptr;
    if (terms.value) {
        for (const PaymentTerm& term : *terms.value) {
            const bool fits = covers(term.relations, relation) && term.sector == sector &&
                              (code.empty() ? !term.is_default : term.code == code);
            if (fits && (best == nullptr || term.days > best->days)) {
                best = &term;
            }
        }
    }
    if (best == nullptr) {
        return not_known("payment_terms_not_known", "The payment term", jurisdiction, relation,
                         terms.not_available_because);
    }
    return *best;
}

}  // namespace quittance
