#include <quittance/engine/join.hpp>

#include <algorithm>
#include <tuple>

namespace quittance {

namespace {

// Rows between asking the memory for an entry of an index and needing it.
constexpr std::uint32_t lookahead = 16;

// A debit line of a move that has several, on its way to its ordinal.
struct DebitLine {
    Id move_id;
    Day due_day;  // none last
    Id line_id;
    std::uint32_t line;
};

bool comes_before(const DebitLine& a, const DebitLine& b) {
    return std::tie(a.move_id, a.due_day, a.line_id) < std::tie(b.move_id, b.due_day, b.line_id);
}

class Joiner {
public:
    Joiner(const Snapshot& ledger, Day as_of, const Holds& holds) : ledger_(ledger), holds_(holds) {
        joined_.ledger = &ledger;
        joined_.as_of = as_of;
        joined_.settlements = SettlementIndex(ledger);
    }

    Result<JoinedLedger> run() {
        find_parties();
        read_lines();
        number_instalments();
        check_parties();
        check_holds();
        check_charges();
        if (auto fault = match_own_rows()) {
            return std::move(*fault);
        }
        moves_.clear();                               // what comes next takes their memory
        std::vector<DebitLine>().swap(debit_lines_);  // assigning {} would keep it
        group_by_party();
        sort_credits();
        return std::move(joined_);
    }

private:
    Id move_of(std::uint32_t line) const { return ledger_.move_id(line); }
    std::uint32_t first_debit_line(Id move_id) const {
        return moves_.find(move_id, [this](std::uint32_t line) { return move_of(line); }).value_or(nowhere);
    }
    std::uint32_t party_of(Id customer_id);
    void fail(std::uint32_t party, RowFault fault, std::uint32_t line);
    void find_parties();
    void read_lines();
    void index_move(std::uint32_t line);
    void read_line(std::uint32_t line, RowFault fault);
    void check_line(std::uint32_t line, std::uint32_t party, RowFault fault);
    void check_parties();
    void check_holds();
    void fail_held(const HoldRow& row, RowFault fault);
    void check_charges();
    void number_instalments();
    std::uint32_t find_debit_line(Id move_id, std::int32_t ordinal) const;
    std::optional<Diagnostic> match_own_rows();
    void group_by_party();
    void sort_credits();

    // What only joining needs of a party.
    struct Draft {
        std::uint32_t item_count = 0;
        std::uint32_t first_open_line = nowhere;
        bool case_twice = false;
    };

