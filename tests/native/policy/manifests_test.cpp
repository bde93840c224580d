#include <quittance/policy/manifests.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

constexpr const char* series = R"({"kind": "rates", "format": 1, "name": "reference", "title": "Reference", "coverage": "half_year",
"rows": [{"from": "2025-01-01", "percent": "3.15", "status": "verified", "source": "bank"}]})";

std::vector<std::string> codes(const std::vector<ManifestText>& texts) {
    const Result<ManifestSet> result = parse_manifests(texts);
    std::vector<std::string> found;
    if (!result.ok()) {
        for (const Diagnostic& diagnostic : result.diagnostics()) {
            found.push_back(diagnostic.code + " " + diagnostic.place.pointer);
        }
    }
    return found;
}

std::string policy(const std::string& stages) {
    return R"({"kind": "policy", "format": 1, "name": "p", "titles": {"en": "P"}, "gap_days": 7, "stages": [)" + stages + "]}";
}

std::string stage(const std::string& code, int days, const char* lapses) {
    return R"({"code": ")" + code + R"(", "days_from_due": )" + std::to_string(days) +
           R"(, "channel": "email", "automatic": false, "lapses_at_due": )" + lapses + R"(, "titles": {"en": "T"}})";
}

TEST(ParseManifests, ReportsEveryFaultOfEveryText) {
    const std::vector<std::string> expected = {"wrong_kind /gap_days", "value_not_allowed /stages/0/channel", "missing_key /stages/0",
                                               "unknown_key /stages/0/colour", "json_malformed "};
    const std::string first = R"({"kind": "policy", "format": 1, "name": "p", "titles": {"en": "P"}, "gap_days": "7", "stages": [
      {"code": "a", "days_from_due": 3, "channel": "pigeon", "automatic": false, "titles": {"en": "T"}, "colour": "red"}]})";
    EXPECT_EQ(codes({{"a.json", first}, {"b.json", "{"}}), expected);
}

TEST(ParseManifests, ALadderIsReachableAsAWhole) {
    EXPECT_TRUE(codes({{"p", policy(stage("a", -5, "true") + "," + stage("b", 3, "false"))}}).empty());
    EXPECT_EQ(codes({{"p", policy(stage("a", 3, "false") + "," + stage("b", 3, "false"))}}),
              (std::vector<std::string>{"stage_unreachable /stages/1"}));
    EXPECT_EQ(codes({{"p", policy(stage("a", 0, "true") + "," + stage("b", 3, "false"))}}),
              (std::vector<std::string>{"stage_unreachable /stages/0"}));
    EXPECT_EQ(codes({{"p", policy(stage("a", -5, "true"))}}), (std::vector<std::string>{"stage_unreachable /stages"}));
    EXPECT_EQ(codes({{"p", policy(stage("a", 1, "false") + "," + stage("a", 3, "false"))}}),
              (std::vector<std::string>{"name_twice /stages/1"}));
}

TEST(ParseManifests, RatesKeepToHalfYears) {
    const auto with_rows = [](const std::string& rows) {
        return codes(
            {{"r", R"({"kind": "rates", "format": 1, "name": "r", "title": "R", "coverage": "half_year", "rows": [)" + rows + "]}"}});
    };
    const auto row = [](const char* from, const char* percent = "3.15") {
        return R"({"from": ")" + std::string(from) + R"(", "percent": ")" + percent + R"(", "status": "memory", "source": "s"})";
    };
    EXPECT_TRUE(with_rows(row("2025-01-01") + "," + row("2026-01-01")).empty()) << "a gap stops only what needs it";
    EXPECT_EQ(with_rows(row("2025-02-01")), (std::vector<std::string>{"row_not_half_year /rows/0/from"}));
    EXPECT_EQ(with_rows(row("2025-01-01") + "," + row("2025-01-01")), (std::vector<std::string>{"rows_overlap /rows/1/from"}));
    EXPECT_EQ(with_rows(row("2025-01-01", "abc")), (std::vector<std::string>{"rate_malformed /rows/0/percent"}));
    EXPECT_EQ(with_rows(row("0025-01-01")), (std::vector<std::string>{"date_out_of_range /rows/0/from"}));
    EXPECT_EQ(with_rows(""), (std::vector<std::string>{"value_not_allowed /rows"}));
}

