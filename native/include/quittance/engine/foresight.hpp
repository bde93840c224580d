// What comes after a night when nobody pays and all that it proposes leaves: on its day, or on the first one
// after it on which the policy allows a contact. Invariants: pure; each later night is that of evaluate() on
// the ledger that such a day leaves behind, so it decides as the night itself will. Nothing here rounds;
// fails as evaluate() does.
#pragma once

#include <quittance/engine/engine.hpp>

#include <memory>
#include <optional>

namespace quittance {

// The day on which what the night proposes to a customer leaves.
Day leaves_on(const Evaluation& evaluation, std::uint32_t party);

// The ledger as the next day finds it: the stages that were announced are done, the contacts are the last
// ones, and no proposal is open. Codes: too_many_stages.
Result<Snapshot> ledger_after(const Evaluation& evaluation);

// The first later day on which time alone may change whom its ledger contacts; last_valid_day + 1 where none
// can. It may be too early, never too late.
Day next_change(const Evaluation& evaluation);

struct LaterNight {
    std::shared_ptr<Snapshot> ledger;  // that of the evaluation
    Evaluation evaluation;
};

// The next night that proposes something, or that of `until` where none before does; no ledger where
// `until` is not later than the evaluation. `ledger` is that of the evaluation; days on which nothing can
// change are not evaluated. Codes: those of evaluate() and ledger_after().
Result<LaterNight> night_after(std::shared_ptr<Snapshot> ledger, const Evaluation& evaluation, Day until,
                               const Shares& shares = {});

}  // namespace quittance
