#include "year_chain.hpp"

#include <algorithm>
#include <span>
#include <tuple>

namespace quittance {
namespace {

using Lines = std::vector<std::uint32_t>;

struct FileSpan {
    Day first_day = last_valid_day;
    Day last_day = first_valid_day;
    LedgerDraft::Origin first;  // row of the first day
    bool opens = false;         // it holds opening entries of customers
};

class YearChain {
public:
    YearChain(LedgerDraft& draft, std::vector<ChainedLine>& chained)
        : draft_(draft), chained_(chained), gone_(draft.lines.size(), false) {}

    void run();

private:
    bool order_files();
    void take_up_openings(Lines& lines, std::uint32_t file);
    void take_up_equal(Lines& open, Lines& openings, bool by_name);
    bool take_up_sum(Lines& open, Lines& openings);
    void leave_out(const Lines& open);
    void letter(const Lines& lines);
    void settle(std::span<const std::uint32_t> group);
    void hold_openings();
    void compact();
    void tell();

    Id customer(std::uint32_t line) const { return draft_.lines[line].customer_id; }
    std::int64_t& left(std::uint32_t line) { return draft_.lines[line].residual_minor; }
    std::int64_t sum(const Lines& lines) {
        std::int64_t total_minor = 0;
        for (const std::uint32_t line : lines) {
            total_minor += left(line);
        }
        return total_minor;
    }
    template <class Key>
    static void sort_by(Lines& lines, const Key& key) {
        std::sort(lines.begin(), lines.end(), [&](auto a, auto b) { return key(a) < key(b); });
    }

