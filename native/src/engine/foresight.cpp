#include <quittance/engine/foresight.hpp>

#include <algorithm>

namespace quittance {

namespace {

bool proposes(const Evaluation& evaluation) {
    return std::any_of(evaluation.cases.begin(), evaluation.cases.end(), [](const CaseDecision& decision) {
        return decision.step.state == CaseState::to_contact;
    });
}

// The earliest of some days that are later than the night.
class NextDay {
public:
    explicit NextDay(Day as_of) : as_of_(as_of) {}

    void note(Day day) {
        if (day > as_of_) {
            earliest_ = std::min(earliest_, day);
        }
    }
    void note_end(Day last_day) { note(last_day == no_day ? no_day : last_day + 1); }
    Day earliest() const { return earliest_; }

private:
    Day as_of_;
    Day earliest_ = last_valid_day + 1;
};

// Payments and credits that the books hold under a later date, holds that begin or end.
void note_ledger(const Snapshot& ledger, NextDay& next) {
    for (std::uint32_t line = 0; line < ledger.line_count(); ++line) {
        if (ledger.residual_minor(line) < 0) {
            next.note(ledger.day(line));
        } else if (const auto* discount = ledger.discount(line)) {
            next.note_end(discount->day);
        }
    }
    for (std::uint32_t settlement = 0; settlement < ledger.settlement_count(); ++settlement) {
        next.note(ledger.settlement_day(settlement));
    }
    for (const HoldRow& hold : ledger.holds()) {
        next.note(hold.from_day);
        next.note_end(hold.until_day);
    }
}

// A condition may come to hold on any day, and what could leave and does not may leave on the next.
bool may_change_any_day(const Evaluation& evaluation, std::uint32_t party) {
    const CaseDecision& decision = evaluation.cases[party];
    const auto items = evaluation.joined.items_of(party);
    if (evaluation.policy(decision).ladder.has_conditions) {
        return !items.empty();
    }
    return decision.step.state == CaseState::waiting &&
           std::any_of(items.begin(), items.end(), [&](std::uint32_t item) {
               const Day day = evaluation.kept[item].next_day;
               return day != no_day && day <= evaluation.as_of();
           });
}

}  // namespace

Day leaves_on(const Evaluation& evaluation, std::uint32_t party) {
    const Policy& policy = *evaluation.policy(evaluation.cases[party]).policy;
    return policy.contact_days_in(evaluation.joined.country(party)).first_contact_day(evaluation.as_of());
}

Result<Snapshot> ledger_after(const Evaluation& evaluation) {
    const JoinedLedger& joined = evaluation.joined;
    Snapshot ledger = evaluation.ledger().copy();
    for (std::uint32_t party = 0; party < joined.case_count; ++party) {
        const CaseDecision& decision = evaluation.cases[party];
        if (decision.step.state != CaseState::to_contact) {
            continue;
        }
        const Day day = leaves_on(evaluation, party);
        const Party& contacted = joined.parties[party];
        const auto case_row =
            contacted.case_row == nowhere ? std::nullopt : std::optional(contacted.case_row);
        ledger.note_contact(case_row, contacted.customer_id, day);
        for (const std::uint32_t item : joined.items_of(party)) {
            const KeptDecision& kept = evaluation.kept[item];
            if (kept.state != ItemState::to_contact) {
                continue;
            }
            const std::uint32_t line = joined.item_line[item];
            const std::uint32_t own = joined.own_rows[line];
            ItemRow done;
            done.move_id = evaluation.ledger().move_id(line);
            done.ordinal = joined.ordinal(line);
            done.stage = evaluation.policy(decision).code(kept.next_stage);
            done.stage_on = day;
            done.stage_customer_id = contacted.customer_id;
            if (auto fault = ledger.raise_stage(own == 0 ? std::nullopt : std::optional(own - 1), done)) {
                return std::move(*fault);
            }
        }
    }
    ledger.sort_contacts();
    return ledger;
}

Day next_change(const Evaluation& evaluation) {
    const JoinedLedger& joined = evaluation.joined;
    const Snapshot& ledger = evaluation.ledger();
    if (joined.bank_matched_on != no_day) {
        return evaluation.as_of() + 1;  // a later night does not wait for the bank
    }
    NextDay next(evaluation.as_of());
    for (std::uint32_t party = 0; party < joined.case_count; ++party) {
        if (evaluation.cases[party].status != RowFault::none) {
            continue;
        }
        if (may_change_any_day(evaluation, party)) {
            return evaluation.as_of() + 1;
        }
        if (const CaseRow* own = joined.case_row(party)) {
            next.note(own->insolvent_since);
        }
        for (const std::uint32_t item : joined.items_of(party)) {
            const Day due = item_due_day(ledger, joined.item_line[item]);
            next.note(due);
            next.note_end(due);
            next.note(evaluation.kept[item].next_day);
            next.note_end(evaluation.kept[item].limitation_day);
        }
    }
    note_ledger(ledger, next);
    return next.earliest();
}

Result<LaterNight> night_after(std::shared_ptr<Snapshot> ledger, const Evaluation& evaluation, Day until,
                               const Shares& shares) {
    if (until <= evaluation.as_of()) {
        return LaterNight{};
    }
    Day day = next_change(evaluation);
    if (proposes(evaluation)) {
        auto after = ledger_after(evaluation);
        if (!after.ok()) {
            return after.diagnostics();
        }
        ledger = std::make_shared<Snapshot>(std::move(after).value());
        day = evaluation.as_of() + 1;
    }
    while (true) {
        day = std::min(day, until);
        auto later = evaluate(*ledger, *evaluation.manifests, day, shares);
        if (!later.ok()) {
            return later.diagnostics();
        }
        if (day == until || proposes(later.value())) {
            return LaterNight{std::move(ledger), std::move(later).value()};
        }
        day = next_change(later.value());
    }
}

}  // namespace quittance
