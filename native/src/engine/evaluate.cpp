#include <quittance/engine/engine.hpp>

#include "internal.hpp"

#include <quittance/penalty/account.hpp>

#include <spdlog/logger.h>
#include <spdlog/sinks/ringbuffer_sink.h>
#include <algorithm>
#include <tuple>

namespace quittance {

namespace {

constexpr std::uint32_t nowhere = 0xFFFF'FFFF;
constexpr std::size_t log_limit_records = 256;
constexpr std::uint64_t fingerprint_version = 1;  // a new one writes every row again

class Fingerprint {
public:
    void add(std::int64_t value) {
        hash_ = (hash_ ^ static_cast<std::uint64_t>(value)) * 0x9FB2'1C65'1E98'DF25U;
        hash_ ^= hash_ >> 32U;
    }
    // Two values of 32 bits at once.
    void add(std::int32_t first, std::int32_t second) {
        add(static_cast<std::int64_t>((static_cast<std::uint64_t>(static_cast<std::uint32_t>(first)) << 32U) |
                                      static_cast<std::uint32_t>(second)));
    }
    // Up to eight small values at once.
    template <class... Values>
    void add_small(Values... values) {
        static_assert(sizeof...(values) <= 8);
        std::uint64_t packed = 0;
        ((packed = (packed << 8U) | static_cast<std::uint8_t>(values)), ...);
        add(static_cast<std::int64_t>(packed));
    }
    std::int64_t value() const { return static_cast<std::int64_t>(hash_); }

private:
    std::uint64_t hash_ = 0x9E37'79B9'7F4A'7C15U ^ fingerprint_version;
};

Diagnostic fault_of_all(std::string code, std::string message, std::string cure) {
    return {std::move(code), {}, std::move(message), std::move(cure)};
}

// amount × part / whole, whole > 0.
std::int64_t share(std::int64_t amount_minor, std::int64_t part_minor, std::int64_t whole_minor) {
    return part_minor == whole_minor ? amount_minor
                                     : divide_round(int128{amount_minor} * part_minor, whole_minor, Rounding::half_away_from_zero);
}

Relation treated_as(Relation relation) { return relation == Relation::unknown ? Relation::consumer : relation; }

Hold hold_of(LineKind kind, std::uint8_t flags) {
    if ((flags & line_no_followup) != 0) {
        return kind == LineKind::general_entry ? Hold::opening_balance : Hold::excluded_by_accountant;
    }
    if ((flags & line_payment_blocked) != 0) {
        return Hold::payment_blocked;
    }
    if ((flags & line_in_payment) != 0) {
        return Hold::payment_unmatched;
    }
    return kind == LineKind::payment ? Hold::payment_out : Hold::none;
}

bool counts_for_grade(const Snapshot& ledger, std::uint32_t line) { return ledger.kind(line) == LineKind::invoice; }

// A customer of any stream.
struct Party {
    Id customer_id = no_id;
    std::uint32_t customer_row = nowhere;
    std::uint32_t case_row = nowhere;
    std::uint32_t case_index = nowhere;
    std::uint32_t item_count = 0;
    std::uint32_t first_open_line = nowhere;
    bool case_twice = false;
    RowFault fault = RowFault::none;
    PortfolioSums settled;
};

// A debit line of a move that has several.
struct Instalment {
    Id move_id;
    Day due_day;
    Id line_id;
    std::uint32_t line;
    std::int32_t ordinal;
};

struct Credit {
    std::uint32_t party;
    std::uint32_t line;
};

}  // namespace

class Evaluator {
public:
    Evaluator(Snapshot& ledger, const ManifestSet& manifests, Day as_of) : ledger_(ledger) {
        out_.snapshot_ = &ledger;
        out_.manifests_ = &manifests;
        out_.as_of_ = as_of;
    }

    // The whole evaluation, or why there is none.
    std::optional<Diagnostics> run();
    Evaluation take() { return std::move(out_); }

private:
    // An open item of the customer at hand.
    struct Position {
        std::uint32_t item;
        std::uint32_t line;
        Day due_day;
        Hold hold;
        std::uint8_t done;
        bool credited;
        bool compensation_due;
        std::int64_t claim_minor;
        std::int64_t claim_company_minor;
    };

    std::optional<Diagnostics> read_manifests();
    void find_parties();
    void index_settlements();
    void read_lines();
    void check_line(std::uint32_t line, std::uint32_t party, RowFault fault);
    void read_settled(std::uint32_t line);
    void number_instalments();
    std::optional<Diagnostic> match_own_items();
    std::optional<Diagnostics> resolve_rules();
    void group_by_customer();
    void decide(std::uint32_t index);
    void load_positions(const CaseDecision& decision);
    void apply_credits(std::uint32_t index);
    std::int64_t apply_credit(std::uint32_t credit_line, std::int64_t left_minor, Position& position, bool from_origin);
    void accrue(const CaseDecision& decision, Position& position);
    Accrual accrue_claim(const Claim& claim, const Evaluation::RuleUse& use, std::uint32_t item);
    void compensate(const CaseDecision& decision);
    void add_up(CaseDecision& decision);
    void grade_customer(CaseDecision& decision);
    void propose(CaseDecision& decision, std::uint32_t index);
    void finish_items(const CaseDecision& decision);
    std::int64_t case_fingerprint(const CaseDecision& decision) const;
    void write_summary_to_log();

