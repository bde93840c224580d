#include <quittance/replay/keeping.hpp>

#include <quittance/base/hash.hpp>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace quittance {

namespace {

constexpr std::uint32_t decision_version = 1;

// Moves whose debit lines are of several customers, few as a rule: of each its customers in their order.
class SharedMoves {
public:
    explicit SharedMoves(const JoinedLedger& joined) {
        const Snapshot& ledger = *joined.ledger;
        for (const JoinedLedger::Instalment& instalment : joined.instalments) {
            rows_.emplace_back(ledger.move_id(instalment.line), ledger.customer_id(instalment.line));
        }
        std::sort(rows_.begin(), rows_.end());
        rows_.erase(std::unique(rows_.begin(), rows_.end()), rows_.end());
        std::vector<std::pair<Id, Id>> several;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const bool is_shared = (i > 0 && rows_[i - 1].first == rows_[i].first) ||
                                   (i + 1 < rows_.size() && rows_[i + 1].first == rows_[i].first);
            if (is_shared) {
                several.push_back(rows_[i]);
            }
        }
        rows_ = std::move(several);
    }
    bool empty() const { return rows_.empty(); }
    std::span<const std::pair<Id, Id>> of(Id move_id) const {
        const auto begin = std::partition_point(rows_.begin(), rows_.end(),
                                                [&](const auto& row) { return row.first < move_id; });
        const auto end =
            std::partition_point(begin, rows_.end(), [&](const auto& row) { return row.first == move_id; });
        return {begin, end};
    }
    // Each once.
    std::vector<Id> customers() const {
        std::vector<Id> found;
        for (const auto& [move_id, customer_id] : rows_) {
            found.push_back(customer_id);
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    std::vector<std::pair<Id, Id>> rows_;  // move, customer
};

// Lines by customer: those of parties, then those of `others` in their order, which no party stands for.
class LinesOf {
public:
    LinesOf(const JoinedLedger& joined, std::vector<Id> others)
        : others_(std::move(others)),
          party_count_(static_cast<std::uint32_t>(joined.parties.size())),
          starts_(joined.parties.size() + others_.size() + 2, 0) {
        const Snapshot& ledger = *joined.ledger;
        std::vector<std::uint32_t> places(ledger.line_count());
        for (std::uint32_t line = 0; line < ledger.line_count(); ++line) {
            const Id customer_id = ledger.customer_id(line);
            const bool follows = line > 0 && ledger.customer_id(line - 1) == customer_id;
            places[line] = follows ? places[line - 1] : place_of(joined, customer_id);
            ++starts_[places[line] + 1];
        }
        for (std::size_t place = 1; place < starts_.size(); ++place) {
            starts_[place] += starts_[place - 1];
        }
        lines_.resize(ledger.line_count());
        std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
        for (std::uint32_t line = 0; line < ledger.line_count(); ++line) {
            lines_[next[places[line]]++] = line;
        }
    }
    // The places of all that are asked for.
    std::uint32_t end() const { return party_count_ + static_cast<std::uint32_t>(others_.size()); }
    Id other(std::uint32_t place) const { return others_[place - party_count_]; }
    std::span<const std::uint32_t> of(std::uint32_t party) const {
        return std::span(lines_).subspan(starts_[party], starts_[party + 1] - starts_[party]);
    }

private:
    // What is of nobody that is asked for comes last.
    std::uint32_t place_of(const JoinedLedger& joined, Id customer_id) const {
        const std::uint32_t party = customer_id == no_id ? nowhere : joined.find_party(customer_id);
        if (party != nowhere) {
            return party;
        }
        const auto found = std::lower_bound(others_.begin(), others_.end(), customer_id);
        const bool is_there = found != others_.end() && *found == customer_id;
        return is_there ? party_count_ + static_cast<std::uint32_t>(found - others_.begin()) : end();
    }

    std::vector<Id> others_;
    std::uint32_t party_count_;
    std::vector<std::uint32_t> starts_;
    std::vector<std::uint32_t> lines_;
};

// Makes the slice of one customer after the other.
class Slicer {
public:
    Slicer(const Evaluation& evaluation, const SharedMoves& shared, const LinesOf& lines)
        : joined_(evaluation.joined),
          ledger_(evaluation.ledger()),
          shared_(shared),
          lines_(lines),
          has_rows_of_moves_(ledger_.has_terms() || ledger_.has_interruptions() || ledger_.has_holds() ||
                             !ledger_.charges().empty()) {}

    // `party` beyond the last: one of the others of the lines.
    const Slice& make(std::uint32_t party) {
        slice_.clear();
        if (party < joined_.parties.size()) {
            take_customer(party);
        } else {
            slice_.customer_id = lines_.other(party);
        }
        order_.assign(lines_.of(party).begin(), lines_.of(party).end());
        std::sort(order_.begin(), order_.end(), [this](std::uint32_t a, std::uint32_t b) {
            return ledger_.line_id(a) < ledger_.line_id(b);
        });
        slice_.lines.reserve(order_.size());
        for (const std::uint32_t line : order_) {
            take_line(line);
        }
        if (has_rows_of_moves_) {
            take_rows_of_moves();
        }
        std::sort(slice_.items.begin(), slice_.items.end(), [](const ItemRow& a, const ItemRow& b) {
            return std::tie(a.move_id, a.ordinal) < std::tie(b.move_id, b.ordinal);
        });
        std::sort(slice_.sharing.begin(), slice_.sharing.end());
        slice_.sharing.erase(std::unique(slice_.sharing.begin(), slice_.sharing.end()), slice_.sharing.end());
        mark_stays(slice_, joined_.as_of);
        return slice_;
    }

private:
    void take_customer(std::uint32_t party) {
        const Party& of = joined_.parties[party];
        slice_.customer_id = of.customer_id;
        slice_.is_decided = party < joined_.case_count;
        slice_.case_twice = of.fault == RowFault::case_twice;
        if (const Customer* customer = joined_.customer_row(party)) {
            slice_.customer = *customer;
            slice_.profile = ledger_.profile(*customer);
        }
        if (const CaseRow* own = joined_.case_row(party)) {
            slice_.own.relation = own->relation;
            slice_.own.insolvent_since = own->insolvent_since;
            slice_.own.last_contact_on = own->last_contact_on;
            slice_.own.backlog = own->backlog;
            // Of the open action only that it is leaving decides anything.
            slice_.own.action_state =
                own->action_state == ActionState::in_flight ? ActionState::in_flight : ActionState::none;
        }
        const auto append = [](auto& rows, const auto& more) {
            rows.insert(rows.end(), more.begin(), more.end());
        };
        append(slice_.terms, ledger_.terms_of_customer(of.customer_id));
        append(slice_.interruptions, ledger_.interruptions_of_customer(of.customer_id));
        sort_interruptions(0);
        append(slice_.holds, ledger_.holds_of_customer(of.customer_id));
        for (const ContactRow& contact : ledger_.contacts_of(of.customer_id)) {
            slice_.contacts.push_back({contact.day, false});
        }
    }

    void take_line(std::uint32_t line) {
        SliceLine& kept = slice_.lines.emplace_back();
        LineRow& row = kept.row;
        row.line_id = ledger_.line_id(line);
        row.move_id = ledger_.move_id(line);
        row.company_id = ledger_.company_id(line);
        row.kind = ledger_.kind(line);
        row.flags = ledger_.flags(line);
        row.currency_id = ledger_.currency_id(line);
        row.due_day = ledger_.due_day(line);
        row.day = ledger_.day(line);
        row.reversed_move_id = ledger_.reversed_move_id(line);
        row.amount_minor = ledger_.amount_minor(line);
        row.amount_company_minor = ledger_.amount_company_minor(line);
        row.residual_minor = ledger_.residual_minor(line);
        row.residual_company_minor = ledger_.residual_company_minor(line);
        row.delivery_day = ledger_.delivery_day(line);
        if (const Snapshot::Discount* discount = ledger_.discount(line)) {
            row.discount_day = discount->day;
            row.discounted_minor = discount->discounted_minor;
        }
        row.payment_method = ledger_.payment_method(line);
        row.fault = fault_of(line);
        take_settlements(line, kept);
        if (const std::uint32_t own = joined_.own_rows[line]; own != 0 && is_item(ledger_, line)) {
            take_item(own - 1);
        }
        if (!shared_.empty() && row.amount_minor > 0) {
            for (const auto& [move_id, customer_id] : shared_.of(row.move_id)) {
                kept.stays = true;  // what is open of the move is not his alone
                if (customer_id != slice_.customer_id) {
                    slice_.sharing.push_back(customer_id);
                }
            }
        }
    }

    RowFault fault_of(std::uint32_t line) const {
        const auto& faults = ledger_.faults();
        const auto found = std::partition_point(
            faults.begin(), faults.end(), [line](const Snapshot::Fault& fault) { return fault.line < line; });
        return found != faults.end() && found->line == line ? found->fault : RowFault::none;
    }

    void take_settlements(std::uint32_t line, SliceLine& kept) {
        const auto begin = static_cast<std::ptrdiff_t>(slice_.settlements.size());
        for (const std::uint32_t settlement : joined_.settlements.of(line)) {
            SettlementRow& row = slice_.settlements.emplace_back();
            row.kind = ledger_.settlement_kind(settlement);
            row.day = ledger_.settlement_day(settlement);
            row.amount_minor = ledger_.settlement_amount_minor(settlement);
            ++kept.settlement_count;
        }
        std::sort(slice_.settlements.begin() + begin, slice_.settlements.end(),
                  [](const SettlementRow& a, const SettlementRow& b) {
                      return std::tie(a.day, a.kind, a.amount_minor) <
                             std::tie(b.day, b.kind, b.amount_minor);
                  });
    }

    // A row of ours without a stage decides nothing.
    void take_item(std::uint32_t row) {
        if (ledger_.item_stage_index(row) == 0 && ledger_.item_stage_on(row) == no_day &&
            ledger_.item_stage_customer_id(row) == no_id) {
            return;
        }
        ItemRow& item = slice_.items.emplace_back();
        item.move_id = ledger_.item_move_id(row);
        item.ordinal = ledger_.item_ordinal(row);
        item.stage = ledger_.item_stage(row);
        item.stage_on = ledger_.item_stage_on(row);
        item.stage_customer_id = ledger_.item_stage_customer_id(row);
    }

    void sort_interruptions(std::size_t begin) {
        std::sort(slice_.interruptions.begin() + static_cast<std::ptrdiff_t>(begin),
                  slice_.interruptions.end(), [](const InterruptionRow& a, const InterruptionRow& b) {
                      return std::tie(a.day, a.event) < std::tie(b.day, b.event);
                  });
    }

    // Of a move that several customers share the first of them keeps them.
    void take_rows_of_moves() {
        std::vector<Id> moves;
        for (const SliceLine& line : slice_.lines) {
            const auto sharing = shared_.of(line.row.move_id);
            if (sharing.empty() || sharing.front().second == slice_.customer_id) {
                moves.push_back(line.row.move_id);
            }
        }
        std::sort(moves.begin(), moves.end());
        moves.erase(std::unique(moves.begin(), moves.end()), moves.end());
        const auto append = [](auto& rows, const auto& more) {
            rows.insert(rows.end(), more.begin(), more.end());
            return rows.size() - more.size();
        };
        for (const Id move_id : moves) {
            append(slice_.terms, ledger_.terms_of_move(move_id));
            sort_interruptions(append(slice_.interruptions, ledger_.interruptions_of_move(move_id)));
            append(slice_.holds, ledger_.holds_of_move(move_id));
            const std::size_t begin = append(slice_.charges, ledger_.charges(move_id));
            std::sort(
                slice_.charges.begin() + static_cast<std::ptrdiff_t>(begin), slice_.charges.end(),
                [](const ChargeRow& a, const ChargeRow& b) {
                    return std::tie(a.ordinal, a.kind, a.currency_id, a.amount_minor, a.pending, a.fault) <
                           std::tie(b.ordinal, b.kind, b.currency_id, b.amount_minor, b.pending, b.fault);
                });
        }
    }

    const JoinedLedger& joined_;
    const Snapshot& ledger_;
    const SharedMoves& shared_;
    const LinesOf& lines_;
    bool has_rows_of_moves_;
    Slice slice_;
    std::vector<std::uint32_t> order_;
};

std::int64_t hash_of(const std::string& bytes) { return static_cast<std::int64_t>(xxh3_64(bytes)); }

const KeptSlice* kept_of(const Snapshot& ledger, Id customer_id) {
    const std::vector<KeptSlice>& slices = ledger.slices();
    const auto found = std::partition_point(slices.begin(), slices.end(), [&](const KeptSlice& slice) {
        return slice.customer_id < customer_id;
    });
    return found != slices.end() && found->customer_id == customer_id ? &*found : nullptr;
}

// The hash that the kept slice has without what the window has taken since.
std::optional<std::int64_t> hash_left(const KeptSlice& kept, Day as_of) {
    if (!kept.slice) {
        return std::nullopt;
    }
    auto read = read_slice(*kept.slice);
    if (!read.ok()) {
        return std::nullopt;
    }
    Slice slice = std::move(read).value();
    apply_window(slice, as_of);
    return hash_of(write_slice(slice));
}

void compare(const Slice& slice, Day as_of, const KeptSlice* kept, Keeping& keeping) {
    std::string bytes = write_slice(slice);
    KeptChange change{no_id, slice.customer_id, hash_of(bytes), no_day, {}};
    if (kept != nullptr && kept->hash == change.hash) {
        return;
    }
    change.leaves_on = leaves_on(slice);
    if (kept != nullptr && hash_left(*kept, as_of) == change.hash) {
        change.slice_id = kept->slice_id;
        keeping.left.push_back(std::move(change));
        return;
    }
    change.slice = std::move(bytes);
    keeping.changed.push_back(std::move(change));
}

void append(Keeping&& more, Keeping& all) {
    const auto move_to = [](auto& from, auto& to) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move_to(more.changed, all.changed);
    move_to(more.left, all.left);
    move_to(more.decided, all.decided);
}

}  // namespace

Keeping find_changes(const Evaluation& evaluation, const Shares& shares) {
    const JoinedLedger& joined = evaluation.joined;
    const Snapshot& ledger = evaluation.ledger();
    const SharedMoves shared(joined);
    std::vector<std::uint32_t> parties(joined.case_count);
    std::iota(parties.begin(), parties.end(), 0U);
    std::vector<Id> others;
    for (const Id customer_id : shared.customers()) {
        const std::uint32_t party = customer_id == no_id ? nowhere : joined.find_party(customer_id);
        if (party == nowhere) {
            others.push_back(customer_id);
        } else if (party >= joined.case_count) {
            parties.push_back(party);
        }
    }
    const LinesOf lines(joined, others);
    for (auto place = static_cast<std::uint32_t>(joined.parties.size()); place < lines.end(); ++place) {
        parties.push_back(place);
    }
    std::vector<Keeping> parts(shares.count);
    shares.each(parts.size(), [&](std::size_t share) {
        Slicer slicer(evaluation, shared, lines);
        const std::size_t end = parties.size() * (share + 1) / parts.size();
        for (std::size_t place = parties.size() * share / parts.size(); place < end; ++place) {
            const std::uint32_t party = parties[place];
            const Slice& slice = slicer.make(party);
            const KeptSlice* kept = kept_of(ledger, slice.customer_id);
            compare(slice, joined.as_of, kept, parts[share]);
            if (party < joined.case_count &&
                (kept == nullptr || kept->decision != kept_decision(evaluation, party).fingerprint)) {
                parts[share].decided.push_back({slice.customer_id, party});
            }
        }
    });
    Keeping keeping;
    for (Keeping& part : parts) {
        append(std::move(part), keeping);
    }
    // Who is gone, or is kept for the ordinals of others alone.
    for (const KeptSlice& kept : ledger.slices()) {
        const std::uint32_t party = kept.customer_id == no_id ? nowhere : joined.find_party(kept.customer_id);
        if (kept.decision.value_or(0) != 0 && (party == nowhere || party >= joined.case_count)) {
            keeping.decided.push_back({kept.customer_id, nowhere});
        }
    }
    std::vector<Id> known;
    known.reserve(parties.size());
    for (const std::uint32_t party : parties) {
        known.push_back(party < joined.parties.size() ? joined.parties[party].customer_id
                                                      : lines.other(party));
    }
    std::sort(known.begin(), known.end());
    for (const KeptSlice& kept : ledger.slices()) {
        if (!std::binary_search(known.begin(), known.end(), kept.customer_id)) {
            Slice nothing;
            nothing.customer_id = kept.customer_id;
            compare(nothing, joined.as_of, &kept, keeping);
        }
    }
    return keeping;
}

KeptDecisionFacts kept_decision(const Evaluation& evaluation, std::uint32_t party) {
    const CaseDecision& decision = evaluation.cases[party];
    KeptDecisionFacts kept;
    kept.customer_id = evaluation.joined.parties[party].customer_id;
    Fingerprint fingerprint(decision_version);
    fingerprint.add(to_string(decision.status));
    if (decision.status != RowFault::none) {
        kept.state = to_string(decision.status);
    } else {
        const PolicyUse& policy = evaluation.policy(decision);
        kept.state = to_string(decision.step.state);
        kept.policy = policy.policy->name;
        kept.stage = policy.code(decision.stage);
        kept.next_stage = policy.code(decision.step.next_stage);
        kept.next_day = decision.step.next_day;
        fingerprint.add(decision.fingerprint);
        fingerprint.add(decision.step.state == CaseState::to_contact ? decision.action_fingerprint : 0);
    }
    kept.fingerprint = fingerprint.value();
    return kept;
}

std::string_view to_string(KeptStream stream) {
    switch (stream) {
        case KeptStream::slice_insert: return "slice_insert";
        case KeptStream::slice_update: return "slice_update";
        case KeptStream::decision_insert: return "decision_insert";
    }
    return "";
}

std::vector<StreamColumn> columns(KeptStream stream) {
    using enum ColumnType;
    const auto column = [](std::string_view name, ColumnType type, std::string_view meaning,
                           bool null = false) {
        return StreamColumn{name, type, ColumnUnit::none, null, meaning};
    };
    const StreamColumn hash = column("hash", fingerprint, "of the slice");
    const StreamColumn leaves_on =
        column("leaves_on", date, "the first day on which a row of it leaves the window", true);
    const StreamColumn company_id = column("company_id", id, "root company");
    const StreamColumn night = column("night", date, "day of the night");
    if (stream == KeptStream::slice_update) {
        return {column("id", id, "the slice, as stored"), hash, leaves_on};
    }
    if (stream == KeptStream::slice_insert) {
        return {company_id, column("customer", integer, "commercial partner, 0: lines without a customer"),
                night,      hash,
                leaves_on,  column("slice", bytes, "what decides on the customer")};
    }
    return {company_id,
            column("customer", integer, "commercial partner"),
            night,
            column("fingerprint", fingerprint, "of the decision"),
            column("state", text,
                   "of the case, the code of why it failed, or none where nothing is decided any more"),
            column("policy", text, "name", true),
            column("stage", text, "code of the highest stage done", true),
            column("next_stage", text, "code", true),
            column("next_date", date, "day of the next step", true)};
}

std::uint32_t count(const Keeping& keeping, KeptStream stream) {
    return static_cast<std::uint32_t>(stream == KeptStream::slice_insert   ? keeping.changed.size()
                                      : stream == KeptStream::slice_update ? keeping.left.size()
                                                                           : keeping.decided.size());
}

void write_row(const Evaluation& evaluation, const Keeping& keeping, KeptStream stream, std::uint32_t row,
               RowSink& sink) {
    const auto day = [&sink](Day value) {
        if (value == no_day) {
            sink.null();
        } else {
            sink.day(value);
        }
    };
    const auto code = [&sink](std::string_view value) {
        if (value.empty()) {
            sink.null();
        } else {
            sink.text(value);
        }
    };
    sink.row(columns(stream).size());
    if (stream == KeptStream::slice_update) {
        const KeptChange& left = keeping.left[row];
        sink.integer(left.slice_id);
        sink.large_integer(left.hash);
        day(left.leaves_on);
        return;
    }
    sink.integer(evaluation.ledger().settings().company_id);
    if (stream == KeptStream::slice_insert) {
        const KeptChange& changed = keeping.changed[row];
        sink.integer(changed.customer_id);
        sink.day(evaluation.as_of());
        sink.large_integer(changed.hash);
        day(changed.leaves_on);
        sink.bytes(changed.slice);
        return;
    }
    const DecidedChange& change = keeping.decided[row];
    KeptDecisionFacts decided;
    decided.state = nothing_decided;
    if (change.party != nowhere) {
        decided = kept_decision(evaluation, change.party);
    }
    sink.integer(change.customer_id);
    sink.day(evaluation.as_of());
    sink.large_integer(decided.fingerprint);
    sink.text(decided.state);
    code(decided.policy);
    code(decided.stage);
    code(decided.next_stage);
    day(decided.next_day);
}

}  // namespace quittance
