#include "evaluator.hpp"

#include <spdlog/logger.h>
#include <spdlog/sinks/ringbuffer_sink.h>
#include <tuple>

namespace quittance {

namespace {

constexpr std::size_t log_limit_records = 256;

Diagnostic fault_of_all(std::string code, std::string message, std::string cure) {
    return {std::move(code), {}, std::move(message), std::move(cure)};
}

}  // namespace

std::optional<Diagnostics> Evaluator::run() {
    if (!is_ledger_day(out_.as_of_)) {
        return Diagnostics{fault_of_all(
            "as_of_out_of_range", "The day is before 1990-01-01 or after 2199-12-31.", "Give another day.")};
    }
    if (auto faults = read_manifests()) {
        return faults;
    }
    if (auto fault = ledger_.seal()) {
        return Diagnostics{std::move(*fault)};
    }
    find_parties();
    settlements_ = SettlementIndex(ledger_);
    read_lines();
    check_charges();
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
    std::sort(
        out_.missing_rates_.begin(), out_.missing_rates_.end(),
        [](const Evaluation::MissingRate& a, const Evaluation::MissingRate& b) { return a.item < b.item; });
    write_summary_to_log();
    return std::nullopt;
}

std::optional<Diagnostics> Evaluator::read_manifests() {
    const ManifestSet& manifests = *out_.manifests_;
    if (manifests.policies.size() != 1) {
        return Diagnostics{manifests.policies.empty()
                               ? fault_of_all("policy_missing", "The manifests hold no policy.",
                                              "Add the policy to evaluate under.")
                               : fault_of_all("policy_not_unique", "The manifests hold several policies.",
                                              "Give one policy.")};
    }
    out_.policy_ = &manifests.policies.begin()->second;
    out_.ladder_.emplace(*out_.policy_);
    if (manifests.scorecards.size() > 1) {
        return Diagnostics{fault_of_all("scorecard_not_unique", "The manifests hold several scorecards.",
                                        "Give one scorecard.")};
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
    out_.failures_.push_back({party == nowhere ? no_id : parties_[party].customer_id,
                              has_line ? ledger_.move_id(line) : no_id,
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
        const std::uint32_t flags = ledger_.flags(line);
        const bool left_out = is_left_out(customer_id, flags);
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
                latest_due_day_ = std::max(latest_due_day_, due_day(line));
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
            for (const std::uint32_t settlement : settlements_.of(line)) {
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
    if (!out_.scorecard_ || is_left_out(ledger_.customer_id(line), ledger_.flags(line)) ||
        !counts_for_grade(ledger_, line) || ledger_.amount_minor(line) <= 0 || !is_ledger_day(due)) {
        return;
    }
    Day paid = no_day;
    for (const std::uint32_t settlement : settlements_.of(line)) {
        const SettlementKind kind = ledger_.settlement_kind(settlement);
        if (kind == SettlementKind::payment || kind == SettlementKind::other_entry) {
            paid = std::max(paid, ledger_.settlement_day(settlement));
        }
    }
    if (is_ledger_day(paid) && paid <= out_.as_of_) {
        add_settled(parties_[party_of(ledger_.customer_id(line))].settled, *out_.scorecard_, paid - due,
                    out_.as_of_ - paid);
    }
}

// An amount that cannot be taken off fails the customer of its invoice.
void Evaluator::check_charges() {
    const auto move_of = [this](std::uint32_t line) { return ledger_.move_id(line); };
    for (const ChargeRow& row : ledger_.charges()) {
        const std::uint32_t line =
            row.fault == RowFault::none ? nowhere : moves_.find(row.move_id, move_of).value_or(nowhere);
        if (line != nowhere && ledger_.customer_id(line) != no_id) {
            fail(party_of(ledger_.customer_id(line)), row.fault, line);
        }
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
            const auto found =
                std::lower_bound(instalments_.begin(), instalments_.end(), std::pair(move_id, ordinal),
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
    bool sized = false;
    for (const Relation relation :
         {Relation::b2b, Relation::public_buyer, Relation::consumer, Relation::unknown}) {
        Evaluation::RuleUse& use = out_.rules_[static_cast<std::size_t>(relation)];
        if (jurisdiction == nullptr) {
            use.unavailable = Unavailable::jurisdiction_unknown;
            continue;
        }
        use.limitation_period = find_limitation_period(*jurisdiction, relation);
        const RelationRule* rule = &jurisdiction->relations.at(treated_as(relation));
        use.unavailable = unavailable_under(*rule, false);
        if (use.unavailable != Unavailable::none) {
            continue;
        }
        auto table = manifests.table(rule->rate);
        if (!table.ok()) {
            return table.diagnostics();
        }
        use.rule = rule;
        use.compensation_in_other_currency = in_other_currency(*rule);
        use.table = std::move(table).value();
        use.index = AccrualIndex(rule->frozen_on() != FrozenOn::never ? constant_rate(1) : use.table,
                                 rule->day_count, std::min(earliest_due_day_ + 1, out_.as_of_), out_.as_of_);
        sized = sized || (rule->compensation && rule->compensation->scale != CompensationScale::flat);
    }
    if (sized || ledger_.has_terms() || !ledger_.charges().empty()) {
        out_.item_compensation_minor_.assign(out_.item_count());
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
    out_.item_limitation_day_.assign(out_.item_count());
    out_.item_interest_minor_.assign(out_.item_count());
    out_.item_fingerprint_.assign(out_.item_count());
}

void Evaluator::write_summary_to_log() {
    const auto sink = std::make_shared<spdlog::sinks::ringbuffer_sink_mt>(log_limit_records);
    spdlog::logger logger("quittance", sink);
    logger.info("{} open items of {} customers evaluated as of {}", out_.item_count(), out_.cases_.size(),
                format_day(out_.as_of_));
    if (ledger_.strange_settlement_count() > 0) {
        logger.warn("{} settlements of lines outside of the snapshot were left out",
                    ledger_.strange_settlement_count());
    }
    for (const Failure& failure : out_.failures_) {
        logger.warn("customer {}: {} (move {}, line {})", failure.customer_id, to_string(failure.fault),
                    failure.move_id, failure.line_id);
    }
    for (const auto& message : sink->last_raw()) {
        const auto level = spdlog::level::to_string_view(message.level);
        out_.log_.push_back({std::string(level.begin(), level.end()),
                             std::string(message.payload.begin(), message.payload.end())});
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
