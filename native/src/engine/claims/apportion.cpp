// Section 3 of the specification: what credits and holds take of the open items of a customer.
#include "claim_collector.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace quittance {

namespace {

// Of host_hold_codes, as bits in their order.
using HostHolds = std::uint16_t;
constexpr HostHolds opening_balance = 1;
constexpr HostHolds excluded_by_accountant = 2;
constexpr HostHolds payment_blocked = 4;
constexpr HostHolds payment_unmatched = 8;
constexpr HostHolds payment_out = 16;
constexpr HostHolds past_limitation = 32;
constexpr HostHolds discount_taken = 64;
constexpr HostHolds below_tolerance = 128;
constexpr HostHolds to_be_collected = 256;

inline HostHolds host_holds(LineKind kind, std::uint32_t flags) {
    constexpr std::uint32_t holding =
        line_no_followup | line_payment_blocked | line_in_payment | line_to_be_collected;
    if ((flags & holding) == 0 && kind != LineKind::payment) [[likely]] {
        return 0;
    }
    const bool excluded = (flags & line_no_followup) != 0;
    return static_cast<HostHolds>((excluded && kind == LineKind::general_entry ? opening_balance : 0) |
                                  (excluded && kind != LineKind::general_entry ? excluded_by_accountant : 0) |
                                  ((flags & line_payment_blocked) != 0 ? payment_blocked : 0) |
                                  ((flags & line_in_payment) != 0 ? payment_unmatched : 0) |
                                  (kind == LineKind::payment ? payment_out : 0) |
                                  ((flags & line_to_be_collected) != 0 ? to_be_collected : 0));
}

// What is used up is never looked at again, so that many credits or holds on many items cost their sum and
// not their product.
class Apportioning {
public:
    Apportioning(const JoinedLedger& joined, const Holds& holds, const PolicyChoices& policies,
                 CustomerClaims& claims)
        : joined_(joined),
          ledger_(*joined.ledger),
          holds_(holds),
          least_minor_(policies.least_minor[claims.choice.policy]),
          claims_(claims) {}

    void run() {
        const std::span<const JoinedLedger::Credit> credits = joined_.credits_of(claims_.party);
        if (!credits.empty() || ledger_.has_holds()) {
            sort_items();
        }
        std::vector<std::int64_t> left_minor;  // of each credit
        left_minor.reserve(credits.size());
        for (const JoinedLedger::Credit& credit : credits) {
            left_minor.push_back(apply_linked(credit.line));
        }
        const auto by_item = [](const auto& a, const auto& b) { return a.item < b.item; };
        Apportionment& found = claims_.apportionment;
        std::stable_sort(found.credits.begin(), found.credits.end(), by_item);
        find_holds();
        apply_holds();
        for (const bool takes_back : {true, false}) {
            for (std::size_t i = 0; i < credits.size(); ++i) {
                if (is_charged_penalty(ledger_, credits[i].line) == takes_back) {
                    apply_free(credits[i].line, left_minor[i], takes_back);
                }
            }
        }
        std::stable_sort(found.credits.begin(), found.credits.end(), by_item);
        if (!found.credits.empty() || !found.holds.empty()) {  // something more is small now, or paid in time
            for (std::uint32_t place = 0; place < claims_.items.size(); ++place) {
                add(remainder_of(claims_.items[place]), place);
            }
            apply_holds();
        }
        std::stable_sort(found.holds.begin(), found.holds.end(), by_item);
    }

private:
    // In force; of the stream, or of one item, which the host or the law holds.
    struct Hold {
        std::size_t rule = 0;
        const HoldRow* row = nullptr;
        std::uint32_t place = 0;

        auto order() const {
            return std::tuple(rule, row == nullptr ? no_day : row->from_day,
                              row == nullptr ? no_id : row->hold_id, place);
        }
    };
    using Places = std::vector<std::uint32_t>;
    using Cursors = std::map<Id, std::size_t>;  // by currency: into by_age_

    Id move_of(std::uint32_t place) const { return claims_.items[place].move_id; }

    void sort_items() {
        by_age_.resize(claims_.items.size());
        std::iota(by_age_.begin(), by_age_.end(), 0U);
        by_move_ = by_age_;
        const auto sort = [](Places& places, const auto& key_of) {
            std::sort(places.begin(), places.end(),
                      [&](std::uint32_t a, std::uint32_t b) { return key_of(a) < key_of(b); });
        };
        sort(by_age_, [this](std::uint32_t place) {
            const ItemClaim& item = claims_.items[place];
            return std::tuple(item.due_day, move_of(place), item.ordinal);
        });
        // An instalment without a due date has the last ordinal, and is due on its date.
        sort(by_move_, [this](std::uint32_t place) {
            const ItemClaim& item = claims_.items[place];
            return std::tuple(move_of(place), item.due_day, item.ordinal);
        });
    }

