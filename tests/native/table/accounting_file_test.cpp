#include <quittance/table/accounting_file.hpp>
#include <quittance/table/open_items.hpp>

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace quittance {
namespace {

using Texts = std::vector<std::string>;

constexpr const char* header =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
    "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\n";

// One line of an accounting file: journal, entry, day, account, customer, document, debit, credit, lettering.
std::string line(const Texts& cells) {
    return cells[0] + "\t" + cells[0] + "\t" + cells[1] + "\t" + cells[2] + "\t" + cells[3] + "\t\t" +
           cells[4] + "\t\t" + cells[5] + "\t\ttext\t" + cells[6] + "\t" + cells[7] + "\t" + cells[8] +
           "\t\n";
}

std::string sale(const std::string& number, const std::string& day, const std::string& customer,
                 const std::string& amount, const std::string& code = "") {
    return line({"VE", number, day, "411000", customer, number, amount, "0", code}) +
           line({"VE", number, day, "707000", "", number, "0", amount, ""});
}

std::string payment(const std::string& number, const std::string& day, const std::string& customer,
                    const std::string& amount, const std::string& code = "") {
    return line({"BQ", number, day, "512000", "", number, amount, "0", ""}) +
           line({"BQ", number, day, "411000", customer, number, "0", amount, code});
}

std::string opening(const std::string& day, const std::string& customer, const std::string& document,
                    const std::string& amount, const std::string& code = "") {
    return line({"AN", "1", day, "411000", customer, document, amount, "0", code});
}

LedgerDraft draft_of(const Texts& files, const char* as_of = "2026-12-31") {
    DraftSettings settings;
    settings.company_currency = *find_currency("EUR");
    settings.as_of = *parse_day(as_of);
    LedgerDraft draft(std::move(settings));
    AccountingFiles reader(draft, {});
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string text = header + files[i];
        DelimitedText rows(text, detect_dialect(text));
        reader.read(rows, "year " + std::to_string(i + 1));
    }
    reader.finish();
    set_due_days(draft, *parse_payment_terms("30 days"));
    return draft;
}

// "customer document kind left", open lines alone.
Texts open_lines(const LedgerDraft& draft) {
    constexpr const char* kinds[] = {"", "invoice", "credit_note", "payment", "held", "other"};
    Texts result;
    for (const LineRow& row : draft.lines) {
        if (row.residual_minor != 0) {
            result.push_back(std::string(draft.customers[row.customer_id]) + " " +
                             std::string(draft.invoice_name(row.move_id)) + " " +
                             kinds[static_cast<std::size_t>(row.kind)] + " " +
                             format_amount(row.residual_minor, draft.settings.company_currency));
        }
    }
    return result;
}

Texts notes(const LedgerDraft& draft) {
    Texts result;
    for (const Reason& note : draft.notes) {
        result.push_back(note.code);
    }
    return result;
}

TEST(AccountingFile, NatureFollowsFromTheOtherSideOfTheEntry) {
    const LedgerDraft draft = draft_of({
        sale("F1", "20260105", "A", "120,00") + payment("P1", "20260110", "A", "50,00") +
            // a credit note, a rejected payment, a cash sale in one entry, a transfer between accounts
            line({"VE", "C1", "20260111", "411000", "B", "C1", "0", "30,00", ""}) +
            line({"VE", "C1", "20260111", "707000", "", "C1", "30,00", "0", ""}) +
            line({"BQ", "R1", "20260112", "411000", "C", "R1", "70,00", "0", ""}) +
            line({"BQ", "R1", "20260112", "512000", "", "R1", "0", "70,00", ""}) +
            line({"CA", "S1", "20260113", "411000", "D", "S1", "10,00", "0", ""}) +
            line({"CA", "S1", "20260113", "411000", "D", "S1", "0", "4,00", ""}) +
            line({"CA", "S1", "20260113", "530000", "", "S1", "4,00", "0", ""}) +
            line({"CA", "S1", "20260113", "707000", "", "S1", "0", "10,00", ""}) +
            line({"OD", "T1", "20260114", "411000", "E", "T1", "5,00", "0", ""}) +
            line({"OD", "T1", "20260114", "411000", "F", "T1", "0", "5,00", ""}),
    });
    EXPECT_EQ(open_lines(draft), (Texts{"A F1 invoice 120.00", "A P1 payment -50.00",
                                        "B C1 credit_note -30.00", "C R1 payment 70.00", "D S1 invoice 10.00",
                                        "D S1 payment -4.00", "E T1 other 5.00", "F T1 other -5.00"}));
    EXPECT_EQ(format_day(draft.lines[0].due_day), "2026-02-04");
    EXPECT_EQ(format_day(draft.lines[1].due_day), "2026-01-10");
    EXPECT_EQ(notes(draft), (Texts{"nothing_lettered"}));
}

TEST(AccountingFile, LetteringSettlesTheEarliestFirstAndTheRestStaysOnTheLatest) {
    const LedgerDraft draft = draft_of({
        sale("F2", "20260201", "A", "200,00", "X") + sale("F1", "20260105", "A", "100,00", "X") +
            payment("P1", "20260301", "A", "60,00", "X") + payment("P2", "20260310", "A", "90,00", "X") +
            sale("F9", "20260105", "B", "80,00", "X") +
            payment("P3", "20260302", "B", "10,00", "X"),  // the code of another customer
    });
    EXPECT_EQ(open_lines(draft), (Texts{"A F2 invoice 150.00", "B F9 invoice 70.00"}));
    Texts told;
    for (const SettlementRow& row : draft.settlements) {
        told.push_back(
            std::string(draft.invoice_name(draft.lines[static_cast<std::size_t>(row.line_id) - 1].move_id)) +
            " " + format_day(row.day) + " " + std::to_string(row.amount_minor));
    }
    EXPECT_EQ(told, (Texts{"F1 2026-03-01 6000", "F1 2026-03-10 4000", "F2 2026-03-10 5000",
                           "F9 2026-03-02 1000"}));
    EXPECT_EQ(notes(draft), (Texts{"letterings_unbalanced"}));
}

TEST(AccountingFile, BalancedLetteringsLeaveNothing) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::string text;
        int left_cents = 0;
        const int sales = 1 + static_cast<int>(random() % 5);
        for (int i = 0; i < sales; ++i) {
            const int cents = 1 + static_cast<int>(random() % 100'000);
            left_cents += cents;
            text += sale("F" + std::to_string(i), "2026010" + std::to_string(1 + i), "A",
                         format_decimal(cents, 2), "Z");
        }
        for (int i = 0; left_cents > 0; ++i) {
            const int cents =
                i == 4 ? left_cents : 1 + static_cast<int>(random() % static_cast<unsigned>(left_cents));
            left_cents -= cents;
            text += payment("P" + std::to_string(i), "2026020" + std::to_string(1 + i), "A",
                            format_decimal(cents, 2), "Z");
        }
        const LedgerDraft draft = draft_of({text});
        ASSERT_EQ(open_lines(draft), Texts{});
        ASSERT_EQ(draft.lines.size(), static_cast<std::size_t>(sales));
        std::vector<std::int64_t> settled(draft.lines.size(), 0);
        for (const SettlementRow& row : draft.settlements) {
            ASSERT_GT(row.amount_minor, 0);
            settled[static_cast<std::size_t>(row.line_id) - 1] += row.amount_minor;
        }
        for (std::size_t i = 0; i < settled.size(); ++i) {
            ASSERT_EQ(settled[i], draft.lines[i].amount_minor);
        }
    }
}

