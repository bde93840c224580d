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

const firm = ".o_quittance_timeline button[data-stage='3']";

/** Presses a key on the element of a step. */
function press(key) {
    return ({ anchor }) => {
        anchor.focus();
        anchor.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    };
}

registry.category("web_tour.tours").add("quittance_policy_changes", {
    steps: () => [
        {
            content: "The stages of the version in force stand on a line, and none can be moved",
            trigger: ".o_quittance_timeline:not(:has(button)) li:contains('Second payment reminder')",
        },
        {
            content: "Open a version to change",
            trigger: ".o_statusbar_buttons button[name='action_new_version']",
            run: "click",
        },
        {
            content: "Move the second reminder a day later by a key",
            trigger: `${firm}[aria-valuetext='15 days after the due date']`,
            run: press("ArrowRight"),
        },
        {
            content: "And another day",
            trigger: `${firm}[aria-valuetext='16 days after the due date']`,
            run: press("ArrowRight"),
        },
        {
            content: "Bring the one after it to the same day",
            trigger: ".o_quittance_timeline button[data-stage='4'][aria-valuenow='30']",
            run: press("PageDown"),
        },
        {
            trigger: ".o_quittance_timeline button[data-stage='4'][aria-valuenow='23']",
            run: press("ArrowLeft"),
        },
        {
            content: "It comes sooner",
            trigger: ".o_quittance_timeline button[data-stage='4'][aria-valuenow='22']:contains('D+22')",
        },
        {
            content: "Nothing is wrong with it",
            trigger: ".o_form_view:not(:has(.o_quittance_stage_fault))",
        },
        {
            content: "Try it",
            trigger: ".o_statusbar_buttons button[name='action_what_if']",
            run: "click",
        },
        {
            content: "Today it does what the one in force does",
            trigger: ".alert-info:contains('the two policies do the same')",
        },
        {
            content: "Look at more days",
            trigger: ".o_field_widget[name='until'] button, .o_field_widget[name='until'] input",
            run: "click",
        },
        {
            trigger: ".o_field_widget[name='until'] input",
            run: "edit 07/20/2026",
        },
        {
            content: "Look",
            trigger: ".o_statusbar_buttons button[name='action_look']",
            run: "click",
        },
        {
            content: "The customer is written to on another day",
            trigger: ".o_field_widget[name='line_ids'] .o_data_row:contains('Boulangerie Sud'):contains('07/13/2026')",
        },
        {
            content: "Type what a letter costs",
            trigger: ".o_field_widget[name='channel_ids'] .o_data_row:contains('E-mail') .o_data_cell[name='unit_cost']",
            run: "click",
        },
        {
            trigger: ".o_field_widget[name='channel_ids'] .o_data_row .o_data_cell[name='unit_cost'] input",
            run: "edit 0.50",
        },
        {
            trigger: ".o_field_widget[name='channel_ids'] .o_list_footer, .o_field_widget[name='channel_ids'] tfoot",
            run: "click",
        },
        {
            content: "The cost of all",
            trigger: ".o_field_widget[name='channel_ids'] .o_data_cell[name='tried_cost']:contains('1.50')",
        },
        {
            content: "Back to the policy",
            trigger: ".breadcrumb-item:contains('version 2') a, a:contains('version 2')",
            run: "click",
        },
        {
            content: "Put it in force",
            trigger: ".o_statusbar_buttons button[name='action_compare']:contains('Put in force')",
            run: "click",
        },
        {
            content: "The changes are told in words",
            trigger: ".modal .o_field_widget[name='changes_html']:contains('from 15 to 17 days after the due date')",
        },
        {
            content: "And what becomes of the stages that items stand at",
            trigger: ".modal .o_field_widget[name='line_ids'] .o_data_row:contains('Payment reminder'):has(td[name='item_count']:contains('1'))",
        },
        {
            content: "Yes",
            trigger: ".modal-footer button[name='action_put_in_force']",
            run: "click",
        },
        {
            content: "It is in force",
            trigger: ".o_form_view .ribbon:contains('In force')",
        },
        {
            content: "And shown as it is",
            trigger: ".o_quittance_timeline:not(:has(button)) li:contains('D+17')",
        },
    ],
});
