#include "at_once.hpp"
#include "ledger.hpp"
#include "manifests.hpp"
#include "registers.hpp"

#include <quittance/table/accounting_file.hpp>
#include <quittance/table/open_items.hpp>

#include <pybind11/stl.h>
#include <cmath>
#include <deque>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* file_ledger_doc =
    "A ledger read from files: its `snapshot`, and the names behind the snapshot's ids. The lines of the "
    "snapshot stand customer by\n"
    "customer, so that the items of a case follow each other in `Evaluation.items`.";

constexpr const char* read_open_items_doc =
    "Reads open items, and what was paid on them, into a snapshot.\n\n"
    "`items`, `payments` and `customers` are each (name of the file, content): bytes of delimited text, or a "
    "dict of columns, each a\n"
    "sequence of text, int, Decimal, date, bool or None. TABLES lists the columns. `company_currency` ISO "
    "4217, "
    "`country` ISO 3166-1 or\n"
    "None; `as_of` the night, after which no payment may lie; `stages` codes that the column stage may name; "
    "`relation` (b2b, public,\n"
    "consumer, unknown or None) of customers of whom no row states one. Delimiter, encoding and byte order "
    "mark "
    "are found out.\n"
    "Raises InputError with source, row (as a spreadsheet counts) and column_name of every fault, up to "
    "`fault_limit`.";

constexpr const char* read_accounting_files_doc =
    "Reads the customers' accounts of French accounting files (fichier des écritures comptables) into a "
    "snapshot.\n\n"
    "`files` are (name, content) as of read_open_items, one for each year, in any order; `terms` the terms "
    "of "
    "payment of customers to\n"
    "whom `customers` gives none, such as \"45 days end of month\", since these files hold no due dates; "
    "`opening_journals` codes of\n"
    "journals of opening entries, beside AN and those titled à-nouveaux. Entries later than `as_of` are "
    "passed "
    "over. The rest as\n"
    "read_open_items. Raises InputError.";

constexpr std::array<std::string_view, 4> relation_names = {"b2b", "public", "consumer", "unknown"};

// Columns of Python values; the first row is their names.
class ColumnRows final : public RowSource {
public:
    explicit ColumnRows(const py::dict& columns) {
        for (const auto& [name, values] : columns) {
            names_.push_back(py::str(name).cast<std::string>());
            columns_.emplace_back(py::reinterpret_borrow<py::object>(values));
            count_ = std::max(count_, columns_.back().size());
        }
    }

    bool next(std::vector<std::string_view>& cells) override {
        if (next_row_ > count_) {
            return false;
        }
        if (next_row_ == 0) {
            cells.insert(cells.end(), names_.begin(), names_.end());
        } else {
            for (std::size_t column = 0; column < columns_.size(); ++column) {
                if (next_row_ > columns_[column].size()) {
                    ++next_row_;
                    fault_ = "The columns are not equally long";
                    return false;
                }
                cells.push_back(texts_.emplace_back(text(columns_[column][next_row_ - 1], column)));
            }
        }
        ++next_row_;
        return true;
    }
    void release() override { texts_.clear(); }
    std::size_t size_hint() const override { return count_; }
    std::uint32_t row() const override { return static_cast<std::uint32_t>(next_row_ - 1); }
    std::string_view fault() const override { return fault_; }

private:
    std::string text(const py::handle value, std::size_t column) const {
        if (value.is_none()) {
            return {};
        }
        if (py::isinstance<py::bool_>(value)) {
            return value.cast<bool>() ? "yes" : "no";
        }
        if (py::isinstance<py::float_>(value)) {
            if (std::isnan(value.cast<double>())) {  // how data frames say that nothing is there
                return {};
            }
            throw py::type_error("Column " + names_[column] + ", row " + std::to_string(next_row_) +
                                 ": a float is no exact amount; give text, Decimal or int.");
        }
        if (py::hasattr(value, "isoformat")) {  // a date, or a timestamp of which the day counts
            return value.attr("isoformat")().cast<std::string>().substr(0, 10);
        }
        // A Decimal may hold an exponent.
        return py::str(py::hasattr(value, "as_tuple") ? value.attr("__format__")("f")
                                                      : py::object(py::str(value)))
            .cast<std::string>();
    }