TEST(ParseManifests, AStepSeriesEndsWhereItIsComplete) {
    const char* text =
        R"({"kind": "rates", "format": 1, "name": "r", "title": "R", "coverage": "until_next_row", "complete_until": "2026-07-23",
      "rows": [{"from": "2025-06-11", "percent": "2.15", "status": "verified", "source": "s"},
               {"from": "2026-06-17", "percent": "2.40", "status": "verified", "source": "s"}]})";
    const std::vector<ManifestText> texts = {{"r", text}};
    const ManifestSet set = *parse_manifests(texts);
    const RateSeries& found = set.rates.find("r")->second;
    EXPECT_EQ(found.find(*parse_day("2026-06-16"))->rate_nano, 21'500'000);
    EXPECT_EQ(found.find(*parse_day("2026-07-23"))->rate_nano, 24'000'000);
    EXPECT_EQ(found.find(*parse_day("2026-07-24")), nullptr);
}

TEST(ParseManifests, TwoSeriesThatDisagreeAreAFault) {
    const char* steps =
        R"({"kind": "rates", "format": 1, "name": "steps", "title": "R", "coverage": "until_next_row", "complete_until": "2025-12-31",
      "rows": [{"from": "2024-12-18", "percent": "3.40", "status": "verified", "source": "s"}]})";
    std::string half_years = series;
    half_years.insert(1, R"("agrees_with": "steps", )");
    EXPECT_EQ(codes({{"a", steps}, {"b", half_years}}), (std::vector<std::string>{"series_disagree /rows/0"}));
    EXPECT_EQ(codes({{"b", half_years}}), (std::vector<std::string>{"series_unknown /agrees_with"}));
}

TEST(ParseManifests, ARuleRestsOnFactsAndSeriesThatAreThere) {
    const auto jurisdiction = [](const std::string& b2b) {
        return R"({"kind": "jurisdiction", "format": 1, "code": "XX", "title": "X", "relations": {"b2b": )" + b2b +
               R"(, "public": {"not_available_because": "x"}, "consumer": {"not_available_because": "x"}, "unknown": {"not_available_because": "x"}}})";
    };
    const std::string facts = R"("facts": [{"code": "f", "text": "t", "source": "s", "status": "verified"}])";
    const std::string rate = R"("rate": {"series": "reference", "anchor": "half_year", "margin_points": "8", "fact": "f"})";
    const std::string rest = R"("day_count": "actual_365", "rounding": "half_away_from_zero")";
    EXPECT_TRUE(codes({{"r", series}, {"j", jurisdiction("{" + rate + "," + rest + "," + facts + "}")}}).empty());
    EXPECT_EQ(codes({{"j", jurisdiction("{" + rate + "," + rest + "," + facts + "}")}}),
              (std::vector<std::string>{"series_unknown /relations/b2b/rate/series"}));
    EXPECT_EQ(codes({{"r", series}, {"j", jurisdiction("{" + rate + "," + rest + R"(, "facts": []})")}}),
              (std::vector<std::string>{"fact_unknown /relations/b2b/rate/fact"}));
    EXPECT_EQ(codes({{"r", series}, {"j", jurisdiction("{" + rest + "," + facts + "}")}}),
              (std::vector<std::string>{"missing_key /relations/b2b"}));
    const std::string compensation = R"("compensation": {"currency": "XAU", "amount": "40.00", "scope": "invoice", "fact": "f"})";
    EXPECT_EQ(codes({{"r", series}, {"j", jurisdiction("{" + rate + "," + rest + "," + compensation + "," + facts + "}")}}),
              (std::vector<std::string>{"currency_without_scale /relations/b2b/compensation/currency"}));
}

TEST(ParseManifests, NamesAreUsedOnce) { EXPECT_EQ(codes({{"a", series}, {"b", series}}), (std::vector<std::string>{"name_twice "})); }

}  // namespace
}  // namespace quittance
