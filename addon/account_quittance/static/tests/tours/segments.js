import { registry } from "@web/core/registry";

const segments = ".o_field_widget[name='segment_ids']";
const row = (name, count) =>
    `${segments} .o_data_row:contains('${name}'):has(td[name='customer_count']:contains(/^${count}$/))`;
const everybody = (count) => `.o_field_widget[name='everybody_count']:contains(/^${count}$/)`;

registry.category("web_tour.tours").add("quittance_segments", {
    steps: () => [
        {
            content: "Segments are there, everybody else has the standard policy",
            trigger: row("French customers", 2),
        },
        { trigger: everybody(0) },
        {
            content: "Add one",
            trigger: `${segments} .o_field_x2many_list_row_add a`,
            run: "click",
        },
        {
            trigger: ".modal .o_field_widget[name='name'] input",
            run: "edit Public buyers",
        },
        {
            trigger: ".modal .o_field_widget[name='policy_id'] input",
            run: "edit Slow",
        },
        {
            trigger: ".ui-autocomplete .o-autocomplete--dropdown-item a:contains('Slow')",
            run: "click",
        },
        {
            content: "A fault is told at once",
            trigger: ".modal .o_field_widget[name='relations'] input",
            run: "edit buyers && press Tab",
        },
        {
            trigger: ".modal .alert-danger:contains('relation')",
        },
        {
            trigger: ".modal .o_field_widget[name='relations'] input",
            run: "edit public && press Tab",
        },
        {
            content: "And gone when it is mended",
            trigger: ".modal:not(:has(.alert-danger))",
        },
        {
            content: "A condition that asks for nothing yet is told as such",
            trigger: ".modal .o_add_condition",
            run: "click",
        },
        {
            trigger: ".modal .alert-danger:contains('Nothing is named')",
        },
        {
            trigger: ".modal .o_faulty input[type='text']",
            run: "edit France && press Tab",
        },
        {
            content: "The core tells at the condition that it is no country",
            trigger: ".modal:has(.alert-danger:contains('no country')) .o_faulty input[type='text']",
            run: "edit fr, de && press Tab",
        },
        {
            trigger: ".modal:not(:has(.alert-danger)):not(:has(.o_faulty))",
        },
        {
            content: "And one of two others",
            trigger: ".modal .o_add_conditions",
            run: "click",
        },
        {
            trigger: ".modal .o_quittance_conditions .o_quittance_conditions .o_quittance_condition select",
            run: "select insured",
        },
        {
            trigger: ".modal .o_quittance_conditions .o_quittance_conditions select[aria-label='whether the claim is insured']",
            run: "select no",
        },
        {
            trigger: ".modal .o_quittance_conditions .o_quittance_conditions .o_add_condition",
            run: "click",
        },
        {
            trigger: ".modal .o_quittance_conditions .o_quittance_conditions li:nth-child(2) select",
            run: "select customer_days",
        },
        {
            trigger: ".modal .o_quittance_conditions .o_quittance_conditions li:nth-child(2) input[name='at_least']",
            run: "edit 0 && press Tab",
        },
        {
            trigger: ".modal .o_quittance_conditions .o_quittance_conditions .o_add_condition",
            run: "click",
        },
        {
            trigger: ".modal .o_quittance_conditions .o_quittance_conditions li:nth-child(3) select",
            run: "select relation",
        },
        {
            trigger: ".modal .o_quittance_conditions .o_quittance_conditions li:nth-child(3) input[value='public']",
            run: "click",
        },
        {
            trigger: ".modal:not(:has(.alert-danger)) .o_quittance_conditions .o_quittance_conditions li:nth-child(3) input[value='public']:checked",
        },
        {
            trigger: ".modal .o_form_button_save",
            run: "click",
        },
        {
            content: "They are told in words",
            trigger: `${segments} .o_data_row:contains('Public buyers') td[name='conditions_in_words']:contains('FR, DE'):contains('insured: no')`,
        },
        {
            trigger: `${segments} .o_data_row:contains('Public buyers')`,
        },
        {
            trigger: ".o_form_button_save:not(:disabled)",
            run: "click",
        },
        { trigger: ".o_form_saved" },
        {
            content: "Those before it leave it nobody of today",
            trigger: row("Public buyers", 0),
        },
        { trigger: row("French customers", 2) },
        {
            content: "Move it up",
            trigger: `${segments} .o_data_row:nth-child(3) .o_row_handle`,
            run: `drag_and_drop(${segments} .o_data_row:nth-child(1))`,
        },
        {
            trigger: `${segments} .o_data_row:nth-child(3):contains('French customers')`,
        },
        {
            trigger: ".o_form_button_save:not(:disabled)",
            run: "click",
        },
        { trigger: ".o_form_saved" },
        {
            content: "Now the first one that holds is another one",
            trigger: row("Public buyers", 1),
        },
        { trigger: row("French customers", 1) },
        {
            content: "A file is looked at before it is taken",
            trigger: ".o_form_view button:contains('Import a file')",
            run: "click",
        },
        { trigger: ".modal .o_field_widget[name='file']" },
        {
            trigger: ".modal button[special='cancel']",
            run: "click",
        },
        { trigger: ".o_form_view button:contains('Export')" },
    ],
});
