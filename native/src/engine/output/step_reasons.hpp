// Why an item and its customer stand where they do on the ladder.
#pragma once

#include "reason_list.hpp"

namespace quittance {

// Which fact decides, what is known of it, and the limit that it breaks.
void explain_decisive(const Decisive& found, Day as_of, const Currency& currency, Reasons& reasons);

// Where an item stands; `own` is the row of its case, nullptr where there is none.
void explain_step(const Evaluation& evaluation, const ItemDecision& decision, const CaseRow* own,
                  Reasons& reasons);

// Where the customer stands.
void explain_case_step(const Evaluation& evaluation, std::uint32_t party, Reasons& reasons);

}  // namespace quittance
