#include "ledger.hpp"
#include "manifests.hpp"
#include "registers.hpp"

#include <quittance/terms/terms.hpp>

#include <datetime.h>
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* latest_due_doc =
    R"(The last due date that the law allows for each of many invoices, bills and payment terms.

`columns` maps names to sequences of one length, a row each; what is absent or None is not known. `kind` (invoice, bill that we owe,
or term by itself; absent: invoice), `jurisdiction` (code of a country), `relation` of the debtor (a bill and a term are between
businesses where it is absent), `sector` (a trade; it counts where it has a maximum of its own), `term` (one of the terms alone,
instead of all legal maxima), `issued`, `delivered`, `received`, `due` (dates or year-month-day text) and `to_period_end` (whether
it was agreed to count to the end of a month or period).

Returns a dict of lists in the same order: `unknown` (the first of jurisdiction_unknown, payment_terms_not_known and
start_not_known, or None); `latest_due` (date); `days_beyond` (0: within) and `verdict` (within; period_end: within only if it was
agreed to count to the end of a period; beyond), both None without `due`; `start` (date) and `counted_from` (issue, delivery,
receipt; instead_of_delivery, instead_of_receipt: the day of issue stands in); `jurisdiction` (its own code) and `relation` under
which it was judged; and of the rule `term`, `sector` (None: all), `days`, `fact` (to name in `facts`), `source`, `status`. Where
something is unknown the rest is None.
Raises InputError with row and column: column_unknown, column_length, text_malformed, text_not_utf8, boolean_malformed,
date_malformed, date_out_of_range, value_not_allowed.)";

constexpr std::array<std::string_view, 10> names = {"kind", "jurisdiction", "relation",  "sector",
                                                    "term", "issued",       "delivered", "received",
                                                    "due",  "to_period_end"};

// Columns from Python as values of one row after the other. What is absent or None is empty.
class Rows {
public:
    explicit Rows(const py::dict& columns) {
        std::optional<std::size_t> count;
        for (const auto& [given, values] : columns) {
            const py::handle key = given;
            const auto* const found = std::find_if(names.begin(), names.end(), [&](std::string_view name) {
                return py::str(name.data(), name.size()).equal(key);
            });
            if (found == names.end()) {
                refuse("", "column_unknown", "There is no column " + shown(key) + ".",
                       "Use the names that the documentation lists.");
            }
            // A tuple of its own: nobody changes it meanwhile.
            py::tuple cells(py::reinterpret_borrow<py::object>(values));
            if (count && cells.size() != *count) {
                refuse(*found, "column_length", "The columns are not equally long.",
                       "Give every column one value a row.");
            }
            count = cells.size();
            cells_[static_cast<std::size_t>(found - names.begin())] = std::move(cells);
        }
        count_ = count.value_or(0);
    }

    std::size_t count() const { return count_; }
    void at(std::size_t row) { row_ = static_cast<std::int64_t>(row); }

    // Lives as long as the rows.
    std::string_view text(std::string_view name) const {
        const py::handle value = cell(name);
        if (value.is_none()) {
            return "";
        }
        if (!PyUnicode_Check(value.ptr())) {
            refuse(name, "text_malformed", shown(value) + " is no text.", "Give a str.");
        }
        py::ssize_t size = 0;
        const char* data = PyUnicode_AsUTF8AndSize(value.ptr(), &size);
        if (data == nullptr) {
            PyErr_Clear();
            refuse(name, "text_not_utf8", shown(value) + " cannot be written as UTF-8.", "Send UTF-8.");
        }
        return {data, static_cast<std::size_t>(size)};
    }
    template <class Value>
    Value word(std::string_view name, std::optional<Value> (*parse)(std::string_view), Value if_absent,
               const char* cure) const {
        const std::string_view word = text(name);
        const std::optional<Value> value = word.empty() ? if_absent : parse(word);
        if (!value) {
            refuse(name, "value_not_allowed", shown(cell(name)) + " is none of its words.", cure);
        }
        return *value;
    }
    std::optional<bool> boolean(std::string_view name) const {
        const py::handle value = cell(name);
        if (value.is_none()) {
            return std::nullopt;
        }
        if (!PyBool_Check(value.ptr())) {
            refuse(name, "boolean_malformed", shown(value) + " is neither True nor False.", "Give a bool.");
        }
        return value.is(py::bool_(true));
    }
    std::optional<Day> day(std::string_view name) const {
        const py::handle value = cell(name);
        if (value.is_none()) {
            return std::nullopt;
        }
        const Day day = to_day(value, place(name));
        if (!is_valid_day(day)) {
            refuse(name, "date_out_of_range", shown(value) + " is outside of the calendar.",
                   "Give a date within.");
        }
        return day;
    }

private:
    static std::string shown(py::handle value) {
        return py::module_::import("builtins").attr("ascii")(value).cast<std::string>();
    }
    Place place(std::string_view name) const {
        Place place;
        place.row = row_;
        place.column_name = name;
        return place;
    }
    [[noreturn]] void refuse(std::string_view name, const char* code, std::string message,
                             const char* cure) const {
        raise("InputError", {{code, place(name), std::move(message), cure}});
    }
    py::handle cell(std::string_view name) const {
        const auto* const found = std::find(names.begin(), names.end(), name);
        const auto& cells = cells_[static_cast<std::size_t>(found - names.begin())];
        return cells ? PyTuple_GET_ITEM(cells->ptr(), static_cast<py::ssize_t>(row_)) : Py_None;
    }

