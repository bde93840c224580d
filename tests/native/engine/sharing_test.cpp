// Several threads over one ledger. What is asserted holds anyway; the thread sanitizer looks for what is not.
#include <quittance/engine/answers.hpp>
#include <quittance/pgcopy/pgcopy.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>
#include <vector>

namespace quittance {
namespace {

constexpr Day as_of = 20'148;  // 2025-03-01

ManifestSet manifests() {
    std::vector<ManifestText> texts;
    const auto root = std::filesystem::path(QUITTANCE_ROOT) / "manifests";
    const auto add = [&](const std::filesystem::path& path) {
        std::ifstream file(path, std::ios::binary);
        texts.push_back({path.filename(), {std::istreambuf_iterator(file), {}}});
    };
    for (const char* folder : {"rates", "jurisdictions", "calendars", "holds", "scorecards"}) {
        for (const auto& entry : std::filesystem::directory_iterator(root / folder)) {
            add(entry.path());
        }
    }
    add(root / "policies" / "default-fr.json");
    return parse_manifests(texts).value();
}

// Ten customers of whom each owes ten invoices; every third was part-paid.
void fill(Snapshot& ledger) {
    for (Id line = 1; line <= 100; ++line) {
        LineRow row;
        row.line_id = row.move_id = line;
        row.customer_id = 1 + line / 10;
        row.company_id = row.currency_id = 1;
        row.due_day = as_of - line;
        row.day = row.due_day - 30;
        row.amount_minor = 10'000 + line;
        row.residual_minor = row.residual_company_minor = line % 3 == 0 ? 5'000 : row.amount_minor;
        ASSERT_FALSE(ledger.add(row));
        if (line % 3 == 0) {
            ASSERT_FALSE(ledger.add(SettlementRow{line, SettlementKind::payment, row.due_day, 5'000 + line}));
        }
    }
    for (Id customer = 1; customer <= 11; ++customer) {
        ASSERT_FALSE(
            ledger.add(CustomerRow{customer, customer_is_company | customer_has_vat_number, customer, 1}));
    }
    TermsRow terms;
    terms.customer_id = 1;
    terms.rate = RateRule{.margin_nano = 150'000'000, .anchor = Anchor::fixed};
    ASSERT_FALSE(ledger.add(terms));
}

// All that a night and its screens ask of an evaluation, as one text.
std::string told(Snapshot& ledger, const ManifestSet& set, const Shares& shares = {}) {
    Result<Evaluation> evaluated = evaluate(ledger, set, as_of, shares);
    if (!evaluated.ok()) {
        return to_text(evaluated.diagnostics().front());
    }
    Evaluation evaluation = std::move(evaluated).value();
    const std::vector<Id> ids(evaluation.item_count(), 1);
    evaluation.output.ids.fill(ids);
    CopyWriter writer;
    for (const OutputStream stream : output_streams) {
        for (std::uint32_t row = 0; row < evaluation.output.count(stream); ++row) {
            write_row(evaluation, stream, row, writer);
        }
    }
    std::string text = writer.take(writer.size());
    for (std::uint32_t item = 0; item < evaluation.item_count(); ++item) {
        text += std::to_string(evaluation.derivation(item).value().interest_minor.value_or(0)) + '\n';
    }
    const auto owed = statements(evaluation, {std::nullopt, std::nullopt, true});
    for (const CustomerStatement& statement : owed.value()) {
        text += std::to_string(statement.assessed.total_minor) + '\n';
    }
    return text;
}

SnapshotSettings french() {
    SnapshotSettings settings;
    settings.company_id = settings.company_currency_id = 1;
    settings.country = "FR";
    settings.currencies = {{1, {"EUR", 2}}};
    return settings;
}

TEST(Sharing, SharesDoneAtOnceAnswerAsOne) {
    const ManifestSet set = manifests();
    Snapshot ledger(french());
    fill(ledger);
    const std::string one = told(ledger, set);
    EXPECT_GT(one.size(), 10'000U);
    const auto at_once = [](std::size_t count, const Shares::Work& work) {
        std::vector<std::jthread> threads;
        for (std::size_t share = 0; share < count; ++share) {
            threads.emplace_back(work, share);
        }
    };
    for (const std::size_t count : {0U, 1U, 2U, 7U, 40U}) {  // the last has more shares than customers
        EXPECT_EQ(told(ledger, set, {count, at_once}), one) << count;
        EXPECT_EQ(told(ledger, set, {count, {}}), one) << count;
    }
}

TEST(Sharing, TwoEvaluationsOfOneSnapshotAnswerAlike) {
    const ManifestSet set = manifests();
    Snapshot ledger(french());
    fill(ledger);
    ASSERT_FALSE(ledger.seal());
    std::string one;
    std::string other;
    {
        std::jthread thread([&] { one = told(ledger, set); });
        other = told(ledger, set);
    }
    EXPECT_GT(one.size(), 10'000U);
    EXPECT_EQ(one, other);
}

}  // namespace
}  // namespace quittance
