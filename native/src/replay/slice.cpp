#include <quittance/replay/slice.hpp>

#include <quittance/base/utf8.hpp>
#include <quittance/money/money.hpp>

#include <algorithm>
#include <concepts>
#include <functional>
#include <type_traits>

namespace quittance {

namespace {

constexpr std::uint64_t format = 1;

template <class Value>
concept Number = std::integral<Value> || std::is_enum_v<Value>;

// Small for small numbers of either sign.
constexpr std::uint64_t folded(std::int64_t value) {
    return static_cast<std::uint64_t>(value) << 1U ^ static_cast<std::uint64_t>(value >> 63U);
}
constexpr std::int64_t unfolded(std::uint64_t value) {
    return static_cast<std::int64_t>(value >> 1U ^ (0 - (value & 1U)));
}
constexpr std::int64_t difference(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}
constexpr std::int64_t sum(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

// Writer and Reader have the same members: pass() names each field once, for both ways.
class Writer {
public:
    static constexpr bool reads = false;

    void unsigned_number(std::uint64_t value) {
        for (; value >= 0x80U; value >>= 7U) {
            bytes_.push_back(static_cast<char>(value | 0x80U));
        }
        bytes_.push_back(static_cast<char>(value));
    }
    template <Number Value>
    void number(Value value) {
        unsigned_number(folded(static_cast<std::int64_t>(value)));
    }
    void text(std::string_view value) {
        const auto place =
            static_cast<std::size_t>(std::find(texts_.begin(), texts_.end(), value) - texts_.begin());
        unsigned_number(place);
        if (place == texts_.size()) {
            texts_.push_back(value);
            unsigned_number(value.size());
            bytes_.append(value);
        }
    }
    template <class Rows>
    void count(const Rows& rows) {
        unsigned_number(rows.size());
    }
    // A value for each row; `each` where one for all of them would hide how many they are.
    template <class Rows, class Get, class Set>
    void column(const Rows& rows, const Get& get, const Set& /*set*/, bool each = false) {
        if (rows.empty()) {
            return;
        }
        const auto first = static_cast<std::int64_t>(get(rows.front()));
        const bool alike = !each && std::all_of(rows.begin(), rows.end(), [&](const auto& row) {
            return static_cast<std::int64_t>(get(row)) == first;
        });
        if (!each) {
            bytes_.push_back(alike ? '\0' : '\1');
        }
        if (alike) {
            number(first);
            return;
        }
        std::int64_t before = 0;
        for (const auto& row : rows) {
            const auto value = static_cast<std::int64_t>(get(row));
            number(difference(value, before));
            before = value;
        }
    }
    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
    std::vector<std::string_view> texts_;
};

class Reader {
public:
    static constexpr bool reads = true;

    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    bool failed() const { return failed_; }
    bool ended() const { return bytes_.empty(); }
    void fail() {
        failed_ = true;
        bytes_ = {};
    }
    std::uint64_t unsigned_number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (bytes_.empty()) {
                break;
            }
            const auto byte = static_cast<unsigned char>(bytes_.front());
            bytes_.remove_prefix(1);
            if (shift == 63 && byte > 1) {
                break;
            }
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80U) {
                return value;
            }
        }
        fail();
        return 0;
    }
    template <Number Value>
    void number(Value& value) {
        set(value, unfolded(unsigned_number()));
    }
    template <Number Value>
    void set(Value& value, std::int64_t given) {
        const auto kept = static_cast<Value>(given);
        if (static_cast<std::int64_t>(kept) != given) {
            fail();
            return;
        }
        value = kept;
    }
    template <class Text>
    void text(Text& value) {
        const std::uint64_t place = unsigned_number();
        if (place == texts_.size()) {
            const std::uint64_t size = unsigned_number();
            if (size > bytes_.size() || !is_utf8(bytes_.substr(0, size))) {
                fail();
                return;
            }
            texts_.push_back(bytes_.substr(0, size));
            bytes_.remove_prefix(size);
        }
        if (place >= texts_.size()) {
            fail();
            return;
        }
        value = Text(texts_[place]);
    }
    template <class Rows>
    void count(Rows& rows) {
        const std::uint64_t count = unsigned_number();
        if (count > bytes_.size()) {
            fail();
            return;
        }
        rows.resize(count);
    }
    template <class Rows, class Get, class Set>
    void column(Rows& rows, const Get& /*get*/, const Set& set, bool each = false) {
        if (rows.empty()) {
            return;
        }
        const bool alike = !each && unsigned_number() == 0;
        std::int64_t value = 0;
        for (std::size_t row = 0; row < rows.size() && !failed_; ++row) {
            if (row == 0 || !alike) {
                value = sum(value, unfolded(unsigned_number()));
            }
            set(*this, rows[row], value);
        }
    }

private:
    std::string_view bytes_;
    std::vector<std::string_view> texts_;
    bool failed_ = false;
};

