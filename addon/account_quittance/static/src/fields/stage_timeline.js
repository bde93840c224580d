import { Component, useRef, useState } from "@odoo/owl";
import { localization } from "@web/core/l10n/localization";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

const ICONS = {
    email: "fa-envelope-o",
    letter: "fa-file-text-o",
    registered: "fa-certificate",
    sms: "fa-mobile",
    phone: "fa-phone",
    portal: "fa-globe",
    task: "fa-check-square-o",
};
const DAYS_BEFORE = 5;
const DAYS_AFTER = 10;
// Of the whole line: what a card takes.
const CARD_PERCENT = 23;
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7 };

/** The stages of a policy on a line of days from the due date. On a draft they are moved by dragging or by keys. */
export class StageTimelineField extends Component {
    static template = "account_quittance.StageTimelineField";
    static props = standardFieldProps;

    setup() {
        this.track = useRef("track");
        this.state = useState({ drag: null });
    }

    /** The records in their order, each with its day from the due date. */
    get stages() {
        const { records } = this.props.record.data[this.props.name];
        let day = 0;
        return [...records]
            .sort((a, b) => a.data.number - b.data.number)
            .map((record) => {
                day = record.data.offset_days + (record.data.counted_from === "previous" ? day : 0);
                return { record, day };
            });
    }

    get bounds() {
        const days = this.stages.map((stage) => stage.day);
        return { first: Math.min(0, ...days) - DAYS_BEFORE, last: Math.max(0, ...days) + DAYS_AFTER };
    }

    percent(day) {
        const { first, last } = this.bounds;
        return (100 * (day - first)) / (last - first);
    }

    /** What is drawn: cards that would lie over each other stand on lines of their own. */
    get cards() {
        const ends = [];
        return this.stages.map(({ record, day }) => {
            const shown = this.state.drag?.id === record.id ? this.state.drag.day : day;
            const percent = this.percent(shown);
            const toLeft = percent > 100 - CARD_PERCENT;
            const begin = toLeft ? percent - CARD_PERCENT : percent;
            let level = ends.findIndex((end) => end <= begin);
            level = level < 0 ? ends.length : level;
            ends[level] = begin + CARD_PERCENT;
            const { name, channel, fault } = record.data;
            return {
                record,
                day,
                shown,
                toLeft,
                level,
                fault,
                title: name || "",
                icon: ICONS[channel] || "fa-circle-o",
                style: `left: ${percent}%; --level: ${level};`,
                dayLabel: _t("D%s", shown < 0 ? `−${-shown}` : `+${shown}`),
                words: this.words(shown),
                channel: (record.fields.channel.selection || []).find(([value]) => value === channel)?.[1] || "",
            };
        });
    }

    get height() {
        return `--levels: ${Math.max(1, ...this.cards.map((card) => card.level + 1))};`;
    }

    get dueStyle() {
        return `left: ${this.percent(0)}%;`;
    }

    words(day) {
        if (day === 0) {
            return _t("on the due date");
        }
        if (Math.abs(day) === 1) {
            return day < 0 ? _t("1 day before the due date") : _t("1 day after the due date");
        }
        return day < 0 ? _t("%s days before the due date", -day) : _t("%s days after the due date", day);
    }

    label(card) {
        return _t("%(title)s, %(channel)s", { title: card.title, channel: card.channel });
    }

    /** A stage comes to another day; it changes places with those that it passes. */
    async move(moved, day) {
        const before = this.stages;
        const order = before
            .map((stage) => (stage.record.id === moved.id ? { ...stage, day } : stage))
            .sort((a, b) => a.day - b.day || a.record.data.number - b.record.data.number);
        for (const [place, { record, day: comesOn }] of order.entries()) {
            const { number, counted_from, offset_days } = record.data;
            const previous = order[place - 1];
            const wasAfter = before[before.findIndex((stage) => stage.record.id === record.id) - 1];
            const isRelative = counted_from === "previous";
            const changes = {};
            if (number !== place + 1) {
                changes.number = place + 1;
            }
            // What counts from the stage before moves along with it, as long as that is the same one.
            if (record.id === moved.id || (isRelative && previous?.record.id !== wasAfter?.record.id)) {
                const offset = comesOn - (isRelative && previous ? previous.day : 0);
                if (offset !== offset_days) {
                    changes.offset_days = offset;
                }
            }
            if (Object.keys(changes).length) {
                await record.update(changes);
            }
        }
    }

    onKeydown(ev, card) {
        const back = localization.direction === "rtl" && ev.key.startsWith("Arrow") ? -1 : 1;
        if (KEYS[ev.key]) {
            ev.preventDefault();
            ev.stopPropagation();
            this.move(card.record, card.day + back * KEYS[ev.key]);
        }
    }

    onPointerdown(ev, card) {
        const width = this.track.el.getBoundingClientRect().width;
        // In the list that a narrow screen shows nothing lies on a line.
        if (ev.button === 0 && getComputedStyle(ev.currentTarget.parentElement).position === "absolute") {
            ev.currentTarget.setPointerCapture(ev.pointerId);
            const { first, last } = this.bounds;
            this.state.drag = { id: card.record.id, from: ev.clientX, day: card.day, days: (last - first) / width };
        }
    }

    onPointermove(ev, card) {
        const { drag } = this.state;
        if (drag?.id === card.record.id) {
            drag.day = card.day + Math.round((ev.clientX - drag.from) * drag.days);
        }
    }

    async onPointerup(ev, card) {
        const { drag } = this.state;
        if (drag?.id === card.record.id) {
            if (drag.day !== card.day) {
                await this.move(card.record, drag.day);
            }
            this.state.drag = null;
        }
    }
}

registry.category("fields").add("quittance_stage_timeline", {
    component: StageTimelineField,
    displayName: _t("Timeline of stages"),
    supportedTypes: ["one2many"],
    relatedFields: [
        { name: "number", type: "integer" },
        { name: "name", type: "char" },
        { name: "offset_days", type: "integer" },
        { name: "counted_from", type: "selection" },
        { name: "channel", type: "selection" },
        { name: "fault", type: "char" },
    ],
});