    const Snapshot& ledger_;
    const Holds& holds_;
    JoinedLedger joined_;
    std::vector<Draft> drafts_;  // beside joined_.parties
    IdIndex moves_;              // first debit line of each move
    std::vector<DebitLine> debit_lines_;
};

std::uint32_t Joiner::party_of(Id customer_id) {
    const std::uint32_t found = joined_.find_party(customer_id);
    if (found != nowhere) {
        return found;
    }
    const auto added = static_cast<std::uint32_t>(joined_.parties.size());
    joined_.parties.emplace_back().customer_id = customer_id;
    drafts_.emplace_back();
    return joined_.parties_by_id.insert(
        added, [this](std::uint32_t party) { return joined_.parties[party].customer_id; });
}

void Joiner::fail(std::uint32_t party, RowFault fault, std::uint32_t line) {
    if (party != nowhere) {
        if (joined_.parties[party].fault != RowFault::none) {
            return;
        }
        joined_.parties[party].fault = fault;
    }
    const bool has_line = line != nowhere;
    joined_.failures.push_back({party == nowhere ? no_id : joined_.parties[party].customer_id,
                                has_line ? ledger_.move_id(line) : no_id,
                                has_line ? ledger_.line_id(line) : no_id, fault});
}

void Joiner::find_parties() {
    for (std::uint32_t row = 0; row < ledger_.customers().size(); ++row) {
        const std::uint32_t party = party_of(ledger_.customers()[row].customer_id);
        joined_.parties[party].customer_row = row;
    }
    for (std::uint32_t row = 0; row < ledger_.cases().size(); ++row) {
        const std::uint32_t party = party_of(ledger_.cases()[row].customer_id);
        if (joined_.parties[party].case_row != nowhere) {
            drafts_[party].case_twice = true;
        } else {
            joined_.parties[party].case_row = row;
        }
    }
}

void Joiner::read_lines() {
    joined_.left_out = {{"no_customer"}, {"non_trade"}, {"point_of_sale"}};
    moves_.reserve(ledger_.line_count(), [this](std::uint32_t line) { return move_of(line); });
    auto fault = ledger_.faults().begin();
    for (std::uint32_t line = 0; line < ledger_.line_count(); ++line) {
        if (line + lookahead < ledger_.line_count()) {
            const Snapshot::Line& ahead = ledger_.line(line + lookahead);
            moves_.prefetch(ahead.move_id);
            joined_.parties_by_id.prefetch(ahead.customer_id);
        }
        index_move(line);
        RowFault found = RowFault::none;
        for (; fault != ledger_.faults().end() && fault->line == line; ++fault) {
            found = found == RowFault::none ? fault->fault : found;
        }
        if (ledger_.residual_minor(line) != 0 || found != RowFault::none) {
            read_line(line, found);
        }
    }
    std::erase_if(joined_.left_out, [](const LeftOut& entry) { return entry.count == 0; });
}

void Joiner::index_move(std::uint32_t line) {
    if (ledger_.amount_minor(line) > 0 &&
        moves_.insert(line, [this](std::uint32_t other) { return move_of(other); }) != line) {
        debit_lines_.push_back({ledger_.move_id(line), no_day, no_id, line});
    }
}

// A line that is open, or that cannot be read.
void Joiner::read_line(std::uint32_t line, RowFault fault) {
    const Snapshot::Line& read = ledger_.line(line);
    const Id customer_id = read.customer_id;
    if (fault != RowFault::none && customer_id == no_id) {
        fail(nowhere, fault, line);
        return;
    }
    const bool left_out = is_left_out(read);
    if (left_out && fault == RowFault::none) {
        LeftOut& entry = joined_.left_out[customer_id == no_id                 ? 0
                                          : (read.flags & line_non_trade) != 0 ? 1
                                                                               : 2];
        ++entry.count;
        entry.amount_minor += ledger_.residual_company_minor(line);
        return;
    }
    const std::uint32_t party = party_of(customer_id);
    Draft& draft = drafts_[party];
    draft.first_open_line = std::min(draft.first_open_line, line);
    check_line(line, party, fault);
    if (read.residual_minor < 0) {
        joined_.credits.push_back({party, line});
    } else if (read.residual_minor > 0 && !left_out) {
        joined_.item_line.push_back(line);
        joined_.item_party.push_back(party);
        ++draft.item_count;
        const Day due = item_due_day(read);
        if (is_ledger_day(due)) {
            joined_.earliest_due_day = std::min(joined_.earliest_due_day, due);
            joined_.latest_due_day = std::max(joined_.latest_due_day, due);
        }
    }
}

void Joiner::check_line(std::uint32_t line, std::uint32_t party, RowFault fault) {
    const Snapshot::Line& read = ledger_.line(line);
    const bool is_item = read.residual_minor > 0;
    if (fault == RowFault::none && (is_item ? read.amount_minor <= 0 : read.amount_minor >= 0)) {
        fault = RowFault::amount_malformed;
    }
    if (fault == RowFault::none) {
        const Day due = item_due_day(read);
        bool in_range = is_ledger_day(read.day);
        bool is_raised = false;
        if (is_item) {
            in_range = in_range && (due == no_day || is_ledger_day(due));
            if (!joined_.settlements.are_sound()) {
                for (const std::uint32_t settlement : joined_.settlements.of(line)) {
                    in_range = in_range && is_ledger_day(ledger_.settlement_day(settlement));
                    is_raised = is_raised || ledger_.settlement_amount_minor(settlement) < 0;
                }
            }
        }
        if (is_raised) {  // what gives money back is an entry of its own, and would raise the principal
            fault = RowFault::amount_malformed;
        } else if (!in_range) {
            fault = RowFault::date_out_of_range;
        } else if (is_item && due == no_day) {
            fault = RowFault::due_date_missing;
        }
    }
    if (fault != RowFault::none) {
        fail(party, fault, line);
    }
}

void Joiner::check_parties() {
    for (std::uint32_t party = 0; party < joined_.parties.size(); ++party) {
        if (drafts_[party].first_open_line != nowhere && joined_.parties[party].customer_row == nowhere) {
            fail(party, RowFault::customer_missing, drafts_[party].first_open_line);
        }
        if (drafts_[party].case_twice) {
            fail(party, RowFault::case_twice, nowhere);
        }
    }
}

// A hold whose code nobody knows, or whose amount cannot be used, fails the customer whose items it would
// hold.
void Joiner::check_holds() {
    for (const HoldRow& row : ledger_.holds()) {
        const auto rule = holds_.position(row.code);
        if (!rule || holds_.rules[*rule].from_host) {
            fail_held(row, RowFault::hold_code_unknown);
        }
    }
    for (const HoldRow& row : ledger_.holds()) {
        if (row.fault != RowFault::none) {
            fail_held(row, row.fault);
        }
    }
}

void Joiner::fail_held(const HoldRow& row, RowFault fault) {
    if (row.customer_id != no_id) {
        const std::uint32_t party = joined_.find_party(row.customer_id);
        if (party != nowhere && drafts_[party].item_count > 0) {
            fail(party, fault, drafts_[party].first_open_line);
        }
        return;
    }
    // Without an ordinal, the first instalment that is open.
    std::int32_t ordinal = row.ordinal != 0 ? row.ordinal : 1;
    std::uint32_t line = find_debit_line(row.move_id, ordinal);
    while (row.ordinal == 0 && line != nowhere && !is_item(ledger_, line)) {
        line = find_debit_line(row.move_id, ++ordinal);
    }
    if (line != nowhere && is_item(ledger_, line)) {
        fail(party_of(ledger_.customer_id(line)), fault, line);
    }
}

// An amount that cannot be taken off fails the customer of its invoice.
void Joiner::check_charges() {
    for (const ChargeRow& row : ledger_.charges()) {
        const std::uint32_t line = row.fault == RowFault::none ? nowhere : first_debit_line(row.move_id);
        if (line != nowhere && ledger_.customer_id(line) != no_id) {
            fail(party_of(ledger_.customer_id(line)), row.fault, line);
        }
    }
}

void Joiner::number_instalments() {
    std::vector<std::uint32_t> firsts;  // moves_ has them
    for (const DebitLine& line : debit_lines_) {
        firsts.push_back(first_debit_line(line.move_id));
    }
    std::sort(firsts.begin(), firsts.end());
    firsts.erase(std::unique(firsts.begin(), firsts.end()), firsts.end());
    for (const std::uint32_t line : firsts) {
        debit_lines_.push_back({move_of(line), no_day, no_id, line});
    }
    for (DebitLine& line : debit_lines_) {
        const Day due = ledger_.due_day(line.line);
        line.due_day = due == no_day ? std::numeric_limits<Day>::max() : due;
        line.line_id = ledger_.line_id(line.line);
    }
    std::sort(debit_lines_.begin(), debit_lines_.end(), comes_before);
    std::vector<JoinedLedger::Instalment>& instalments = joined_.instalments;
    instalments.reserve(debit_lines_.size());
    joined_.is_instalment.assign(ledger_.line_count(), false);
    for (std::size_t i = 0; i < debit_lines_.size(); ++i) {
        const bool first = i == 0 || debit_lines_[i - 1].move_id != debit_lines_[i].move_id;
        joined_.is_instalment[debit_lines_[i].line] = true;
        instalments.push_back({debit_lines_[i].line, first ? 1 : instalments.back().ordinal + 1});
    }
    std::sort(
        instalments.begin(), instalments.end(),
        [](const JoinedLedger::Instalment& a, const JoinedLedger::Instalment& b) { return a.line < b.line; });
}

// The line of an instalment, or nowhere.
std::uint32_t Joiner::find_debit_line(Id move_id, std::int32_t ordinal) const {
    const std::uint32_t first = first_debit_line(move_id);
    if (first == nowhere || !joined_.is_instalment[first]) {
        return ordinal == 1 ? first : nowhere;
    }
    const auto begin =
        std::partition_point(debit_lines_.begin(), debit_lines_.end(),
                             [move_id](const DebitLine& line) { return line.move_id < move_id; });
    const bool in_range = ordinal >= 1 && ordinal <= debit_lines_.end() - begin;
    return in_range && begin[ordinal - 1].move_id == move_id ? begin[ordinal - 1].line : nowhere;
}

std::optional<Diagnostic> Joiner::match_own_rows() {
    joined_.own_rows.assign(ledger_.line_count());
    for (std::uint32_t row = 0; row < ledger_.item_count(); ++row) {
        if (row + lookahead < ledger_.item_count()) {
            moves_.prefetch(ledger_.item_move_id(row + lookahead));
        }
        const Id move_id = ledger_.item_move_id(row);
        const std::uint32_t line = find_debit_line(move_id, ledger_.item_ordinal(row));
        if (line != nowhere) {
            std::uint32_t& own = joined_.own_rows[line];
            if (own != 0 && is_item(ledger_, line)) {
                Place place;
                place.stream = to_string(InputStream::items);
                place.row = row;
                place.column_name = "ordinal";
                return Diagnostic{"row_twice", std::move(place), "Two items stand for one instalment.",
                                  "Send each item once: look for a join that multiplies rows."};
            }
            own = own == 0 ? row + 1 : own;
            if (is_item(ledger_, line)) {
                continue;
            }
        }
        // An instalment that is gone belongs to the customer of its move.
        const std::uint32_t first = first_debit_line(move_id);
        const std::uint32_t party =
            first == nowhere ? nowhere : joined_.find_party(ledger_.customer_id(first));
        const bool failed = party != nowhere && joined_.parties[party].fault != RowFault::none;
        if (!ledger_.item_closed(row) && !failed) {
            joined_.gone.push_back(row);
        }
    }
    return std::nullopt;
}

void Joiner::group_by_party() {
    std::vector<std::uint32_t> order;
    order.reserve(joined_.parties.size());
    for (std::uint32_t party = 0; party < joined_.parties.size(); ++party) {
        order.push_back(party);
    }
    const auto has_case = [this](std::uint32_t party) {
        return drafts_[party].item_count > 0 || joined_.parties[party].case_row != nowhere;
    };
    joined_.case_count = static_cast<std::uint32_t>(
        std::stable_partition(order.begin(), order.end(), has_case) - order.begin());
    std::vector<Party> parties;
    parties.reserve(order.size());
    // By the place before: that of the party from now on, and that of its next item.
    std::vector<std::uint32_t> places(order.size());
    std::vector<std::uint32_t> next(order.size());
    std::uint32_t begin = 0;
    for (const std::uint32_t old : order) {
        places[old] = static_cast<std::uint32_t>(parties.size());
        next[old] = begin;
        Party& party = parties.emplace_back(joined_.parties[old]);
        party.items_begin = begin;
        begin += drafts_[old].item_count;
        party.items_end = begin;
    }
    joined_.parties = std::move(parties);
    joined_.parties_by_id.clear();
    for (std::uint32_t party = 0; party < joined_.parties.size(); ++party) {
        joined_.parties_by_id.insert(
            party, [this](std::uint32_t each) { return joined_.parties[each].customer_id; });
    }
    joined_.items_by_party.resize(joined_.item_count());
    for (std::uint32_t item = 0; item < joined_.item_count(); ++item) {
        std::uint32_t& party = joined_.item_party[item];
        joined_.items_by_party[next[party]++] = item;
        party = places[party];
    }
    for (JoinedLedger::Credit& credit : joined_.credits) {
        credit.party = places[credit.party];
    }
}

void Joiner::sort_credits() {
    std::erase_if(joined_.credits, [this](const JoinedLedger::Credit& credit) {
        return ledger_.day(credit.line) > joined_.as_of;
    });
    std::sort(joined_.credits.begin(), joined_.credits.end(),
              [this](const JoinedLedger::Credit& a, const JoinedLedger::Credit& b) {
                  return std::tuple(a.party, ledger_.day(a.line), ledger_.line_id(a.line)) <
                         std::tuple(b.party, ledger_.day(b.line), ledger_.line_id(b.line));
              });
}

}  // namespace

std::string_view to_string(ItemKind kind) {
    constexpr std::array<std::string_view, 3> names = {"principal", "interest", "compensation"};
    return names[static_cast<std::size_t>(kind)];
}

SettlementIndex::SettlementIndex(const Snapshot& ledger)
    : ledger_(&ledger),
      starts_((ledger.line_count() >> bucket_bits) + std::size_t{3}, 0),
      order_(ledger.settlement_count()) {
    const auto bucket_of = [&ledger](std::uint32_t settlement) {
        return std::size_t{ledger.settlement_line(settlement) >> bucket_bits};
    };
    for (std::uint32_t i = 0; i < ledger.settlement_count(); ++i) {
        ++starts_[bucket_of(i) + 2];
        are_sound_ =
            are_sound_ && is_ledger_day(ledger.settlement_day(i)) && ledger.settlement_amount_minor(i) >= 0;
    }
    for (std::size_t bucket = 2; bucket < starts_.size(); ++bucket) {
        starts_[bucket] += starts_[bucket - 1];
    }
    for (std::uint32_t i = 0; i < ledger.settlement_count(); ++i) {
        order_[starts_[bucket_of(i) + 1]++] = i;
    }
    for (std::size_t bucket = 0; bucket + 1 < starts_.size(); ++bucket) {
        std::sort(order_.begin() + starts_[bucket], order_.begin() + starts_[bucket + 1],
                  [&ledger](std::uint32_t a, std::uint32_t b) {
                      return std::pair(ledger.settlement_line(a), a) <
                             std::pair(ledger.settlement_line(b), b);
                  });
    }
}

std::span<const std::uint32_t> SettlementIndex::find(std::uint32_t line) const {
    const std::size_t bucket = line >> bucket_bits;
    std::uint32_t begin = starts_[bucket];
    const std::uint32_t bucket_end = starts_[bucket + 1];
    while (begin < bucket_end && ledger_->settlement_line(order_[begin]) < line) {
        ++begin;
    }
    std::uint32_t end = begin;
    while (end < bucket_end && ledger_->settlement_line(order_[end]) == line) {
        ++end;
    }
    return std::span(order_).subspan(begin, end - begin);
}

std::span<const std::uint32_t> JoinedLedger::items_of(std::uint32_t party) const {
    const Party& of = parties[party];
    return std::span(items_by_party).subspan(of.items_begin, of.items_end - of.items_begin);
}

std::vector<std::uint32_t> JoinedLedger::items_by_id(std::uint32_t party) const {
    const auto items = items_of(party);
    std::vector<std::uint32_t> sorted(items.begin(), items.end());
    const auto id_of = [this](std::uint32_t item) { return ledger->line_id(item_line[item]); };
    std::sort(sorted.begin(), sorted.end(),
              [&](std::uint32_t a, std::uint32_t b) { return id_of(a) < id_of(b); });
    return sorted;
}

std::span<const JoinedLedger::Credit> JoinedLedger::credits_of(std::uint32_t party) const {
    const auto begin = std::partition_point(credits.begin(), credits.end(),
                                            [party](const Credit& credit) { return credit.party < party; });
    const auto end = std::partition_point(begin, credits.end(),
                                          [party](const Credit& credit) { return credit.party == party; });
    return {begin, end};
}

std::uint32_t JoinedLedger::find_party(Id customer_id) const {
    return parties_by_id.find(customer_id, [this](std::uint32_t party) { return parties[party].customer_id; })
        .value_or(nowhere);
}

std::int32_t JoinedLedger::find_ordinal(std::uint32_t line) const {
    return std::partition_point(instalments.begin(), instalments.end(),
                                [line](const Instalment& instalment) { return instalment.line < line; })
        ->ordinal;
}

Result<JoinedLedger> join(Snapshot& ledger, Day as_of, const Holds& holds) {
    if (auto fault = ledger.seal()) {
        return std::move(*fault);
    }
    return Joiner(ledger, as_of, holds).run();
}

}  // namespace quittance
