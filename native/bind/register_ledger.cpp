#include "ledger.hpp"
#include "manifests.hpp"
#include "registers.hpp"

#include <quittance/engine/engine.hpp>

#include <datetime.h>
#include <pybind11/stl.h>
#include <map>
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
    "`prior` what `Evaluation.prior` of an earlier run of the whole company held, or None to compute it.\n\n"
    "`lines`, `settlements`, `customers`, `cases`, `items`, `terms`, `charges`, `interruptions` are files to "
    "write a binary COPY to, in\n"
    "that order: amounts of settlements need their lines. Raises InputError.";

constexpr const char* extend_doc =
    "Adds rows given as columns: `columns` maps names of STREAMS[stream] to sequences of one length. Absent "
    "columns are NULL.\n"
    "Integers, bool, dates as date or year-month-day, amounts as decimal text, Decimal or int. An amount "
    "that does not fit its\n"
    "currency fails its customer, as in a COPY. Raises LedgerError (stream, row, column) and adds nothing "
    "then.";

constexpr const char* stream_doc =
    "One stream into a snapshot: a file that COPY … TO STDOUT (FORMAT binary) is written to.";

struct InputHandle {
    std::shared_ptr<PySnapshot> snapshot;
    InputStream stream;

    LedgerReader& reader() const { return *snapshot->readers[static_cast<std::size_t>(stream)]; }
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
                                          bool grade_natural_persons, const std::optional<py::dict>& prior) {
    Diagnostics faults;
    SnapshotSettings settings;
    settings.company_id = company_id;
    settings.company_currency_id = company_currency_id;
    settings.country = country.value_or("");
    settings.grade_natural_persons = grade_natural_persons;
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

// One row of a column, converted; the first fault wins and names stream, row and column.
class Cells {
public:
    Cells(InputStream stream, const py::dict& columns) : stream_(stream) {
        const auto names = quittance::columns(stream);
        cells_.resize(names.size());
        for (const auto& [key, value] : columns) {
            const auto name = key.cast<std::string>();
            const auto found = std::find(names.begin(), names.end(), name);
            if (found == names.end()) {
                fail(name, "column_unknown", "There is no column \"" + name + "\".",
                     "Use the names of STREAMS.");
            }
            const py::list list(py::reinterpret_borrow<py::object>(value));
            if (count_ != no_count && list.size() != count_) {
                fail(name, "column_length", "The columns are not equally long.",
                     "Give every column one value a row.");
            }
            count_ = list.size();
            cells_[static_cast<std::size_t>(found - names.begin())] = list;
        }
    }

    std::size_t count() const { return count_ == no_count ? 0 : count_; }
    void at(std::size_t row) { row_ = row; }

    bool null(std::size_t column) const { return !cells_[column] || cell(column).is_none(); }
    std::int64_t integer(std::size_t column, std::int64_t least, std::int64_t greatest) const {
        require(column);
        const std::int64_t value = any_integer(column);
        if (value < least || value > greatest) {
            refuse(column, "value_out_of_range",
                   std::to_string(value) + " is not one of the values of this column.",
                   "Send the values that the boundary page lists for this column.");
        }
        return value;
    }
    Id id(std::size_t column) const {
        return static_cast<Id>(integer(column, 1, std::numeric_limits<Id>::max()));
    }
    Id optional_id(std::size_t column) const {
        return null(column) ? no_id : static_cast<Id>(integer(column, 0, std::numeric_limits<Id>::max()));
    }
    std::optional<std::int64_t> optional_integer(std::size_t column) const {
        return null(column) ? std::nullopt : std::optional(any_integer(column));
    }
    Day day(std::size_t column) const {
        if (null(column)) {
            return no_day;
        }
        const py::handle value = cell(column);
        if (PyDate_Check(value.ptr())) {
            return day_from_civil({PyDateTime_GET_YEAR(value.ptr()), PyDateTime_GET_MONTH(value.ptr()),
                                   PyDateTime_GET_DAY(value.ptr())});
        }
        const auto day = parse_day(py::str(value).cast<std::string>());
        if (!day.ok()) {
            refuse(column, day.diagnostics()[0].code, day.diagnostics()[0].message,
                   day.diagnostics()[0].cure);
        }
        return *day;
    }
    std::string text(std::size_t column) const {
        return null(column) ? std::string() : py::str(cell(column)).cast<std::string>();
    }
    std::optional<std::int64_t> optional_rate(std::size_t column) const {
        if (null(column)) {
            return std::nullopt;
        }
        const auto rate_nano = parse_rate(text(column));
        if (!rate_nano.ok()) {
            refuse(column, rate_nano.diagnostics()[0].code, rate_nano.diagnostics()[0].message,
                   rate_nano.diagnostics()[0].cure);
        }
        return *rate_nano;
    }
    void require(std::size_t column) const {
        if (null(column)) {
            refuse(column, "field_null", "A value is missing.",
                   "Only the columns that the boundary page names may be NULL.");
        }
    }
    bool boolean(std::size_t column) const { return !null(column) && cell(column).cast<bool>(); }
    std::int64_t amount(std::size_t column, std::optional<int> scale, RowFault& fault) const {
        require(column);
        // A Decimal may hold an exponent.
        const py::handle given = cell(column);
        const auto text =
            (py::hasattr(given, "as_tuple") ? py::str(given.attr("__format__")("f")) : py::str(given))
                .cast<std::string>();
        const auto value = parse_decimal(text, scale.value_or(0), amount_limit_minor);
        if (scale && value.ok()) {
            return *value;
        }
        if (fault == RowFault::none) {
            fault = !scale                                               ? RowFault::currency_without_scale
                    : value.diagnostics()[0].code == "decimal_too_fine"  ? RowFault::amount_too_fine
                    : value.diagnostics()[0].code == "decimal_too_large" ? RowFault::amount_over_limit
                                                                         : RowFault::amount_malformed;
        }
        // The sign alone, as in a COPY.
        return text.find_first_of("123456789N") == std::string::npos && text.find("nf") == std::string::npos
                   ? 0
               : text[0] == '-' ? -1
                                : 1;
    }
    [[noreturn]] void refuse(std::size_t column, std::string code, std::string message,
                             std::string cure) const {
        fail(std::string(quittance::columns(stream_)[column]), std::move(code), std::move(message),
             std::move(cure));
    }

private:
    static constexpr std::size_t no_count = static_cast<std::size_t>(-1);

    py::handle cell(std::size_t column) const {
        return PyList_GET_ITEM(cells_[column]->ptr(), static_cast<py::ssize_t>(row_));
    }
    std::int64_t any_integer(std::size_t column) const {
        const std::int64_t value = PyLong_AsLongLong(cell(column).ptr());
        if (value == -1 && PyErr_Occurred() != nullptr) {
            PyErr_Clear();
            refuse(column, "integer_malformed",
                   py::repr(cell(column)).cast<std::string>() + " is no 64-bit integer.", "Give an integer.");
        }
        return value;
    }
    [[noreturn]] void fail(const std::string& column, std::string code, std::string message,
                           std::string cure) const {
        Place place;
        place.stream = to_string(stream_);
        place.row = static_cast<std::int64_t>(row_);
        place.column_name = column;
        raise("LedgerError", {{std::move(code), std::move(place), std::move(message), std::move(cure)}});
    }

    InputStream stream_;
    std::vector<std::optional<py::list>> cells_;
    std::size_t count_ = no_count;
    std::size_t row_ = 0;
};

LineRow line_row(const Cells& cells, const Snapshot& ledger) {
    LineRow row;
    row.line_id = cells.id(0);
    row.move_id = cells.id(1);
    row.customer_id = cells.optional_id(2);
    row.company_id = cells.id(3);
    row.kind = static_cast<LineKind>(cells.integer(4, 1, 5));
    row.flags = static_cast<std::uint8_t>(cells.null(5) ? 0 : cells.integer(5, 0, 127));
    row.currency_id = cells.optional_id(6);
    row.due_day = cells.day(7);
    row.day = cells.day(8);
    row.reversed_move_id = cells.optional_id(9);
    const auto scale = ledger.scale(row.currency_id);
    row.fault = scale ? RowFault::none : RowFault::currency_without_scale;
    row.amount_minor = cells.amount(10, scale, row.fault);
    row.residual_minor = cells.amount(11, scale, row.fault);
    row.residual_company_minor = cells.amount(12, ledger.company_currency().scale, row.fault);
    return row;
}

SettlementRow settlement_row(const Cells& cells, Snapshot& ledger) {
    SettlementRow row;
    row.line_id = cells.id(0);
    row.kind = static_cast<SettlementKind>(cells.integer(1, 1, 4));
    row.day = cells.day(2);
    row.amount_minor = cells.amount(3, ledger.scale_of_line(row.line_id), row.fault);
    return row;
}

CustomerRow customer_row(const Cells& cells) {
    CustomerRow row;
    row.customer_id = cells.id(0);
    row.flags = static_cast<std::uint8_t>(cells.null(1) ? 0 : cells.integer(1, 0, 7));
    row.recipient_id = cells.optional_id(2);
    row.recipient_key = cells.optional_integer(3).value_or(0);
    return row;
}

CaseRow case_row(const Cells& cells) {
    CaseRow row;
    row.case_id = cells.id(0);
    row.customer_id = cells.id(1);
    row.relation = static_cast<std::uint8_t>(cells.null(2) ? 0 : cells.integer(2, 0, 4));
    row.insolvent_since = cells.day(3);
    row.paused_until = cells.day(4);
    row.last_contact_on = cells.day(5);
    row.action_id = cells.optional_id(6);
    row.action_state = static_cast<ActionState>(cells.null(7) ? 0 : cells.integer(7, 1, 5));
    row.action_fingerprint = cells.optional_integer(8);
    row.fingerprint = cells.optional_integer(9);
    return row;
}

ItemRow item_row(const Cells& cells) {
    ItemRow row;
    row.item_id = cells.id(0);
    row.move_id = cells.id(1);
    row.ordinal = static_cast<std::int32_t>(cells.integer(2, 1, std::numeric_limits<std::int32_t>::max()));
    row.closed = cells.boolean(4);
    row.stage = static_cast<std::uint8_t>(cells.null(5) ? 0 : cells.integer(5, 0, 255));
    row.stage_on = cells.day(6);
    row.fingerprint = cells.optional_integer(8);
    return row;
}

TermsRow terms_row(const Cells& cells) {
    TermsRow row;
    row.kind = static_cast<TermsKind>(cells.integer(0, 1, 3));
    row.customer_id = cells.optional_id(1);
    row.move_id = cells.optional_id(2);
    row.from_day = cells.day(3);
    row.until_day = cells.day(4);
    row.jurisdiction = cells.text(5);
    row.relation = static_cast<std::uint8_t>(cells.null(6) ? 0 : cells.integer(6, 1, 4));
    row.rate_nano = cells.optional_rate(7);
    row.insolvent_since = cells.day(8);
    row.notice_day = cells.day(9);
    row.judgment_day = cells.day(10);
    row.capitalises = cells.boolean(11);
    row.period = cells.text(12);
    return row;
}

ChargeRow charge_row(const Cells& cells, const Snapshot& ledger) {
    ChargeRow row;
    row.move_id = cells.id(0);
    row.ordinal = static_cast<std::int32_t>(cells.integer(1, 1, std::numeric_limits<std::int32_t>::max()));
    row.kind = static_cast<ChargeKind>(cells.integer(2, 1, 2));
    row.currency_id = cells.id(3);
    row.amount_minor = cells.amount(4, ledger.scale(row.currency_id), row.fault);
    return row;
}

InterruptionRow interruption_row(const Cells& cells) {
    InterruptionRow row;
    row.customer_id = cells.optional_id(0);
    row.move_id = cells.optional_id(1);
    cells.require(2);
    row.day = cells.day(2);
    cells.require(3);
    row.event = cells.text(3);
    return row;
}

template <class Convert>
void add_all(Snapshot& ledger, Cells& cells, Convert convert) {
    std::vector<decltype(convert())> rows;
    rows.reserve(cells.count());
    for (std::size_t row = 0; row < cells.count(); ++row) {
        cells.at(row);
        rows.push_back(convert());
    }
    for (const auto& row : rows) {
        if (auto fault = ledger.add(row)) {
            raise("LedgerError", {std::move(*fault)});
        }
    }
}

void extend(PySnapshot& self, const std::string& stream, const py::dict& columns) {
    for (const InputStream candidate : input_streams) {
        if (to_string(candidate) != stream) {
            continue;
        }
        Cells cells(candidate, columns);
        Snapshot& ledger = self.ledger;
        switch (candidate) {
            case InputStream::lines: add_all(ledger, cells, [&] { return line_row(cells, ledger); }); break;
            case InputStream::settlements:
                add_all(ledger, cells, [&] { return settlement_row(cells, ledger); });
                break;
            case InputStream::customers: add_all(ledger, cells, [&] { return customer_row(cells); }); break;
            case InputStream::cases: add_all(ledger, cells, [&] { return case_row(cells); }); break;
            case InputStream::items: add_all(ledger, cells, [&] { return item_row(cells); }); break;
            case InputStream::terms: add_all(ledger, cells, [&] { return terms_row(cells); }); break;
            case InputStream::charges:
                add_all(ledger, cells, [&] { return charge_row(cells, ledger); });
                break;
            case InputStream::interruptions:
                add_all(ledger, cells, [&] { return interruption_row(cells); });
                break;
        }
        return;
    }
    throw py::key_error(stream);
}

template <class Names>
py::tuple tuple_of(const Names& names) {
    py::tuple tuple(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        tuple[i] = py::str(std::string(names[i]));
    }
    return tuple;
}

}  // namespace

