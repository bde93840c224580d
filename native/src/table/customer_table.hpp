// The table of customers, and what rows of any table state of one.
#pragma once

#include <quittance/table/draft.hpp>
#include <quittance/table/table_reader.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace quittance {

inline constexpr std::array<std::string_view, 2> yes_no = {"no", "yes"};

// From five columns, the relation first, then e-mail, last contact, pause and insolvency; a row that states
// something else than one above has a fault.
void read_facts(TableReader& table, std::size_t first_column, CustomerFacts& facts);

}  // namespace quittance
