#include <quittance/ledger/ledger.hpp>

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <tuple>
#include <unordered_set>

namespace quittance {

namespace {

const Currency& strange_currency() {
    static const Currency currency{"", 0};
    return currency;
}

Diagnostic fault_at(InputStream stream, std::int64_t row, std::string_view column, std::string code,
                    std::string message, std::string cure) {
    Place place;
    place.stream = to_string(stream);
    place.row = row;
    place.column_name = column;
    return {std::move(code), std::move(place), std::move(message), std::move(cure)};
}

Diagnostic row_twice(InputStream stream, std::int64_t row, std::string_view column, std::int64_t id) {
    return fault_at(stream, row, column, "row_twice", "The row of " + std::to_string(id) + " comes twice.",
                    "Send each record once: look for a join that multiplies rows.");
}

Diagnostic too_many_stages(std::int64_t row) {
    return fault_at(InputStream::items, row, "stage", "too_many_stages",
                    "The items carry more than 65,535 codes of stages.",
                    "Send the code of the stage done, or NULL.");
}

// Infinity is a day too.
void keep_in_range(std::initializer_list<Day*> days) {
    for (Day* day : days) {
        if (*day != no_day) {
            *day = std::clamp(*day, first_ledger_day, last_valid_day);
        }
    }
}

// Terms, interruptions and holds are of a customer or of a move: those of customers first.
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

// That of a line among what few lines have, by line; nullptr where it has none.
template <class Part>
const Part* part_of(const std::vector<Part>& parts, std::uint32_t line) {
    const auto found = std::partition_point(parts.begin(), parts.end(),
                                            [line](const Part& part) { return part.line < line; });
    return found != parts.end() && found->line == line ? &*found : nullptr;
}

}  // namespace

Snapshot::Snapshot(SnapshotSettings settings) : settings_(std::move(settings)) {
    for (const auto& [id, currency] : settings_.currencies) {
        if (id == settings_.company_currency_id) {
            company_currency_ = static_cast<std::uint8_t>(currency_ids_.size());
        }
        currency_ids_.push_back(id);
        currencies_.push_back(currency);
    }
}

std::optional<int> Snapshot::scale(Id currency_id) const {
    const auto found = settings_.currencies.find(currency_id);
    return found == settings_.currencies.end() ? std::nullopt : std::optional<int>(found->second.scale);
}

std::optional<int> Snapshot::scale_of_line(Id line_id) {
    if (sealed_) {
        return std::nullopt;  // its settlement is refused
    }
    const auto line = find_line(line_id);
    return line && currency_index(*line) != no_currency ? std::optional<int>(currency(*line).scale)
                                                        : std::nullopt;
}

const Currency& Snapshot::currency(std::uint32_t line) const {
    const std::uint8_t index = currency_index(line);
    return index == no_currency ? strange_currency() : currencies_[index];
}

Diagnostic Snapshot::refusal(InputStream stream, std::int64_t number) {
    return fault_at(stream, number, "", "snapshot_sealed", "The snapshot has been evaluated already.",
                    "Begin a new snapshot.");
}

std::optional<Diagnostic> Snapshot::contradiction(const LineRow& row, std::int64_t number) const {
    if (row.fault != RowFault::none) {
        return std::nullopt;  // its amounts are none; it fails its customer
    }
    const bool within = row.amount_minor >= 0
                            ? row.residual_minor >= 0 && row.residual_minor <= row.amount_minor
                            : row.residual_minor <= 0 && row.residual_minor >= row.amount_minor;
    if (!within) {
        return fault_at(InputStream::lines, number, "residual", "residual_out_of_bounds",
                        "More is left than the amount, or with the other sign.",
                        "Give what is left, between zero and the amount and with its sign.");
    }
    if (row.kind == LineKind::credit_note && row.amount_minor > 0) {
        return fault_at(InputStream::lines, number, "amount", "sign_of_kind",
                        "A credit note has a positive amount.",
                        "Give credit notes a negative amount, or correct the kind.");
    }
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::contradiction(const SettlementRow& row, std::int64_t number) {
    if (sealed_) {
        return std::nullopt;  // refused by itself
    }
    const auto line = find_line(row.line_id);
    if (!line) {
        return fault_at(InputStream::settlements, number, "line_id", "line_unknown",
                        "There is no line " + std::to_string(row.line_id) + ".",
                        "Add the lines before what settles them, or leave the settlement out.");
    }
    const auto is_of_line = [&](const Fault& fault) { return fault.line == *line; };
    if (row.fault == RowFault::none && row.amount_minor > std::abs(amount_minor(*line)) &&
        std::none_of(faults_.begin(), faults_.end(), is_of_line)) {
        return fault_at(InputStream::settlements, number, "amount", "settlement_over_amount",
                        "More is settled than the line is.", "Give what settled this line alone.");
    }
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::append(const LineRow& row) {
    auto company = std::find(companies_.begin(), companies_.end(), row.company_id);
    if (company == companies_.end()) {
        if (companies_.size() == std::numeric_limits<std::uint16_t>::max()) {
            return fault_at(InputStream::lines, line_count(), "company_id", "too_many_companies",
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
    const std::uint32_t line = line_count();
    lines_.push_back(Line{row.amount_minor, row.residual_minor, row.line_id, row.move_id, row.customer_id,
                          row.due_day, row.day, row.kind, static_cast<StoredFlags>(row.flags),
                          known ? static_cast<std::uint8_t>(currency - currency_ids_.begin()) : no_currency,
                          row.payment_method, false});
    company_.push_back(static_cast<std::uint16_t>(company - companies_.begin()));
    if (row.residual_company_minor != row.residual_minor || residual_company_minor_.size() != 0) {
        while (residual_company_minor_.size() < line) {  // none differed so far
            residual_company_minor_.push_back(
                residual_minor(static_cast<std::uint32_t>(residual_company_minor_.size())));
        }
        residual_company_minor_.push_back(row.residual_company_minor);
    }
    if (row.reversed_move_id != no_id) {
        reversals_.push_back({line, row.reversed_move_id});
    }
    if (is_ledger_day(row.delivery_day)) {
        deliveries_.push_back({line, row.delivery_day});
    }
    if (row.amount_company_minor && row.residual_minor > 0 &&
        row.currency_id != settings_.company_currency_id) {
        booked_.push_back({line, *row.amount_company_minor});
    }
    const std::int64_t discounted_minor = row.discounted_minor.value_or(0);
    if (is_ledger_day(row.discount_day) && discounted_minor > 0 && discounted_minor < row.amount_minor) {
        discounts_.push_back({line, row.discount_day, discounted_minor});
    }
    if (fault != RowFault::none) {
        faults_.push_back({line, fault});
    }
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::append(const SettlementRow& row) {
    const auto line = find_line(row.line_id);
    if (!line) {
        ++strange_settlement_count_;
        return std::nullopt;
    }
    if (row.fault != RowFault::none) {
        faults_.push_back({*line, row.fault});
    }
    lines_[*line].is_settled = true;
    settlement_line_.push_back(*line);
    settlement_kind_.push_back(row.kind);
    settlement_day_.push_back(row.day);
    settlement_amount_minor_.push_back(row.fault == RowFault::none ? row.amount_minor : 0);
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::append(const CustomerRow& row) {
    CustomerProfile profile{two_letters(row.country), two_letters(row.language), row.insured, {}};
    if (row.tags) {
        profile.tags = *row.tags;
    }
    const auto [found, is_new] =
        profile_numbers_.try_emplace(std::move(profile), static_cast<std::uint32_t>(profiles_.size()));
    if (is_new) {
        if (profiles_.size() >= std::size_t{1} << Customer::profile_bits) {
            return fault_at(InputStream::customers, static_cast<std::int64_t>(customers_.size()), "tags",
                            "too_many_profiles", "More than 16 million combinations of tags.",
                            "Send the names of categories alone.");
        }
        profiles_.push_back(found->first);
    }
    Customer kept;
    kept.customer_id = row.customer_id;
    kept.recipient_id = row.recipient_id;
    kept.recipient_key = row.recipient_key;
    kept.since = row.since;
    keep_in_range({&kept.since});
    kept.flags = row.flags & ((1U << Customer::flag_bits) - 1);
    kept.profile = found->second & ((1U << Customer::profile_bits) - 1);
    customers_.push_back(kept);
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::append(const CaseRow& row) {
    CaseRow kept = row;
    keep_in_range({&kept.insolvent_since, &kept.last_contact_on});
    cases_.push_back(kept);
    return std::nullopt;
}

std::vector<Id> Snapshot::customers_without_case(bool open_only) const {
    std::unordered_set<Id> known = {no_id};
    for (std::size_t row = 0; row < cases_.size(); ++row) {
        known.insert(cases_[row].customer_id);
    }
    std::vector<Id> found;
    for (std::uint32_t line = 0; line < line_count(); ++line) {
        const bool counts = !open_only || residual_minor(line) != 0;
        if (counts && known.insert(customer_id(line)).second) {
            found.push_back(customer_id(line));
        }
    }
    return found;
}

// Nothing where there are too many.
std::optional<std::uint16_t> Snapshot::place_of_stage(std::string_view code) {
    auto stage = stage_indexes_.find(code);
    if (stage == stage_indexes_.end()) {
        if (stage_codes_.size() > std::numeric_limits<std::uint16_t>::max()) {
            return std::nullopt;
        }
        stage = stage_indexes_.emplace(code, static_cast<std::uint16_t>(stage_codes_.size())).first;
        stage_codes_.emplace_back(code);
    }
    return stage->second;
}

std::optional<Diagnostic> Snapshot::append(const ItemRow& row) {
    const auto stage = place_of_stage(row.stage);
    if (!stage) {
        return too_many_stages(item_count());
    }
    item_id_.push_back(row.item_id);
    item_move_id_.push_back(row.move_id);
    if (row.ordinal > std::numeric_limits<std::uint8_t>::max()) {
        great_ordinals_.emplace(item_count() - 1, row.ordinal);
        item_ordinal_.push_back(0);
    } else {
        item_ordinal_.push_back(static_cast<std::uint8_t>(row.ordinal));
    }
    item_state_.push_back(static_cast<std::uint8_t>((row.closed ? item_closed_bit : 0) |
                                                    (row.fingerprint ? item_fingerprint_bit : 0)));
    item_stage_.push_back(*stage);
    item_stage_on_.push_back(row.stage_on);
    item_stage_customer_id_.push_back(row.stage_customer_id);
    item_fingerprint_.push_back(row.fingerprint.value_or(0));
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::raise_stage(std::optional<std::uint32_t> row, const ItemRow& done) {
    if (!row) {
        return append(done);
    }
    const auto stage = place_of_stage(done.stage);
    if (!stage) {
        return too_many_stages(*row);
    }
    item_stage_[*row] = *stage;
    item_stage_on_[*row] = done.stage_on;
    item_stage_customer_id_.set(*row, done.stage_customer_id);
    return std::nullopt;
}

void Snapshot::note_contact(std::optional<std::uint32_t> row, Id customer_id, Day day) {
    contacts_.push_back({customer_id, day});
    if (!row) {
        CaseRow contacted;
        contacted.customer_id = customer_id;
        contacted.last_contact_on = day;
        cases_.push_back(contacted);
        return;
    }
    CaseRow& contacted = cases_[*row];
    contacted.last_contact_on = day;
    contacted.action_state = ActionState::none;
    contacted.action_id = no_id;
    contacted.action_fingerprint.reset();
}

std::optional<Diagnostic> Snapshot::append(const TermsRow& row) {
    TermsRow& kept = terms_.emplace_back(row);
    keep_in_range(
        {&kept.from_day, &kept.until_day, &kept.insolvent_since, &kept.notice_day, &kept.judgment_day});
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::append(const ChargeRow& row) {
    charges_.push_back(row);
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::append(const InterruptionRow& row) {
    keep_in_range({&interruptions_.emplace_back(row).day});
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::append(const HoldRow& row) {
    HoldRow& kept = holds_.emplace_back(row);
    keep_in_range({&kept.from_day, &kept.until_day});
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::append(const ContactRow& row) {
    keep_in_range({&contacts_.emplace_back(row).day});
    return std::nullopt;
}

std::optional<Diagnostic> Snapshot::append(const SliceRow& row) {
    KeptSlice& kept =
        slices_.emplace_back(KeptSlice{row.slice_id, row.customer_id, row.hash, row.decision, {}});
    if (row.slice) {
        kept.slice = *row.slice;
    }
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

std::span<const HoldRow> Snapshot::holds_of_customer(Id customer_id) const {
    return rows_of(holds_, std::pair(no_id, customer_id), owner<HoldRow>);
}

std::span<const HoldRow> Snapshot::holds_of_move(Id move_id) const {
    return rows_of(holds_, std::pair(move_id, no_id), owner<HoldRow>);
}

std::span<const ContactRow> Snapshot::contacts_of(Id customer_id) const {
    return rows_of(contacts_, customer_id, [](const ContactRow& row) { return row.customer_id; });
}

Id Snapshot::reversed_move_id(std::uint32_t line) const {
    const Reversal* found = part_of(reversals_, line);
    return found == nullptr ? no_id : found->move_id;
}

Day Snapshot::delivery_day(std::uint32_t line) const {
    const Delivery* found = part_of(deliveries_, line);
    return found == nullptr ? no_day : found->day;
}

std::optional<std::int64_t> Snapshot::find_booked(std::uint32_t line) const {
    const Booked* found = part_of(booked_, line);
    return found == nullptr ? std::nullopt : std::optional(found->amount_company_minor);
}

const Snapshot::Discount* Snapshot::discount(std::uint32_t line) const { return part_of(discounts_, line); }

std::optional<std::uint32_t> Snapshot::find_line(Id line_id) {
    const auto key_of = [this](std::uint32_t line) { return this->line_id(line); };
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
        std::sort(holds_.begin(), holds_.end(), [](const HoldRow& a, const HoldRow& b) {
            return std::tuple(owner(a), a.from_day, a.hold_id) < std::tuple(owner(b), b.from_day, b.hold_id);
        });
        std::stable_sort(slices_.begin(), slices_.end(), [](const KeptSlice& a, const KeptSlice& b) {
            return a.customer_id < b.customer_id;
        });
        sort_contacts();
    }
    return seal_fault_;
}

void Snapshot::sort_contacts() {
    std::sort(contacts_.begin(), contacts_.end(), [](const ContactRow& a, const ContactRow& b) {
        return std::tuple(a.customer_id, b.day) < std::tuple(b.customer_id, a.day);
    });
}

std::optional<Diagnostic> Snapshot::find_row_twice() {
    find_line(no_id);  // brings the index up to the last line
    if (line_twice_) {
        return row_twice(InputStream::lines, *line_twice_, "line_id", line_id(*line_twice_));
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
    by_id.clear();
    const auto hold_key = [this](std::uint32_t row) { return holds_[row].hold_id; };
    for (std::uint32_t row = 0; row < holds_.size(); ++row) {
        if (by_id.insert(row, hold_key) != row) {
            return row_twice(InputStream::holds, row, "hold_id", holds_[row].hold_id);
        }
    }
    by_id.clear();
    const auto slice_key = [this](std::uint32_t row) { return slices_[row].customer_id; };
    for (std::uint32_t row = 0; row < slices_.size(); ++row) {
        if (by_id.insert(row, slice_key) != row) {
            return row_twice(InputStream::slices, row, "customer_id", slices_[row].customer_id);
        }
    }
    return std::nullopt;
}

}  // namespace quittance
