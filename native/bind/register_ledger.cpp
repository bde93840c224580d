#include "ledger.hpp"
#include "manifests.hpp"
#include "registers.hpp"

#include <quittance/engine/engine.hpp>
#include <quittance/ledger/read_row.hpp>
#include <quittance/replay/slice.hpp>

#include <datetime.h>
#include <pybind11/stl.h>
#include <algorithm>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* snapshot_doc =
    "The ledger of one root company, filled by COPY streams or columns and evaluated once or for several "
    "days.\n\n"
    "`company_id` root company; `company_currency_id` its currency, one of `currencies`, which maps an id to "
    "(ISO 4217 code, number\n"
    "of decimals), those with other than 0 to 4 decimals fail the customers that use them; `country` ISO "
    "3166-1 code of the company or "
    "None; `grade_natural_persons` whether natural persons get a grade;\n"
    "`backlog_before` day of the company's first steps, or None: items due before it that nobody was "
    "contacted "
    "about begin as\n"
    "`backlog` says, at the `first_stage`, the `stage_of_age`, or after a `review` by a person;\n"
    "`prior` what `Evaluation.prior` of an earlier run of the whole company held, or None to compute it.\n\n"
    "Each name of STREAMS_IN is a file to write a binary COPY to, in that order: amounts of settlements need "
    "their lines. May be\n"
    "shared by threads: once it is evaluated, adding a row raises LedgerError (snapshot_sealed). Raises "
    "InputError.";

constexpr const char* extend_doc =
    "Adds rows given as columns: `columns` maps names of STREAMS[stream] to sequences of one length. Absent "
    "columns are NULL, of flags\n"
    "and booleans 0 and False. Integers, bool, text as str, dates as date or year-month-day, amounts and "
    "rates as decimal text, Decimal\n"
    "or int, never as float. An amount that does not fit its currency fails its customer, as in a COPY. "
    "Raises KeyError for a stream\n"
    "that is not there, LedgerError (stream, row of `columns`, column), and adds nothing then.";

constexpr const char* add_slice_doc =
    "Adds the rows of a kept slice (bytes) as they stood on a day: what the window had taken by then is left "
    "out.\n\n"
    "Returns a dict: `customer` (0: lines without one), `sharing` (customers who have debit lines of the "
    "same "
    "moves, whose slices must be\n"
    "added too, as they count for the ordinals). Raises LedgerError (slice_damaged, slice_format_unknown, "
    "snapshot_sealed).";

constexpr const char* stream_doc =
    "One stream into a snapshot: a file that COPY … TO STDOUT (FORMAT binary) is written to.";

struct InputHandle {
    using PythonClass = void;

    std::shared_ptr<PySnapshot> snapshot;
    InputStream stream;

    LedgerReader& reader() const { return *snapshot->readers[static_cast<std::size_t>(stream)]; }
    std::size_t write(py::handle bytes) const {
        return feed(bytes, [this](std::span<const std::uint8_t> content) {
            const std::lock_guard lock(snapshot->adding);
            return reader().write(content);
        });
    }
};

Diagnostic argument_fault(const char* argument, std::string code, std::string message, std::string cure) {
    Place place;
    place.source = argument;
    return {std::move(code), std::move(place), std::move(message), std::move(cure)};
}

PortfolioSums prior_of(const py::dict& values) {
    PortfolioSums sums;
    const std::pair<const char*, std::int64_t*> fields[] = {{"settled_count", &sums.settled_count},
                                                            {"delay_weight_micro", &sums.delay_weight_micro},
                                                            {"delay_days_micro", &sums.delay_days_micro},
                                                            {"late_weight_micro", &sums.late_weight_micro},
                                                            {"late_micro", &sums.late_micro}};
    for (const auto& [name, field] : fields) {
        if (!values.contains(name) || !py::isinstance<py::int_>(values[name])) {
            raise("InputError", {argument_fault("prior", "prior_malformed",
                                                std::string("\"") + name + "\" is missing or no integer.",
                                                "Give what Evaluation.prior returned, or None.")});
        }
        *field = values[name].cast<std::int64_t>();
    }
    return sums;
}