// A column of a member.
template <class Stream, class Rows, class Member>
void member(Stream& stream, Rows& rows, const Member& of, bool each = false) {
    stream.column(
        rows, [&](const auto& row) { return of(row); },
        [&](auto& reader, auto& row, std::int64_t value) { reader.set(of(row), value); }, each);
}

// An optional amount as one number.
std::int64_t present(const std::optional<std::int64_t>& value) {
    return !value ? 0 : *value >= 0 ? *value + 1 : *value;
}
void set_present(Reader& reader, std::optional<std::int64_t>& value, std::int64_t given) {
    if (given > amount_limit_minor + 1 || given < -amount_limit_minor) {
        reader.fail();
    } else if (given != 0) {
        value = given > 0 ? given - 1 : given;
    }
}

template <class Stream, class Value>
void pass_optional(Stream& stream, Value& value) {
    if constexpr (Stream::reads) {
        std::int64_t given = 0;
        stream.number(given);
        set_present(stream, value, given);
    } else {
        stream.number(present(value));
    }
}

// What is left of an amount is all of it or nothing as a rule.
constexpr std::int64_t nothing_left = 0;
constexpr std::int64_t all_left = 1;
std::int64_t left_code(std::int64_t left, std::int64_t amount) {
    return left == 0 ? nothing_left : left == amount ? all_left : left > 0 ? left + 1 : left;
}
std::int64_t left_of(std::int64_t code, std::int64_t amount) {
    return code == nothing_left ? 0 : code == all_left ? amount : code > 0 ? code - 1 : code;
}

// A member of the row of a line.
constexpr auto of_line(auto name) {
    return [name](auto& line) -> auto& { return line.row.*name; };
}

template <class Stream, class Lines>
void pass_lines(Stream& stream, Lines& lines) {
    stream.count(lines);
    member(stream, lines, of_line(&LineRow::line_id), true);
    member(stream, lines, of_line(&LineRow::move_id));
    member(stream, lines, of_line(&LineRow::company_id));
    member(stream, lines, of_line(&LineRow::kind));
    member(stream, lines, of_line(&LineRow::flags));
    member(stream, lines, of_line(&LineRow::currency_id));
    member(stream, lines, of_line(&LineRow::day));
    member(stream, lines, of_line(&LineRow::due_day));
    member(stream, lines, of_line(&LineRow::reversed_move_id));
    member(stream, lines, of_line(&LineRow::amount_minor));
    stream.column(
        lines, [](const auto& line) { return left_code(line.row.residual_minor, line.row.amount_minor); },
        [](auto& /*reader*/, auto& line, std::int64_t code) {
            line.row.residual_minor = left_of(code, line.row.amount_minor);
        });
    stream.column(
        lines,
        [](const auto& line) { return left_code(line.row.residual_company_minor, line.row.residual_minor); },
        [](auto& /*reader*/, auto& line, std::int64_t code) {
            line.row.residual_company_minor = left_of(code, line.row.residual_minor);
        });
    stream.column(
        lines, [](const auto& line) { return present(line.row.amount_company_minor); },
        [](auto& reader, auto& line, std::int64_t value) {
            set_present(reader, line.row.amount_company_minor, value);
        });
    member(stream, lines, of_line(&LineRow::delivery_day));
    member(stream, lines, of_line(&LineRow::discount_day));
    stream.column(
        lines, [](const auto& line) { return present(line.row.discounted_minor); },
        [](auto& reader, auto& line, std::int64_t value) {
            set_present(reader, line.row.discounted_minor, value);
        });
    member(stream, lines, of_line(&LineRow::payment_method));
    member(stream, lines, of_line(&LineRow::fault));
    member(stream, lines, std::mem_fn(&SliceLine::stays));
    member(stream, lines, std::mem_fn(&SliceLine::settlement_count));
}