    std::vector<std::string> names_;
    std::vector<py::list> columns_;
    std::size_t count_ = 0;
    std::size_t next_row_ = 0;
    std::deque<std::string> texts_;
    std::string_view fault_;
};

// A file's name and rows. Text is a view of the caller's buffer.
struct Source {
    std::string name;
    std::optional<py::buffer_info> buffer;
    std::unique_ptr<RowSource> rows;
    std::vector<std::unique_ptr<RowSource>> parts;  // the same rows, of a text that is worth threads
};

struct FileLedger {
    using PythonClass = void;

    explicit FileLedger(DraftSettings settings) : draft(std::move(settings)) {}

    LedgerDraft draft;
    std::shared_ptr<PySnapshot> snapshot;
};

using FileArgument = std::pair<std::string, py::object>;

// Below it, starting a thread costs more than it saves.
constexpr std::size_t bytes_worth_threads = std::size_t{1} << 20U;

Source open_source(const FileArgument& file, LedgerDraft& draft) {
    Source source;
    source.name = file.first;
    if (py::isinstance<py::dict>(file.second)) {
        source.rows = std::make_unique<ColumnRows>(file.second.cast<py::dict>());
        return source;
    }
    source.buffer = file.second.cast<py::buffer>().request();
    const std::string_view text(static_cast<const char*>(source.buffer->ptr),
                                static_cast<std::size_t>(source.buffer->size * source.buffer->itemsize));
    const Dialect dialect = detect_dialect(text);
    if (dialect.encoding == Encoding::none) {
        Diagnostic fault;
        fault.code = "encoding_unknown";
        fault.place.source = file.first;
        fault.message = "The file is no text in UTF-8, ISO 8859-15 or Windows-1252";
        fault.cure = "Save it as CSV in UTF-8.";
        draft.faults.add(std::move(fault));
    } else if (dialect.encoding != Encoding::utf_8) {
        draft.notes.push_back(
            {"encoding_found",
             {{"file", file.first}, {"encoding", std::string(to_string(dialect.encoding))}}});
    }
    source.rows = std::make_unique<DelimitedText>(
        dialect.encoding == Encoding::none ? std::string_view() : text, dialect);
    if (text.size() >= bytes_worth_threads) {
        source.parts = parts_of(text, dialect, at_once(1).count);
    }
    return source;
}

DraftSettings draft_settings(const std::string& company_currency, const std::optional<std::string>& country,
                             py::handle as_of, const std::vector<std::string>& stages,
                             const std::optional<std::string>& relation, std::size_t fault_limit) {
    DraftSettings settings;
    auto currency = find_currency(company_currency);
    if (!currency.ok()) {
        raise("InputError", currency.diagnostics());
    }
    settings.company_currency = std::move(currency).value();
    settings.country = country.value_or("");
    settings.as_of = to_day(as_of, "as_of");
    settings.stages = stages;
    if (relation) {
        const auto place = std::find(relation_names.begin(), relation_names.end(), *relation);
        if (place == relation_names.end()) {
            raise("InputError", {{"value_not_allowed",
                                  {},
                                  "\"" + *relation + "\" is none of b2b, public, consumer, unknown",
                                  "Use one of them."}});
        }
        settings.relation = static_cast<std::uint8_t>(place - relation_names.begin() + 1);
    }
    settings.fault_limit = fault_limit;
    return settings;
}