std::size_t feed(CopyReader& reader, py::handle bytes) {
    std::optional<Diagnostic> fault;
    std::size_t size = 0;
    if (PyBytes_Check(bytes.ptr())) {
        size = static_cast<std::size_t>(PyBytes_GET_SIZE(bytes.ptr()));
        fault = reader.write({reinterpret_cast<const std::uint8_t*>(PyBytes_AS_STRING(bytes.ptr())), size});
    } else {
        const auto info = py::reinterpret_borrow<py::buffer>(bytes).request();
        size = static_cast<std::size_t>(info.size * info.itemsize);
        fault = reader.write({static_cast<const std::uint8_t*>(info.ptr), size});
    }
    if (fault) {
        raise("LedgerError", {std::move(*fault)});
    }
    return size;
}

Day to_day(py::handle value, const char* argument) {
    if (PyDate_Check(value.ptr())) {
        return day_from_civil({PyDateTime_GET_YEAR(value.ptr()), PyDateTime_GET_MONTH(value.ptr()),
                               PyDateTime_GET_DAY(value.ptr())});
    }
    const auto day = parse_day(py::str(value).cast<std::string>());
    if (!day.ok()) {
        Diagnostic fault = day.diagnostics()[0];
        fault.place.source = argument;
        raise("InputError", {std::move(fault)});
    }
    return *day;
}

