// What one open item costs to evaluate, beside a plain loop of simple interest over the same columns.
#include <quittance/engine/engine.hpp>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <new>
#include <stdexcept>
#include <string>
#include <vector>

// Counted, so that a measure can say that its items allocate nothing.
static std::size_t allocation_count = 0;

[[gnu::noinline]] void* operator new(std::size_t size) {
    ++allocation_count;
    if (void* memory = std::malloc(size == 0 ? 1 : size)) {
        return memory;
    }
    throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

using namespace quittance;

constexpr std::int32_t item_count = 200'000;
constexpr std::int32_t customer_count = 20'000;
constexpr Day as_of = 20'779;  // 2026-11-22

// A fixed sequence, so that every run measures the same ledger.
class Sequence {
public:
    std::uint32_t below(std::uint32_t limit) {
        state_ = state_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<std::uint32_t>((state_ >> 33U) % limit);
    }

private:
    std::uint64_t state_ = 1;
};

constexpr const char* policy_text =
    R"({"kind": "policy", "format": 2, "name": "bench", "titles": {"en": "Bench"}, "gap_days": 7, "stages": [
  {"code": "before_due", "days_from_due": -5, "channel": "email", "automatic": false, "lapses_at_due": true, "titles": {"en": "1"}},
  {"code": "friendly", "days_from_due": 3, "channel": "email", "automatic": false, "lapses_at_due": false, "titles": {"en": "2"}},
  {"code": "firm", "days_from_due": 15, "channel": "email", "automatic": false, "lapses_at_due": false, "titles": {"en": "3"}},
  {"code": "formal", "days_from_due": 30, "channel": "task", "automatic": false, "lapses_at_due": false, "titles": {"en": "4"}},
  {"code": "last", "days_from_due": 45, "channel": "task", "automatic": false, "lapses_at_due": false, "titles": {"en": "5"}}]})";

// Only what the core finds by itself.
Holds host_holds() {
    Holds holds;
    holds.name = "bench";
    for (const std::string_view code : host_hold_codes) {
        HoldRule rule;
        rule.code = code;
        rule.interest = HoldInterest::stops;
        rule.from_host = true;
        holds.rules.push_back(rule);
    }
    return holds;
}

