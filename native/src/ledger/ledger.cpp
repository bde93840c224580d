#include <quittance/ledger/ledger.hpp>

#include <algorithm>
#include <tuple>

namespace quittance {

namespace {

constexpr std::uint8_t no_currency = 255;

constexpr auto line_columns = std::to_array<std::string_view>(
    {"line_id", "move_id", "customer_id", "company_id", "kind", "flags", "currency_id", "due_date", "date",
     "reversed_move_id", "amount", "residual", "residual_company"});
constexpr auto settlement_columns = std::to_array<std::string_view>({"line_id", "kind", "date", "amount"});
constexpr auto customer_columns =
    std::to_array<std::string_view>({"customer_id", "flags", "recipient_id", "recipient_key"});
constexpr auto case_columns = std::to_array<std::string_view>(
    {"case_id", "customer_id", "relation", "insolvent_since", "paused_until", "last_contact_on", "action_id",
     "action_state", "action_fingerprint", "fingerprint"});
constexpr auto item_columns = std::to_array<std::string_view>(
    {"item_id", "move_id", "ordinal", "line_id", "closed", "stage", "stage_on", "cycle", "fingerprint"});
constexpr auto terms_columns = std::to_array<std::string_view>(
    {"kind", "customer_id", "move_id", "from_date", "until_date", "jurisdiction", "relation", "rate",
     "insolvent_since", "notice_on", "judgment_on", "capitalises", "period"});
constexpr auto charge_columns =
    std::to_array<std::string_view>({"move_id", "ordinal", "kind", "currency_id", "amount"});
constexpr auto interruption_columns =
    std::to_array<std::string_view>({"customer_id", "move_id", "date", "event"});

const Currency& strange_currency() {
    static const Currency currency{"", 0};
    return currency;
}

Diagnostic fault_at(InputStream stream, std::size_t row, std::string_view column, std::string code,
                    std::string message, std::string cure) {
    Place place;
    place.stream = to_string(stream);
    place.row = static_cast<std::int64_t>(row);
    place.column_name = column;
    return {std::move(code), std::move(place), std::move(message), std::move(cure)};
}

Diagnostic id_out_of_range(InputStream stream, std::size_t row, std::string_view column) {
    return fault_at(stream, row, column, "id_out_of_range", "An id is missing, zero or negative.",
                    "Give every row the id of its record.");
}

Diagnostic value_out_of_range(InputStream stream, std::size_t row, std::string_view column,
                              std::int64_t value) {
    return fault_at(stream, row, column, "value_out_of_range",
                    std::to_string(value) + " is not one of the values of this column.",
                    "Send the values that the boundary page lists for this column.");
}

Diagnostic row_twice(InputStream stream, std::size_t row, std::string_view column, std::int64_t id) {
    return fault_at(stream, row, column, "row_twice", "The row of " + std::to_string(id) + " comes twice.",
                    "Send each record once: look for a join that multiplies rows.");
}

Diagnostic snapshot_sealed(InputStream stream, std::size_t row) {
    return fault_at(stream, row, "", "snapshot_sealed", "The snapshot has been evaluated already.",
                    "Begin a new snapshot.");
}

// Infinity is a day too.
void keep_in_range(Day& day) {
    if (day != no_day) {
        day = std::clamp(day, first_ledger_day, last_valid_day);
    }
}

// Terms and interruptions are of a customer or of a move: those of customers first.
template <class Row>
std::pair<Id, Id> owner(const Row& row) {
    return row.move_id == no_id ? std::pair(no_id, row.customer_id) : std::pair(row.move_id, no_id);
}

// The rows of a sorted vector whose key is `key`.
template <class Row, class Key, class KeyOf>
std::span<const Row> rows_of(const std::vector<Row>& rows, const Key& key, KeyOf key_of) {
    const auto begin =
        std::partition_point(rows.begin(), rows.end(), [&](const Row& row) { return key_of(row) < key; });
    const auto end =
        std::partition_point(begin, rows.end(), [&](const Row& row) { return key_of(row) == key; });
    return {begin, end};
}

}  // namespace

std::string_view to_string(RowFault fault) {
    switch (fault) {
        case RowFault::none: return "ok";
        case RowFault::amount_malformed: return "amount_malformed";
        case RowFault::amount_too_fine: return "amount_too_fine";
        case RowFault::amount_over_limit: return "amount_over_limit";
        case RowFault::currency_without_scale: return "currency_without_scale";
        case RowFault::date_out_of_range: return "date_out_of_range";
        case RowFault::due_date_missing: return "due_date_missing";
        case RowFault::customer_missing: return "customer_missing";
        case RowFault::case_twice: return "case_twice";
    }
    return "ok";
}

std::string_view message(RowFault fault) {
    switch (fault) {
        case RowFault::none: return "";
        case RowFault::amount_malformed: return "An amount is not a number.";
        case RowFault::amount_too_fine: return "An amount has more decimals than its currency.";
        case RowFault::amount_over_limit: return "An amount is over the limit of 10^15 minor units.";
        case RowFault::currency_without_scale: return "The currency is not one whose decimals are known.";
        case RowFault::date_out_of_range: return "A date is before 1990-01-01 or after 2199-12-31.";
        case RowFault::due_date_missing: return "An open item has no due date.";
        case RowFault::customer_missing: return "The customer's record is missing.";
        case RowFault::case_twice: return "The customer has two cases.";
    }
    return "";
}

std::string_view cure(RowFault fault) {
    switch (fault) {
        case RowFault::none: return "";
        case RowFault::amount_malformed: return "Correct the amount of the entry.";
        case RowFault::amount_too_fine: return "Correct the amount, or the decimal places of the currency.";
        case RowFault::amount_over_limit: return "Correct the amount of the entry.";
        case RowFault::currency_without_scale: return "Activate the currency and set its decimal places.";
        case RowFault::date_out_of_range: return "Correct the date of the entry.";
        case RowFault::due_date_missing: return "Set the due date of the entry.";
        case RowFault::customer_missing: return "Check that the customer still exists, then evaluate again.";
        case RowFault::case_twice: return "Merge the two cases of the customer.";
    }
    return "";
}

std::string_view to_string(InputStream stream) {
    constexpr std::array<std::string_view, 8> names = {"lines", "settlements", "customers", "cases",
                                                       "items", "terms",       "charges",   "interruptions"};
    return names[static_cast<std::size_t>(stream)];
}

std::span<const std::string_view> columns(InputStream stream) {
    switch (stream) {
        case InputStream::lines: return line_columns;
        case InputStream::settlements: return settlement_columns;
        case InputStream::customers: return customer_columns;
        case InputStream::cases: return case_columns;
        case InputStream::items: return item_columns;
        case InputStream::terms: return terms_columns;
        case InputStream::charges: return charge_columns;
        case InputStream::interruptions: return interruption_columns;
    }
    return {};
}

Snapshot::Snapshot(SnapshotSettings settings) : settings_(std::move(settings)) {
    for (const auto& [id, currency] : settings_.currencies) {
        if (id == settings_.company_currency_id) {
            company_currency_ = static_cast<std::uint8_t>(currency_ids_.size());
        }
        currency_ids_.push_back(id);
        currencies_.push_back(&currency);
    }
}

std::optional<int> Snapshot::scale(Id currency_id) const {
    const auto found = settings_.currencies.find(currency_id);
    return found == settings_.currencies.end() ? std::nullopt : std::optional<int>(found->second.scale);
}

std::optional<int> Snapshot::scale_of_line(Id line_id) {
    const auto line = find_line(line_id);
    return line && currency_[*line] != no_currency ? std::optional<int>(currency(*line).scale) : std::nullopt;
}

const Currency& Snapshot::currency(std::uint32_t line) const {
    return currency_[line] == no_currency ? strange_currency() : *currencies_[currency_[line]];
}

Id Snapshot::currency_id(std::uint32_t line) const {
    return currency_[line] == no_currency ? no_id : currency_ids_[currency_[line]];
}

std::optional<Diagnostic> Snapshot::add(const LineRow& row) {
    const std::size_t number = line_id_.size();
    if (sealed_) {
        return snapshot_sealed(InputStream::lines, number);
    }
    for (const auto& [id, column] :
         {std::pair{row.line_id, "line_id"}, {row.move_id, "move_id"}, {row.company_id, "company_id"}}) {
        if (id <= 0) {
            return id_out_of_range(InputStream::lines, number, column);
        }
    }
    const auto kind = static_cast<std::uint8_t>(row.kind);
    if (kind < 1 || kind > 5) {
        return value_out_of_range(InputStream::lines, number, "kind", kind);
    }
    auto company = std::find(companies_.begin(), companies_.end(), row.company_id);
    if (company == companies_.end()) {
        if (companies_.size() == std::numeric_limits<std::uint16_t>::max()) {
            return fault_at(InputStream::lines, number, "company_id", "too_many_companies",
                            "More than 65,535 branches.",
                            "Send the lines of one root company and its branches.");
        }
        company = companies_.insert(companies_.end(), row.company_id);
    }
    const auto currency = std::lower_bound(currency_ids_.begin(), currency_ids_.end(), row.currency_id);
    const bool known = currency != currency_ids_.end() && *currency == row.currency_id;
    RowFault fault = row.fault;
    if (fault == RowFault::none && !known) {
        fault = RowFault::currency_without_scale;
    }
    const auto line = static_cast<std::uint32_t>(number);
    line_id_.push_back(row.line_id);
    move_id_.push_back(row.move_id);
    customer_id_.push_back(row.customer_id);
    company_.push_back(static_cast<std::uint16_t>(company - companies_.begin()));
    kind_.push_back(row.kind);
    flags_.push_back(row.flags);
    currency_.push_back(known ? static_cast<std::uint8_t>(currency - currency_ids_.begin()) : no_currency);
    due_day_.push_back(row.due_day);
    day_.push_back(row.day);
    amount_minor_.push_back(row.amount_minor);
    residual_minor_.push_back(row.residual_minor);
    residual_company_minor_.push_back(row.residual_company_minor);
    if (row.reversed_move_id != no_id) {
        reversals_.push_back({line, row.reversed_move_id});
    }
    if (fault != RowFault::none) {
        faults_.push_back({line, fault});
    }
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::add(const SettlementRow& row) {
    const std::size_t number = settlement_line_.size() + static_cast<std::size_t>(strange_settlement_count_);
    if (sealed_) {
        return snapshot_sealed(InputStream::settlements, number);
    }
    if (row.line_id <= 0) {
        return id_out_of_range(InputStream::settlements, number, "line_id");
    }
    const auto kind = static_cast<std::uint8_t>(row.kind);
    if (kind < 1 || kind > 4) {
        return value_out_of_range(InputStream::settlements, number, "kind", kind);
    }
    const auto line = find_line(row.line_id);
    if (!line) {
        ++strange_settlement_count_;
        return std::nullopt;
    }
    if (row.fault != RowFault::none) {
        faults_.push_back({*line, row.fault});
    }
    settlement_line_.push_back(*line);
    settlement_kind_.push_back(row.kind);
    settlement_day_.push_back(row.day);
    settlement_amount_minor_.push_back(row.fault == RowFault::none ? row.amount_minor : 0);
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::add(const CustomerRow& row) {
    if (sealed_) {
        return snapshot_sealed(InputStream::customers, customers_.size());
    }
    if (row.customer_id <= 0) {
        return id_out_of_range(InputStream::customers, customers_.size(), "customer_id");
    }
    customers_.push_back(row);
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::add(const CaseRow& row) {
    if (sealed_) {
        return snapshot_sealed(InputStream::cases, cases_.size());
    }
    if (row.case_id <= 0 || row.customer_id <= 0) {
        return id_out_of_range(InputStream::cases, cases_.size(),
                               row.case_id <= 0 ? "case_id" : "customer_id");
    }
    if (row.relation > 4) {
        return value_out_of_range(InputStream::cases, cases_.size(), "relation", row.relation);
    }
    if (static_cast<std::uint8_t>(row.action_state) > 5) {
        return value_out_of_range(InputStream::cases, cases_.size(), "action_state",
                                  static_cast<std::uint8_t>(row.action_state));
    }
    CaseRow kept = row;
    for (Day* day : {&kept.insolvent_since, &kept.paused_until, &kept.last_contact_on}) {
        keep_in_range(*day);
    }
    cases_.push_back(kept);
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::add(const ItemRow& row) {
    const std::size_t number = item_id_.size();
    if (sealed_) {
        return snapshot_sealed(InputStream::items, number);
    }
    if (row.item_id <= 0 || row.move_id <= 0) {
        return id_out_of_range(InputStream::items, number, row.item_id <= 0 ? "item_id" : "move_id");
    }
    if (row.ordinal <= 0) {
        return value_out_of_range(InputStream::items, number, "ordinal", row.ordinal);
    }
    item_id_.push_back(row.item_id);
    item_move_id_.push_back(row.move_id);
    item_ordinal_.push_back(row.ordinal);
    item_state_.push_back(static_cast<std::uint8_t>((row.closed ? item_closed_bit : 0) |
                                                    (row.fingerprint ? item_fingerprint_bit : 0)));
    item_stage_.push_back(row.stage);
    item_stage_on_.push_back(row.stage_on);
    item_fingerprint_.push_back(row.fingerprint.value_or(0));
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::add(const TermsRow& row) {
    const std::size_t number = terms_.size();
    if (sealed_) {
        return snapshot_sealed(InputStream::terms, number);
    }
    const auto kind = static_cast<std::uint8_t>(row.kind);
    if (kind < 1 || kind > 3) {
        return value_out_of_range(InputStream::terms, number, "kind", kind);
    }
    const bool of_invoice = row.kind == TermsKind::invoice;
    if ((of_invoice ? row.move_id : row.customer_id) <= 0) {
        return id_out_of_range(InputStream::terms, number, of_invoice ? "move_id" : "customer_id");
    }
    if (const Id stranger = of_invoice ? row.customer_id : row.move_id; stranger != no_id) {
        return value_out_of_range(InputStream::terms, number, of_invoice ? "customer_id" : "move_id",
                                  stranger);
    }
    if (row.relation > 4) {
        return value_out_of_range(InputStream::terms, number, "relation", row.relation);
    }
    TermsRow& kept = terms_.emplace_back(row);
    for (Day* day :
         {&kept.from_day, &kept.until_day, &kept.insolvent_since, &kept.notice_day, &kept.judgment_day}) {
        keep_in_range(*day);
    }
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::add(const ChargeRow& row) {
    const std::size_t number = charges_.size();
    if (sealed_) {
        return snapshot_sealed(InputStream::charges, number);
    }
    if (row.move_id <= 0) {
        return id_out_of_range(InputStream::charges, number, "move_id");
    }
    if (row.ordinal <= 0) {
        return value_out_of_range(InputStream::charges, number, "ordinal", row.ordinal);
    }
    const auto kind = static_cast<std::uint8_t>(row.kind);
    if (kind < 1 || kind > 2) {
        return value_out_of_range(InputStream::charges, number, "kind", kind);
    }
    charges_.push_back(row);
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::add(const InterruptionRow& row) {
    const std::size_t number = interruptions_.size();
    if (sealed_) {
        return snapshot_sealed(InputStream::interruptions, number);
    }
    if (row.customer_id <= 0 && row.move_id <= 0) {
        return id_out_of_range(InputStream::interruptions, number, "customer_id");
    }
    if (row.customer_id > 0 && row.move_id > 0) {
        return value_out_of_range(InputStream::interruptions, number, "move_id", row.move_id);
    }
    keep_in_range(interruptions_.emplace_back(row).day);
    return std::nullopt;
}

std::span<const TermsRow> Snapshot::terms_of_customer(Id customer_id) const {
    return rows_of(terms_, std::pair(no_id, customer_id), owner<TermsRow>);
}

std::span<const TermsRow> Snapshot::terms_of_move(Id move_id) const {
    return rows_of(terms_, std::pair(move_id, no_id), owner<TermsRow>);
}

std::span<const ChargeRow> Snapshot::charges(Id move_id) const {
    return rows_of(charges_, move_id, [](const ChargeRow& row) { return row.move_id; });
}

std::span<const InterruptionRow> Snapshot::interruptions_of_customer(Id customer_id) const {
    return rows_of(interruptions_, std::pair(no_id, customer_id), owner<InterruptionRow>);
}

std::span<const InterruptionRow> Snapshot::interruptions_of_move(Id move_id) const {
    return rows_of(interruptions_, std::pair(move_id, no_id), owner<InterruptionRow>);
}

Id Snapshot::reversed_move_id(std::uint32_t line) const {
    const auto found = std::lower_bound(
        reversals_.begin(), reversals_.end(), line,
        [](const Reversal& reversal, std::uint32_t wanted) { return reversal.line < wanted; });
    return found != reversals_.end() && found->line == line ? found->move_id : no_id;
}

std::optional<std::uint32_t> Snapshot::find_line(Id line_id) {
    const auto key_of = [this](std::uint32_t line) { return line_id_[line]; };
    lines_by_id_.reserve(line_count(), key_of);
    for (; indexed_lines_ < line_count(); ++indexed_lines_) {
        if (lines_by_id_.insert(indexed_lines_, key_of) != indexed_lines_ && !line_twice_) {
            line_twice_ = indexed_lines_;
        }
    }
    return lines_by_id_.find(line_id, key_of);
}

std::optional<Diagnostic> Snapshot::seal() {
    if (!sealed_) {
        sealed_ = true;
        seal_fault_ = find_row_twice();
        lines_by_id_.clear();
        std::stable_sort(faults_.begin(), faults_.end(),
                         [](const Fault& a, const Fault& b) { return a.line < b.line; });
        std::stable_sort(terms_.begin(), terms_.end(), [](const TermsRow& a, const TermsRow& b) {
            return std::tuple(owner(a), a.kind, a.from_day) < std::tuple(owner(b), b.kind, b.from_day);
        });
        std::stable_sort(charges_.begin(), charges_.end(),
                         [](const ChargeRow& a, const ChargeRow& b) { return a.move_id < b.move_id; });
        std::stable_sort(
            interruptions_.begin(), interruptions_.end(),
            [](const InterruptionRow& a, const InterruptionRow& b) { return owner(a) < owner(b); });
    }
    return seal_fault_;
}

std::optional<Diagnostic> Snapshot::find_row_twice() {
    find_line(no_id);  // brings the index up to the last line
    if (line_twice_) {
        return row_twice(InputStream::lines, *line_twice_, "line_id", line_id_[*line_twice_]);
    }
    IdIndex by_id;
    const auto customer_key = [this](std::uint32_t row) { return customers_[row].customer_id; };
    for (std::uint32_t row = 0; row < customers_.size(); ++row) {
        if (by_id.insert(row, customer_key) != row) {
            return row_twice(InputStream::customers, row, "customer_id", customers_[row].customer_id);
        }
    }
    by_id.clear();
    const auto item_key = [this](std::uint32_t row) { return item_id_[row]; };
    for (std::uint32_t row = 0; row < item_id_.size(); ++row) {
        if (by_id.insert(row, item_key) != row) {
            return row_twice(InputStream::items, row, "item_id", item_id_[row]);
        }
    }
    return std::nullopt;
}

}  // namespace quittance
