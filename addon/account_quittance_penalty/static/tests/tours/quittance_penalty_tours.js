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
            trigger: ".o_field_widget[name='penalties_html']:contains('5.99'):contains('40.00')",
        },
        {
            content: "Charge it",
            trigger: ".o_statusbar_buttons button[name='action_charge']",
            run: "click",
        },
        {
            content: "The dialogue says what it will enter",
            trigger: ".modal .o_field_widget[name='sentence']:contains('1 entries for 1 customers')",
        },
        {
            content: "The law is not verified: a person looked at it",
            trigger: ".modal .o_field_widget[name='confirmed'] input",
            run: "click",
        },
        {
            content: "Create the entry",
            trigger: ".modal-footer button[name='action_charge']",
            run: "click",
        },
        {
            content: "It is a draft, for the accountant",
            timeout: 30000, // the host's list of entries is slow to come the first time
            trigger: "body:not(:has(.modal)) .o_list_view .o_data_row:contains('Atelier Nord')",
        },
    ],
});
