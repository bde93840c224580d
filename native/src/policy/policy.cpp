#include "reading.hpp"

#include <array>
#include <set>

namespace quittance {
namespace {

void check_stage(ObjectReader& reader, const Stage& stage, const Policy& policy) {
    const Place& place = reader.node().place;
    if (policy.stage(stage.code) != nullptr) {
        reader.fault(place, "name_twice", "The stage \"" + stage.code + "\" stands twice",
                     "Give each stage a code of its own.");
    }
    if (!policy.stages.empty() && stage.days_from_due <= policy.stages.back().days_from_due) {
        reader.fault(place, "stage_unreachable", "The stage does not come later than the one before it",
                     "Let days_from_due rise from stage to stage.");
    }
    if (stage.lapses_at_due && stage.days_from_due >= 0) {
        reader.fault(place, "stage_unreachable",
                     "A stage that lapses at the due date and begins then is never reached",
                     "Give it a negative days_from_due or set lapses_at_due to false.");
    }
}

void read_stages(ObjectReader& parent, Policy& policy) {
    const JsonNode* stages = parent.required("stages", JsonKind::array);
    for (const JsonNode& node : elements_of(stages)) {
        ObjectReader reader(node, parent.faults());
        Stage stage;
        stage.number = static_cast<std::int32_t>(policy.stages.size()) + 1;
        stage.code = read_code(reader, "code");
        stage.days_from_due =
            static_cast<std::int32_t>(reader.integer("days_from_due", -days_limit, days_limit));
        stage.channel = choose<Channel>(reader, "channel", {Channel::email, Channel::task});
        stage.automatic = reader.boolean("automatic");
        stage.lapses_at_due = reader.boolean("lapses_at_due");
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

}  // namespace

std::string_view to_string(Mentions mentions) {
    constexpr std::array<std::string_view, 3> names = {"overdue", "reminded", "nothing"};
    return names[static_cast<std::size_t>(mentions)];
}

std::string_view to_string(Channel channel) { return channel == Channel::email ? "email" : "task"; }

const Stage* Policy::stage(std::string_view code) const {
    const auto found =
        std::find_if(stages.begin(), stages.end(), [&](const Stage& each) { return each.code == code; });
    return found == stages.end() ? nullptr : &*found;
}

std::optional<std::int32_t> Policy::number_done(std::string_view code) const {
    if (code.empty()) {
        return 0;
    }
    if (const Stage* same = stage(code)) {
        return same->number;
    }
    const auto replaced = replaces.find(code);
    if (replaced == replaces.end()) {
        return std::nullopt;
    }
    return replaced->second ? stage(*replaced->second)->number : 0;
}

void read_policy(ObjectReader& reader, Reading& reading) {
    Policy policy;
    policy.name = reader.string("name");
    policy.titles = read_titles(reader, "titles");
    policy.gap_days = static_cast<std::int32_t>(reader.integer("gap_days", 1, days_limit));
    if (reader.optional("mentions", JsonKind::string) != nullptr) {
        policy.mentions =
            choose<Mentions>(reader, "mentions", {Mentions::overdue, Mentions::reminded, Mentions::nothing});
    }
    policy.hash = reading.hash;
    read_stages(reader, policy);
    read_replaces(reader, policy);
    reader.finish();
    const std::string name = policy.name;
    reading.store(reading.set.policies, name, reader.node().place, std::move(policy));
}

}  // namespace quittance