std::shared_ptr<PySnapshot> make_snapshot(Id company_id, Id company_currency_id,
                                          const std::optional<std::string>& country,
                                          const std::map<Id, std::pair<std::string, int>>& currencies,
                                          bool grade_natural_persons, const std::optional<py::dict>& prior,
                                          const std::string& backlog, py::handle backlog_before) {
    Diagnostics faults;
    SnapshotSettings settings;
    settings.company_id = company_id;
    settings.company_currency_id = company_currency_id;
    settings.country = country.value_or("");
    settings.grade_natural_persons = grade_natural_persons;
    const std::map<std::string_view, Backlog> starts = {{"first_stage", Backlog::first_stage},
                                                        {"stage_of_age", Backlog::stage_of_age},
                                                        {"review", Backlog::review}};
    if (const auto start = starts.find(backlog); start != starts.end()) {
        settings.backlog = start->second;
    } else {
        faults.push_back(argument_fault("backlog", "value_not_allowed", "The backlog begins in no such way.",
                                        "Give first_stage, stage_of_age or review."));
    }
    if (!backlog_before.is_none()) {
        settings.backlog_before = to_day(backlog_before, "backlog_before");
    }
    for (const auto& [id, entry] : currencies) {
        auto currency = make_currency(entry.first, entry.second);
        if (currency.ok()) {  // else its lines fail, each with its customer
            settings.currencies.emplace(id, std::move(currency).value());
        }
    }
    if (settings.currencies.size() > 254) {
        faults.push_back(argument_fault("currencies", "too_many_currencies", "More than 254 currencies.",
                                        "Give those of the ledger."));
    }
    if (faults.empty() && !settings.currencies.contains(company_currency_id)) {
        faults.push_back(argument_fault(
            "company_currency_id", "currency_without_scale",
            "The company's currency is not among the currencies, or its decimals are not 0 to 4.",
            "Give its code and decimals in currencies."));
    }
    if (company_id <= 0) {
        faults.push_back(argument_fault("company_id", "id_out_of_range", "The company's id is not positive.",
                                        "Give the root company's id."));
    }
    if (!faults.empty()) {
        raise("InputError", faults);
    }
    if (prior) {
        settings.prior = prior_of(*prior);
    }
    return std::make_shared<PySnapshot>(std::move(settings));
}

// Columns from Python as values, for read_row(). The first refusal ends it.
class Cells {
public:
    Cells(InputStream stream, const py::dict& columns)
        : stream_(stream), columns_(quittance::columns(stream)), cells_(columns_.size()) {
        std::optional<std::size_t> count;
        for (const auto& [key, value] : columns) {
            const py::str name(key);
            const auto found = std::find_if(
                columns_.begin(), columns_.end(),
                [&](const StreamColumn& column) { return name.equal(py::str(std::string(column.name))); });
            if (found == columns_.end()) {
                fail("", {"column_unknown",
                          "There is no column " +
                              py::cast<std::string>(py::module_::import("builtins").attr("ascii")(key)) + ".",
                          "Use the names of STREAMS."});
            }
            // A tuple of its own: nobody changes it meanwhile.
            py::tuple values(py::reinterpret_borrow<py::object>(value));
            if (count && values.size() != *count) {
                fail(std::string(found->name), {"column_length", "The columns are not equally long.",
                                                "Give every column one value a row."});
            }
            count = values.size();
            cells_[static_cast<std::size_t>(found - columns_.begin())] = std::move(values);
        }
        count_ = count.value_or(0);
    }

    std::size_t count() const { return count_; }
    void at(std::size_t row) { row_ = row; }

