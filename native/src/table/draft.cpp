#include <quittance/table/draft.hpp>

#include <algorithm>
#include <tuple>

namespace quittance {
namespace {

constexpr Id the_company = 1;
constexpr Id somebody = 1;  // stands for whoever gets the letter
constexpr std::string_view hold_of_pause = "paused";
constexpr std::uint8_t relation_b2b = 1;
constexpr std::uint8_t relation_public = 2;

std::string grouped(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t place = digits.size(); place > 3; place -= 3) {
        digits.insert(place - 3, 1, ',');
    }
    return digits;
}

}  // namespace

void FaultList::add(Diagnostic fault) {
    if (kept_.size() < limit_) {
        kept_.push_back(std::move(fault));
    } else {
        ++left_out_;
    }
}

Diagnostics FaultList::take() && {
    std::stable_sort(kept_.begin(), kept_.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.place.source, a.place.row) < std::tie(b.place.source, b.place.row);
    });
    if (left_out_ > 0) {
        kept_.push_back({"more_faults",
                         {},
                         grouped(left_out_) + " more faults of these and other kinds are not listed",
                         "Correct those above first."});
    }
    return std::move(kept_);
}

LedgerDraft::LedgerDraft(DraftSettings given)
    : settings(std::move(given)), currencies{settings.company_currency}, faults(settings.fault_limit) {}

Id LedgerDraft::add_customer(std::string_view name) {
    const Id customer = customers.add(name);
    if (facts.size() < customers.size()) {
        facts.emplace_back();
    }
    return customer;
}

Id LedgerDraft::currency_id(std::string_view code) {
    for (std::size_t i = 0; i < currencies.size(); ++i) {
        if (currencies[i].code == code) {
            return static_cast<Id>(i + 1);
        }
    }
    auto currency = find_currency(code);
    if (!currency.ok()) {
        return no_id;
    }
    currencies.push_back(std::move(currency).value());
    return static_cast<Id>(currencies.size());
}

namespace {

// What the parts of a file state of one customer. False where they differ.
bool take_facts(CustomerFacts& kept, const CustomerFacts& stated) {
    const CustomerFacts nothing;
    const auto take = [&](auto CustomerFacts::*fact) {
        if (stated.*fact == nothing.*fact) {
            return true;
        }
        const bool fits = kept.*fact == nothing.*fact || kept.*fact == stated.*fact;
        kept.*fact = stated.*fact;
        return fits;
    };
    return take(&CustomerFacts::label) && take(&CustomerFacts::relation) && take(&CustomerFacts::email) &&
           take(&CustomerFacts::last_contact_on) && take(&CustomerFacts::paused_until) &&
           take(&CustomerFacts::insolvent_since) && take(&CustomerFacts::terms) &&
           take(&CustomerFacts::country) && take(&CustomerFacts::language) && take(&CustomerFacts::insured) &&
           take(&CustomerFacts::since) && take(&CustomerFacts::tags);
}

}  // namespace

bool LedgerDraft::append(const LedgerDraft& part, std::uint32_t rows_before) {
    const std::vector<Id> customer_ids = customers.add(part.customers);
    facts.resize(customers.size());
    for (std::size_t i = 0; i < part.facts.size(); ++i) {
        if (!take_facts(facts[static_cast<std::size_t>(customer_ids[i + 1]) - 1], part.facts[i])) {
            return false;
        }
    }
    const std::vector<Id> move_ids = invoices.add(part.invoices);
    std::vector<Id> currency_ids = {no_id};
    for (const Currency& currency : part.currencies) {
        currency_ids.push_back(currency_id(currency.code));
    }
    const auto lines_before = static_cast<std::uint32_t>(lines.size());
    for (LineRow row : part.lines) {
        row.customer_id = customer_ids[static_cast<std::size_t>(row.customer_id)];
        row.move_id = move_ids[static_cast<std::size_t>(row.move_id)];
        row.currency_id = currency_ids[static_cast<std::size_t>(row.currency_id)];
        lines.push_back(row);
    }
    for (const Origin& origin : part.origins) {
        origins.push_back({origin.file, origin.row + rows_before});
    }
    for (const StageDone& done : part.stages_done) {
        stages_done.push_back({done.line + lines_before, done.stage});
    }
    return true;
}

std::string_view LedgerDraft::invoice_name(Id move_id) const {
    return invoices[invoice_names.empty() ? move_id : invoice_names[static_cast<std::size_t>(move_id) - 1]];
}

Diagnostic LedgerDraft::at(Origin origin, std::string_view column, Diagnostic fault) const {
    fault.place.source = sources[origin.file];
    fault.place.row = origin.row;
    fault.place.column_name = column;
    return fault;
}

SnapshotSettings LedgerDraft::snapshot_settings() const {
    SnapshotSettings result;
    result.company_id = the_company;
    result.company_currency_id = 1;
    result.country = settings.country;
    for (std::size_t i = 0; i < currencies.size(); ++i) {
        result.currencies.emplace(static_cast<Id>(i + 1), currencies[i]);
    }
    return result;
}

