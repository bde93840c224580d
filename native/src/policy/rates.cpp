#include "reading.hpp"

namespace quittance {
namespace {

// A series whose rows are being read.
struct OpenSeries {
    RateSeries series;
    bool by_half_year = true;
    Day complete_until = last_valid_day;
    Agreement agreement;
};

// Whether the row may follow those read before it; reports why not.
bool fits(ObjectReader& reader, const JsonNode& from, const JsonNode* until, const RateRow& row,
          const OpenSeries& open) {
    if (open.by_half_year &&
        (row.from_day != half_year_start(row.from_day) || row.until_day != half_year_end(row.until_day))) {
        reader.fault(from.place, "row_not_half_year", "A row of this series begins and ends with a half-year",
                     "Begin on 1 January or 1 July and end on 30 June or 31 December.");
        return false;
    }
    if (!open.series.rows.empty()) {
        const RateRow& previous = open.series.rows.back();
        if (row.from_day <= previous.from_day || (open.by_half_year && row.from_day <= previous.until_day)) {
            reader.fault(
                from.place, "rows_overlap",
                "The row from " + format_day(row.from_day) + " does not come after the row before it",
                "Sort the rows by date and give each day one rate.");
            return false;
        }
    }
    if (row.until_day < row.from_day) {
        reader.fault((until == nullptr ? from : *until).place, "rows_overlap",
                     "The row ends before it begins",
                     "Correct the dates; complete_until is not before the last row.");
        return false;
    }
    return true;
}

// A rate is announced some weeks ahead at most: what was read before cannot know it.
void check_read(ObjectReader& reader, const RateRow& row) {
    constexpr Day announced_ahead_days = 62;
    const JsonNode* read = reader.optional("read", JsonKind::string);
    if (read != nullptr && read_day(reader, read, row.from_day) < row.from_day - announced_ahead_days) {
        reader.fault(read->place, "source_older_than_row",
                     "The source was read long before the row begins on " + format_day(row.from_day),
                     "Read the rate in a source of its time, or leave the day out and say \"memory\".");
    }
}

void read_row(const JsonNode& node, OpenSeries& open, Diagnostics& faults) {
    const std::size_t before = faults.size();
    ObjectReader reader(node, faults);
    const JsonNode* from = reader.required("from", JsonKind::string);
    const JsonNode* until = open.by_half_year ? reader.optional("until", JsonKind::string) : nullptr;
    RateRow row;
    row.from_day = read_day(reader, from, first_valid_day);
    row.rate_nano = read_percent(reader, reader.required("percent", JsonKind::string));
    row.status = choose<FactStatus>(
        reader, "status",
        {FactStatus::official, FactStatus::secondary, FactStatus::unverified, FactStatus::memory});
    row.source = reader.string("source");
    check_read(reader, row);
    row.until_day =
        read_day(reader, until, open.by_half_year ? half_year_end(row.from_day) : open.complete_until);
    reader.finish();
    if (faults.size() > before || !fits(reader, *from, until, row, open)) {
        return;
    }
    if (!open.by_half_year && !open.series.rows.empty()) {
        open.series.rows.back().until_day = row.from_day - 1;
    }
    open.series.rows.push_back(std::move(row));
    open.agreement.places.push_back(node.place);
}

// A series read half-year by half-year says the same as the series it is read from, where both speak.
void check_agreement(const std::string& name, const Agreement& agreement, Reading& reading) {
    const auto own = reading.set.rates.find(name);
    const auto other = reading.set.rates.find(agreement.with);
    if (own == reading.set.rates.end() || other == reading.set.rates.end() ||
        own->second.rows.size() != agreement.places.size()) {
        return;
    }
    for (std::size_t i = 0; i < agreement.places.size(); ++i) {
        const RateRow& row = own->second.rows[i];
        const RateRow* expected = other->second.find(row.from_day);
        if (expected != nullptr && expected->rate_nano != row.rate_nano) {
            reading.faults.push_back({"series_disagree", agreement.places[i],
                                      "The rate on " + format_day(row.from_day) + " is " +
                                          format_rate(row.rate_nano) + " here and " +
                                          format_rate(expected->rate_nano) + " in " + agreement.with,
                                      "Correct the wrong one of the two after its source."});
        }
    }
}

}  // namespace

void read_rates(ObjectReader& reader, Reading& reading) {
    OpenSeries open;
    RateSeries& series = open.series;
    series.source_file = reader.node().place.source;
    series.name = reader.string("name");
    series.title = reader.string("title");
    open.by_half_year = reader.one_of("coverage", {"half_year", "until_next_row"}) == 0;
    if (!open.by_half_year) {
        open.complete_until =
            read_day(reader, reader.required("complete_until", JsonKind::string), last_valid_day);
    }
    const JsonNode* agrees_with = reader.optional("agrees_with", JsonKind::string);
    const JsonNode* rows = reader.required("rows", JsonKind::array);
    reader.finish();
    for (const JsonNode& node : elements_of(rows)) {
        read_row(node, open, reading.faults);
    }
    if (rows != nullptr && rows->elements.empty()) {
        reader.fault(rows->place, "value_not_allowed", "A series needs a row",
                     "Add the first row with its source.");
    }
    if (agrees_with != nullptr) {
        reading.series_needed.push_back(
            {agrees_with->string, agrees_with->place, "the series " + series.name});
        open.agreement.with = agrees_with->string;
        reading.agreements[series.name] = std::move(open.agreement);
    }
    const std::string name = series.name;
    reading.store(reading.set.rates, name, reader.node().place, std::move(series));
}

void check_series(Reading& reading) {
    for (const Reference& needed : reading.series_needed) {
        if (reading.set.rates.find(needed.name) == reading.set.rates.end()) {
            reading.faults.push_back({"series_unknown", needed.place,
                                      "The series \"" + needed.name + "\", needed by " + needed.needed_by +
                                          ", is in none of the manifests",
                                      "Correct the name or add the manifest of that series."});
        }
    }
    for (const auto& [name, agreement] : reading.agreements) {
        check_agreement(name, agreement, reading);
    }
}

}  // namespace quittance
