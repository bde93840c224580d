// A value, or the diagnostics that explain why there is none.
// Invariant: a failed Result holds at least one diagnostic. Reading the wrong side is a programming error and
// throws std::bad_variant_access; nothing else here throws.
#pragma once

#include <quittance/base/diagnostic.hpp>

#include <utility>
#include <variant>

namespace quittance {

template <class Value>
class [[nodiscard]] Result {
public:
    Result(Value value) : state_(std::move(value)) {}
    Result(Diagnostic diagnostic) : state_(Diagnostics{std::move(diagnostic)}) {}
    Result(Diagnostics diagnostics) : state_(std::move(diagnostics)) {}

    bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    const Value& value() const& { return std::get<0>(state_); }
    Value&& value() && { return std::get<0>(std::move(state_)); }
    const Value& operator*() const& { return value(); }
    const Value* operator->() const { return &value(); }

    const Diagnostics& diagnostics() const { return std::get<1>(state_); }

private:
    std::variant<Value, Diagnostics> state_;
};

}  // namespace quittance
