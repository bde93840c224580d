// The fixed compensation for late payment of one claim, as the law gives it.
#pragma once

#include <quittance/penalty/assessment.hpp>

namespace quittance {

// Sets compensation_minor where the law gives one or says that there is none, and says why.
void compensate(const Claim& claim, const Accrual& accrual, const Terms& terms, bool is_first_of_invoice,
                Assessment& result);

}  // namespace quittance
