import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("quittance_first_steps", {
    steps: () => [
        {
            content: "Today asks for the first steps",
            trigger: ".o_quittance_today button:contains('Look and confirm')",
            run: "click",
        },
        {
            content: "First page: the law that counts",
            trigger: ".o_field_widget[name='law']:contains('France')",
        },
        {
            content: "It says what the company has",
            trigger: ".o_quittance_check .o_field_widget[name='email']:contains('books@creditor.example.com')",
        },
        {
            content: "There is no way back from the first page",
            trigger: ".o_form_view:not(:has(button[name='action_back']))",
        },
        {
            content: "To the policy",
            trigger: "button[name='action_next']",
            run: "click",
        },
        {
            content: "Second page: what happens to an invoice, in words",
            trigger: ".o_quittance_ladder li:contains('D+3'):contains('Payment reminder')",
        },
        {
            content: "To the dry run",
            trigger: "button[name='action_next']",
            run: "click",
        },
        {
            content: "Third page: who is left alone, and why",
            trigger: ".o_field_widget[name='not_chased_ids'] .o_data_row:contains('No e-mail address')",
        },
        {
            content: "Who is contacted, at which stage",
            trigger: ".o_field_widget[name='chased_ids'] .o_data_row:contains('Payment reminder')",
        },
        {
            content: "Choose that a person looks first",
            trigger: ".o_field_widget[name='backlog'] .o_radio_item:contains('After a review') input",
            run: "click",
        },
        {
            content: "Then nobody is contacted",
            trigger: ".o_field_widget[name='not_chased_ids'] .o_data_row:contains('waits until a person has looked')",
        },
        {
            content: "Back to the policy",
            trigger: "button[name='action_back']",
            run: "click",
        },
        {
            content: "Look again",
            trigger: ".o_form_view:has(.o_quittance_ladder) button[name='action_next']",
            run: "click",
        },
        {
            content: "The choice is kept",
            trigger: ".o_field_widget[name='backlog'] .o_radio_item:contains('After a review') input:checked",
        },
        {
            content: "It says before what turning sending on means",
            trigger: ".alert-info:contains('Nothing leaves without that approval')",
        },
        {
            content: "Turn sending on",
            trigger: "button[name='action_turn_sending_on']",
            run: "click",
        },
        {
            content: "It asks once more",
            trigger: ".modal-footer button:contains('Turn sending on')",
            run: "click",
        },
        {
            content: "Today has the switch",
            trigger: ".o_quittance_today:not(:has(.o_quittance_sending_off)) .o_quittance_turn_off",
            run: "click",
        },
        {
            content: "It says what turning off means",
            trigger: ".modal-body:contains('From this moment nothing leaves')",
        },
        {
            content: "Turn sending off",
            trigger: ".modal-footer button:contains('Turn sending off')",
            run: "click",
        },
        {
            content: "Today says that sending is off",
            trigger: ".o_quittance_today:not(:has(.o_quittance_turn_off)) .o_quittance_sending_off:contains('Sending is off')",
        },
    ],
});