// Text is read without the interpreter's lock, columns of Python values with it.
template <class Read>
void read_sources(const std::vector<Source>& sources, LedgerDraft& draft, const Read& read) {
    if (draft.faults.empty()) {
        std::optional<py::gil_scoped_release> release;
        if (std::all_of(sources.begin(), sources.end(),
                        [](const Source& source) { return source.buffer.has_value(); })) {
            release.emplace();
        }
        read();
    }
    if (!draft.faults.empty()) {
        raise("InputError", std::move(draft.faults).take());
    }
}

void make_snapshot(FileLedger& files) {
    files.snapshot = std::make_shared<PySnapshot>(files.draft.snapshot_settings());
    const auto fault = [&] {
        const py::gil_scoped_release release;
        return files.draft.fill(files.snapshot->ledger);
    }();
    if (fault) {
        raise("LedgerError", {*fault});
    }
}

std::shared_ptr<FileLedger> read_open_items_(
    const FileArgument& items, const std::optional<FileArgument>& payments,
    const std::optional<FileArgument>& customers, const std::string& company_currency,
    const std::optional<std::string>& country, py::handle as_of, const std::vector<std::string>& stages,
    const std::optional<std::string>& relation, std::size_t fault_limit) {
    auto files = std::make_shared<FileLedger>(
        draft_settings(company_currency, country, as_of, stages, relation, fault_limit));
    LedgerDraft& draft = files->draft;
    std::vector<Source> sources;
    sources.push_back(open_source(items, draft));
    for (const auto& further : {payments, customers}) {
        if (further) {
            sources.push_back(open_source(*further, draft));
        }
    }
    read_sources(sources, draft, [&] {
        OpenItemTables tables{sources[0].rows.get(), sources[0].name, nullptr, "", sources[0].parts};
        if (payments) {
            tables.payments = sources[1].rows.get();
            tables.payments_source = sources[1].name;
        }
        read_open_items(tables, draft, at_once(1));
        if (customers) {
            read_customers(*sources.back().rows, sources.back().name, draft);
        }
    });
    make_snapshot(*files);
    return files;
}

std::shared_ptr<FileLedger> read_accounting_files_(
    const std::vector<FileArgument>& accounting_files, const std::string& terms,
    const std::optional<FileArgument>& customers, const std::vector<std::string>& opening_journals,
    const std::string& company_currency, const std::optional<std::string>& country, py::handle as_of,
    const std::optional<std::string>& relation, std::size_t fault_limit) {
    const auto parsed_terms = parse_payment_terms(terms);
    if (!parsed_terms.ok()) {
        raise("InputError", parsed_terms.diagnostics());
    }
    auto files = std::make_shared<FileLedger>(
        draft_settings(company_currency, country, as_of, {}, relation, fault_limit));
    LedgerDraft& draft = files->draft;
    std::vector<Source> sources;
    sources.reserve(accounting_files.size() + 1);
    for (const FileArgument& file : accounting_files) {
        sources.push_back(open_source(file, draft));
    }
    if (customers) {
        sources.push_back(open_source(*customers, draft));
    }
    read_sources(sources, draft, [&] {
        AccountingFiles reader(draft, opening_journals);
        for (std::size_t i = 0; i < accounting_files.size(); ++i) {
            reader.read(*sources[i].rows, sources[i].name);
        }
        reader.finish();
        if (customers) {
            read_customers(*sources.back().rows, sources.back().name, draft);
        }
        set_due_days(draft, *parsed_terms);
    });
    make_snapshot(*files);
    return files;
}

py::dict tables() {
    py::dict result;
    for (const auto& [name, columns] : {std::pair{"items", item_columns()},
                                        {"payments", payment_columns()},
                                        {"customers", customer_columns()},
                                        {"accounting", accounting_columns()}}) {
        py::list list;
        for (const TableColumn& column : columns) {
            list.append(py::dict("name"_a = std::string(column.name), "needed"_a = column.needed,
                                 "meaning"_a = std::string(column.meaning)));
        }
        result[name] = py::tuple(list);
    }
    return result;
}

