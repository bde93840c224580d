// A policy out of its manifest.
#include "reading.hpp"

#include <array>
#include <set>

namespace quittance {
namespace {

constexpr std::int64_t grace_limit = 60;

// Of older policies the code of a stage was its text.
LetterText read_text(ObjectReader& reader, std::string_view code) {
    const std::vector<LetterText> texts = {LetterText::before_due, LetterText::friendly, LetterText::firm};
    if (reader.optional("text", JsonKind::string) != nullptr) {
        return choose<LetterText>(reader, "text", texts);
    }
    const auto same =
        std::find_if(texts.begin(), texts.end(), [&](LetterText text) { return to_string(text) == code; });
    return same == texts.end() ? LetterText::friendly : *same;
}

// By which channels a contact goes, in the order in which they are tried.
void read_channels(ObjectReader& reader, Stage& stage) {
    constexpr std::array<PlannedChannel, 7> known = {
        PlannedChannel::email, PlannedChannel::letter, PlannedChannel::registered, PlannedChannel::sms,
        PlannedChannel::phone, PlannedChannel::portal, PlannedChannel::task};
    const JsonNode* plan = reader.optional("channels", JsonKind::array);
    if (reader.node().find("channels") == nullptr) {
        stage.channel = choose<Channel>(reader, "channel", {Channel::email, Channel::task});
        stage.plan = {stage.channel == Channel::email ? PlannedChannel::email : PlannedChannel::task};
        return;
    }
    if (const JsonNode* one = reader.optional("channel", JsonKind::string)) {
        reader.fault(one->place, "value_not_allowed", "A channel stands beside a plan of channels",
                     "Give one of the two.");
    }
    for (const JsonNode& name : elements_of(plan)) {
        const auto found = std::find_if(known.begin(), known.end(), [&](PlannedChannel channel) {
            return name.kind == JsonKind::string && name.string == to_string(channel);
        });
        if (found == known.end()) {
            reader.fault(name.place, "value_not_allowed", "This is no channel",
                         "Use email, letter, registered, sms, phone, portal or task.");
        } else if (std::find(stage.plan.begin(), stage.plan.end(), *found) != stage.plan.end()) {
            reader.fault(name.place, "name_twice", "The channel \"" + name.string + "\" stands twice",
                         "Name each channel once.");
        } else {
            stage.plan.push_back(*found);
        }
    }
    if (plan != nullptr && plan->elements.empty()) {
        reader.fault(plan->place, "value_not_allowed", "No channel is planned", "Name one.");
    }
    const auto served = std::find_if(stage.plan.begin(), stage.plan.end(), [](PlannedChannel channel) {
        return channel == PlannedChannel::email || channel == PlannedChannel::task;
    });
    const bool by_email = served != stage.plan.end() && *served == PlannedChannel::email;
    stage.channel = by_email ? Channel::email : Channel::task;
    stage.falls_to_task = by_email && std::next(served) != stage.plan.end();
}

constexpr std::array<ContactRole, 4> contact_roles = {ContactRole::invoice_contact, ContactRole::accounts,
                                                      ContactRole::buyer, ContactRole::director};

// Who gets the letter of a stage, or is spoken to.
void read_recipient(ObjectReader& parent, Stage& stage) {
    const JsonNode* node = parent.optional("recipient", JsonKind::object);
    if (node == nullptr) {
        return;
    }
    ObjectReader reader(*node, parent.faults());
    stage.recipient = choose<ContactRole>(reader, "role", {contact_roles.begin(), contact_roles.end()});
    for (const JsonNode& name : elements_of(reader.optional("copies", JsonKind::array))) {
        const auto found = std::find_if(contact_roles.begin(), contact_roles.end(), [&](ContactRole role) {
            return name.kind == JsonKind::string && name.string == to_string(role);
        });
        if (found == contact_roles.end()) {
            reader.fault(name.place, "value_not_allowed", "This is no role of a contact",
                         "Use invoice_contact, accounts, buyer or director.");
        } else if (std::find(stage.copies.begin(), stage.copies.end(), *found) != stage.copies.end()) {
            reader.fault(name.place, "name_twice", "\"" + name.string + "\" stands twice", "Name it once.");
        } else if (*found == stage.recipient) {
            reader.fault(name.place, "value_not_allowed",
                         "\"" + name.string + "\" is the recipient, who gets no copy beside",
                         "Name other roles, or leave the list empty.");
        } else {
            stage.copies.push_back(*found);
        }
    }
    reader.finish();
}

void read_attachments(ObjectReader& reader, Stage& stage) {
    const JsonNode* attachments = reader.optional("attachments", JsonKind::array);
    if (attachments == nullptr) {
        return;
    }
    stage.attaches_invoices = false;
    for (const JsonNode& name : attachments->elements) {
        const bool is_invoice = name.string == "invoice";
        bool& attaches = is_invoice ? stage.attaches_invoices : stage.attaches_statement;
        if (name.kind != JsonKind::string || (!is_invoice && name.string != "statement")) {
            reader.fault(name.place, "value_not_allowed", "This is nothing that a letter can have attached",
                         "Use invoice or statement, or leave the list empty.");
        } else if (attaches) {
            reader.fault(name.place, "name_twice", "\"" + name.string + "\" stands twice", "Name it once.");
        } else {
            attaches = true;
        }
    }
}

// What a stage does beside asking for the principal.
void read_adds(ObjectReader& reader, Penalties penalties, Stage& stage) {
    const JsonNode* adds = reader.optional("adds", JsonKind::array);
    stage.shows_penalties = adds == nullptr && stage.text == LetterText::firm;
    const std::map<std::string_view, bool*> known = {{"penalties_shown", &stage.shows_penalties},
                                                     {"formal_notice", &stage.formal_notice},
                                                     {"hand_over", &stage.hands_over},
                                                     {"penalties_charged", &stage.charges_penalties},
                                                     {"hold_on_orders", &stage.holds_orders}};
    for (const JsonNode& name : elements_of(adds)) {
        const auto found = known.find(name.kind == JsonKind::string ? name.string : std::string());
        if (found == known.end()) {
            reader.fault(
                name.place, "value_not_allowed", "This is nothing that a stage can add",
                "Use penalties_shown, penalties_charged, formal_notice, hand_over or hold_on_orders, or "
                "leave the list empty.");
        } else if (*found->second) {
            reader.fault(name.place, "name_twice", "\"" + name.string + "\" stands twice", "Name it once.");
        } else {
            *found->second = true;
        }
    }
    if (stage.formal_notice || stage.hands_over) {
        stage.channel = Channel::task;
        stage.falls_to_task = false;
    }
    const bool has_consequences =
        stage.formal_notice || stage.hands_over || stage.charges_penalties || stage.holds_orders;
    if (stage.lapses_at_due && has_consequences) {
        reader.fault(adds->place, "value_not_allowed", "What is not due has no consequences",
                     "Add nothing but penalties_shown.");
    }
    if (stage.charges_penalties && penalties == Penalties::threaten) {
        reader.fault(adds->place, "value_not_allowed", "A policy that only threatens charges no penalties",
                     "Leave penalties_charged out, or let penalties of the policy be claim.");
    }
}

// What the contact of a stage gives, and what it adds.
void read_contents(ObjectReader& reader, Penalties penalties, Stage& stage) {
    if (const JsonNode* days = reader.optional("deadline_days", JsonKind::integer)) {
        stage.deadline_days = static_cast<std::int32_t>(reader.integer("deadline_days", 1, days_limit));
        if (stage.lapses_at_due) {
            reader.fault(days->place, "value_not_allowed",
                         "What is not due has no other deadline than its due date",
                         "Leave deadline_days out.");
        }
    }
    read_attachments(reader, stage);
    read_adds(reader, penalties, stage);
}

// What is not built yet is refused as such, not as a word that nobody knows.
void read_grouping(ObjectReader& reader) {
    const JsonNode* grouping = reader.optional("grouping", JsonKind::string);
    if (grouping != nullptr && grouping->string != "customer") {
        reader.fault(
            grouping->place, "value_not_allowed",
            "Letters for each branch of a customer, or one for a group of customers, are not built yet",
            "Write customer, or leave this out: a customer gets one letter.");
    }
}

std::vector<Weekday> read_days_off(ObjectReader& reader, const JsonNode& node) {
    std::vector<Weekday> days_off;
    for (const JsonNode& name : node.elements) {
        const auto found = std::find_if(weekdays.begin(), weekdays.end(), [&name](Weekday weekday) {
            return name.kind == JsonKind::string && to_string(weekday) == name.string;
        });
        if (found == weekdays.end()) {
            reader.fault(name.place, "value_not_allowed", "This is no day of the week",
                         "Write one such as saturday.");
        } else if (std::find(days_off.begin(), days_off.end(), *found) != days_off.end()) {
            reader.fault(name.place, "name_twice", "\"" + name.string + "\" stands twice",
                         "Keep one of the two.");
        } else {
            days_off.push_back(*found);
        }
    }
    return days_off;
}

DayOfYear read_day_of_year(ObjectReader& reader, std::string_view key) {
    const JsonNode* node = reader.required(key, JsonKind::string);
    const std::optional<DayOfYear> day = node == nullptr ? DayOfYear() : parse_day_of_year(node->string);
    if (!day) {
        reader.fault(node->place, "value_not_allowed", "\"" + node->string + "\" is no day of the year",
                     "Write month and day, such as 12-24.");
    }
    return day.value_or(DayOfYear());
}

std::int32_t read_time_of_day(ObjectReader& reader, std::string_view key) {
    const JsonNode* node = reader.required(key, JsonKind::string);
    const std::optional<std::int32_t> minute = node == nullptr ? 0 : parse_time(node->string);
    if (!minute) {
        reader.fault(node->place, "value_not_allowed", "\"" + node->string + "\" is no time of the day",
                     "Write hour and minute, such as 08:30.");
    }
    return minute.value_or(0);
}

// Over midnight where they end earlier than they begin.
std::optional<QuietHours> read_quiet_hours(ObjectReader& parent) {
    const JsonNode* node = parent.optional("quiet_hours", JsonKind::object);
    if (node == nullptr) {
        return std::nullopt;
    }
    ObjectReader reader(*node, parent.faults());
    const std::size_t before = parent.faults().size();
    const std::int32_t from = read_time_of_day(reader, "from");
    const QuietHours hours{from, read_time_of_day(reader, "until")};
    reader.finish();
    if (parent.faults().size() == before && hours.from == hours.until) {
        reader.fault(node->place, "value_not_allowed", "The quiet hours end when they begin",
                     "Let them end at another time, or leave them out.");
    }
    return hours;
}

void read_calendar_of(ObjectReader& parent, Policy& policy) {
    const JsonNode* node = parent.optional("calendar", JsonKind::object);
    if (node == nullptr) {
        return;
    }
    ObjectReader reader(*node, parent.faults());
    PolicyCalendar& calendar = policy.calendar;
    calendar.place = node->place;
    if (const JsonNode* name = reader.optional("business_days", JsonKind::string)) {
        calendar.business_days = reader.string("business_days");
        calendar.place = name->place;
    }
    if (const JsonNode* days_off = reader.optional("days_off", JsonKind::array)) {
        calendar.days_off = read_days_off(reader, *days_off);
    }
    for (const JsonNode& stretch : elements_of(reader.optional("quiet", JsonKind::array))) {
        ObjectReader quiet(stretch, parent.faults());
        const DayOfYear from = read_day_of_year(quiet, "from");
        calendar.quiet.push_back({from, read_day_of_year(quiet, "until")});
        quiet.finish();
    }
    calendar.quiet_hours = read_quiet_hours(reader);
    reader.finish();
}

// When a stage comes, and for whom.
void read_time(ObjectReader& reader, Stage& stage, const Policy& policy) {
    const bool after_previous = reader.optional("days_after_previous", JsonKind::integer) != nullptr;
    if (reader.optional("days", JsonKind::string) != nullptr) {
        stage.days = choose<DaysOf>(reader, "days", {DaysOf::calendar, DaysOf::business});
    }
    stage.in_business_days = stage.days == DaysOf::business;
    if (!after_previous) {
        stage.days_from_due =
            static_cast<std::int32_t>(reader.integer("days_from_due", -days_limit, days_limit));
    } else {
        const auto days = static_cast<std::int32_t>(reader.integer("days_after_previous", 1, days_limit));
        stage.days_after_previous = days;
        if (policy.stages.empty()) {
            reader.fault(reader.node().place, "stage_unreachable", "No stage comes before the first one",
                         "Give the first stage days_from_due.");
        } else {
            stage.days_from_due = policy.stages.back().days_from_due + days;
            stage.in_business_days = stage.in_business_days || policy.stages.back().in_business_days;
        }
    }
    stage.end_of_month = reader.optional_boolean("end_of_month", false);
    stage.gap_days =
        static_cast<std::int32_t>(reader.optional_integer("gap_days", policy.gap_days, days_limit, 0));
    if (const JsonNode* conditions = reader.optional("conditions", JsonKind::object)) {
        stage.condition = read_condition(*conditions, reader.faults(), ConditionsOf::stage);
    }
    if (reader.optional("otherwise", JsonKind::string) != nullptr) {
        stage.otherwise = choose<Otherwise>(reader, "otherwise", {Otherwise::wait, Otherwise::pass});
        if (!stage.condition) {
            reader.fault(reader.node().place, "value_not_allowed", "The stage has no conditions to fail",
                         "Add conditions, or leave otherwise out.");
        }
    }
}

void check_stage(ObjectReader& reader, const Stage& stage, const Policy& policy) {
    const Place& place = reader.node().place;
    if (policy.stage(stage.code) != nullptr) {
        reader.fault(place, "name_twice", "The stage \"" + stage.code + "\" stands twice",
                     "Give each stage a code of its own.");
    }
    const bool is_counted_alike =
        !policy.stages.empty() && !stage.in_business_days && !policy.stages.back().in_business_days;
    if (is_counted_alike && stage.days_from_due <= policy.stages.back().days_from_due) {
        reader.fault(place, "stage_unreachable", "The stage does not come later than the one before it",
                     "Let days_from_due rise from stage to stage.");
    }
    if (stage.lapses_at_due && stage.days_from_due >= 0) {
        reader.fault(place, "stage_unreachable",
                     "A stage that lapses at the due date and begins then is never reached",
                     "Give it a negative days_from_due or set lapses_at_due to false.");
    }
    const std::int32_t gap_days = std::max(policy.gap_days, stage.gap_days);
    for (auto before = policy.stages.rbegin(); before != policy.stages.rend(); ++before) {
        if (before->deadline_days && *before->deadline_days >= gap_days) {
            reader.fault(place, "deadline_not_awaited",
                         "The stage may come before the deadline of \"" + before->code + "\" is over",
                         "Give it gap_days of " + std::to_string(*before->deadline_days + 1) +
                             " at least, or that stage a shorter deadline.");
        }
        if (!before->may_be_passed()) {
            break;
        }
    }
}

void read_stages(ObjectReader& parent, Policy& policy) {
    const JsonNode* stages = parent.required("stages", JsonKind::array);
    for (const JsonNode& node : elements_of(stages)) {
        ObjectReader reader(node, parent.faults());
        Stage stage;
        stage.number = static_cast<std::int32_t>(policy.stages.size()) + 1;
        stage.place = node.place;
        stage.code = read_code(reader, "code");
        read_time(reader, stage, policy);
        read_channels(reader, stage);
        read_recipient(reader, stage);
        if (reader.optional("in_charge", JsonKind::string) != nullptr) {
            stage.in_charge = choose<PersonRole>(
                reader, "in_charge",
                {PersonRole::salesperson, PersonRole::accountant, PersonRole::team_leader});
        }
        stage.text = read_text(reader, stage.code);
        stage.automatic = reader.boolean("automatic");
        stage.lapses_at_due = reader.boolean("lapses_at_due");
        read_contents(reader, policy.penalties, stage);
        stage.titles = read_titles(reader, "titles");
        reader.finish();
        check_stage(reader, stage, policy);
        policy.stages.push_back(std::move(stage));
    }
    if (stages != nullptr && std::all_of(policy.stages.begin(), policy.stages.end(),
                                         [](const Stage& stage) { return stage.lapses_at_due; })) {
        parent.fault(stages->place, "stage_unreachable", "No stage remains once the due date has come",
                     "Add a stage that does not lapse.");
    }
    if (stages != nullptr && policy.stages.size() > stages_limit) {
        parent.fault(stages->place, "value_not_allowed",
                     "There are " + std::to_string(policy.stages.size()) + " stages",
                     "Give " + std::to_string(stages_limit) + " at most.");
    }
}

// What became of the codes of earlier versions.
void read_replaces(ObjectReader& parent, Policy& policy) {
    const JsonNode* replaces = parent.optional("replaces", JsonKind::object);
    if (replaces == nullptr) {
        return;
    }
    for (const auto& [code, target, place] : replaces->members) {
        if (!is_code(code) || policy.stage(code) != nullptr) {
            parent.fault(place, "value_not_allowed", "\"" + code + "\" is no code that a policy has lost",
                         "Name a stage of an earlier version that is not among the stages here.");
            continue;
        }
        if (target.kind == JsonKind::null) {
            policy.replaces.emplace(code, std::nullopt);
        } else if (target.kind != JsonKind::string) {
            parent.fault(target.place, "wrong_kind",
                         "\"" + code + "\" is " + std::string(to_string(target.kind)) +
                             " where a string or null is expected",
                         "Write the code of a stage, or null where nothing counts as done.");
        } else if (policy.stage(target.string) == nullptr) {
            parent.fault(target.place, "stage_unknown",
                         "\"" + target.string + "\" is no stage of this policy",
                         "Name one of its stages, or null where nothing counts as done.");
        } else {
            policy.replaces.emplace(code, target.string);
        }
    }
}

std::int64_t read_amount(ObjectReader& reader, const JsonNode& node) {
    constexpr std::int64_t limit_micro = 10'000'000'000'000;  // as the schema's seven digits
    const Result<std::int64_t> micro = parse_decimal(node.string, micro_scale, limit_micro);
    if (!micro.ok()) {
        reader.fault_at(node.place, micro.diagnostics());
    } else if (*micro < 0) {
        reader.fault(node.place, "value_not_allowed", "The amount is negative", "Give zero or more.");
    } else {
        return *micro;
    }
    return 0;
}

void read_tolerances(ObjectReader& reader, Policy& policy) {
    if (const JsonNode* tolerance = reader.optional("tolerance", JsonKind::string)) {
        policy.tolerance_micro = read_amount(reader, *tolerance);
    }
    const JsonNode* tolerances = reader.optional("tolerances", JsonKind::object);
    if (tolerances == nullptr) {
        return;
    }
    for (const auto& [code, amount, place] : tolerances->members) {
        if (const auto currency = find_currency(code); !currency.ok()) {
            reader.fault_at(place, currency.diagnostics());
        } else if (amount.kind != JsonKind::string) {
            reader.fault(
                amount.place, "wrong_kind",
                "\"" + code + "\" is " + std::string(to_string(amount.kind)) + " where a string is expected",
                "Write the amount as decimal text.");
        } else {
            policy.tolerances_micro.emplace(code, read_amount(reader, amount));
        }
    }
}

// How often a customer is contacted at most, and about how little.
void read_limits(ObjectReader& parent, Policy& policy) {
    if (const JsonNode* contacts = parent.optional("contacts", JsonKind::object)) {
        ObjectReader reader(*contacts, parent.faults());
        policy.contacts_per_week =
            static_cast<std::int32_t>(reader.optional_integer("per_week", 1, week_days, 0));
        policy.contacts_per_month =
            static_cast<std::int32_t>(reader.optional_integer("per_month", 1, month_days, 0));
        reader.finish();
    }
    if (const JsonNode* minimum = parent.optional("minimum", JsonKind::object)) {
        ObjectReader reader(*minimum, parent.faults());
        if (const JsonNode* customer = reader.optional("customer", JsonKind::string)) {
            policy.customer_minimum_micro = read_amount(reader, *customer);
        }
        if (const JsonNode* item = reader.optional("item", JsonKind::string)) {
            policy.item_minimum_micro = read_amount(reader, *item);
        }
        reader.finish();
    }
    policy.grace_days = static_cast<std::int32_t>(parent.optional_integer("grace_days", 0, grace_limit, 0));
}

}  // namespace

void read_policy(ObjectReader& reader, Reading& reading) {
    Policy policy;
    policy.name = reader.string("name");
    policy.titles = read_titles(reader, "titles");
    policy.countries = read_countries(reader);
    if (const JsonNode* relations = reader.optional("relations", JsonKind::array)) {
        policy.relations = read_relations(reader, relations);
    }
    policy.gap_days = static_cast<std::int32_t>(reader.integer("gap_days", 1, days_limit));
    if (reader.optional("mentions", JsonKind::string) != nullptr) {
        policy.mentions =
            choose<Mentions>(reader, "mentions", {Mentions::overdue, Mentions::reminded, Mentions::nothing});
    }
    read_grouping(reader);
    if (reader.optional("penalties", JsonKind::string) != nullptr) {
        policy.penalties = choose<Penalties>(reader, "penalties",
                                             {Penalties::claim, Penalties::threaten, Penalties::forgive});
    }
    read_tolerances(reader, policy);
    read_limits(reader, policy);
    read_calendar_of(reader, policy);
    policy.hash = reading.hash;
    read_stages(reader, policy);
    read_replaces(reader, policy);
    reader.finish();
    const std::string name = policy.name;
    reading.store(reading.set.policies, name, reader.node().place, std::move(policy));
}

}  // namespace quittance
