import { registry } from "@web/core/registry";

const row = ".o_data_row:contains('Atelier Nord')";

registry.category("web_tour.tours").add("quittance_desk_approves", {
    steps: () => [
        {
            content: "The morning list counts what waits for approval",
            trigger: ".o_quittance_today button:contains('To approve 1')",
        },
        {
            content: "Nothing says that sending is off",
            trigger: ".o_quittance_today:not(:has(.o_quittance_sending_off))",
        },
        {
            content: "Open the case",
            trigger: `${row} .o_data_cell[name='partner_id']`,
            run: "click",
        },
        {
            content: "The case says what to do next",
            trigger: ".o_field_widget[name='next_sentence']:contains('Read and approve')",
        },
        {
            content: "The ladder shows the next step",
            trigger: ".o_quittance_stages .o_next",
        },
        {
            content: "Look at the letter",
            trigger: ".o_statusbar_buttons button[name='action_preview']",
            run: "click",
        },
        {
            content: "It goes to the customer's address",
            trigger: ".modal .o_field_widget[name='recipient_email']:contains('atelier-nord@customer.example.com')",
        },
        {
            content: "It names the total",
            trigger: ".modal .o_quittance_letter:contains('Total to pay')",
        },
        {
            content: "Approve what was read",
            trigger: ".modal-footer button[name='action_approve']",
            run: "click",
        },
        {
            content: "The case says that it leaves by itself now",
            trigger: ".o_field_widget[name='next_sentence']:contains('leaves with the next sending')",
        },
        {
            content: "Back to the list",
            trigger: ".o_breadcrumb .o_back_button a, .o_back_button",
            run: "click",
        },
        {
            content: "Nothing is left to approve",
            trigger: ".o_quittance_today button:contains('To approve 0')",
        },
        {
            content: "One letter leaves next: show it",
            trigger: ".o_quittance_today button:contains('Leaving next 1')",
            run: "click",
        },
        {
            content: "It is the one that was approved",
            trigger: row,
        },
    ],
});

registry.category("web_tour.tours").add("quittance_desk_sees_that_it_left", {
    steps: () => [
        {
            content: "Contacts and proofs",
            trigger: ".o_notebook_headers a[name='actions']",
            run: "click",
        },
        {
            content: "The contact is done",
            trigger: ".o_field_widget[name='action_ids'] .o_data_cell[name='state']:contains('Done')",
        },
        {
            content: "The chatter says where the message went",
            trigger: ".o-mail-Message:contains('atelier-nord@customer.example.com')",
        },
    ],
});

registry.category("web_tour.tours").add("quittance_sending_is_off", {
    steps: () => [
        {
            content: "The list says that sending is off",
            trigger: ".o_quittance_sending_off:contains('Sending is off')",
        },
        {
            content: "Approve is disabled in the list, with the reason beside it",
            trigger: `${row} .o_widget_quittance_next:has(button:disabled:contains('Approve')):contains('Sending is off')`,
        },
        {
            content: "The letter can be read all the same",
            trigger: `${row} button[name='action_preview']`,
            run: "click",
        },
        {
            content: "It says why it cannot be approved",
            trigger: ".modal .alert-warning:contains('Sending is off')",
        },
        {
            content: "There is no Approve here",
            trigger: ".modal-footer:not(:has(button[name='action_approve']))",
        },
        {
            content: "Close the letter",
            trigger: ".modal-footer button:contains('Close')",
            run: "click",
        },
        {
            content: "Open the case",
            trigger: `body:not(:has(.modal)) ${row} .o_data_cell[name='partner_id']`,
            run: "click",
        },
        {
            content: "Approve is disabled in the case, and the notice says why",
            trigger: ".o_form_view:has(.o_statusbar_buttons button[name='action_approve']:disabled) .alert-warning:contains('Sending is off')",
        },
    ],
});