    std::uint32_t party_of(Id customer_id);
    void fail(std::uint32_t party, RowFault fault, std::uint32_t line);
    Day due_day(std::uint32_t line) const { return item_due_day(ledger_, line); }
    std::span<const std::uint32_t> settlements(std::uint32_t line) const {
        return {settlement_order_.data() + settlement_start_[line], settlement_order_.data() + settlement_start_[line + 1]};
    }
    std::vector<std::uint32_t>& rows(OutputStream stream) { return out_.rows_[static_cast<std::size_t>(stream)]; }
    const CaseRow* case_row(const CaseDecision& decision) const {
        return decision.case_row == 0 ? nullptr : &ledger_.cases()[decision.case_row - 1];
    }
    bool insolvent(const CaseRow* row) const {
        return row != nullptr && row->insolvent_since != no_day && row->insolvent_since <= out_.as_of_;
    }

    Snapshot& ledger_;
    Evaluation out_;
    std::vector<Party> parties_;
    IdIndex parties_by_id_;
    std::vector<std::uint32_t> settlement_start_;  // by line, and one more
    std::vector<std::uint32_t> settlement_order_;  // those of a line side by side
    std::vector<std::uint32_t> item_of_line_;
    IdIndex moves_;  // first debit line of each move
    std::vector<Instalment> instalments_;
    std::vector<Credit> credits_;
    Day earliest_due_day_ = last_valid_day;