TEST(AccountingFile, ACreditNoteLetteredWithOneInvoiceTakesItBack) {
    const std::string credit_note = line({"VE", "C1", "20260301", "411000", "A", "C1", "0", "40,00", "X"}) +
                                    line({"VE", "C1", "20260301", "707000", "", "C1", "40,00", "0", ""});
    const LedgerDraft one = draft_of({sale("F1", "20260105", "A", "100,00", "X") + credit_note});
    ASSERT_EQ(one.settlements.size(), 1U);
    EXPECT_EQ(one.settlements[0].kind, SettlementKind::reversal);
    const LedgerDraft two = draft_of({sale("F1", "20260105", "A", "30,00", "X") +
                                      sale("F2", "20260106", "A", "30,00", "X") + credit_note});
    ASSERT_EQ(two.settlements.size(), 2U);
    EXPECT_EQ(two.settlements[0].kind, SettlementKind::credit_note);
}

TEST(AccountingFile, OpeningEntriesOfTheFirstYearAreHeld) {
    const LedgerDraft draft =
        draft_of({opening("20260101", "A", "RAN", "500,00", "X") +
                  payment("P1", "20260110", "A", "200,00", "X") + sale("F1", "20260111", "A", "10,00")});
    EXPECT_EQ(open_lines(draft), (Texts{"A RAN held 300.00", "A F1 invoice 10.00"}));
    EXPECT_EQ(draft.lines[0].flags, line_no_followup);
    EXPECT_EQ(notes(draft), (Texts{"letterings_unbalanced", "openings_held"}));
}

TEST(AccountingFile, OpeningEntriesTakeUpWhatTheYearBeforeLeftOpen) {
    const std::string year = sale("F1", "20251101", "A", "100,00") + sale("F2", "20251201", "A", "250,00");
    // By document, by amount, and as one sum; the lettering of the opening entry is theirs. Codes of the year
    // before mean nothing.
    for (const std::string& openings :
         {opening("20260101", "A", "F1", "100,00", "X") + opening("20260101", "A", "F2", "250,00"),
          opening("20260101", "A", "RAN", "100,00", "X") + opening("20260101", "A", "RAN", "250,00"),
          opening("20260101", "A", "RAN", "350,00", "X")}) {
        const LedgerDraft draft =
            draft_of({openings + payment("P1", "20260110", "A", "100,00", "X"), year});  // in any order
        EXPECT_EQ(open_lines(draft), (Texts{"A F2 invoice 250.00"})) << openings;
    }
    // One line for all customers, on an account of its own.
    const LedgerDraft all =
        draft_of({year + sale("F3", "20251202", "B", "50,00"),
                  opening("20260101", "", "RAN", "400,00") + sale("F4", "20260201", "B", "5,00")});
    EXPECT_EQ(open_lines(all), (Texts{"A F1 invoice 100.00", "A F2 invoice 250.00", "B F3 invoice 50.00",
                                      "B F4 invoice 5.00"}));
}

