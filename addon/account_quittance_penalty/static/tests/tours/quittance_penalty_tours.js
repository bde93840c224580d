import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("quittance_desk_charges", {
    steps: () => [
        {
            content: "The penalties of the customer, with their derivation",
            trigger: ".o_notebook_headers a[name='penalties']",
            run: "click",
        },
        {
            content: "What is open",
            trigger: ".o_quittance_penalties:contains('5.99'):contains('40.00')",
        },
        {
            content: "Charge it",
            trigger: ".o_statusbar_buttons button[name='action_charge']",
            run: "click",
        },
        {
            content: "The proposal says what it will enter",
            trigger: ".o_field_widget[name='sentence']:contains('Entries to make: 1'):contains('45.99')",
        },
        {
            content: "The law is not verified: a person looked at it",
            trigger: ".o_field_widget[name='confirmed'] input",
            run: "click",
        },
        {
            content: "Take the customer out",
            trigger: ".o_field_widget[name='entry_ids'] button[name='action_take_out']",
            run: "click",
        },
        {
            content: "Nothing is chosen",
            trigger: ".o_field_widget[name='sentence']:contains('Nothing is chosen')",
        },
        {
            content: "Put one claim in",
            trigger: ".o_field_widget[name='line_ids'] button[name='action_put_in']",
            run: "click",
        },
        {
            content: "Charge",
            trigger: ".o_statusbar_buttons button[name='action_charge']",
            run: "click",
        },
        {
            content: "It is a draft, for the accountant",
            trigger: ".o_field_widget[name='sentence']:contains('Entries made: 1')",
        },
    ],
});

registry.category("web_tour.tours").add("quittance_currencies_of_claims", {
    steps: () => [
        {
            content: "Every claim",
            trigger: "button[name='action_open_lines']:contains('Claims')",
            run: "click",
        },
        {
            content: "By customer and currency, and below them a total for each currency",
            trigger: ".o_list_footer:contains('85.99'):contains('5.99'):contains('€'):contains('$')",
        },
        {
            content: "Without groups",
            trigger: ".o_searchview .o_facet_remove",
            run: "click",
        },
        {
            content: "The same totals",
            trigger: ".o_list_view:not(:has(.o_group_header)) tfoot:contains('85.99'):contains('€'):contains('$')",
        },
    ],
});
