// Holds: what keeps an open item from being chased, wholly or in part, and what each kind of hold means.
// Invariants: codes are unique; every code that the core finds by itself is there. The order of the rules is
// the order in which holds are applied. Nothing here rounds or fails.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// What becomes of interest and compensation: they run on the part held as on the rest; the part held bears
// none, from the start; or it bears none since it is what is left, and those of what was paid late stay owed.
enum class HoldInterest : std::uint8_t { runs, stops, late_payments };

// Who is asked to act while the hold is in force.
enum class HoldAsks : std::uint8_t { nobody, accountant, manager };

// What ends it: someone lifts it, its last day passes, money comes, or the customer was contacted.
enum class HoldEnd : std::uint8_t { lifted, date, payment, contact };

std::string_view to_string(HoldInterest interest);
std::string_view to_string(HoldAsks asks);
std::string_view to_string(HoldEnd ends);

// Found by the core from the host's flags, the law, the terms of payment and the policy; the stream of holds
// carries none of them.
inline constexpr std::string_view past_limitation_code = "past_limitation";
inline constexpr std::string_view discount_taken_code = "discount_taken";
inline constexpr std::string_view below_tolerance_code = "below_tolerance";
// We collect it ourselves. A manifest may leave this one out, and holds nothing for it then.
inline constexpr std::string_view to_be_collected_code = "to_be_collected";
inline constexpr std::array<std::string_view, 9> host_hold_codes = {
    "opening_balance",    "excluded_by_accountant", "payment_blocked",    "payment_unmatched", "payment_out",
    past_limitation_code, discount_taken_code,      below_tolerance_code, to_be_collected_code};

struct HoldRule {
    std::string code;
    HoldInterest interest = HoldInterest::runs;
    bool mentioned = false;  // a letter of the customer still lists the item, as held
    HoldAsks asks = HoldAsks::nobody;
    HoldEnd ends = HoldEnd::lifted;
    bool from_host = false;                     // one of host_hold_codes
    std::map<std::string, std::string> titles;  // by language
};

struct Holds {
    std::string name;
    std::vector<HoldRule> rules;

    // The index in `rules`, nullopt for a code that is not there.
    std::optional<std::size_t> position(std::string_view code) const;
};

}  // namespace quittance