template <class Stream, class Settlements>
void pass_settlements(Stream& stream, Settlements& settlements) {
    stream.count(settlements);
    member(stream, settlements, std::mem_fn(&SettlementRow::day), true);
    member(stream, settlements, std::mem_fn(&SettlementRow::kind));
    member(stream, settlements, std::mem_fn(&SettlementRow::amount_minor));
}

template <class Stream, class Rows, class Row>
void each(Stream& stream, Rows& rows, const Row& pass_row) {
    stream.count(rows);
    for (auto& row : rows) {
        pass_row(row);
        if constexpr (Stream::reads) {
            if (stream.failed()) {
                return;
            }
        }
    }
}

template <class Stream, class Rate>
void pass_rate(Stream& stream, Rate& rate) {
    bool is_given = rate.has_value();
    stream.number(is_given);
    if (!is_given) {
        return;
    }
    if constexpr (Stream::reads) {
        rate.emplace();
    }
    stream.text(rate->series);
    stream.number(rate->multiplier);
    stream.number(rate->margin_nano);
    stream.number(rate->from_day);
    stream.number(rate->until_day);
    stream.number(rate->anchor);
    stream.number(rate->round_up_to_nano);
    stream.number(rate->frozen_on);
    stream.number(rate->status);
    stream.text(rate->fact);
}

template <class Stream, class Kept>
void pass_few(Stream& stream, Kept& slice) {
    each(stream, slice.items, [&](auto& row) {
        stream.number(row.move_id);
        stream.number(row.ordinal);
        stream.text(row.stage);
        stream.number(row.stage_on);
        stream.number(row.stage_customer_id);
    });
    each(stream, slice.terms, [&](auto& row) {
        stream.number(row.kind);
        stream.number(row.customer_id);
        stream.number(row.move_id);
        stream.number(row.from_day);
        stream.number(row.until_day);
        stream.text(row.jurisdiction);
        stream.number(row.relation);
        pass_rate(stream, row.rate);
        stream.number(row.insolvent_since);
        stream.number(row.notice_day);
        stream.number(row.judgment_day);
        // A clause is rare, and slices of before it have none.
        constexpr std::uint8_t with_clause = 2;
        const bool has_clause = row.clause_share_micro != 0 || row.clause_least_minor != 0;
        auto marks = static_cast<std::uint8_t>((row.capitalises ? 1 : 0) + (has_clause ? with_clause : 0));
        stream.number(marks);
        if constexpr (Stream::reads) {
            row.capitalises = (marks & 1) != 0;
        }
        if ((marks & with_clause) != 0) {
            stream.number(row.clause_share_micro);
            stream.number(row.clause_least_minor);
        }
        stream.text(row.period);
    });
    each(stream, slice.charges, [&](auto& row) {
        stream.number(row.move_id);
        stream.number(row.ordinal);
        stream.number(row.kind);
        stream.number(row.currency_id);
        stream.number(row.amount_minor);
        stream.number(row.pending);
        stream.number(row.fault);
    });
    each(stream, slice.interruptions, [&](auto& row) {
        stream.number(row.customer_id);
        stream.number(row.move_id);
        stream.number(row.day);
        stream.text(row.event);
    });
    each(stream, slice.holds, [&](auto& row) {
        stream.number(row.customer_id);
        stream.number(row.move_id);
        stream.number(row.ordinal);
        stream.text(row.code);
        stream.number(row.currency_id);
        pass_optional(stream, row.amount_minor);
        stream.number(row.from_day);
        stream.number(row.until_day);
        stream.number(row.fault);
    });
    each(stream, slice.contacts, [&](auto& contact) {
        stream.number(contact.day);
        stream.number(contact.stays);
    });
}