    // Of the customer at hand.
    std::vector<Position> positions_;
    std::vector<ItemFacts> facts_;
    std::vector<ItemStep> steps_;
    std::vector<std::uint32_t> by_age_;
    std::vector<Event> events_;
    std::vector<std::int32_t> overdue_days_;
    std::size_t allocations_begin_ = 0;
    std::size_t next_credit_ = 0;
};

std::optional<Diagnostics> Evaluator::run() {
    if (!is_ledger_day(out_.as_of_)) {
        return Diagnostics{fault_of_all("as_of_out_of_range", "The day is before 1990-01-01 or after 2199-12-31.", "Give another day.")};
    }
    if (auto faults = read_manifests()) {
        return faults;
    }
    if (auto fault = ledger_.seal()) {
        return Diagnostics{std::move(*fault)};
    }
    find_parties();
    index_settlements();
    read_lines();
    number_instalments();
    if (auto fault = match_own_items()) {
        return Diagnostics{std::move(*fault)};
    }
    if (auto faults = resolve_rules()) {
        return faults;
    }
    moves_.clear();  // what comes next takes their memory
    instalments_ = {};
    item_of_line_ = {};
    group_by_customer();
    for (std::uint32_t index = 0; index < out_.cases_.size(); ++index) {
        decide(index);
    }
    std::stable_sort(out_.allocations_.begin(), out_.allocations_.end(),
                     [](const Allocation& a, const Allocation& b) { return a.item < b.item; });
    std::sort(out_.missing_days_.begin(), out_.missing_days_.end());
    write_summary_to_log();
    return std::nullopt;
}

std::optional<Diagnostics> Evaluator::read_manifests() {
    const ManifestSet& manifests = *out_.manifests_;
    if (manifests.policies.size() != 1) {
        return Diagnostics{manifests.policies.empty()
                               ? fault_of_all("policy_missing", "The manifests hold no policy.", "Add the policy to evaluate under.")
                               : fault_of_all("policy_not_unique", "The manifests hold several policies.", "Give one policy.")};
    }
    out_.policy_ = &manifests.policies.begin()->second;
    out_.ladder_.emplace(*out_.policy_);
    if (manifests.scorecards.size() > 1) {
        return Diagnostics{fault_of_all("scorecard_not_unique", "The manifests hold several scorecards.", "Give one scorecard.")};
    }
    if (!manifests.scorecards.empty()) {
        auto card = parse_scorecard(manifests.scorecards.begin()->second);
        if (!card.ok()) {
            return card.diagnostics();
        }
        out_.scorecard_ = std::move(card).value();
    }
    return std::nullopt;
}

std::uint32_t Evaluator::party_of(Id customer_id) {
    const auto key_of = [this](std::uint32_t party) { return parties_[party].customer_id; };
    if (const auto party = parties_by_id_.find(customer_id, key_of)) {
        return *party;
    }
    const auto added = static_cast<std::uint32_t>(parties_.size());
    parties_.emplace_back().customer_id = customer_id;
    return parties_by_id_.insert(added, key_of);
}

void Evaluator::fail(std::uint32_t party, RowFault fault, std::uint32_t line) {
    if (party != nowhere) {
        if (parties_[party].fault != RowFault::none) {
            return;
        }
        parties_[party].fault = fault;
    }
    const bool has_line = line != nowhere;
    out_.failures_.push_back({party == nowhere ? no_id : parties_[party].customer_id, has_line ? ledger_.move_id(line) : no_id,
                              has_line ? ledger_.line_id(line) : no_id, fault});
}

void Evaluator::find_parties() {
    parties_.reserve(ledger_.customers().size() + 1);
    for (std::uint32_t row = 0; row < ledger_.customers().size(); ++row) {
        parties_[party_of(ledger_.customers()[row].customer_id)].customer_row = row;
    }
    for (std::uint32_t row = 0; row < ledger_.cases().size(); ++row) {
        const std::uint32_t party = party_of(ledger_.cases()[row].customer_id);
        if (parties_[party].case_row != nowhere) {
            parties_[party].case_twice = true;
        } else {
            parties_[party].case_row = row;
        }
    }
}

void Evaluator::index_settlements() {
    settlement_start_.assign(ledger_.line_count() + std::size_t{2}, 0);
    for (std::uint32_t i = 0; i < ledger_.settlement_count(); ++i) {
        ++settlement_start_[ledger_.settlement_line(i) + std::size_t{2}];
    }
    for (std::size_t line = 2; line < settlement_start_.size(); ++line) {
        settlement_start_[line] += settlement_start_[line - 1];
    }
    settlement_order_.resize(ledger_.settlement_count());
    for (std::uint32_t i = 0; i < ledger_.settlement_count(); ++i) {
        settlement_order_[settlement_start_[ledger_.settlement_line(i) + std::size_t{1}]++] = i;
    }
}

void Evaluator::read_lines() {
    out_.left_out_ = {{"no_customer"}, {"non_trade"}, {"point_of_sale"}};
    item_of_line_.assign(ledger_.line_count(), nowhere);
    const auto move_of = [this](std::uint32_t line) { return ledger_.move_id(line); };
    moves_.reserve(ledger_.line_count(), move_of);
    constexpr std::uint32_t lookahead = 16;
    auto fault = ledger_.faults().begin();
    for (std::uint32_t line = 0; line < ledger_.line_count(); ++line) {
        if (line + lookahead < ledger_.line_count()) {
            moves_.prefetch(ledger_.move_id(line + lookahead));
        }
        const Id customer_id = ledger_.customer_id(line);
        const std::int64_t residual_minor = ledger_.residual_minor(line);
        if (ledger_.amount_minor(line) > 0) {
            const std::uint32_t first = moves_.insert(line, move_of);
            if (first != line) {
                instalments_.push_back({ledger_.move_id(line), no_day, no_id, line, 0});
            }
        }
        RowFault found = RowFault::none;
        for (; fault != ledger_.faults().end() && fault->line == line; ++fault) {
            found = found == RowFault::none ? fault->fault : found;
        }
        if (found != RowFault::none && customer_id == no_id) {
            fail(nowhere, found, line);
            continue;
        }
        if (residual_minor == 0 && found == RowFault::none) {
            read_settled(line);
            continue;
        }
        const std::uint8_t flags = ledger_.flags(line);
        const bool left_out = customer_id == no_id || (flags & (line_non_trade | line_point_of_sale)) != 0;
        if (left_out && found == RowFault::none) {
            LeftOut& entry = out_.left_out_[customer_id == no_id ? 0 : (flags & line_non_trade) != 0 ? 1 : 2];
            ++entry.count;
            entry.amount_minor += ledger_.residual_company_minor(line);
            continue;
        }
        const std::uint32_t party = party_of(customer_id);
        parties_[party].first_open_line = std::min(parties_[party].first_open_line, line);
        check_line(line, party, found);
        if (residual_minor < 0) {
            credits_.push_back({party, line});
        } else if (residual_minor > 0 && !left_out) {
            item_of_line_[line] = out_.item_count();
            out_.item_line_.push_back(line);
            out_.item_case_.push_back(party);
            ++parties_[party].item_count;
            if (is_ledger_day(due_day(line))) {
                earliest_due_day_ = std::min(earliest_due_day_, due_day(line));
            }
        }
    }
    for (std::uint32_t party = 0; party < parties_.size(); ++party) {
        if (parties_[party].first_open_line != nowhere && parties_[party].customer_row == nowhere) {
            fail(party, RowFault::customer_missing, parties_[party].first_open_line);
        }
        if (parties_[party].case_twice) {
            fail(party, RowFault::case_twice, nowhere);
        }
    }
    std::erase_if(out_.left_out_, [](const LeftOut& entry) { return entry.count == 0; });
    if (ledger_.settings().prior) {
        out_.prior_ = *ledger_.settings().prior;
    } else {
        for (const Party& party : parties_) {
            out_.prior_.settled_count += party.settled.settled_count;
            out_.prior_.delay_weight_micro += party.settled.delay_weight_micro;
            out_.prior_.delay_days_micro += party.settled.delay_days_micro;
            out_.prior_.late_weight_micro += party.settled.late_weight_micro;
            out_.prior_.late_micro += party.settled.late_micro;
        }
    }
    if (out_.scorecard_) {
        out_.means_ = portfolio_means(out_.prior_, *out_.scorecard_);
    }
}

void Evaluator::check_line(std::uint32_t line, std::uint32_t party, RowFault fault) {
    const std::int64_t amount_minor = ledger_.amount_minor(line);
    const bool is_item = ledger_.residual_minor(line) > 0;
    if (fault == RowFault::none && (is_item ? amount_minor <= 0 : amount_minor >= 0)) {
        fault = RowFault::amount_malformed;
    }
    if (fault == RowFault::none) {
        bool in_range = is_ledger_day(ledger_.day(line));
        if (is_item) {
            in_range = in_range && (due_day(line) == no_day || is_ledger_day(due_day(line)));
            for (const std::uint32_t settlement : settlements(line)) {
                in_range = in_range && is_ledger_day(ledger_.settlement_day(settlement));
            }
        }
        if (!in_range) {
            fault = RowFault::date_out_of_range;
        } else if (is_item && due_day(line) == no_day) {
            fault = RowFault::due_date_missing;
        }
    }
    if (fault != RowFault::none) {
        fail(party, fault, line);
    }
}

// A settled invoice says how its customer pays, unless credit notes alone cleared it.
void Evaluator::read_settled(std::uint32_t line) {
    const Day due = ledger_.due_day(line);
    if (!out_.scorecard_ || ledger_.customer_id(line) == no_id || !counts_for_grade(ledger_, line) || ledger_.amount_minor(line) <= 0 ||
        (ledger_.flags(line) & (line_non_trade | line_point_of_sale)) != 0 || !is_ledger_day(due)) {
        return;
    }
    Day paid = no_day;
    for (const std::uint32_t settlement : settlements(line)) {
        const SettlementKind kind = ledger_.settlement_kind(settlement);
        if (kind == SettlementKind::payment || kind == SettlementKind::other_entry) {
            paid = std::max(paid, ledger_.settlement_day(settlement));
        }
    }
    if (is_ledger_day(paid) && paid <= out_.as_of_) {
        add_settled(parties_[party_of(ledger_.customer_id(line))].settled, *out_.scorecard_, paid - due, out_.as_of_ - paid);
    }
}

void Evaluator::number_instalments() {
    out_.item_ordinal_.assign(out_.item_count());
    out_.item_flags_.assign(out_.item_count());
    out_.item_own_.assign(out_.item_count());
    for (std::uint32_t item = 0; item < out_.item_count(); ++item) {
        out_.item_ordinal_[item] = 1;
    }
    const auto move_of = [this](std::uint32_t line) { return ledger_.move_id(line); };
    std::vector<std::uint32_t> firsts;
    for (const Instalment& instalment : instalments_) {
        firsts.push_back(*moves_.find(instalment.move_id, move_of));
    }
    std::sort(firsts.begin(), firsts.end());
    firsts.erase(std::unique(firsts.begin(), firsts.end()), firsts.end());
    for (const std::uint32_t line : firsts) {
        instalments_.push_back({ledger_.move_id(line), no_day, no_id, line, 0});
    }
    for (Instalment& instalment : instalments_) {
        const Day due = ledger_.due_day(instalment.line);
        instalment.due_day = due == no_day ? std::numeric_limits<Day>::max() : due;
        instalment.line_id = ledger_.line_id(instalment.line);
    }
    std::sort(instalments_.begin(), instalments_.end(), [](const Instalment& a, const Instalment& b) {
        return std::tie(a.move_id, a.due_day, a.line_id) < std::tie(b.move_id, b.due_day, b.line_id);
    });
    for (std::size_t i = 0; i < instalments_.size(); ++i) {
        Instalment& instalment = instalments_[i];
        const bool first = i == 0 || instalments_[i - 1].move_id != instalment.move_id;
        instalment.ordinal = first ? 1 : instalments_[i - 1].ordinal + 1;
        const std::uint32_t item = item_of_line_[instalment.line];
        if (item != nowhere) {
            out_.item_ordinal_[item] = instalment.ordinal;
            out_.item_flags_[item] |= item_is_instalment;
        }
    }
}

std::optional<Diagnostic> Evaluator::match_own_items() {
    const auto move_of = [this](std::uint32_t line) { return ledger_.move_id(line); };
    for (std::uint32_t row = 0; row < ledger_.item_count(); ++row) {
        const Id move_id = ledger_.item_move_id(row);
        const std::int32_t ordinal = ledger_.item_ordinal(row);
        const std::uint32_t first_line = moves_.find(move_id, move_of).value_or(nowhere);
        std::uint32_t line = first_line;
        if (line != nowhere && !instalments_.empty()) {
            const auto found = std::lower_bound(instalments_.begin(), instalments_.end(), std::pair(move_id, ordinal),
                                                [](const Instalment& a, const std::pair<Id, std::int32_t>& b) {
                                                    return std::tie(a.move_id, a.ordinal) < std::tie(b.first, b.second);
                                                });
            if (found != instalments_.end() && found->move_id == move_id && found->ordinal == ordinal) {
                line = found->line;
            } else if (ordinal != 1) {
                line = nowhere;
            }
        } else if (ordinal != 1) {
            line = nowhere;
        }
        const std::uint32_t item = line == nowhere ? nowhere : item_of_line_[line];
        if (item != nowhere) {
            if (out_.item_own_[item] != 0) {
                Place place;
                place.stream = to_string(InputStream::items);
                place.row = row;
                place.column_name = "ordinal";
                return Diagnostic{"row_twice", std::move(place), "Two items stand for one instalment.",
                                  "Send each item once: look for a join that multiplies rows."};
            }
            out_.item_own_[item] = row + 1;
            continue;
        }
        // An instalment that is gone belongs to the customer of its move.
        const Id customer_id = first_line == nowhere ? no_id : ledger_.customer_id(first_line);
        const bool failed = customer_id != no_id && parties_[party_of(customer_id)].fault != RowFault::none;
        if (!ledger_.item_closed(row) && !failed) {
            rows(OutputStream::item_close).push_back(row);
        }
    }
    return std::nullopt;
}

std::optional<Diagnostics> Evaluator::resolve_rules() {
    const ManifestSet& manifests = *out_.manifests_;
    const Jurisdiction* jurisdiction = manifests.jurisdiction(ledger_.settings().country);
    for (const Relation relation : {Relation::b2b, Relation::public_buyer, Relation::consumer, Relation::unknown}) {
        Evaluation::RuleUse& use = out_.rules_[static_cast<std::size_t>(relation)];
        if (jurisdiction == nullptr) {
            use.unavailable = Unavailable::jurisdiction_unknown;
            continue;
        }
        const RelationRule* rule = manifests.rule(ledger_.settings().country, treated_as(relation));
        // The streams carry no formal notice.
        if (rule == nullptr || !rule->available() || rule->first_day == FirstDay::after_notice) {
            use.unavailable = Unavailable::relation_without_rule;
            continue;
        }
        auto table = manifests.table(rule->rate);
        if (!table.ok()) {
            return table.diagnostics();
        }
        use.rule = rule;
        use.unavailable = Unavailable::none;
        use.compensation_in_other_currency = rule->compensation && rule->compensation->currency.code != ledger_.company_currency().code;
        use.table = std::move(table).value();
        use.index = AccrualIndex(rule->frozen_at_start() ? constant_rate(1) : use.table, rule->day_count,
                                 std::min(earliest_due_day_ + 1, out_.as_of_), out_.as_of_);
        if (rule->compensation && rule->compensation->scale != CompensationScale::flat) {
            out_.item_compensation_minor_.assign(out_.item_count());
        }
    }
    return std::nullopt;
}

void Evaluator::group_by_customer() {
    std::size_t case_count = 0;
    for (const Party& party : parties_) {
        case_count += party.item_count > 0 || party.case_row != nowhere ? 1 : 0;
    }
    out_.cases_.reserve(case_count);
    out_.case_insert_row_.assign(case_count, nowhere);
    std::uint32_t begin = 0;
    for (Party& party : parties_) {
        if (party.item_count == 0 && party.case_row == nowhere) {
            continue;
        }
        party.case_index = static_cast<std::uint32_t>(out_.cases_.size());
        CaseDecision& decision = out_.cases_.emplace_back();
        decision.customer_id = party.customer_id;
        decision.customer_row = party.customer_row + 1;
        decision.case_row = party.case_row + 1;
        decision.status = party.fault;
        decision.items_begin = begin;
        decision.items_end = begin;
        begin += party.item_count;
    }
    out_.order_.resize(out_.item_count());
    for (std::uint32_t item = 0; item < out_.item_count(); ++item) {
        const std::uint32_t index = parties_[out_.item_case_[item]].case_index;
        out_.item_case_[item] = index;
        out_.order_[out_.cases_[index].items_end++] = item;
    }
    std::erase_if(credits_, [this](const Credit& credit) {
        return parties_[credit.party].item_count == 0 || ledger_.day(credit.line) > out_.as_of_;
    });
    for (Credit& credit : credits_) {
        credit.party = parties_[credit.party].case_index;
    }
    std::sort(credits_.begin(), credits_.end(), [this](const Credit& a, const Credit& b) {
        return std::tuple(a.party, ledger_.day(a.line), ledger_.line_id(a.line)) <
               std::tuple(b.party, ledger_.day(b.line), ledger_.line_id(b.line));
    });
    for (const Party& party : parties_) {
        if (party.case_index != nowhere) {
            // The grade needs them once more; the parties themselves are done with.
            Grade& own = out_.cases_[party.case_index].grade;
            own.settled_count = party.settled.settled_count;
            own.delay_weight_micro = party.settled.delay_weight_micro;
            own.delay_days_micro = party.settled.delay_days_micro;
            own.late_weight_micro = party.settled.late_weight_micro;
            own.late_micro = party.settled.late_micro;
        }
    }
    parties_ = {};
    parties_by_id_.clear();
    out_.item_hold_.assign(out_.item_count());
    out_.item_state_.assign(out_.item_count());
    out_.item_next_stage_.assign(out_.item_count());
    out_.item_unavailable_.assign(out_.item_count());
    out_.item_next_day_.assign(out_.item_count());
    out_.item_interest_minor_.assign(out_.item_count());
    out_.item_fingerprint_.assign(out_.item_count());
}

void Evaluator::decide(std::uint32_t index) {
    CaseDecision& decision = out_.cases_[index];
    while (next_credit_ < credits_.size() && credits_[next_credit_].party < index) {
        ++next_credit_;
    }
    if (decision.status != RowFault::none) {
        return;
    }
    const CaseRow* own = case_row(decision);
    const CustomerRow* customer = decision.customer_row == 0 ? nullptr : &ledger_.customers()[decision.customer_row - 1];
    const std::uint8_t flags = customer == nullptr ? std::uint8_t{0} : customer->flags;
    if (own != nullptr && own->relation != 0) {
        decision.relation = static_cast<Relation>(own->relation);
        decision.relation_reason = RelationReason::said_by_user;
    } else if ((flags & (customer_has_vat_number | customer_has_company_registry)) != 0) {
        decision.relation = Relation::b2b;
        decision.relation_reason =
            (flags & customer_has_vat_number) != 0 ? RelationReason::has_vat_number : RelationReason::has_company_registry;
    }
    decision.grade_allowed = (flags & customer_is_company) != 0 || ledger_.settings().grade_natural_persons;

    load_positions(decision);
    allocations_begin_ = out_.allocations_.size();
    apply_credits(index);
    for (Position& position : positions_) {
        accrue(decision, position);
    }
    compensate(decision);

    facts_.clear();
    for (const Position& position : positions_) {
        facts_.push_back({position.due_day, position.claim_minor, position.done, position.hold != Hold::none});
    }
    steps_.resize(positions_.size());
    CustomerFacts facts;
    if (own != nullptr) {
        facts = {own->insolvent_since, own->paused_until, own->last_contact_on, own->action_state == ActionState::in_flight, false};
    }
    facts.has_recipient = customer != nullptr && customer->recipient_id != no_id;
    decision.step = quittance::decide(*out_.ladder_, facts, facts_, out_.as_of_, steps_);

    add_up(decision);
    grade_customer(decision);
    finish_items(decision);
    propose(decision, index);
    decision.fingerprint = case_fingerprint(decision);
    if (own == nullptr) {
        out_.case_insert_row_[index] = static_cast<std::uint32_t>(rows(OutputStream::case_insert).size());
        rows(OutputStream::case_insert).push_back(index);
    } else if (own->fingerprint != decision.fingerprint) {
        rows(OutputStream::case_update).push_back(index);
    }
}

void Evaluator::load_positions(const CaseDecision& decision) {
    positions_.clear();
    for (std::uint32_t i = decision.items_begin; i < decision.items_end; ++i) {
        const std::uint32_t item = out_.order_[i];
        const std::uint32_t line = out_.item_line_[item];
        const std::uint32_t own = out_.item_own_[item];
        Position position{};
        position.item = item;
        position.line = line;
        position.due_day = due_day(line);
        position.hold = hold_of(ledger_.kind(line), ledger_.flags(line));
        position.done = own == 0 ? std::uint8_t{0} : ledger_.item_stage(own - 1);
        position.claim_minor = ledger_.residual_minor(line);
        positions_.push_back(position);
    }
}

// Section 3 of the specification.
void Evaluator::apply_credits(std::uint32_t index) {
    const std::size_t begin = next_credit_;
    while (next_credit_ < credits_.size() && credits_[next_credit_].party == index) {
        ++next_credit_;
    }
    if (begin == next_credit_) {
        return;
    }
    by_age_.clear();
    for (std::uint32_t i = 0; i < positions_.size(); ++i) {
        if (positions_[i].hold == Hold::none) {
            by_age_.push_back(i);
        }
    }
    std::sort(by_age_.begin(), by_age_.end(), [this](std::uint32_t a, std::uint32_t b) {
        const auto key = [this](std::uint32_t i) {
            const Position& position = positions_[i];
            return std::tuple(position.due_day, ledger_.move_id(position.line), out_.item_ordinal_[position.item]);
        };
        return key(a) < key(b);
    });
    std::vector<std::int64_t> left_minor;
    for (std::size_t i = begin; i < next_credit_; ++i) {
        const std::uint32_t line = credits_[i].line;
        std::int64_t left = -ledger_.residual_minor(line);
        const Id reversed = ledger_.reversed_move_id(line);
        if (reversed != no_id) {
            for (const std::uint32_t position : by_age_) {
                if (ledger_.move_id(positions_[position].line) == reversed) {
                    left = apply_credit(line, left, positions_[position], true);
                }
            }
        }
        left_minor.push_back(left);
    }
    for (std::size_t i = begin; i < next_credit_; ++i) {
        std::int64_t left = left_minor[i - begin];
        for (const std::uint32_t position : by_age_) {
            if (left == 0 || positions_[position].due_day > out_.as_of_) {
                break;
            }
            left = apply_credit(credits_[i].line, left, positions_[position], false);
        }
    }
}

// What is left of the credit.
std::int64_t Evaluator::apply_credit(std::uint32_t credit_line, std::int64_t left_minor, Position& position, bool from_origin) {
    const std::int64_t applied_minor = std::min(left_minor, position.claim_minor);
    if (applied_minor == 0 || ledger_.currency_index(credit_line) != ledger_.currency_index(position.line)) {
        return left_minor;
    }
    position.claim_minor -= applied_minor;
    position.credited = true;
    out_.allocations_.push_back({position.item, credit_line, applied_minor, from_origin});
    return left_minor - applied_minor;
}

void Evaluator::accrue(const CaseDecision& decision, Position& position) {
    position.claim_company_minor =
        share(ledger_.residual_company_minor(position.line), position.claim_minor, ledger_.residual_minor(position.line));
    const Evaluation::RuleUse& use = out_.rules_[static_cast<std::size_t>(decision.relation)];
    if (position.hold != Hold::none) {
        return;
    }
    out_.item_unavailable_[position.item] = use.unavailable;
    if (use.rule == nullptr) {
        return;
    }
    const CaseRow* own = case_row(decision);
    const Day until = insolvent(own) ? own->insolvent_since - 1 : out_.as_of_;
    if (until <= position.due_day) {
        return;
    }
    events_.clear();
    const Claim claim = collect_claim(
        ledger_, position.line, settlements(position.line),
        position.credited ? std::span<const Allocation>(out_.allocations_).subspan(allocations_begin_) : std::span<const Allocation>(),
        position.item, until, events_);
    const Accrual accrual = accrue_claim(claim, use, position.item);
    position.compensation_due = use.rule->compensation && !use.compensation_in_other_currency && !insolvent(own) &&
                                ledger_.kind(position.line) == LineKind::invoice && accrual.compensation_due() &&
                                position.due_day + 1 >= use.rule->compensation->from_day && use.rule->compensation->notice_days == 0;
    if (position.compensation_due && out_.item_compensation_minor_.size() != 0) {
        out_.item_compensation_minor_[position.item] = compensation_amount(*use.rule->compensation, accrual.late_minor);
    }
}

// Sets the item's interest. What the index cannot say, compounding and lines rounded by themselves, takes an account.
Accrual Evaluator::accrue_claim(const Claim& claim, const Evaluation::RuleUse& use, std::uint32_t item) {
    const RelationRule& rule = *use.rule;
    const auto missing = [&](Day day) {
        out_.item_unavailable_[item] = Unavailable::rate_missing;
        out_.missing_days_.emplace_back(item, day);
    };
    Accrual accrual = quittance::accrue(claim, events_, use.index);
    if (rule.compounds_yearly || rule.rounding_scope == RoundingScope::segment) {
        const AccountTerms terms{rule.day_count, rule.rounding, rule.rounding_scope, rule.compounds_yearly};
        Account account(claim, use.table, terms);
        for (const Event& event : events_) {
            if (event.day > claim.as_of_day) {
                break;
            }
            account.advance(event.day);
            account.pay_principal(event.amount_minor);
        }
        account.advance(claim.as_of_day);
        if (account.status() == AccountStatus::ok) {
            out_.item_interest_minor_[item] = account.interest_minor();
        } else {
            missing(account.failed_day());
        }
    } else if (accrual.status == AccrualStatus::rate_missing) {
        missing(accrual.missing_day);
    } else if (!rule.frozen_at_start()) {
        out_.item_interest_minor_[item] = settle_interest(accrual.numerator, rule.rounding);
    } else if (const RateSegment* rate = use.table.find(claim.first_day); rate != nullptr) {
        out_.item_interest_minor_[item] = settle_interest(accrual.numerator * rate->rate_nano, rule.rounding);
    } else if (accrual.numerator != 0) {
        missing(claim.first_day);
    }
    return accrual;
}

// Once per invoice where the law says so: at its first late instalment that is open.
void Evaluator::compensate(const CaseDecision& decision) {
    const Evaluation::RuleUse& use = out_.rules_[static_cast<std::size_t>(decision.relation)];
    if (use.rule == nullptr || !use.rule->compensation) {
        return;
    }
    const bool once = use.rule->compensation->scope == CompensationScope::invoice;
    by_age_.clear();
    for (std::uint32_t i = 0; i < positions_.size(); ++i) {
        if (!positions_[i].compensation_due) {
            continue;
        }
        if (once && (out_.item_flags_[positions_[i].item] & item_is_instalment) != 0) {
            by_age_.push_back(i);
        } else {
            out_.item_flags_[positions_[i].item] |= item_has_compensation;
        }
    }
    std::sort(by_age_.begin(), by_age_.end(), [this](std::uint32_t a, std::uint32_t b) {
        return std::pair(ledger_.move_id(positions_[a].line), out_.item_ordinal_[positions_[a].item]) <
               std::pair(ledger_.move_id(positions_[b].line), out_.item_ordinal_[positions_[b].item]);
    });
    Id last_move = no_id;
    for (const std::uint32_t i : by_age_) {
        const Id move_id = ledger_.move_id(positions_[i].line);
        if (move_id != last_move) {
            out_.item_flags_[positions_[i].item] |= item_has_compensation;
        }
        last_move = move_id;
    }
}

void Evaluator::add_up(CaseDecision& decision) {
    const Evaluation::RuleUse& use = out_.rules_[static_cast<std::size_t>(decision.relation)];
    std::int64_t interest_minor = 0;
    std::int64_t compensation_minor = 0;
    bool interest_known = true;
    bool compensation_known = true;
    decision.compensation_in_other_currency = use.compensation_in_other_currency;
    overdue_days_.clear();
    for (const Position& position : positions_) {
        if (position.hold != Hold::none) {
            decision.held_minor += position.claim_company_minor;
            ++decision.held_count;
            decision.holds |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(position.hold));
            continue;
        }
        const Unavailable unavailable = out_.item_unavailable_[position.item];
        const std::int64_t residual_minor = ledger_.residual_minor(position.line);
        const std::int64_t residual_company_minor = ledger_.residual_company_minor(position.line);
        decision.credit_minor += residual_company_minor - position.claim_company_minor;
        if (unavailable == Unavailable::none) {
            interest_minor += share(out_.item_interest_minor_[position.item], residual_company_minor, residual_minor);
        }
        if ((out_.item_flags_[position.item] & item_has_compensation) != 0) {
            compensation_minor += out_.item_compensation_minor_.size() == 0 ? use.rule->compensation->amount_minor
                                                                            : out_.item_compensation_minor_[position.item];
        }
        if (position.claim_minor == 0) {
            continue;
        }
        decision.stage = std::max(decision.stage, position.done);
        if (position.due_day >= out_.as_of_) {
            decision.not_due_minor += position.claim_company_minor;
            continue;
        }
        decision.overdue_minor += position.claim_company_minor;
        ++decision.overdue_count;
        if (counts_for_grade(ledger_, position.line)) {
            overdue_days_.push_back(out_.as_of_ - position.due_day);
        }
        decision.oldest_due_day =
            decision.oldest_due_day == no_day ? position.due_day : std::min(decision.oldest_due_day, position.due_day);
        if (unavailable != Unavailable::none) {
            interest_known = false;
            decision.unavailable = decision.unavailable == Unavailable::none ? unavailable : decision.unavailable;
        }
        compensation_known = compensation_known && use.rule != nullptr && !use.compensation_in_other_currency;
    }
    if (interest_known) {
        decision.interest_minor = interest_minor;
    }
    if (compensation_known) {
        decision.compensation_minor = compensation_minor;
    }
}

