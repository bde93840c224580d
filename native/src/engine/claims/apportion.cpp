// Section 3 of the specification: what credits and holds take of the open items of a customer.
#include "claim_collector.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace quittance {

namespace {

// What is used up is never looked at again, so that many credits on many items cost their sum and not their
// product.
class Apportioning {
public:
    Apportioning(const JoinedLedger& joined, CustomerClaims& claims)
        : joined_(joined), ledger_(*joined.ledger), claims_(claims) {}

    void hold() {
        for (ItemClaim& item : claims_.items) {
            Hold hold = hold_of(ledger_, item.line);
            if (hold == Hold::none && item.limitation_day != no_day && joined_.as_of > item.limitation_day) {
                hold = Hold::past_limitation;
            }
            if (hold != Hold::none) {
                item.held_minor = item.claim_minor;
                item.interest_free_minor = item.claim_minor;
                item.claim_minor = 0;
                claims_.apportionment.holds.push_back({item.item, hold, item.held_minor});
            }
        }
    }

    void apply_credits() {
        const std::span<const JoinedLedger::Credit> credits = joined_.credits_of(claims_.party);
        if (credits.empty()) {
            return;
        }
        sort_items();
        std::vector<std::int64_t> left_minor;
        left_minor.reserve(credits.size());
        for (const JoinedLedger::Credit& credit : credits) {
            left_minor.push_back(apply_linked(credit.line));
        }
        for (std::size_t i = 0; i < credits.size(); ++i) {
            apply_free(credits[i].line, left_minor[i]);
        }
        std::stable_sort(claims_.apportionment.credits.begin(), claims_.apportionment.credits.end(),
                         [](const Allocation& a, const Allocation& b) { return a.item < b.item; });
    }

private:
    void sort_items() {
        by_age_.resize(claims_.items.size());
        std::iota(by_age_.begin(), by_age_.end(), 0U);
        by_move_ = by_age_;
        const auto sort = [this](std::vector<std::uint32_t>& places, const auto& key_of) {
            std::sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
                return key_of(claims_.items[a]) < key_of(claims_.items[b]);
            });
        };
        sort(by_age_, [this](const ItemClaim& item) {
            return std::tuple(item.due_day, ledger_.move_id(item.line), item.ordinal);
        });
        sort(by_move_,
             [this](const ItemClaim& item) { return std::pair(ledger_.move_id(item.line), item.ordinal); });
    }

    // What is left of the credit.
    std::int64_t apply_linked(std::uint32_t credit_line) {
        std::int64_t left_minor = -ledger_.residual_minor(credit_line);
        const Id move_id = ledger_.reversed_move_id(credit_line);
        if (move_id == no_id) {
            return left_minor;
        }
        const auto move_of = [this](std::uint32_t place) {
            return ledger_.move_id(claims_.items[place].line);
        };
        auto place = std::partition_point(by_move_.begin(), by_move_.end(),
                                          [&](std::uint32_t each) { return move_of(each) < move_id; });
        for (; place != by_move_.end() && move_of(*place) == move_id; ++place) {
            left_minor -= apply(credit_line, left_minor, claims_.items[*place], true);
        }
        return left_minor;
    }

    void apply_free(std::uint32_t credit_line, std::int64_t left_minor) {
        std::size_t& next = next_[ledger_.currency_index(credit_line)];
        while (left_minor > 0 && next < by_age_.size()) {
            ItemClaim& item = claims_.items[by_age_[next]];
            if (item.due_day > joined_.as_of) {
                return;
            }
            left_minor -= apply(credit_line, left_minor, item, false);
            if (left_minor > 0) {  // nothing of this currency is left in the item
                ++next;
            }
        }
    }

    // What was taken of the credit.
    std::int64_t apply(std::uint32_t credit_line, std::int64_t left_minor, ItemClaim& item,
                       bool from_origin) {
        const std::int64_t applied_minor = std::min(left_minor, item.claim_minor);
        if (applied_minor == 0 || ledger_.currency_index(credit_line) != ledger_.currency_index(item.line)) {
            return 0;
        }
        item.claim_minor -= applied_minor;
        item.linked_minor += from_origin ? applied_minor : 0;
        item.is_credited = true;
        claims_.apportionment.credits.push_back({item.item, credit_line, applied_minor, from_origin});
        return applied_minor;
    }

    const JoinedLedger& joined_;
    const Snapshot& ledger_;
    CustomerClaims& claims_;
    std::vector<std::uint32_t> by_age_;
    std::vector<std::uint32_t> by_move_;
    std::map<std::uint8_t, std::size_t> next_;  // by currency: into by_age_
};

}  // namespace

std::string_view to_string(Hold hold) {
    constexpr std::array<std::string_view, 7> names = {"",
                                                       "opening_balance",
                                                       "excluded_by_accountant",
                                                       "payment_blocked",
                                                       "payment_unmatched",
                                                       "payment_out",
                                                       "past_limitation"};
    return names[static_cast<std::size_t>(hold)];
}

Hold hold_of(const Snapshot& ledger, std::uint32_t line) {
    const LineKind kind = ledger.kind(line);
    const auto flags = ledger.flags(line);
    if ((flags & line_no_followup) != 0) {
        return kind == LineKind::general_entry ? Hold::opening_balance : Hold::excluded_by_accountant;
    }
    if ((flags & line_payment_blocked) != 0) {
        return Hold::payment_blocked;
    }
    if ((flags & line_in_payment) != 0) {
        return Hold::payment_unmatched;
    }
    return kind == LineKind::payment ? Hold::payment_out : Hold::none;
}

namespace {

template <class Part>
std::span<const Part> parts_of(const std::vector<Part>& parts, std::uint32_t item) {
    const auto begin = std::partition_point(parts.begin(), parts.end(),
                                            [item](const Part& part) { return part.item < item; });
    const auto end =
        std::partition_point(begin, parts.end(), [item](const Part& part) { return part.item == item; });
    return {begin, end};
}

}  // namespace

std::span<const Allocation> Apportionment::credits_of(std::uint32_t item) const {
    return parts_of(credits, item);
}

std::span<const HeldPart> Apportionment::holds_of(std::uint32_t item) const { return parts_of(holds, item); }

void apportion(const JoinedLedger& joined, CustomerClaims& claims) {
    Apportioning apportioning(joined, claims);
    apportioning.hold();
    apportioning.apply_credits();
    const Snapshot& ledger = *joined.ledger;
    for (ItemClaim& item : claims.items) {
        const std::int64_t company_minor = ledger.residual_company_minor(item.line);
        item.claim_company_minor = share(company_minor, item.claim_minor, item.residual_minor);
        item.held_company_minor = share(company_minor, item.held_minor, item.residual_minor);
        item.credit_company_minor =
            company_minor - share(company_minor, item.claim_minor + item.held_minor, item.residual_minor);
        const std::int64_t owed_minor = item.residual_minor - item.linked_minor;
        item.is_held = item.held_minor > 0 && item.held_minor == owed_minor;
        item.bears = item.kind == ItemKind::principal &&
                     (item.interest_free_minor == 0 || item.interest_free_minor < owed_minor);
    }
}

}  // namespace quittance