namespace {

// The lines customer by customer: a night that reads them so stays within few places of memory.
std::vector<std::uint32_t> lines_by_customer(const LedgerDraft& draft) {
    std::vector<std::uint32_t> begins(draft.customers.size() + 2, 0);
    for (const LineRow& line : draft.lines) {
        ++begins[static_cast<std::size_t>(line.customer_id) + 1];
    }
    for (std::size_t i = 1; i < begins.size(); ++i) {
        begins[i] += begins[i - 1];
    }
    std::vector<std::uint32_t> order(draft.lines.size());
    for (std::uint32_t line = 0; line < draft.lines.size(); ++line) {
        order[begins[static_cast<std::size_t>(draft.lines[line].customer_id)]++] = line;
    }
    return order;
}

template <class Add>
void add_lines(const LedgerDraft& draft, const Add& add) {
    const std::vector<std::uint32_t> order = lines_by_customer(draft);
    constexpr std::size_t lookahead = 16;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i + lookahead < order.size()) {
            const LineRow* const next = &draft.lines[order[i + lookahead]];
            __builtin_prefetch(next);
            __builtin_prefetch(&next->fault);  // a row may lie across two cache lines
        }
        const std::uint32_t line = order[i];
        LineRow row = draft.lines[line];
        row.line_id = static_cast<Id>(line + 1);
        row.company_id = the_company;
        add(row);
    }
    for (const SettlementRow& row : draft.settlements) {
        add(row);
    }
}

template <class Add>
void add_customers(const LedgerDraft& draft, const Add& add) {
    for (std::size_t i = 0; i < draft.facts.size(); ++i) {
        const auto customer = static_cast<Id>(i + 1);
        const CustomerFacts& stated = draft.facts[i];
        CustomerRow row;
        row.customer_id = customer;
        row.recipient_id = stated.email.value_or(true) ? somebody : no_id;
        CaseRow own;
        own.case_id = customer;
        own.customer_id = customer;
        own.relation = stated.relation != 0 ? stated.relation : draft.settings.relation;
        own.insolvent_since = stated.insolvent_since;
        own.last_contact_on = stated.last_contact_on;
        const auto country = letters_of(stated.country);
        const auto language = letters_of(stated.language);
        row.country = std::string_view(country.data(), stated.country == 0 ? 0 : country.size());
        row.language = std::string_view(language.data(), stated.language == 0 ? 0 : language.size());
        row.insured = stated.insured;
        row.since = stated.since;
        if (stated.tags) {
            row.tags = *stated.tags;
        }
        row.flags = own.relation == relation_b2b || own.relation == relation_public ? customer_is_company : 0;
        add(row);
        add(own);
        if (stated.paused_until != no_day) {
            HoldRow pause;
            pause.hold_id = customer;
            pause.customer_id = customer;
            pause.code = hold_of_pause;
            pause.until_day = stated.paused_until;
            add(pause);
        }
    }
}

template <class Add>
void add_stages_done(const LedgerDraft& draft, const Add& add) {
    if (draft.stages_done.empty()) {
        return;
    }
    std::vector<bool> wanted(draft.invoices.size() + 1, false);
    for (const LedgerDraft::StageDone& done : draft.stages_done) {
        wanted[static_cast<std::size_t>(draft.lines[done.line].move_id)] = true;
    }
    std::vector<std::int32_t> ordinals(draft.lines.size(), 0);
    std::int32_t ordinal = 0;
    Id move_id = no_id;
    for (const std::uint32_t line : instalments(draft, wanted)) {
        ordinal = draft.lines[line].move_id == move_id ? ordinal + 1 : 1;
        move_id = draft.lines[line].move_id;
        ordinals[line] = ordinal;
    }
    for (const LedgerDraft::StageDone& done : draft.stages_done) {
        ItemRow row;
        row.item_id = static_cast<Id>(done.line + 1);
        row.move_id = draft.lines[done.line].move_id;
        row.ordinal = ordinals[done.line];
        row.stage = draft.settings.stages[done.stage];
        add(row);
    }
}

}  // namespace

std::optional<Diagnostic> LedgerDraft::fill(Snapshot& ledger) {
    std::optional<Diagnostic> fault;
    const auto add = [&](const auto& row) { fault = fault ? fault : ledger.add(row); };
    add_lines(*this, add);
    add_customers(*this, add);
    add_stages_done(*this, add);
    lines = {};
    settlements = {};
    return fault;
}

std::vector<std::uint32_t> instalments(const LedgerDraft& draft, const std::vector<bool>& wanted) {
    std::vector<std::uint32_t> result;
    for (std::uint32_t line = 0; line < draft.lines.size(); ++line) {
        if (draft.lines[line].amount_minor > 0 &&
            wanted[static_cast<std::size_t>(draft.lines[line].move_id)]) {
            result.push_back(line);
        }
    }
    std::sort(result.begin(), result.end(), [&](std::uint32_t a, std::uint32_t b) {
        const LineRow& left = draft.lines[a];
        const LineRow& right = draft.lines[b];
        return std::tuple(left.move_id, left.due_day, a) < std::tuple(right.move_id, right.due_day, b);
    });
    return result;
}

}  // namespace quittance
