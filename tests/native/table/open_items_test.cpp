#include <quittance/table/open_items.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quittance {
namespace {

DraftSettings settings() {
    DraftSettings result;
    result.company_currency = *find_currency("EUR");
    result.country = "FR";
    result.as_of = *parse_day("2026-06-30");
    result.stages = {"friendly", "firm"};
    return result;
}

LedgerDraft draft_of(std::string_view items, std::string_view payments = "", DraftSettings given = settings(),
                     std::size_t part_count = 0) {
    LedgerDraft draft(std::move(given));
    DelimitedText item_rows(items, detect_dialect(items));
    DelimitedText payment_rows(payments, detect_dialect(payments));
    std::vector<std::unique_ptr<RowSource>> parts;
    if (part_count > 0) {
        parts = parts_of(items, detect_dialect(items), part_count);
    }
    read_open_items(
        {&item_rows, "items.csv", payments.empty() ? nullptr : &payment_rows, "payments.csv", parts}, draft);
    return draft;
}

// "file row column code" of each fault.
std::vector<std::string> faults(LedgerDraft draft) {
    std::vector<std::string> result;
    for (const Diagnostic& fault : std::move(draft.faults).take()) {
        EXPECT_FALSE(fault.message.empty() || fault.cure.empty()) << fault.code;
        result.push_back(fault.place.source + " " + std::to_string(fault.place.row) + " " +
                         fault.place.column_name + " " + fault.code);
    }
    return result;
}

using Texts = std::vector<std::string>;

TEST(OpenItems, ARowBecomesALine) {
    const LedgerDraft draft = draft_of(
        "customer;invoice;due_date;date;amount;kind\nMartin;F-1;2026-05-31;2026-05-01;1200,50;\n"
        "Martin;A-1;2026-05-31;;-200;credit_note\n");
    EXPECT_EQ(faults(draft), Texts{});
    ASSERT_EQ(draft.lines.size(), 2U);
    const LineRow& invoice = draft.lines[0];
    EXPECT_EQ(invoice.amount_minor, 120'050);
    EXPECT_EQ(invoice.residual_company_minor, 120'050);
    EXPECT_EQ(invoice.kind, LineKind::invoice);
    EXPECT_EQ(format_day(invoice.day), "2026-05-01");
    EXPECT_EQ(draft.lines[1].kind, LineKind::credit_note);
    EXPECT_EQ(draft.lines[1].day, draft.lines[1].due_day);
    EXPECT_EQ(draft.customers[invoice.customer_id], "Martin");
    EXPECT_EQ(draft.invoice_name(invoice.move_id), "F-1");
    EXPECT_EQ(draft.origins[1].row, 3U);
}

TEST(OpenItems, PaymentsReduceInstalmentsByDueDate) {
    const LedgerDraft draft = draft_of(
        "customer,invoice,due_date,amount,residual\n"
        "A,F-1,2026-03-31,100.00,\n"
        "A,F-1,2026-02-28,60.00,\n"
        "A,F-2,2026-03-31,500.00,200.00\n",
        "invoice,date,amount,kind\nF-1,2026-04-02,80.00,\nF-2,2026-03-01,250.00,credit_note\nF-1,2026-03-05,"
        "20.00,\n");
    EXPECT_EQ(faults(draft), Texts{});
    // 20 of March and 40 of April on the February instalment, 40 of April on that of March.
    EXPECT_EQ(draft.lines[0].residual_minor, 6'000);
    EXPECT_EQ(draft.lines[1].residual_minor, 0);
    EXPECT_EQ(draft.lines[2].residual_minor, 20'000);
    Texts told;
    for (const SettlementRow& row : draft.settlements) {
        told.push_back(std::to_string(row.line_id) + " " + format_day(row.day) + " " +
                       std::to_string(row.amount_minor) + " " + std::to_string(static_cast<int>(row.kind)));
    }
    EXPECT_EQ(told, (Texts{"2 2026-03-05 2000 1", "2 2026-04-02 4000 1", "1 2026-04-02 4000 1",
                           "3 2026-03-01 25000 3",
                           "3 2026-03-31 5000 2"}));  // what no payment explains counts from the start
    ASSERT_EQ(draft.notes.size(), 1U);
    EXPECT_EQ(draft.notes[0].code, "payments_undated");
}

TEST(OpenItems, SignKindAndBoundsAreFaults) {
    EXPECT_EQ(
        faults(draft_of("customer,invoice,due_date,amount,residual,kind,currency,residual_company,stage\n"
                        "A,1,2026-03-31,10.00,,credit_note,,,\n"
                        "A,2,2026-03-31,-10.00,,invoice,,,\n"
                        "A,3,2026-03-31,10.00,10.01,,,,\n"
                        "A,4,2026-03-31,10.00,-1.00,,,,\n"
                        "A,5,2026-03-31,-10.00,1.00,,,,\n"
                        "A,6,2026-03-31,0.00,,,,,\n"
                        "A,7,2026-03-31,10.00,,payment,,,\n"
                        "A,8,2026-03-31,10.00,,,USD,,\n"
                        "A,9,2026-03-31,10.00,,,USD,-8.00,\n"
                        "A,10,2026-03-31,10.00,8.00,,EUR,9.00,\n"
                        "A,11,2026-03-31,10.00,,,,,99\n"
                        "A,12,2026-03-31,\"1,000\",,,,,\n"
                        "A,13,2026-03-31,1.000,,,,,\n"
                        "B,3,2026-03-31,10.00,,,,,\n")),
        (Texts{"items.csv 2 kind sign_of_kind", "items.csv 3 kind sign_of_kind",
               "items.csv 4 residual residual_out_of_bounds", "items.csv 5 residual residual_out_of_bounds",
               "items.csv 6 residual residual_out_of_bounds", "items.csv 7 amount amount_zero",
               "items.csv 8 kind sign_of_kind", "items.csv 9 residual_company value_missing",
               "items.csv 10 residual_company residual_out_of_bounds",
               "items.csv 11 residual_company residual_out_of_bounds", "items.csv 12 stage value_not_allowed",
               "items.csv 13 amount amount_malformed", "items.csv 14 amount amount_too_fine",
               "items.csv 15 invoice value_differs"}));
}

TEST(OpenItems, PaymentsHaveFaultsOfTheirOwn) {
    EXPECT_EQ(faults(draft_of("customer,invoice,due_date,amount\nA,F-1,2026-03-31,100.00\n",
                              "invoice,date,amount\nF-9,2026-04-01,1\nF-1,2026-07-01,1\nF-1,2026-04-01,-5\n"
                              "F-1,2026-04-01,1.005\n,2026-04-01,1\n")),
              (Texts{"payments.csv 2 invoice invoice_unknown", "payments.csv 3 date date_after_night",
                     "payments.csv 4 amount amount_not_positive", "payments.csv 5 amount amount_too_fine",
                     "payments.csv 6 invoice value_missing"}));
    EXPECT_EQ(faults(draft_of("customer,invoice,due_date,amount\nA,F-1,2026-03-31,100.00\n",
                              "invoice,date,amount\nF-1,2026-04-01,60\nF-1,2026-04-02,60\n")),
              (Texts{"payments.csv 3 amount payment_over_amount"}));
}

TEST(OpenItems, EveryRowMayEndWithTheDelimiterOrNone) {
    EXPECT_EQ(faults(draft_of("customer;invoice;due_date;amount\nA;1;2026-03-31;1;\nA;2;2026-03-31;1;\n")),
              Texts{});
    EXPECT_EQ(faults(draft_of("customer;invoice;due_date;amount;\nA;1;2026-03-31;1;\n")), Texts{});
    EXPECT_EQ(
        faults(draft_of("customer;invoice;due_date;amount\nA;1;2026-03-31;1\nA;2;2026-03-31;1;\nA;3\n")),
        (Texts{"items.csv 3  row_length", "items.csv 4  row_length"}));
    EXPECT_EQ(faults(draft_of("customer;invoice;due_date;amount\nA;1;2026-03-31;1;000\n")),
              (Texts{"items.csv 2  row_length"}));
}

TEST(OpenItems, FaultsAreReportedUpToALimit) {
    DraftSettings few = settings();
    few.fault_limit = 2;
    std::string items = "customer,invoice,due_date,amount\n";
    for (int i = 0; i < 1'500; ++i) {
        items += "A,F,soon,1.00\n";
    }
    const auto left = std::move(draft_of(items, "", few).faults).take();
    ASSERT_EQ(left.size(), 3U);
    EXPECT_EQ(left[0].code, "date_malformed");
    EXPECT_EQ(left[2].code, "more_faults");
    EXPECT_EQ(left[2].message.substr(0, 5), "1,498");
}

TEST(OpenItems, TheSnapshotStandsCustomerByCustomer) {
    LedgerDraft draft = draft_of(
        "customer,invoice,due_date,amount,stage,paused_until\n"
        "A,F-1,2026-03-31,1.00,,\nB,F-2,2026-03-31,2.00,firm,2026-07-31\nA,F-3,2026-04-30,3.00,friendly,\n"
        "A,F-3,2026-02-28,4.00,,\n");
    EXPECT_EQ(faults(draft), Texts{});
    Snapshot ledger(draft.snapshot_settings());
    ASSERT_EQ(draft.fill(ledger), std::nullopt);
    ASSERT_EQ(ledger.seal(), std::nullopt);
    Texts lines;
    for (std::uint32_t line = 0; line < ledger.line_count(); ++line) {
        lines.push_back(std::to_string(ledger.customer_id(line)) + " " +
                        std::to_string(ledger.line_id(line)));
    }
    EXPECT_EQ(lines, (Texts{"1 1", "1 3", "1 4", "2 2"}));
    ASSERT_EQ(ledger.item_count(), 2U);
    EXPECT_EQ(ledger.item_stage(0), "firm");
    EXPECT_EQ(ledger.item_stage(1), "friendly");
    EXPECT_EQ(ledger.item_ordinal(1), 2);  // the instalment of February comes first
    EXPECT_EQ(ledger.customers().size(), 2U);
    ASSERT_EQ(ledger.holds_of_customer(2).size(), 1U);
    EXPECT_EQ(ledger.holds_of_customer(2)[0].code, "paused");
}

// Parts are read each by itself and put together: nothing may show it.
void expect_as_one(std::string_view items, std::string_view payments = "") {
    const LedgerDraft whole = draft_of(items, payments);
    const Texts told = faults(whole);
    for (const std::size_t count : {1U, 2U, 3U, 7U, 50U}) {
        const LedgerDraft parted = draft_of(items, payments, settings(), count);
        SCOPED_TRACE(std::string(items) + "in " + std::to_string(count) + " parts");
        EXPECT_EQ(faults(parted), told);
        if (!told.empty()) {
            continue;
        }
        EXPECT_EQ(parted.lines, whole.lines);
        EXPECT_EQ(parted.origins, whole.origins);
        EXPECT_EQ(parted.settlements, whole.settlements);
        EXPECT_EQ(parted.stages_done, whole.stages_done);
        EXPECT_EQ(parted.facts, whole.facts);
        EXPECT_EQ(parted.sources, whole.sources);
        EXPECT_EQ(parted.notes.size(), whole.notes.size());
        for (std::size_t i = 0; i < whole.customers.size(); ++i) {
            EXPECT_EQ(parted.customers[static_cast<Id>(i + 1)], whole.customers[static_cast<Id>(i + 1)]);
        }
        for (std::size_t i = 0; i < whole.currencies.size(); ++i) {
            EXPECT_EQ(parted.currencies[i].code, whole.currencies[i].code);
        }
    }
}

TEST(OpenItems, PartsTellWhatTheWholeTells) {
    const std::string header =
        "customer,invoice,due_date,amount,residual,currency,residual_company,stage,relation\n";
    std::string rows;
    for (int i = 0; i < 40; ++i) {
        const std::string number = std::to_string(i);
        rows += "\"Customer\n" + std::to_string(i % 7) + "\",F-" + std::to_string(i / 2) +
                number.substr(0, 1) + "x" + std::to_string(i % 7) + ",2026-0" + std::to_string(1 + i % 6) +
                "-28," + number + "1.00," + (i % 5 == 0 ? "0.50" : "") + (i % 3 == 0 ? ",USD,0.40," : ",,,") +
                (i % 4 == 0 ? "friendly," : ",") + (i % 11 == 0 ? "b2b" : "") + "\n";
        rows += i % 9 == 0 ? "\n" : "";
    }
    EXPECT_EQ(draft_of(header + rows).lines.size(), 40U);
    expect_as_one(header + rows);
    expect_as_one("\xEF\xBB\xBF\n" + header + rows);
    expect_as_one(header);
    expect_as_one("");
    std::string ends_with_return = header + rows;
    std::replace(ends_with_return.begin(), ends_with_return.end(), '\n', '\r');
    expect_as_one(ends_with_return);
}

TEST(OpenItems, PartsTellFaultsWhereTheWholeDoes) {
    const std::string header = "customer,invoice,due_date,amount,relation\n";
    const auto rows = [](const std::string& customer, const std::string& tail) {
        std::string result;
        for (int i = 0; i < 9; ++i) {
            result += customer + ",F-" + customer + std::to_string(i) + ",2026-05-31,10.00," + tail + "\n";
        }
        return result;
    };
    expect_as_one(header + rows("A", "b2b") + "A,F-A9,soon,10.00,b2b\n" + rows("B", ""));
    expect_as_one(header + rows("A", "b2b") + rows("B", "") + "A,F-A9,2026-05-31,10.00,consumer\n");
    expect_as_one(header + rows("A", "b2b") + rows("B", "") + "C,F-A0,2026-05-31,10.00,\n");
    expect_as_one(header + rows("A", "b2b,") + rows("B", ""));
    expect_as_one(header + rows("A", "b2b") + rows("\"B", ""));
    expect_as_one(header + rows("A", "") + rows("B", ""),
                  "invoice,date,amount\nF-A3,2026-06-01,4.00\nF-B8,2026-06-02,40.00\n");
}

}  // namespace
}  // namespace quittance