    bool null(std::size_t column) const { return !cells_[column] || cell(column).is_none(); }
    std::int64_t integer(std::size_t column) const {
        if (PyIndex_Check(cell(column).ptr()) == 0) {
            refuse(column, {"integer_malformed", shown(column) + " is no integer.", "Give an integer."});
        }
        const std::int64_t value = PyLong_AsLongLong(cell(column).ptr());
        if (value == -1 && PyErr_Occurred() != nullptr) {
            PyErr_Clear();
            refuse(column,
                   {"integer_malformed", shown(column) + " is no 64-bit integer.", "Give an integer."});
        }
        return value;
    }
    Day day(std::size_t column) const {
        const py::handle value = cell(column);
        if (PyDate_Check(value.ptr())) {
            return day_from_civil({PyDateTime_GET_YEAR(value.ptr()), PyDateTime_GET_MONTH(value.ptr()),
                                   PyDateTime_GET_DAY(value.ptr())});
        }
        const auto day = parse_day(text(column));
        if (!day.ok()) {
            refuse_as(column, day.diagnostics().front());
        }
        return *day;
    }
    bool boolean(std::size_t column) const {
        if (!PyBool_Check(cell(column).ptr())) {
            refuse(column,
                   {"boolean_malformed", shown(column) + " is neither True nor False.", "Give a bool."});
        }
        return cell(column).is(py::bool_(true));
    }
    // Lives as long as the columns.
    std::string_view text(std::size_t column) const {
        if (!PyUnicode_Check(cell(column).ptr())) {
            refuse(column, {"text_malformed", shown(column) + " is no text.", "Give a str."});
        }
        py::ssize_t size = 0;
        const char* data = PyUnicode_AsUTF8AndSize(cell(column).ptr(), &size);
        if (data == nullptr) {
            PyErr_Clear();
            refuse(column, refuse_no_utf8());
        }
        return {data, static_cast<std::size_t>(size)};
    }
    // Lives as long as the columns.
    std::string_view bytes(std::size_t column) const {
        if (!PyBytes_Check(cell(column).ptr())) {
            refuse(column, {"bytes_malformed", shown(column) + " is no bytes.", "Give bytes."});
        }
        return {PyBytes_AS_STRING(cell(column).ptr()),
                static_cast<std::size_t>(PyBytes_GET_SIZE(cell(column).ptr()))};
    }
    // As people write it.
    std::string rate(std::size_t column) const { return decimal(column); }
    // As in a COPY, an amount that cannot be used sets `fault`, and its sign alone is returned.
    std::int64_t amount_minor(std::size_t column, std::optional<int> scale, RowFault& fault) const {
        const std::string text = decimal(column);
        const auto value = parse_decimal(text, scale.value_or(0), amount_limit_minor);
        if (scale && value.ok()) {
            return *value;
        }
        if (fault == RowFault::none) {
            const std::string& code = value.diagnostics().front().code;
            fault = code == "decimal_too_fine"    ? RowFault::amount_too_fine
                    : code == "decimal_too_large" ? RowFault::amount_over_limit
                                                  : RowFault::amount_malformed;
        }
        const bool is_zero =
            text.find_first_of("123456789N") == std::string::npos && text.find("nf") == std::string::npos;
        return is_zero ? 0 : text[0] == '-' ? -1 : 1;
    }
    [[noreturn]] void refuse(std::size_t column, Refusal refusal) const {
        fail(std::string(columns_[column].name), std::move(refusal));
    }
    // An absent column of flags or booleans says no, and one that nothing reads says nothing.
    void refuse_absent(std::size_t column) const {
        const ColumnType type = columns_[column].type;
        if (cells_[column] || (type != ColumnType::flags && type != ColumnType::boolean)) {
            refuse(column, refuse_null());
        }
    }

private:
    py::handle cell(std::size_t column) const {
        return PyTuple_GET_ITEM(cells_[column]->ptr(), static_cast<py::ssize_t>(row_));
    }
    std::string shown(std::size_t column) const { return py::repr(cell(column)).cast<std::string>(); }
    // Text, a Decimal or an int, as decimal text.
    std::string decimal(std::size_t column) const {
        const py::handle value = cell(column);
        if (PyUnicode_Check(value.ptr())) {
            return std::string(text(column));
        }
        if (PyLong_Check(value.ptr()) && !PyBool_Check(value.ptr())) {
            int beyond = 0;  // the sign of an int of more than 64 bits, which is no amount nor rate
            const std::int64_t number = PyLong_AsLongLongAndOverflow(value.ptr(), &beyond);
            constexpr std::string_view too_large = "9999999999999999999";
            return beyond == 0 ? std::to_string(number) : (beyond < 0 ? "-" : "") + std::string(too_large);
        }
        if (!py::isinstance(value, decimal_)) {
            refuse(column, {"number_not_exact", shown(column) + " is no text, Decimal or int.",
                            "Give amounts and rates as decimal text, Decimal or int: a float is not exact."});
        }
        std::string text = py::str(value).cast<std::string>();
        if (text.find('E') != std::string::npos) {
            // Written out, unless the exponent alone makes it no amount.
            constexpr std::int64_t exponent_limit = 100;
            const auto exponent = value.attr("as_tuple")().attr("exponent").cast<std::int64_t>();
            if (std::abs(exponent) <= exponent_limit) {
                text = value.attr("__format__")("f").cast<std::string>();
            }
        }
        return text;
    }
    [[noreturn]] void refuse_as(std::size_t column, const Diagnostic& fault) const {
        refuse(column, Refusal{fault.code, fault.message, fault.cure});
    }
    [[noreturn]] void fail(std::string column, Refusal refusal) const {
        Place place;
        place.stream = to_string(stream_);
        place.row = static_cast<std::int64_t>(row_);
        place.column_name = std::move(column);
        raise("LedgerError", {{std::move(refusal.code), std::move(place), std::move(refusal.message),
                               std::move(refusal.cure)}});
    }

