// The receivables in a French accounting file (fichier des écritures comptables, article A47 A-1 of the Livre
// des procédures fiscales): lines of accounts 411, what settled them, and what they are.
// Invariants: amounts are those of the books; a line's nature follows from the accounts on the other side of
// its entry; lines of one account and one lettering code settle each other within a file, the earliest first
// on both sides, to the cent; an opening entry takes up what an earlier file left open, or is held where no
// file holds what it stands for. Nothing here rounds.
#pragma once

#include <quittance/table/draft.hpp>
#include <quittance/table/table_reader.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace quittance {

std::span<const TableColumn> accounting_columns();

class AccountingFiles {
public:
    // `opening_journals`: codes of journals of opening entries, beside those known by their code or title.
    AccountingFiles(LedgerDraft& draft, std::vector<std::string> opening_journals);
    ~AccountingFiles();

    // In any order. Entries later than the draft's night are passed over.
    void read(RowSource& rows, std::string source);
    // After the last file: lines and settlements of the draft.
    void finish();

private:
    class Reading;
    std::unique_ptr<Reading> reading_;
};

// Due dates by the terms of each customer, or those given, from the day of the invoice.
void set_due_days(LedgerDraft& draft, const PaymentTerms& terms);

}  // namespace quittance
