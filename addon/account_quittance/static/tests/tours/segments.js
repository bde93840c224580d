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
            trigger: ".modal .o_form_button_save",
            run: "click",
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
    ],
});