void Evaluator::grade_customer(CaseDecision& decision) {
    if (!out_.scorecard_ || !decision.grade_allowed) {
        decision.grade = {};
        return;
    }
    const Grade& own = decision.grade;
    const PortfolioSums settled{own.settled_count, own.delay_weight_micro, own.delay_days_micro, own.late_weight_micro, own.late_micro};
    decision.grade = grade(settled, overdue_days_, out_.means_, *out_.scorecard_);
}

void Evaluator::finish_items(const CaseDecision& decision) {
    const CaseRow* own = case_row(decision);
    for (std::size_t i = 0; i < positions_.size(); ++i) {
        const Position& position = positions_[i];
        const ItemStep& step = steps_[i];
        const std::uint32_t item = position.item;
        const std::uint32_t line = position.line;
        out_.item_hold_[item] = position.hold;
        out_.item_state_[item] = step.state;
        out_.item_next_stage_[item] = step.next_stage;
        out_.item_next_day_[item] = step.next_day;
        out_.item_flags_[item] |= position.credited ? item_is_credited : std::uint8_t{0};
        const std::uint32_t own_row = out_.item_own_[item];
        Fingerprint fingerprint;
        fingerprint.add(decision.customer_id, ledger_.line_id(line));
        fingerprint.add(ledger_.company_id(line), ledger_.currency_id(line));
        fingerprint.add(position.due_day, step.next_day);
        fingerprint.add(ledger_.residual_minor(line));
        fingerprint.add(position.claim_minor);
        fingerprint.add(ledger_.residual_company_minor(line));
        fingerprint.add_small(step.state, step.next_stage, position.hold, position.done, decision.step.blockers, decision.relation,
                              out_.item_unavailable_[item]);
        fingerprint.add(own_row == 0 ? no_day : ledger_.item_stage_on(own_row - 1), own == nullptr ? no_day : own->last_contact_on);
        fingerprint.add(own == nullptr ? no_day : own->paused_until, own == nullptr ? no_day : own->insolvent_since);
        out_.item_fingerprint_[item] = fingerprint.value();
        if (own_row == 0) {
            rows(OutputStream::item_insert).push_back(item);
        } else if (ledger_.item_closed(own_row - 1) || ledger_.item_fingerprint(own_row - 1) != fingerprint.value()) {
            rows(OutputStream::item_update).push_back(item);
        }
    }
}