    // The items of a move, by due date.
    std::span<const std::uint32_t> items_of(Id move_id) const {
        const auto begin = std::partition_point(by_move_.begin(), by_move_.end(),
                                                [&](std::uint32_t each) { return move_of(each) < move_id; });
        const auto end = std::partition_point(begin, by_move_.end(),
                                              [&](std::uint32_t each) { return move_of(each) == move_id; });
        return {begin, end};
    }

    // What is left of the credit.
    std::int64_t apply_linked(std::uint32_t credit_line) {
        std::int64_t left_minor = -ledger_.residual_minor(credit_line);
        const Id move_id = ledger_.reversed_move_id(credit_line);
        if (move_id != no_id) {
            for (const std::uint32_t place : items_of(move_id)) {
                left_minor -= credit(credit_line, left_minor, claims_.items[place], true);
            }
        }
        return left_minor;
    }

    // What takes penalties back pays nothing else. Any other credit pays penalties last: what was charged
    // changes no principal, and so nothing that is still to be charged.
    void apply_free(std::uint32_t credit_line, std::int64_t left_minor, bool takes_back) {
        if (!takes_back) {
            left_minor = apply_to(false, credit_line, left_minor);
        }
        apply_to(true, credit_line, left_minor);
    }

    // What is left of the credit.
    std::int64_t apply_to(bool penalties, std::uint32_t credit_line, std::int64_t left_minor) {
        std::size_t& next = (penalties ? next_penalty_ : next_principal_)[ledger_.currency_id(credit_line)];
        while (left_minor > 0 && next < by_age_.size()) {
            ItemClaim& item = claims_.items[by_age_[next]];
            if (item.due_day > joined_.as_of) {
                break;
            }
            if ((item.kind != ItemKind::principal) == penalties) {
                left_minor -= credit(credit_line, left_minor, item, false);
            }
            if (left_minor > 0) {  // else the item may have something left
                ++next;
            }
        }
        return left_minor;
    }

    // What was taken of the credit.
    std::int64_t credit(std::uint32_t credit_line, std::int64_t left_minor, ItemClaim& item,
                        bool from_origin) {
        const std::int64_t applied_minor = std::min(left_minor, item.claim_minor);
        if (applied_minor == 0 || ledger_.currency_index(credit_line) != item.currency) {
            return 0;
        }
        item.claim_minor -= applied_minor;
        item.is_credited = true;
        claims_.apportionment.credits.push_back({item.item, credit_line, applied_minor, from_origin});
        return applied_minor;
    }

    void find_holds() {
        for (std::uint32_t place = 0; place < claims_.items.size(); ++place) {
            const ItemClaim& item = claims_.items[place];
            HostHolds by_host = host_holds(item.line_kind, item.flags);
            if (item.limitation_day != no_day && joined_.as_of > item.limitation_day) {
                by_host |= past_limitation;
            }
            add(by_host | remainder_of(item), place);
        }
        if (ledger_.has_holds()) {
            add_rows(ledger_.holds_of_customer(joined_.parties[claims_.party].customer_id));
            Id last_move = no_id;
            for (const std::uint32_t place : by_move_) {
                if (move_of(place) != last_move) {
                    last_move = move_of(place);
                    add_rows(ledger_.holds_of_move(last_move));
                }
            }
        }
    }

    // Whether what is left to chase of it is a remainder.
    HostHolds remainder_of(const ItemClaim& item) const {
        if (item.claim_minor == 0) {
            return 0;
        }
        const bool is_small = item.claim_minor < least_minor_[item.currency];
        const bool owes_discount =
            ledger_.has_discounts() &&
            is_discount_taken(joined_, item.line, claims_.apportionment.credits_of(item.item));
        return static_cast<HostHolds>((owes_discount ? discount_taken : 0) |
                                      (is_small ? below_tolerance : 0));
    }

    void add(unsigned by_host, std::uint32_t place) {
        for (std::size_t code = 0; by_host != 0 && code < host_hold_codes.size(); ++code) {
            if ((by_host & (1U << code)) == 0) {
                continue;
            }
            if (const auto rule = holds_.position(host_hold_codes[code])) {
                found_.push_back({*rule, nullptr, place});
            }
        }
    }

    void apply_holds() {
        std::sort(found_.begin(), found_.end(),
                  [](const Hold& a, const Hold& b) { return a.order() < b.order(); });
        for (const Hold& hold : found_) {
            apply(hold);
        }
        found_.clear();
    }

    void add_rows(std::span<const HoldRow> rows) {
        for (const HoldRow& row : rows) {
            const auto rule = holds_.position(row.code);
            if (rule && (row.from_day == no_day || row.from_day <= joined_.as_of) &&
                (row.until_day == no_day || row.until_day >= joined_.as_of)) {
                found_.push_back({*rule, &row, 0});
            }
        }
    }

    void apply(const Hold& hold) {
        if (hold.row == nullptr) {
            take(hold, claims_.items[hold.place].claim_minor, claims_.items[hold.place]);
        } else if (hold.row->move_id != no_id) {
            hold_move(hold);
        } else if (hold.row->amount_minor) {
            hold_amount(hold);
        } else if (!all_held_) {
            for (const std::uint32_t place : by_age_) {
                take(hold, claims_.items[place].claim_minor, claims_.items[place]);
            }
            all_held_ = true;
        }
    }