std::string read_text(const std::string& name) {
    std::ifstream file(QUITTANCE_ROOT "/tests/bench/" + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The French rule over the half-years of the last years.
ManifestSet make_manifests(const std::vector<ManifestText>& texts = {{"policy.json", policy_text}}) {
    Result<ManifestSet> parsed = parse_manifests(texts);
    if (!parsed.ok()) {
        throw std::runtime_error(to_text(parsed.diagnostics().front()));
    }
    ManifestSet set = std::move(parsed).value();
    set.holds.emplace("bench", host_holds());
    RateSeries series;
    series.name = "reference";
    std::int64_t rate_nano = 20'000'000;
    for (Day from = half_year_start(as_of - 1'500); from <= as_of; from = half_year_end(from) + 1) {
        series.rows.push_back({from, half_year_end(from), rate_nano, FactStatus::official, ""});
        rate_nano += 1'500'000;
    }
    set.rates.emplace(series.name, series);
    Jurisdiction jurisdiction;
    jurisdiction.code = "FR";
    for (const Relation relation :
         {Relation::b2b, Relation::public_buyer, Relation::consumer, Relation::unknown}) {
        RelationRule& rule = jurisdiction.relations[relation];
        if (relation == Relation::b2b) {
            rule.rate = {RateRule{series.name, 1, 100'000'000}};
            rule.compensation.emplace();
            rule.compensation->currency = {"EUR", 2};
            rule.compensation->amount_minor = 4'000;
        }
    }
    jurisdiction.limitation.value.emplace();
    jurisdiction.limitation.value->periods = {{"general", {Relation::b2b}, 5, LimitationStart::due_date, ""}};
    set.jurisdictions.emplace("FR", jurisdiction);
    return set;
}

// Every fourth open item is part-paid. With history each has a settled one beside it.
void fill(Snapshot& ledger, bool with_history) {
    Sequence sequence;
    const auto add = [](const std::optional<Diagnostic>& fault) {
        if (fault) {
            throw std::runtime_error(to_text(*fault));
        }
    };
    for (Id line = 1; line <= 2 * item_count; ++line) {
        const bool open = line % 2 == 0;
        if (!open && !with_history) {
            continue;
        }
        LineRow row;
        row.line_id = line;
        row.move_id = line;
        row.customer_id = 1 + line / 2 % customer_count;
        row.company_id = 1;
        row.currency_id = 1;
        row.due_day =
            as_of - static_cast<Day>(open ? sequence.below(400) : 30 + sequence.below(600)) + (open ? 20 : 0);
        row.day = row.due_day - 30;
        row.amount_minor = 1'000 + sequence.below(1'000'000);
        const std::int64_t paid_minor = open ? (line % 8 == 0 ? row.amount_minor / 3 : 0) : row.amount_minor;
        row.residual_minor = row.amount_minor - paid_minor;
        row.residual_company_minor = row.residual_minor;
        add(ledger.add(row));
        if (paid_minor > 0) {
            const Day paid = std::min(as_of, row.due_day + static_cast<Day>(sequence.below(40)) - 10);
            add(ledger.add(SettlementRow{line, SettlementKind::payment, paid, paid_minor}));
        }
    }
    for (Id customer = 1; customer <= customer_count; ++customer) {
        add(ledger.add(
            CustomerRow{customer, customer_is_company | customer_has_vat_number, customer, customer}));
    }
}

Snapshot make_ledger(bool with_history) {
    SnapshotSettings settings;
    settings.company_id = 1;
    settings.company_currency_id = 1;
    settings.country = "FR";
    settings.currencies.emplace(1, Currency{"EUR", 2});
    Snapshot ledger(std::move(settings));
    fill(ledger, with_history);
    return ledger;
}

void report(benchmark::State& state, std::int64_t items) {
    state.SetItemsProcessed(state.iterations() * items);
    state.counters["ns_per_item"] =
        benchmark::Counter(static_cast<double>(items) * 1e-9,
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void run_evaluate(benchmark::State& state, Snapshot ledger, const ManifestSet& manifests = make_manifests()) {
    for (auto _ : state) {
        const Result<Evaluation> evaluation = evaluate(ledger, manifests, as_of);
        if (!evaluation.ok()) {
            state.SkipWithError(to_text(evaluation.diagnostics().front()).c_str());
            return;
        }
        benchmark::DoNotOptimize(evaluation->item_count());
    }
    report(state, item_count);
}

// Accrual over changes of rate and principal, step function, proposal, fingerprints, with the joins between
// them.
void BM_Kernel(benchmark::State& state) { run_evaluate(state, make_ledger(false)); }
BENCHMARK(BM_Kernel)->Unit(benchmark::kMillisecond);

// The same under a policy of eight stages, six segments and ten conditions.
void BM_KernelOfEightStages(benchmark::State& state) {
    const std::string policy = read_text("eight-stages.json");
    const std::string selection = read_text("six-segments.json");
    run_evaluate(state, make_ledger(false),
                 make_manifests({{"policy.json", policy}, {"selection.json", selection}}));
}
BENCHMARK(BM_KernelOfEightStages)->Unit(benchmark::kMillisecond);

// The same as BM_Kernel, with the settled history read for the grade.
void BM_KernelWithHistory(benchmark::State& state) { run_evaluate(state, make_ledger(true)); }
BENCHMARK(BM_KernelWithHistory)->Unit(benchmark::kMillisecond);

// The same as BM_Kernel, with terms of every customer's own, though they say nothing else.
void BM_KernelWithTerms(benchmark::State& state) {
    Snapshot ledger = make_ledger(false);
    for (Id customer = 1; customer <= customer_count; ++customer) {
        TermsRow row;
        row.customer_id = customer;
        if (ledger.add(row)) {
            state.SkipWithError("no terms");
        }
    }
    run_evaluate(state, std::move(ledger));
}
BENCHMARK(BM_KernelWithTerms)->Unit(benchmark::kMillisecond);

// Penalties of a million items, each of three segments of principal, over the changes of rate between them.
// The items' events lie side by side in one column, so that no item allocates.
void BM_Penalty(benchmark::State& state) {
    constexpr std::size_t count = 1'000'000;
    const ManifestSet manifests = make_manifests();
    const RelationRule& rule = *manifests.rule("FR", Relation::b2b);
    const AccrualIndex index(manifests.table(rule.rate), rule.day_count, as_of - 1'000, as_of);
    Sequence sequence;
    std::vector<Claim> claims(count);
    std::vector<Event> events(2 * count);
    for (std::size_t i = 0; i < count; ++i) {
        Claim& claim = claims[i];
        claim.amount_minor = 10'000 + sequence.below(10'000'000);
        claim.due_day = as_of - 100 - static_cast<Day>(sequence.below(400));
        claim.first_day = claim.due_day + 1;
        claim.as_of_day = as_of;
        events[2 * i] = {claim.due_day + 10 + static_cast<Day>(sequence.below(40)), EventKind::payment,
                         claim.amount_minor / 4};
        events[2 * i + 1] = {claim.due_day + 60 + static_cast<Day>(sequence.below(39)), EventKind::payment,
                             claim.amount_minor / 5};
    }
    std::vector<std::int64_t> penalty_minor(count);
    for (auto _ : state) {
        const std::size_t allocated_before = allocation_count;
        for (std::size_t i = 0; i < count; ++i) {
            const Accrual accrual = accrue(claims[i], {&events[2 * i], 2}, index);
            penalty_minor[i] =
                settle_interest(accrual.numerator, rule.rounding) +
                (accrual.compensation_due() ? compensation_amount(*rule.compensation, accrual.late_minor)
                                            : 0);
        }
        if (allocation_count != allocated_before) {
            state.SkipWithError("an item allocates");
        }
        benchmark::DoNotOptimize(penalty_minor.data());
        benchmark::ClobberMemory();
    }
    report(state, static_cast<std::int64_t>(count));
}
BENCHMARK(BM_Penalty)->Unit(benchmark::kMillisecond);

// One segment, one rate: amount × rate × year units / denominator, rounded.
void BM_PlainLoop(benchmark::State& state) {
    const Snapshot ledger = make_ledger(false);
    std::vector<std::int64_t> interest_minor(ledger.line_count());
    for (auto _ : state) {
        for (std::uint32_t line = 0; line < ledger.line_count(); ++line) {
            const std::int64_t units = year_units(DayCount::actual_365, ledger.due_day(line) + 1, as_of);
            const int128 numerator = int128{ledger.residual_minor(line)} * 121'500'000 * units;
            interest_minor[line] = settle_interest(numerator, Rounding::half_away_from_zero);
        }
        benchmark::DoNotOptimize(interest_minor.data());
        benchmark::ClobberMemory();
    }
    report(state, item_count);
}
BENCHMARK(BM_PlainLoop)->Unit(benchmark::kMillisecond);

}  // namespace