template <class Stream, class Kept>
void pass_customer(Stream& stream, Kept& slice) {
    bool is_given = slice.customer.has_value();
    stream.number(is_given);
    if (!is_given) {
        return;
    }
    std::uint32_t flags = slice.customer ? slice.customer->flags : 0;
    bool says_insured = slice.profile.insured.has_value();
    bool is_insured = slice.profile.insured.value_or(false);
    bool has_tags = slice.profile.tags.has_value();
    if constexpr (Stream::reads) {
        slice.customer.emplace();
        slice.customer->customer_id = slice.customer_id;
    }
    stream.number(flags);
    stream.number(slice.customer->recipient_id);
    stream.number(slice.customer->recipient_key);
    stream.number(slice.customer->since);
    stream.number(slice.profile.country);
    stream.number(slice.profile.language);
    stream.number(says_insured);
    stream.number(is_insured);
    stream.number(has_tags);
    if constexpr (Stream::reads) {
        if (flags > known_customer_flags) {
            stream.fail();
        }
        slice.customer->flags = flags & ((1U << Customer::flag_bits) - 1);
        if (says_insured) {
            slice.profile.insured = is_insured;
        }
        if (has_tags) {
            slice.profile.tags.emplace();
        }
    }
    if (has_tags) {
        stream.text(*slice.profile.tags);
    }
}

template <class Stream, class Kept>
void pass(Stream& stream, Kept& slice) {
    stream.number(slice.customer_id);
    stream.number(slice.is_decided);
    stream.number(slice.case_twice);
    each(stream, slice.sharing, [&](auto& id) { stream.number(id); });
    pass_customer(stream, slice);
    stream.number(slice.own.relation);
    stream.number(slice.own.action_state);
    stream.number(slice.own.backlog);
    stream.number(slice.own.insolvent_since);
    stream.number(slice.own.last_contact_on);
    pass_lines(stream, slice.lines);
    pass_settlements(stream, slice.settlements);
    pass_few(stream, slice);
}

Diagnostic slice_fault(std::string code, std::string message, std::string cure) {
    Place place;
    place.stream = "slices";
    place.column_name = "slice";
    return {std::move(code), std::move(place), std::move(message), std::move(cure)};
}

Diagnostic damaged() {
    return slice_fault("slice_damaged", "The bytes are no slice, or were changed.",
                       "Take them from the host again, or from an earlier copy.");
}

bool is_fault(RowFault fault) { return fault <= RowFault::hold_code_unknown; }
bool is_amount(std::int64_t amount_minor) {
    return amount_minor >= -amount_limit_minor && amount_minor <= amount_limit_minor;
}

// What Snapshot::add does not look at.
bool is_sound(const Slice& slice) {
    const auto sound_line = [](const SliceLine& line) {
        return is_fault(line.row.fault) && is_amount(line.row.amount_minor) &&
               is_amount(line.row.residual_minor) && is_amount(line.row.residual_company_minor);
    };
    const auto sound_settlement = [](const SettlementRow& row) { return is_amount(row.amount_minor); };
    const auto sound_terms = [](const TermsRow& row) {
        return !row.rate || (row.rate->anchor <= Anchor::fixed && row.rate->frozen_on <= FrozenOn::due_date &&
                             row.rate->status <= FactStatus::memory);
    };
    const auto sound = [](const auto& row) { return is_fault(row.fault); };
    const auto sound_contact = [](const SliceContact& contact) { return is_ledger_day(contact.day); };
    std::uint64_t settlements = 0;
    for (const SliceLine& line : slice.lines) {
        settlements += line.settlement_count;
    }
    return settlements == slice.settlements.size() && slice.own.action_state <= ActionState::failed &&
           slice.own.backlog <= Backlog::stage_of_age && slice.own.relation <= 4 &&
           std::all_of(slice.lines.begin(), slice.lines.end(), sound_line) &&
           std::all_of(slice.settlements.begin(), slice.settlements.end(), sound_settlement) &&
           std::all_of(slice.terms.begin(), slice.terms.end(), sound_terms) &&
           std::all_of(slice.charges.begin(), slice.charges.end(),
                       [&](const ChargeRow& row) { return sound(row) && is_amount(row.amount_minor); }) &&
           std::all_of(slice.holds.begin(), slice.holds.end(), sound) &&
           std::all_of(slice.contacts.begin(), slice.contacts.end(), sound_contact);
}

}  // namespace