// Section 7 of the specification.
void Evaluator::propose(CaseDecision& decision, std::uint32_t index) {
    const CaseRow* own = case_row(decision);
    const ActionState open = own == nullptr ? ActionState::none : own->action_state;
    const bool proposed = decision.step.state == CaseState::to_contact;
    if (proposed) {
        const CustomerRow& customer = ledger_.customers()[decision.customer_row - 1];
        const Ladder::Rung& rung = out_.ladder_->stage(decision.step.next_stage);
        decision.action_automatic = rung.automatic;
        Fingerprint fingerprint;
        fingerprint.add_small(decision.step.next_stage, rung.channel, customer.recipient_id != no_id);
        fingerprint.add(customer.recipient_key);
        fingerprint.add(customer.recipient_id);
        std::uint64_t items = 0;  // a sum: the ledger comes in any order
        for (std::size_t i = 0; i < positions_.size(); ++i) {
            const Position& position = positions_[i];
            const bool advancing = steps_[i].ready;
            if (!advancing && (position.hold != Hold::none || position.claim_minor == 0 || position.due_day >= out_.as_of_)) {
                continue;
            }
            ++decision.action_item_count;
            decision.action_minor += position.claim_company_minor;
            decision.action_automatic = decision.action_automatic && !position.credited;
            Fingerprint of_item;
            of_item.add(ledger_.move_id(position.line), out_.item_ordinal_[position.item]);
            of_item.add_small(advancing, advancing ? steps_[i].next_stage : 0);
            of_item.add(position.claim_minor);
            items += static_cast<std::uint64_t>(of_item.value());
        }
        fingerprint.add(static_cast<std::int64_t>(items));
        decision.action_fingerprint = fingerprint.value();
    }
    if (open == ActionState::in_flight) {
        decision.action = ActionOutcome::in_flight;
    } else if (open == ActionState::none) {
        decision.action = proposed ? ActionOutcome::insert : ActionOutcome::none;
    } else if (!proposed) {
        decision.action = ActionOutcome::cancel;
    } else {
        decision.action = own->action_fingerprint == decision.action_fingerprint ? ActionOutcome::unchanged : ActionOutcome::update;
    }
    switch (decision.action) {
        case ActionOutcome::insert: rows(OutputStream::action_insert).push_back(index); break;
        case ActionOutcome::update: rows(OutputStream::action_update).push_back(index); break;
        case ActionOutcome::cancel: rows(OutputStream::action_cancel).push_back(index); break;
        default: break;
    }
}

