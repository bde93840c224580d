#include <quittance/table/open_items.hpp>

#include "item_table.hpp"
#include "payment_table.hpp"

#include <algorithm>
#include <deque>
#include <optional>

namespace quittance {
namespace {

// All items by `first`, in parts. False where a part has a fault, or where the parts do not fit together.
bool read_parts(const OpenItemTables& tables, ItemTable& first, LedgerDraft& draft, const Shares& shares) {
    draft.lines.reserve(tables.items->size_hint());
    std::vector<LedgerDraft> drafts(tables.item_parts.size() - 1, LedgerDraft(draft.settings));
    std::deque<ItemTable> readers;
    for (LedgerDraft& next : drafts) {
        readers.emplace_back(next);
    }
    shares.each(tables.item_parts.size(), [&](std::size_t part) {
        ItemTable& reader = part == 0 ? first : readers[part - 1];
        reader.read(*tables.item_parts[part], tables.items_source);
    });
    const auto sound = [](const LedgerDraft& each) { return each.faults.empty(); };
    return sound(draft) && std::all_of(drafts.begin(), drafts.end(), sound) &&
           std::all_of(readers.begin(), readers.end(),
                       [&](const ItemTable& next) { return first.append(next); });
}

}  // namespace

void read_open_items(const OpenItemTables& tables, LedgerDraft& draft, const Shares& shares) {
    const LedgerDraft before = draft;
    std::optional<ItemTable> items(draft);
    if (tables.item_parts.empty() || !read_parts(tables, *items, draft, shares)) {
        draft = before;
        items.emplace(draft);
        items->read(*tables.items, tables.items_source);
    }
    PaymentTable payments(draft, *items);
    if (tables.payments != nullptr) {
        payments.read(*tables.payments, tables.payments_source);
    }
    payments.settle();
}

}  // namespace quittance