void Slice::clear() {
    customer_id = no_id;
    is_decided = case_twice = false;
    customer.reset();
    profile = {};
    own = {};
    const auto empty = [](auto&... rows) { (rows.clear(), ...); };
    empty(sharing, lines, settlements, items, terms, charges, interruptions, holds, contacts);
}

std::string write_slice(const Slice& slice) {
    Writer writer;
    writer.unsigned_number(format);
    pass(writer, slice);
    return writer.take();
}

Result<Slice> read_slice(std::string_view bytes) {
    Reader reader(bytes);
    const std::uint64_t found = reader.unsigned_number();
    if (reader.failed()) {
        return damaged();
    }
    if (found != format) {
        return slice_fault("slice_format_unknown",
                           "The slice has the format " + std::to_string(found) + ", which is not known here.",
                           "Use a version of Quittance that knows it.");
    }
    Slice slice;
    pass(reader, slice);
    if (reader.failed() || !reader.ended() || !is_sound(slice)) {
        return damaged();
    }
    return slice;
}

std::optional<Diagnostic> add_slice(const Slice& slice, Snapshot& ledger) {
    std::optional<Diagnostic> fault;
    const auto add = [&](const auto& row) { fault = fault ? fault : ledger.add(row); };
    if (slice.customer) {
        const auto country = letters_of(slice.profile.country);
        const auto language = letters_of(slice.profile.language);
        CustomerRow row;
        row.customer_id = slice.customer_id;
        row.flags = slice.customer->flags;
        row.recipient_id = slice.customer->recipient_id;
        row.recipient_key = slice.customer->recipient_key;
        row.country = slice.profile.country == 0 ? std::string_view() : std::string_view(country.data(), 2);
        row.language =
            slice.profile.language == 0 ? std::string_view() : std::string_view(language.data(), 2);
        row.tags = slice.profile.tags;
        row.since = slice.customer->since;
        row.insured = slice.profile.insured;
        add(row);
    }
    for (int rows = !slice.is_decided ? 0 : slice.case_twice ? 2 : 1; rows > 0; --rows) {
        CaseRow row = slice.own;
        row.case_id = row.customer_id = slice.customer_id;
        add(row);
    }
    auto settlement = slice.settlements.begin();
    for (const SliceLine& line : slice.lines) {
        LineRow row = line.row;
        row.customer_id = slice.customer_id;
        add(row);
        for (std::uint32_t i = 0; i < line.settlement_count; ++i) {
            SettlementRow of_line = *settlement++;
            of_line.line_id = line.row.line_id;
            add(of_line);
        }
    }
    for (ItemRow row : slice.items) {
        row.item_id = static_cast<Id>(ledger.item_count()) + 1;  // our own ids are not kept
        add(row);
    }
    std::for_each(slice.terms.begin(), slice.terms.end(), add);
    std::for_each(slice.charges.begin(), slice.charges.end(), add);
    std::for_each(slice.interruptions.begin(), slice.interruptions.end(), add);
    for (HoldRow row : slice.holds) {
        row.hold_id = static_cast<Id>(ledger.holds().size()) + 1;
        add(row);
    }
    for (const SliceContact& contact : slice.contacts) {
        add(ContactRow{slice.customer_id, contact.day});
    }
    return fault;
}

}  // namespace quittance
