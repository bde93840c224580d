// The reasons of an assessment: codes with operands that are facts.
#pragma once

#include <quittance/penalty/assessment.hpp>

#include <span>
#include <vector>

namespace quittance {

// Which rates count and why, for the segments of the result.
void explain_rates(const Terms& terms, const RateTable& table, const Claim& claim, Assessment& result);
void explain_insolvency(const Terms& terms, Assessment& result);
// Why interest ends before the gap, or is absent.
void explain_gap(const RateGap& gap, bool leaves_interest, std::vector<Reason>& reasons);
// Costs of recovery that are asked for, or left out.
void explain_costs(const Terms& terms, std::int64_t costs_minor, const Currency& currency,
                   std::vector<Reason>& reasons);
void explain_late_events(std::span<const Event> events, Day as_of_day, const Currency& currency,
                         std::vector<Reason>& reasons);

}  // namespace quittance