TEST(AccountingFile, WhereOpeningEntriesDisagreeTheyCountAndAreHeld) {
    const LedgerDraft draft =
        draft_of({sale("F1", "20251101", "A", "100,00") + sale("F2", "20251201", "A", "250,00"),
                  opening("20260101", "A", "F1", "100,00") + opening("20260101", "A", "RAN", "240,00")});
    EXPECT_EQ(open_lines(draft), (Texts{"A F1 invoice 100.00", "A RAN held 240.00"}));
    EXPECT_EQ(notes(draft),
              (Texts{"last_entry_unbalanced", "nothing_lettered", "openings_held", "openings_differ"}));
}

TEST(AccountingFile, WithoutOpeningEntriesTheYearBeforeGoesOn) {
    const LedgerDraft draft =
        draft_of({sale("F1", "20251101", "A", "100,00", "X"), payment("P1", "20260110", "A", "100,00", "X")});
    // Codes begin anew each year: the payment is a free credit, not the invoice's.
    EXPECT_EQ(open_lines(draft), (Texts{"A F1 invoice 100.00", "A P1 payment -100.00"}));
}

TEST(AccountingFile, KnowsNothingLaterThanTheNight) {
    const Texts year = {sale("F1", "20260105", "A", "100,00", "X") +
                        payment("P1", "20260401", "A", "100,00", "X")};
    EXPECT_EQ(open_lines(draft_of(year, "2026-03-31")), (Texts{"A F1 invoice 100.00"}));
    EXPECT_EQ(notes(draft_of(year, "2026-03-31")), (Texts{"lines_after_night", "letterings_unbalanced"}));
    EXPECT_EQ(open_lines(draft_of(year, "2026-04-01")), Texts{});
}

TEST(AccountingFile, AmountsMayHaveASideInstead) {
    LedgerDraft draft(DraftSettings{*find_currency("EUR"), "", *parse_day("2026-12-31"), {}, 0, 100});
    const std::string text =
        "journalcode|ecriturenum|ecrituredate|comptenum|compauxnum|pieceref|ecriturelet|montant|sens|"
        "extra\r\n"
        "VE|1|20260105|4110A||F1||1200,5000|D|x\r\nVE|1|20260105|701||F1||1200,5|C|x\r\n"
        "BQ|2|20260106|4110A||P1||200|-1|x\r\nBQ|2|20260106|512||P1||200|+1|x\r\n"
        "BQ|3|20260107|4110A||P2||-100|D|x\r\nBQ|3|20260107|512||P2||100|D|x\r\n";
    DelimitedText rows(text, detect_dialect(text));
    AccountingFiles reader(draft, {});
    reader.read(rows, "fec.txt");
    reader.finish();
    EXPECT_EQ(open_lines(draft),
              (Texts{"4110A F1 invoice 1200.50", "4110A P1 payment -200.00", "4110A P2 payment -100.00"}));
}

TEST(AccountingFile, FaultsNameFileRowAndColumn) {
    const auto faults = [](const Texts& files) {
        LedgerDraft draft = draft_of(files);
        Texts result;
        for (const Diagnostic& fault : std::move(draft.faults).take()) {
            result.push_back(fault.place.source + " " + std::to_string(fault.place.row) + " " +
                             fault.place.column_name + " " + fault.code);
        }
        return result;
    };
    EXPECT_EQ(
        faults({line({"VE", "1", "2026-01-05", "411000", "A", "F1", "1,00", "0", ""}) +
                line({"VE", "1", "20260105", "411000", "A", "F1", "1 000,00", "0", ""}) +
                line({"VE", "1", "20260105", "606000", "", "F1", "not read", "0", ""}) + "short\trow\n"}),
        (Texts{"year 1 2 EcritureDate date_malformed", "year 1 3 Debit amount_malformed",
               "year 1 5  row_length"}));
    EXPECT_EQ(faults({sale("F1", "20260105", "A", "1,00"), sale("F1", "20260105", "A", "1,00")}),
              (Texts{"year 2 2 EcritureDate files_overlap"}));
    EXPECT_EQ(faults({line({"VE", "1", "20260105", "707000", "", "F1", "1,00", "0", ""})}),
              (Texts{" -1  no_receivables"}));
}

}  // namespace
}  // namespace quittance