    void hold_move(const Hold& hold) {
        const HoldRow& row = *hold.row;
        std::int64_t left_minor = row.amount_minor.value_or(0);
        for (const std::uint32_t place : items_of(row.move_id)) {
            ItemClaim& item = claims_.items[place];
            if (row.ordinal != 0 && row.ordinal != item.ordinal) {
                continue;
            }
            if (!row.amount_minor) {
                take(hold, item.claim_minor, item);
            } else if (ledger_.currency_id(item.line) == row.currency_id) {
                left_minor -= take(hold, left_minor, item);
            }
        }
    }

    void hold_amount(const Hold& hold) {
        std::int64_t left_minor = *hold.row->amount_minor;
        std::size_t& next = next_held_[hold.row->currency_id];
        for (; next < by_age_.size(); ++next) {
            ItemClaim& item = claims_.items[by_age_[next]];
            if (ledger_.currency_id(item.line) == hold.row->currency_id) {
                left_minor -= take(hold, left_minor, item);
                if (left_minor == 0) {  // the item may have something left
                    return;
                }
            }
        }
    }

    // What was taken of the amount.
    std::int64_t take(const Hold& hold, std::int64_t left_minor, ItemClaim& item) {
        const std::int64_t taken_minor = std::min(left_minor, item.claim_minor);
        if (taken_minor > 0) {
            item.claim_minor -= taken_minor;
            claims_.apportionment.holds.push_back({item.item, static_cast<std::uint16_t>(hold.rule),
                                                   hold.row == nullptr ? no_day : hold.row->from_day,
                                                   hold.row == nullptr ? no_day : hold.row->until_day,
                                                   taken_minor});
        }
        return taken_minor;
    }

    const JoinedLedger& joined_;
    const Snapshot& ledger_;
    const Holds& holds_;
    std::span<const std::int64_t> least_minor_;  // by number of the currency
    CustomerClaims& claims_;
    Places by_age_;
    Places by_move_;
    std::vector<Hold> found_;  // and not applied yet
    Cursors next_principal_;
    Cursors next_penalty_;
    Cursors next_held_;
    bool all_held_ = false;
};

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

bool is_held_by_host(const Snapshot& ledger, const Holds& holds, std::uint32_t line) {
    const HostHolds found = host_holds(ledger.kind(line), ledger.flags(line));
    return found != 0 && (found != to_be_collected || holds.position(to_be_collected_code));
}

HeldAmounts held_amounts(const Holds& holds, std::int64_t residual_minor, std::span<const Allocation> credits,
                         std::span<const HeldPart> parts) {
    HeldAmounts held;
    for (const HeldPart& part : parts) {
        held.held_minor += part.amount_minor;
        if (holds.rules[part.rule].interest == HoldInterest::stops) {
            held.interest_free_minor += part.amount_minor;
        }
    }
    for (const Allocation& credit : credits) {
        residual_minor -= credit.from_origin ? credit.amount_minor : 0;
    }
    held.is_whole = held.held_minor > 0 && held.held_minor == residual_minor;
    held.bears = held.interest_free_minor == 0 || held.interest_free_minor < residual_minor;
    return held;
}

void apportion(const JoinedLedger& joined, const Holds& holds, const PolicyChoices& policies,
               CustomerClaims& claims) {
    Apportioning(joined, holds, policies, claims).run();
    std::span<const Allocation> credits = claims.apportionment.credits;
    std::span<const HeldPart> parts = claims.apportionment.holds;
    if (credits.empty() && parts.empty()) {  // as most have neither
        return;
    }
    // The first of a list by item, which it leaves shorter.
    const auto cut = [](auto& list, std::uint32_t item) {
        std::size_t count = 0;
        while (count < list.size() && list[count].item == item) {
            ++count;
        }
        const auto own = list.first(count);
        list = list.subspan(count);
        return own;
    };
    for (ItemClaim& item : claims.items) {
        const auto own_credits = cut(credits, item.item);
        const auto own_parts = cut(parts, item.item);
        if (own_credits.empty() && own_parts.empty()) {
            continue;
        }
        const HeldAmounts held = held_amounts(holds, item.residual_minor, own_credits, own_parts);
        item.held_minor = held.held_minor;
        item.interest_free_minor = held.interest_free_minor;
        item.is_held = held.is_whole;
        item.bears = item.bears && held.bears;
        for (const HeldPart& part : own_parts) {
            if (part.until_day != no_day) {
                item.held_until =
                    item.held_until == no_day ? part.until_day : std::min(item.held_until, part.until_day);
            }
        }
        const std::int64_t company_minor = item.residual_company_minor;
        item.claim_company_minor = share(company_minor, item.claim_minor, item.residual_minor);
        item.held_company_minor = share(company_minor, item.held_minor, item.residual_minor);
        item.credit_company_minor =
            company_minor - share(company_minor, item.claim_minor + item.held_minor, item.residual_minor);
    }
}

}  // namespace quittance