std::size_t checked(Id id, std::size_t count) {
    if (id < 1 || static_cast<std::size_t>(id) > count) {
        throw py::index_error();
    }
    return static_cast<std::size_t>(id) - 1;
}

py::dict customer(const FileLedger& self, Id customer_id) {
    const LedgerDraft& draft = self.draft;
    const CustomerFacts& facts = draft.facts[checked(customer_id, draft.facts.size())];
    return py::dict("name"_a = std::string(draft.customers[customer_id]), "label"_a = facts.label);
}

py::list invoices(const FileLedger& self, const std::vector<Id>& move_ids) {
    const LedgerDraft& draft = self.draft;
    const std::size_t count =
        draft.invoice_names.empty() ? draft.invoices.size() : draft.invoice_names.size();
    py::list names;
    for (const Id move_id : move_ids) {
        checked(move_id, count);
        names.append(std::string(draft.invoice_name(move_id)));
    }
    return names;
}

py::dict place(const FileLedger& self, Id line_id) {
    const LedgerDraft::Origin origin = self.draft.origins[checked(line_id, self.draft.origins.size())];
    return py::dict("source"_a = self.draft.sources[origin.file], "row"_a = origin.row);
}

std::vector<std::uint32_t> rows(const FileLedger& self, const std::vector<Id>& line_ids) {
    std::vector<std::uint32_t> numbers;
    numbers.reserve(line_ids.size());
    for (const Id line_id : line_ids) {
        numbers.push_back(self.draft.origins[checked(line_id, self.draft.origins.size())].row);
    }
    return numbers;
}

py::list notes(const FileLedger& self) {
    py::list list;
    for (const Reason& note : self.draft.notes) {
        py::dict entry("code"_a = note.code);
        for (const auto& [name, value] : note.operands) {
            entry[py::str(name)] = value;
        }
        list.append(entry);
    }
    return list;
}

}  // namespace

void register_table(py::module_& module) {
    module.attr("TABLES") = tables();
    py::class_<FileLedger, std::shared_ptr<FileLedger>>(module, "FileLedger", file_ledger_doc)
        .def_property_readonly(
            "snapshot", [](const FileLedger& self) { return self.snapshot; }, "The ledger, to evaluate.")
        .def_property_readonly(
            "line_count", [](const FileLedger& self) { return self.draft.origins.size(); },
            "Lines of the ledger.")
        .def_property_readonly(
            "customer_count", [](const FileLedger& self) { return self.draft.customers.size(); },
            "Customers of the ledger.")
        .def_property_readonly(
            "notes", &notes,
            "What to know of how the files were read: dicts of a code and its operands, as "
            "text.")
        .def("customer", &customer, "customer_id"_a,
             "A dict: name (as the file identifies the customer) and label (a title beside it, or \"\"). "
             "Raises "
             "IndexError.")
        .def("invoices", &invoices, "move_ids"_a,
             "The numbers of invoices, in the order asked. Raises IndexError.")
        .def("place", &place, "line_id"_a, "A dict: source and row of the line. Raises IndexError.")
        .def("rows", &rows, "line_ids"_a,
             "The rows of lines in their files, in the order asked. Raises IndexError.");
    module.def("read_open_items", &read_open_items_, "items"_a, py::kw_only(), "payments"_a = py::none(),
               "customers"_a = py::none(), "company_currency"_a, "country"_a, "as_of"_a,
               "stages"_a = std::vector<std::string>(), "relation"_a = py::none(), "fault_limit"_a = 100,
               read_open_items_doc);
    module.def("read_accounting_files", &read_accounting_files_, "files"_a, py::kw_only(), "terms"_a,
               "customers"_a = py::none(), "opening_journals"_a = std::vector<std::string>(),
               "company_currency"_a, "country"_a, "as_of"_a, "relation"_a = py::none(), "fault_limit"_a = 100,
               read_accounting_files_doc);
}

}  // namespace quittance::bind
