#include <quittance/terms/terms.hpp>

#include <algorithm>
#include <span>

namespace quittance {
namespace {

bool covers(const std::vector<Relation>& relations, Relation relation) {
    return std::find(relations.begin(), relations.end(), relation) != relations.end();
}

Day ten_days_end(Day day) {
    const CivilDate date = civil_from_day(day);
    return date.day > 20 ? month_end(day) : day + (date.day > 10 ? 20 : 10) - date.day;
}

std::span<const PaymentTerm> terms_of(const Jurisdiction& jurisdiction) {
    const auto& terms = jurisdiction.payment_terms.value;
    return terms ? std::span<const PaymentTerm>(*terms) : std::span<const PaymentTerm>();
}

// One term, counted from the day that the law names or the day of issue in its stead.
struct Counted {
    const PaymentTerm* term = nullptr;
    CountedFrom counted_from = CountedFrom::issue;
    Day start_day = 0;
    Day latest_day = 0;
};

std::optional<Counted> count(const PaymentTerm& term, const DueDate& due_date) {
    std::optional<Day> start = due_date.issue_day;
    CountedFrom counted_from = CountedFrom::issue;
    if (term.start == TermStart::delivery) {
        counted_from = due_date.delivery_day ? CountedFrom::delivery : CountedFrom::instead_of_delivery;
        start = due_date.delivery_day ? due_date.delivery_day : start;
    } else if (term.start == TermStart::invoice_receipt) {
        counted_from = due_date.receipt_day ? CountedFrom::receipt : CountedFrom::instead_of_receipt;
        start = due_date.receipt_day ? due_date.receipt_day : start;
    }
    return start ? std::optional(Counted{&term, counted_from, *start, latest_due_day(term, *start)})
                 : std::nullopt;
}

// A maximum that counts to the end of a period and may be agreed to instead of the longest one.
bool is_alternative(const PaymentTerm& term, const PaymentTerm& ordinary, Relation relation) {
    return &term != &ordinary && !term.is_default && term.end != TermEnd::days &&
           term.sector == ordinary.sector && covers(term.relations, relation);
}

Day start_of(const LimitationPeriod& period, const ClaimDays& claim) {
    switch (period.start) {
        case LimitationStart::due_date: break;
        case LimitationStart::end_of_year:
            return day_from_civil({civil_from_day(claim.due_day).year, 12, 31});
        case LimitationStart::delivery:
            return claim.delivery_day.value_or(claim.issue_day.value_or(claim.due_day));
    }
    return claim.due_day;
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
    const Day last_day = last_day_from(period, start_of(period, {due_day}));
    return is_valid_day(last_day) ? std::optional(last_day) : std::nullopt;
}

Result<LimitationCount> count_limitation(const Jurisdiction& jurisdiction, Relation relation,
                                         const ClaimDays& claim, std::span<const LimitationEvent> events,
                                         std::string_view period) {
    const Known<Limitation>& limitation = jurisdiction.limitation;
    LimitationCount count;
    count.period = find_limitation_period(jurisdiction, relation, period);
    if (count.period == nullptr) {
        const std::string& because = limitation.not_available_because;
        return Diagnostic{"limitation_not_known", Place{},
                          "The limitation of " + jurisdiction.code + " for the relation " +
                              std::string(to_string(relation)) + " is not known" +
                              (because.empty() ? "" : ": " + because),
                          "Add it to the jurisdiction's manifest with its source."};
    }
    count.fact = jurisdiction.fact(count.period->fact);
    const auto count_from = [&](Day day) {
        count.counted_from = day;
        count.last_day = last_day_from(*count.period, day);
        return is_valid_day(count.last_day);
    };
    const Day start = start_of(*count.period, claim);
    bool in_range = count_from(start);
    count.instead_of_delivery = count.period->start == LimitationStart::delivery && !claim.delivery_day;

    std::vector<LimitationEvent> sorted(events.begin(), events.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const LimitationEvent& a, const LimitationEvent& b) { return a.day < b.day; });
    for (const LimitationEvent& event : sorted) {
        const auto& rules = limitation.value->events;
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const LimitationEventRule& each) {
            return each.code == event.code && (each.relations.empty() || covers(each.relations, relation));
        });
        if (rule == rules.end()) {
            count.not_known.push_back(event);
        } else if (rule->interrupts && event.day >= std::min(claim.due_day, start) &&
                   event.day <= count.last_day) {
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

const PaymentTerm* find_payment_term(const Jurisdiction& jurisdiction, Relation relation,
                                     std::string_view sector, std::string_view code) {
    const PaymentTerm* best = nullptr;
    for (const PaymentTerm& term : terms_of(jurisdiction)) {
        const bool fits = covers(term.relations, relation) && term.sector == sector &&
                          (code.empty() ? !term.is_default : term.code == code);
        if (fits && (best == nullptr || term.days > best->days)) {
            best = &term;
        }
    }
    return best != nullptr || sector.empty() ? best : find_payment_term(jurisdiction, relation, "", code);
}

std::optional<DueDateOf> parse_due_date_of(std::string_view name) {
    if (name == "invoice") {
        return DueDateOf::invoice;
    }
    if (name == "bill") {
        return DueDateOf::bill;
    }
    return name == "term" ? std::optional(DueDateOf::term) : std::nullopt;
}

std::string_view to_string(CountedFrom counted_from) {
    switch (counted_from) {
        case CountedFrom::issue: return "issue";
        case CountedFrom::delivery: return "delivery";
        case CountedFrom::receipt: return "receipt";
        case CountedFrom::instead_of_delivery: return "instead_of_delivery";
        case CountedFrom::instead_of_receipt: return "instead_of_receipt";
    }
    return "";
}

std::string_view to_string(DueVerdict verdict) {
    switch (verdict) {
        case DueVerdict::within: return "within";
        case DueVerdict::period_end: return "period_end";
        case DueVerdict::beyond: return "beyond";
    }
    return "";
}

std::string_view to_string(DueUnknown unknown) {
    switch (unknown) {
        case DueUnknown::none: return "";
        case DueUnknown::jurisdiction_unknown: return "jurisdiction_unknown";
        case DueUnknown::payment_terms_not_known: return "payment_terms_not_known";
        case DueUnknown::start_not_known: return "start_not_known";
    }
    return "";
}

LatestDue latest_due(const Jurisdiction* jurisdiction, const DueDate& due_date) {
    LatestDue answer;
    answer.relation = due_date.relation;
    if (answer.relation == Relation::not_stated && due_date.of != DueDateOf::invoice) {
        answer.relation = Relation::b2b;
    }
    if (jurisdiction == nullptr) {
        answer.unknown = DueUnknown::jurisdiction_unknown;
        return answer;
    }
    const PaymentTerm* const ordinary =
        find_payment_term(*jurisdiction, answer.relation, due_date.sector, due_date.term);
    if (ordinary == nullptr) {
        answer.unknown = DueUnknown::payment_terms_not_known;
        return answer;
    }
    const std::optional<Counted> by_days = count(*ordinary, due_date);
    std::optional<Counted> longest = by_days;
    for (const PaymentTerm& term : terms_of(*jurisdiction)) {
        if (longest && due_date.term.empty() && is_alternative(term, *ordinary, answer.relation)) {
            const std::optional<Counted> other = count(term, due_date);
            longest = other && other->latest_day <= longest->latest_day ? longest : other;
        }
    }
    if (!longest) {
        answer.unknown = DueUnknown::start_not_known;
        return answer;
    }
    const Counted& held = due_date.to_period_end.value_or(false) ? *longest : *by_days;
    answer.term = held.term;
    answer.jurisdiction = jurisdiction;
    answer.fact = jurisdiction->fact(held.term->fact);
    answer.counted_from = held.counted_from;
    answer.start_day = held.start_day;
    answer.latest_day = held.latest_day;
    if (due_date.due_day) {
        const bool may_be_within = !due_date.to_period_end && *due_date.due_day <= longest->latest_day;
        answer.days_beyond = std::max(0, *due_date.due_day - held.latest_day);
        answer.verdict = answer.days_beyond == 0 ? DueVerdict::within
                         : may_be_within         ? DueVerdict::period_end
                                                 : DueVerdict::beyond;
    }
    return answer;
}

}  // namespace quittance