std::int64_t Evaluator::case_fingerprint(const CaseDecision& decision) const {
    const CaseRow* own = case_row(decision);
    Fingerprint fingerprint;
    // Of the grade the facts behind it, not the weights, which age by themselves.
    fingerprint.add_small(decision.relation, decision.relation_reason, decision.grade_allowed, decision.grade.letter, decision.step.state,
                          decision.step.blockers, decision.step.next_stage, decision.stage);
    fingerprint.add_small(decision.unavailable, decision.compensation_in_other_currency, decision.holds);
    fingerprint.add(decision.customer_id, decision.step.next_day);
    fingerprint.add(decision.grade.settled_count);
    fingerprint.add(decision.overdue_minor);
    fingerprint.add(decision.not_due_minor);
    fingerprint.add(decision.held_minor);
    fingerprint.add(decision.credit_minor);
    fingerprint.add(decision.overdue_count, decision.held_count);
    fingerprint.add(static_cast<std::int32_t>(decision.items_end - decision.items_begin), decision.oldest_due_day);
    fingerprint.add(own == nullptr ? no_day : own->paused_until, own == nullptr ? no_day : own->insolvent_since);
    fingerprint.add(own == nullptr ? no_day : own->last_contact_on, 0);
    return fingerprint.value();
}

void Evaluator::write_summary_to_log() {
    const auto sink = std::make_shared<spdlog::sinks::ringbuffer_sink_mt>(log_limit_records);
    spdlog::logger logger("quittance", sink);
    logger.info("{} open items of {} customers evaluated as of {}", out_.item_count(), out_.cases_.size(), format_day(out_.as_of_));
    if (ledger_.strange_settlement_count() > 0) {
        logger.warn("{} settlements of lines outside of the snapshot were left out", ledger_.strange_settlement_count());
    }
    for (const Failure& failure : out_.failures_) {
        logger.warn("customer {}: {} (move {}, line {})", failure.customer_id, to_string(failure.fault), failure.move_id, failure.line_id);
    }
    for (const auto& message : sink->last_raw()) {
        const auto level = spdlog::level::to_string_view(message.level);
        out_.log_.push_back({std::string(level.begin(), level.end()), std::string(message.payload.begin(), message.payload.end())});
    }
}

Result<Evaluation> evaluate(Snapshot& snapshot, const ManifestSet& manifests, Day as_of) {
    Evaluator evaluator(snapshot, manifests, as_of);
    if (auto faults = evaluator.run()) {
        return std::move(*faults);
    }
    return evaluator.take();
}

}  // namespace quittance