    InputStream stream_;
    std::span<const StreamColumn> columns_;
    py::object decimal_ = py::module_::import("decimal").attr("Decimal");
    std::vector<std::optional<py::tuple>> cells_;
    std::size_t count_ = 0;
    std::size_t row_ = 0;
};

// What read_row() asks of a ledger to which others may be adding.
class SharedLedger {
public:
    explicit SharedLedger(PySnapshot& snapshot) : snapshot_(snapshot) {}

    const Currency& company_currency() const { return snapshot_.ledger.company_currency(); }
    std::optional<int> scale(Id currency_id) const { return snapshot_.ledger.scale(currency_id); }
    std::optional<int> scale_of_line(Id line_id) const {
        const std::lock_guard lock(snapshot_.adding);
        return snapshot_.ledger.scale_of_line(line_id);
    }

private:
    PySnapshot& snapshot_;
};

template <class Row>
void add_rows(PySnapshot& self, Cells& cells) {
    const SharedLedger ledger(self);
    std::vector<Row> rows;
    rows.reserve(cells.count());
    for (std::size_t row = 0; row < cells.count(); ++row) {
        cells.at(row);
        rows.push_back(read_row<Row>(cells, ledger));
        if (auto fault = check(rows.back(), static_cast<std::int64_t>(row))) {
            raise("LedgerError", {std::move(*fault)});
        }
    }
    const auto add = [&]() -> std::optional<Diagnostic> {
        const std::lock_guard lock(self.adding);
        std::int64_t number = 0;
        for (const Row& row : rows) {
            if (auto fault = self.ledger.contradiction(row, number++)) {
                return fault;
            }
            if (auto fault = self.ledger.add(row)) {
                return fault;
            }
        }
        return std::nullopt;
    };
    if (auto fault = add()) {
        raise("LedgerError", {std::move(*fault)});
    }
}

void extend(PySnapshot& self, const std::string& name, const py::dict& columns) {
    const auto* const stream =
        std::find_if(input_streams.begin(), input_streams.end(),
                     [&](InputStream candidate) { return to_string(candidate) == name; });
    if (stream == input_streams.end()) {
        throw py::key_error(name);
    }
    Cells cells(*stream, columns);
    with_row_type(*stream, [&]<class Row>(std::type_identity<Row> /*of*/) { add_rows<Row>(self, cells); });
}

py::dict add_slice_of(PySnapshot& self, const py::bytes& bytes, py::handle as_of) {
    const Day day = to_day(as_of, "as_of");
    const auto view = static_cast<std::string_view>(bytes);
    auto read = read_slice(view);
    if (!read.ok()) {
        raise("LedgerError", read.diagnostics());
    }
    Slice slice = std::move(read).value();
    apply_window(slice, day);
    const std::optional<Diagnostic> fault = [&] {
        const py::gil_scoped_release release;
        const std::lock_guard lock(self.adding);
        return add_slice(slice, self.ledger);
    }();
    if (fault) {
        raise("LedgerError", {*fault});
    }
    return py::dict("customer"_a = slice.customer_id, "sharing"_a = slice.sharing);
}

// Publishes the columns of streams in or out, and returns the streams' names.
template <class Streams>
py::tuple publish(const Streams& streams, const py::dict& names, const py::dict& described) {
    const auto text = [](std::string_view value) { return py::str(value.data(), value.size()); };
    py::list all;
    for (const auto stream : streams) {
        py::list column_names;
        py::list entries;
        for (const StreamColumn& column : columns(stream)) {
            column_names.append(text(column.name));
            entries.append(describe(column));
        }
        const py::str name = text(to_string(stream));
        names[name] = py::tuple(column_names);
        described[name] = py::tuple(entries);
        all.append(name);
    }
    return py::tuple(all);
}

}  // namespace

py::dict describe(const StreamColumn& column) {
    const auto text = [](std::string_view value) { return py::str(value.data(), value.size()); };
    return py::dict("name"_a = text(column.name), "type"_a = text(to_string(column.type)),
                    "unit"_a = text(to_string(column.unit)), "null"_a = column.null,
                    "meaning"_a = text(column.meaning));
}