    std::array<std::optional<py::tuple>, names.size()> cells_;
    std::size_t count_ = 0;
    std::int64_t row_ = 0;
};

DueDate due_date_of(const Rows& row) {
    DueDate due_date;
    due_date.of = row.word("kind", &parse_due_date_of, DueDateOf::invoice, "Use invoice, bill or term.");
    due_date.relation =
        row.word("relation", &parse_relation, Relation::not_stated, "Use b2b, public, consumer or unknown.");
    due_date.sector = row.text("sector");
    due_date.term = row.text("term");
    due_date.issue_day = row.day("issued");
    due_date.delivery_day = row.day("delivered");
    due_date.receipt_day = row.day("received");
    due_date.due_day = row.day("due");
    due_date.to_period_end = row.boolean("to_period_end");
    return due_date;
}

py::object text_or_none(std::string_view text) {
    return text.empty() ? py::object(py::none()) : py::object(py::str(text.data(), text.size()));
}

py::dict latest_due(const Manifests& manifests, const py::dict& columns) {
    Rows rows(columns);
    std::vector<LatestDue> answers;
    answers.reserve(rows.count());
    for (std::size_t row = 0; row < rows.count(); ++row) {
        rows.at(row);
        answers.push_back(
            quittance::latest_due(manifests.set.jurisdiction(rows.text("jurisdiction")), due_date_of(rows)));
    }
    const auto column = [&](auto value) {
        py::list list;
        for (const LatestDue& answer : answers) {
            list.append(value(answer));
        }
        return list;
    };
    const auto of_term = [&](auto value) {
        return column([&](const LatestDue& answer) {
            return answer.term == nullptr ? py::object(py::none()) : py::object(value(answer));
        });
    };
    const auto of_verdict = [&](auto value) {
        return column([&](const LatestDue& answer) {
            return answer.verdict ? py::object(value(answer)) : py::object(py::none());
        });
    };
    using Answer = const LatestDue&;
    return py::dict(
        "unknown"_a = column([](Answer answer) { return text_or_none(to_string(answer.unknown)); }),
        "latest_due"_a = of_term([](Answer answer) { return to_date(answer.latest_day); }),
        "days_beyond"_a = of_verdict([](Answer answer) { return py::int_(answer.days_beyond); }),
        "verdict"_a = of_verdict([](Answer answer) { return text_or_none(to_string(*answer.verdict)); }),
        "start"_a = of_term([](Answer answer) { return to_date(answer.start_day); }),
        "counted_from"_a =
            of_term([](Answer answer) { return text_or_none(to_string(answer.counted_from)); }),
        "jurisdiction"_a = of_term([](Answer answer) { return text_or_none(answer.jurisdiction->code); }),
        "relation"_a = of_term([](Answer answer) { return text_or_none(to_string(answer.relation)); }),
        "term"_a = of_term([](Answer answer) { return text_or_none(answer.term->code); }),
        "sector"_a = of_term([](Answer answer) { return text_or_none(answer.term->sector); }),
        "days"_a = of_term([](Answer answer) { return py::int_(answer.term->days); }),
        "fact"_a = of_term([](Answer answer) { return text_or_none(answer.fact->code); }),
        "source"_a = of_term([](Answer answer) { return text_or_none(answer.fact->source); }),
        "status"_a = of_term([](Answer answer) { return text_or_none(to_string(answer.fact->status)); }));
}

}  // namespace

void register_due_dates(py::module_& module) {
    PyDateTime_IMPORT;
    module.def("latest_due", &latest_due, "manifests"_a.none(false), "columns"_a.none(false), latest_due_doc);
}

}  // namespace quittance::bind