py::object to_date(Day day) {
    if (day == no_day) {
        return py::none();
    }
    const CivilDate civil = civil_from_day(day);
    return py::reinterpret_steal<py::object>(PyDate_FromDate(civil.year, civil.month, civil.day));
}

void register_ledger(py::module_& module) {
    PyDateTime_IMPORT;
    py::dict streams;
    py::list names_in;
    py::list names_out;
    for (const InputStream stream : input_streams) {
        streams[py::str(std::string(to_string(stream)))] = tuple_of(columns(stream));
        names_in.append(std::string(to_string(stream)));
    }
    for (const OutputStream stream : output_streams) {
        streams[py::str(std::string(to_string(stream)))] = tuple_of(columns(stream));
        names_out.append(std::string(to_string(stream)));
    }
    module.attr("STREAMS") = streams;
    module.attr("STREAMS_IN") = py::tuple(names_in);
    module.attr("STREAMS_OUT") = py::tuple(names_out);

    py::class_<InputHandle>(module, "InputStream", stream_doc)
        .def(
            "write", [](const InputHandle& self, py::handle bytes) { return feed(self.reader(), bytes); },
            "bytes"_a,
            "Takes the next bytes, cut anywhere, and returns their number. Raises LedgerError with stream, "
            "row, column and cure; the\n"
            "snapshot is of no use then.")
        .def_property_readonly(
            "rows", [](const InputHandle& self) { return self.reader().row_count(); },
            "Rows written so far.");

    py::class_<PySnapshot, std::shared_ptr<PySnapshot>> snapshot(module, "Snapshot", snapshot_doc);
    snapshot
        .def(py::init(&make_snapshot), py::kw_only(), "company_id"_a, "company_currency_id"_a, "country"_a,
             "currencies"_a, "grade_natural_persons"_a = false, "prior"_a = py::none())
        .def("extend", &extend, "stream"_a, "columns"_a, extend_doc);
    for (const InputStream stream : input_streams) {
        snapshot.def_property_readonly(
            std::string(to_string(stream)).c_str(),
            [stream](const std::shared_ptr<PySnapshot>& self) {
                return InputHandle{self, stream};
            },
            "The stream of this name, to write a COPY to.");
    }
}

}  // namespace quittance::bind