Diagnostics PySnapshot::seal() {
    const std::lock_guard lock(adding);
    Diagnostics faults;
    for (const auto& reader : readers) {
        if (auto fault = reader->finish()) {
            faults.push_back(std::move(*fault));
        }
    }
    if (faults.empty()) {
        if (auto fault = ledger.seal()) {
            faults.push_back(std::move(*fault));
        }
    }
    return faults;
}

std::size_t feed(py::handle bytes,
                 const std::function<std::optional<Diagnostic>(std::span<const std::uint8_t>)>& write) {
    Py_buffer view;
    if (PyObject_GetBuffer(bytes.ptr(), &view, PyBUF_SIMPLE) != 0) {
        throw py::error_already_set();
    }
    const auto size = static_cast<std::size_t>(view.len);
    auto fault = write({static_cast<const std::uint8_t*>(view.buf), size});
    PyBuffer_Release(&view);
    if (fault) {
        raise("LedgerError", {std::move(*fault)});
    }
    return size;
}

Day to_day(py::handle value, Place place) {
    if (PyDate_Check(value.ptr())) {
        return day_from_civil({PyDateTime_GET_YEAR(value.ptr()), PyDateTime_GET_MONTH(value.ptr()),
                               PyDateTime_GET_DAY(value.ptr())});
    }
    const auto day = parse_day(py::str(value).cast<std::string>());
    if (!day.ok()) {
        Diagnostic fault = day.diagnostics()[0];
        fault.place = std::move(place);
        raise("InputError", {std::move(fault)});
    }
    return *day;
}

Day to_day(py::handle value, const char* argument) {
    Place place;
    place.source = argument;
    return to_day(value, std::move(place));
}

py::object to_date(Day day) {
    if (day == no_day) {
        return py::none();
    }
    const CivilDate civil = civil_from_day(day);
    PyObject* const date = PyDate_FromDate(civil.year, civil.month, civil.day);
    if (date == nullptr) {  // a year that Python does not know
        throw py::error_already_set();
    }
    return py::reinterpret_steal<py::object>(date);
}

void register_ledger(py::module_& module) {
    PyDateTime_IMPORT;
    const py::dict names;
    const py::dict described;
    module.attr("STREAMS_IN") = publish(input_streams, names, described);
    module.attr("STREAMS_OUT") = publish(output_streams, names, described);
    module.attr("STREAMS") = names;
    module.attr("STREAM_COLUMNS") = described;

    py::class_<InputHandle>(module, "InputStream", stream_doc)
        .def(
            "write", [](const InputHandle& self, py::handle bytes) { return self.write(bytes); },
            "bytes"_a.none(false),
            "Takes the next bytes, cut anywhere, and returns their number. Raises LedgerError with stream, "
            "row, column and cure; the\n"
            "snapshot is of no use then.")
        .def_property_readonly(
            "rows", [](const InputHandle& self) { return self.reader().row_count(); },
            "Rows written so far.");

    py::class_<PySnapshot, std::shared_ptr<PySnapshot>> snapshot(module, "Snapshot", snapshot_doc);
    snapshot
        .def(py::init(&make_snapshot), py::kw_only(), "company_id"_a, "company_currency_id"_a, "country"_a,
             "currencies"_a.none(false), "grade_natural_persons"_a = false, "prior"_a = py::none(),
             "backlog"_a = "first_stage", "backlog_before"_a = py::none())
        .def("extend", &extend, "stream"_a.none(false), "columns"_a.none(false), extend_doc)
        .def("add_slice", &add_slice_of, "slice"_a.none(false), "as_of"_a.none(false), add_slice_doc)
        .def(
            "customers_without_case",
            [](PySnapshot& self, bool open_only) {
                const py::gil_scoped_release release;
                const std::lock_guard lock(self.adding);
                return self.ledger.customers_without_case(open_only);
            },
            "open_only"_a = false,
            "Ids of the customers of the lines added so far, or of those of which something is open, who "
            "have "
            "none of the cases added\n"
            "so far: whom a host gives beside those with a case.");
    for (const InputStream stream : input_streams) {
        snapshot.def_property_readonly(
            std::string(to_string(stream)).c_str(),
            [stream](PySnapshot& self) {
                return InputHandle{self.shared_from_this(), stream};
            },
            std::string(meaning(stream)).c_str());
    }
}

}  // namespace quittance::bind
