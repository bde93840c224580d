import { Component, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useRecordObserver } from "@web/model/relational_model/utils";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

const JOINS = ["all", "any", "none"];
// What lies between two values of a list, and what takes them apart.
const LISTS = {
    country: { between: ", ", apart: /[\s,;]+/, write: (code) => code.toUpperCase() },
    language: { between: ", ", apart: /[\s,;]+/, write: (code) => code.toLowerCase() },
    tags: { between: "; ", apart: /;/, write: (tag) => tag },
};

const joinOf = (condition) => JOINS.find((join) => join in condition);

/** One of all, any and none with the conditions that it joins, some of which join others. */
class ConditionGroup extends Component {
    static template = "account_quittance.ConditionGroup";
    static props = ["group", "path", "pointer", "editor"];

    get joins() {
        return [
            ["all", _t("All of these hold")],
            ["any", _t("One of these holds")],
            ["none", _t("None of these holds")],
        ];
    }

    get join() {
        return joinOf(this.props.group);
    }

    get rows() {
        return this.props.group[this.join].map((condition, place) => {
            const pointer = this.props.editor.pointerOf(this.props.pointer, this.join, place);
            const join = joinOf(condition);
            return {
                condition,
                isGroup: Boolean(join),
                path: [...this.props.path, place],
                pointer,
                isFaulty: !join && this.props.editor.isFaulty(pointer),
                ...(join ? {} : this.props.editor.shown(condition)),
            };
        });
    }

    changeJoin(join) {
        this.props.editor.change(this.props.path, (group) => {
            const parts = group[joinOf(group)];
            delete group[joinOf(group)];
            group[join] = parts;
        });
    }

    add(condition) {
        this.props.editor.change(this.props.path, (group) => group[joinOf(group)].push(condition));
    }

    addCondition() {
        this.add(this.props.editor.first);
    }

    addGroup() {
        this.add({ any: [this.props.editor.first] });
    }

    remove(place) {
        this.props.editor.change(this.props.path, (group) => group[joinOf(group)].splice(place, 1));
    }

    changePart(place, changed) {
        this.props.editor.change(this.props.path, (group) => {
            const parts = group[joinOf(group)];
            parts[place] = changed(parts[place]);
        });
    }

    changeFact(place, fact) {
        this.changePart(place, () => this.props.editor.blank(fact));
    }

    changeAnswer(place, answer) {
        this.changePart(place, (part) => ({ ...part, is: answer === "yes" }));
    }

    changeLimit(place, name, typed) {
        this.changePart(place, ({ [name]: _before, ...part }) => (typed === "" ? part : { ...part, [name]: Number(typed) }));
    }

    changeList(place, kind, typed) {
        const { apart, write } = LISTS[kind];
        const values = typed.split(apart).map((value) => write(value.trim())).filter(Boolean);
        this.changePart(place, (part) => ({ ...part, one_of: values }));
    }

    changeWord(place, word, isChosen) {
        this.changePart(place, (part) => ({
            ...part,
            one_of: isChosen ? [...part.one_of, word] : part.one_of.filter((value) => value !== word),
        }));
    }
}
ConditionGroup.components = { ConditionGroup };

/** Conditions as a manifest has them, from a list of facts that the core gives; it checks what is typed. */
export class ConditionsField extends Component {
    static template = "account_quittance.ConditionsField";
    static components = { ConditionGroup };
    static props = standardFieldProps;

    setup() {
        // What is typed while the core still checks what was typed before is kept here, and checked after it.
        this.state = useState({ value: false });
        this.pending = 0;
        useRecordObserver((record) => {
            const value = record.data[this.props.name];
            if (!this.pending) {
                this.state.value = value;
            }
        });
    }

    get data() {
        return this.props.record.data;
    }

    get facts() {
        return this.data.condition_facts || [];
    }

    get placeholders() {
        return { country: _t("e.g. FR, BE"), language: _t("e.g. fr, nl"), tags: _t("e.g. Key account; Retail") };
    }

    /** A single comparison is shown as all of one. */
    get group() {
        const condition = this.state.value;
        return !condition ? { all: [] } : joinOf(condition) ? condition : { all: [condition] };
    }

    pointerOf(parent, join, place) {
        const condition = this.state.value;
        return parent === "" && !joinOf(condition) ? "" : `${parent}/${join}/${place}`;
    }

    isFaulty(pointer) {
        const place = this.data.fault_place;
        return typeof place === "string" && this.data.fault_field === this.props.name && `${place}/`.startsWith(`${pointer}/`);
    }

    /** What a new condition begins with; kinds of customers have a field of their own. */
    get first() {
        return this.blank(this.facts.find(({ kind }) => kind !== "word").fact);
    }

    blank(fact) {
        const { kind } = this.facts.find((known) => known.fact === fact);
        return { number: { fact }, yes_no: { fact, is: true } }[kind] || { fact, one_of: [] };
    }

    shown(condition) {
        const known = this.facts.find(({ fact }) => fact === condition.fact) || { kind: "", title: condition.fact, words: [] };
        const list = LISTS[known.kind];
        return { ...known, typed: list ? condition.one_of.join(list.between) : "" };
    }

    /** What was changed at a place becomes the field's value; the record's own is never touched. */
    async change(path, changed) {
        const group = JSON.parse(JSON.stringify(this.group));
        changed(path.reduce((at, place) => at[joinOf(at)][place], group));
        const { all } = group;
        const isBare = all?.length === 1 && !joinOf(all[0]);
        const value = !group[joinOf(group)].length ? false : isBare ? all[0] : group;
        this.state.value = value;
        this.pending += 1;
        try {
            await this.props.record.update({ [this.props.name]: value });
        } finally {
            this.pending -= 1;
        }
    }
}

registry.category("fields").add("quittance_conditions", {
    component: ConditionsField,
    displayName: _t("Conditions"),
    supportedTypes: ["json"],
    fieldDependencies: [
        { name: "condition_facts", type: "json" },
        { name: "conditions_in_words", type: "char" },
        { name: "fault_field", type: "char" },
        { name: "fault_place", type: "char" },
    ],
});