    LedgerDraft& draft_;
    std::vector<ChainedLine>& chained_;
    std::vector<bool> gone_;            // by line: another line stands for it
    std::vector<FileSpan> files_;       // by file of the draft
    std::vector<std::uint32_t> years_;  // files in the order of their days
    std::int64_t held_count_ = 0;
    std::int64_t held_minor_ = 0;
    std::int64_t left_out_count_ = 0;
    std::int64_t left_out_minor_ = 0;
    std::int64_t unbalanced_count_ = 0;
    bool any_lettering_ = false;
};

// Year by year: `lines` holds what is left of the years before, then the year's own.
void YearChain::run() {
    if (!order_files()) {
        return;
    }
    std::vector<Lines> lines_of_file(files_.size());
    for (std::uint32_t line = 0; line < draft_.lines.size(); ++line) {
        lines_of_file[draft_.origins[line].file].push_back(line);
    }
    Lines lines;
    for (const std::uint32_t file : years_) {
        for (const std::uint32_t line : lines) {
            chained_[line].lettering = no_id;  // codes begin anew each year
        }
        lines.insert(lines.end(), lines_of_file[file].begin(), lines_of_file[file].end());
        sort_by(lines, [&](std::uint32_t line) { return std::tuple(customer(line), line); });
        if (files_[file].opens) {
            take_up_openings(lines, file);
        }
        sort_by(lines, [&](std::uint32_t line) {
            return std::tuple(customer(line), chained_[line].lettering, draft_.lines[line].day, line);
        });
        letter(lines);
        std::erase_if(lines, [&](std::uint32_t line) { return left(line) == 0; });
    }
    hold_openings();
    tell();
    compact();
}

bool YearChain::order_files() {
    files_.resize(draft_.sources.size());
    for (std::uint32_t line = 0; line < draft_.lines.size(); ++line) {
        FileSpan& span = files_[draft_.origins[line].file];
        if (chained_[line].entered < span.first_day) {
            span.first_day = chained_[line].entered;
            span.first = draft_.origins[line];
        }
        span.last_day = std::max(span.last_day, chained_[line].entered);
        span.opens = span.opens || chained_[line].opening;
    }
    for (std::uint32_t file = 0; file < files_.size(); ++file) {
        if (files_[file].first_day <= files_[file].last_day) {  // not empty
            years_.push_back(file);
        }
    }
    sort_by(years_, [&](std::uint32_t file) { return std::tuple(files_[file].first_day, file); });
    for (std::size_t year = 1; year < years_.size(); ++year) {
        const FileSpan& span = files_[years_[year]];
        if (span.first_day <= files_[years_[year - 1]].last_day) {
            Diagnostic fault;
            fault.code = "files_overlap";
            fault.message = "The entry of " + format_day(span.first_day) + " lies within the days of " +
                            draft_.sources[years_[year - 1]];
            fault.cure = "Give one file for each year.";
            draft_.faults.add(draft_.at(span.first, "EcritureDate", std::move(fault)));
        }
    }
    return draft_.faults.empty();
}

// `lines` by customer. What no customer's own lines explain may still be explained by all together: some
// write one opening entry for all of them.
void YearChain::take_up_openings(Lines& lines, std::uint32_t file) {
    Lines all_open;
    Lines all_openings;
    for (auto begin = lines.begin(); begin != lines.end();) {
        Lines open;
        Lines openings;
        auto end = begin;
        for (; end != lines.end() && customer(*end) == customer(*begin); ++end) {
            if (draft_.origins[*end].file != file) {
                open.push_back(*end);
            } else if (chained_[*end].opening) {
                openings.push_back(*end);
            }
        }
        begin = end;
        take_up_equal(open, openings, true);
        take_up_equal(open, openings, false);
        if (!take_up_sum(open, openings)) {
            all_open.insert(all_open.end(), open.begin(), open.end());
            all_openings.insert(all_openings.end(), openings.begin(), openings.end());
        }
    }
    if (!take_up_sum(all_open, all_openings)) {
        leave_out(all_open);
    }
    std::erase_if(lines, [&](std::uint32_t line) { return gone_[line]; });
}

// Opening lines that equal an open line, by the document's name and amount or by the amount alone.
void YearChain::take_up_equal(Lines& open, Lines& openings, bool by_name) {
    const auto key = [&](std::uint32_t line) {
        return std::tuple(by_name ? chained_[line].name : no_id, left(line));
    };
    sort_by(open, [&](std::uint32_t line) { return std::tuple(key(line), line); });
    sort_by(openings, [&](std::uint32_t line) { return std::tuple(key(line), line); });
    Lines open_rest;
    Lines openings_rest;
    auto opening = openings.begin();
    for (const std::uint32_t line : open) {
        for (; opening != openings.end() && key(*opening) < key(line); ++opening) {
            openings_rest.push_back(*opening);
        }
        if (opening != openings.end() && key(*opening) == key(line)) {
            gone_[*opening] = true;
            chained_[line].lettering = chained_[*opening++].lettering;
        } else {
            open_rest.push_back(line);
        }
    }
    openings_rest.insert(openings_rest.end(), opening, openings.end());
    open = std::move(open_rest);
    openings = std::move(openings_rest);
}

// Equal sums stand for the same money.
bool YearChain::take_up_sum(Lines& open, Lines& openings) {
    if (sum(open) != sum(openings)) {
        return false;
    }
    const Id code = openings.empty() ? no_id : chained_[openings.front()].lettering;
    const bool one_code =
        !openings.empty() && std::all_of(openings.begin(), openings.end(), [&](std::uint32_t line) {
            return chained_[line].lettering == code && customer(line) == customer(openings.front());
        });
    for (const std::uint32_t line : open) {
        chained_[line].lettering = one_code && customer(line) == customer(openings.front()) ? code : no_id;
    }
    for (const std::uint32_t line : openings) {
        gone_[line] = true;
    }
    return true;
}

// The books have moved since the earlier file was made: the opening entries count, and what they do not
// explain is left out.
void YearChain::leave_out(const Lines& open) {
    for (const std::uint32_t line : open) {
        gone_[line] = true;
        ++left_out_count_;
        left_out_minor_ += left(line);
    }
}

// `lines` by customer and code, then by day.
void YearChain::letter(const Lines& lines) {
    for (auto begin = lines.begin(); begin != lines.end();) {
        const Id code = chained_[*begin].lettering;
        const auto end = std::find_if(begin, lines.end(), [&](std::uint32_t line) {
            return chained_[line].lettering != code || customer(line) != customer(*begin);
        });
        if (code != no_id) {
            any_lettering_ = true;
            settle({begin, end});
        }
        begin = end;
    }
}

// Credits settle debits, the earliest first; a remainder stays on the latest.
void YearChain::settle(std::span<const std::uint32_t> group) {
    Lines debits;
    Lines credits;
    for (const std::uint32_t line : group) {
        (left(line) > 0 ? debits : credits).push_back(line);
    }
    auto debit = debits.begin();
    for (const std::uint32_t credit : credits) {
        const LineKind kind = draft_.lines[credit].kind;
        // A credit note lettered with one invoice alone takes that invoice back.
        const SettlementKind as = kind == LineKind::payment       ? SettlementKind::payment
                                  : kind != LineKind::credit_note ? SettlementKind::other_entry
                                  : debits.size() == 1            ? SettlementKind::reversal
                                                                  : SettlementKind::credit_note;
        while (left(credit) < 0 && debit != debits.end()) {
            const std::int64_t part_minor = std::min(-left(credit), left(*debit));
            draft_.settlements.push_back(
                {static_cast<Id>(*debit + 1), as, draft_.lines[credit].day, part_minor, RowFault::none});
            left(credit) += part_minor;
            left(*debit) -= part_minor;
            debit += left(*debit) == 0 ? 1 : 0;
        }
    }
    const bool balanced = std::all_of(group.begin(), group.end(), [&](auto line) { return left(line) == 0; });
    unbalanced_count_ += balanced ? 0 : 1;
}

// What no earlier file holds stands for invoices that nobody can see here.
void YearChain::hold_openings() {
    for (std::uint32_t line = 0; line < draft_.lines.size(); ++line) {
        if (!gone_[line] && chained_[line].opening) {
            draft_.lines[line].kind = LineKind::general_entry;
            draft_.lines[line].flags = line_no_followup;
            held_count_ += left(line) > 0 ? 1 : 0;
            held_minor_ += std::max<std::int64_t>(left(line), 0);
        }
    }
}

void YearChain::tell() {
    const auto amount = [&](std::int64_t minor) {
        return format_amount(minor, draft_.settings.company_currency);
    };
    const std::string& currency = draft_.settings.company_currency.code;
    if (!any_lettering_) {
        draft_.notes.push_back({"nothing_lettered", {}});
    }
    if (unbalanced_count_ > 0) {
        draft_.notes.push_back({"letterings_unbalanced", {{"count", std::to_string(unbalanced_count_)}}});
    }
    if (held_count_ > 0) {
        draft_.notes.push_back({"openings_held",
                                {{"count", std::to_string(held_count_)},
                                 {"amount", amount(held_minor_)},
                                 {"currency", currency}}});
    }
    if (left_out_count_ > 0) {
        draft_.notes.push_back({"openings_differ",
                                {{"count", std::to_string(left_out_count_)},
                                 {"amount", amount(left_out_minor_)},
                                 {"currency", currency}}});
    }
}

void YearChain::compact() {
    std::vector<Id> ids(draft_.lines.size() + 1, no_id);  // new ids by old ones
    std::size_t kept = 0;
    for (std::size_t line = 0; line < draft_.lines.size(); ++line) {
        LineRow& row = draft_.lines[line];
        if (gone_[line] || (row.residual_minor == 0 && row.amount_minor < 0)) {
            continue;
        }
        row.residual_company_minor = row.residual_minor;
        draft_.lines[kept] = row;
        draft_.origins[kept] = draft_.origins[line];
        ids[line + 1] = static_cast<Id>(++kept);
    }
    draft_.lines.resize(kept);
    draft_.origins.resize(kept);
    std::erase_if(draft_.settlements, [&](const SettlementRow& row) {
        return ids[static_cast<std::size_t>(row.line_id)] == no_id;
    });
    for (SettlementRow& row : draft_.settlements) {
        row.line_id = ids[static_cast<std::size_t>(row.line_id)];
    }
}

}  // namespace

void chain_years(LedgerDraft& draft, std::vector<ChainedLine>& chained) { YearChain(draft, chained).run(); }

}  // namespace quittance
