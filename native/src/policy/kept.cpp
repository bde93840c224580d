// The kinds that are kept as JSON: sentences and hosts once their shape is checked, scorecards for
// `behaviour`.
#include "reading.hpp"

#include <set>

namespace quittance {
namespace {

void check_text(ObjectReader& parent, const JsonNode& node) {
    if (node.kind != JsonKind::string || node.string.empty()) {
        parent.fault(node.place, node.kind == JsonKind::string ? "value_not_allowed" : "wrong_kind",
                     "A text is expected here", "Write a text in quotes.");
    }
}

// The words for the values of each operand.
void check_words(ObjectReader& parent) {
    const JsonNode* words = parent.required("words", JsonKind::object);
    if (words == nullptr) {
        return;
    }
    for (const JsonMember& operand : words->members) {
        const ObjectReader reader(operand.value, parent.faults());
        for (const JsonMember& word : operand.value.members) {
            check_text(parent, word.value);
        }
    }
}

void check_sentence(ObjectReader& parent, const JsonMember& sentence) {
    const bool is_key =
        !sentence.key.empty() && std::all_of(sentence.key.begin(), sentence.key.end(), [](char letter) {
            return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
        });
    if (!is_key) {
        parent.fault(sentence.key_place, "value_not_allowed",
                     "\"" + sentence.key + "\" is no code of a reason",
                     "Use lower-case letters, digits and underscores.");
    }
    if (sentence.value.kind != JsonKind::array) {
        check_text(parent, sentence.value);
        return;
    }
    if (sentence.value.elements.size() < 2) {
        parent.fault(sentence.value.place, "value_not_allowed", "A list of sentences has two at least",
                     "Write a single sentence as a text.");
    }
    for (const JsonNode& variant : sentence.value.elements) {
        check_text(parent, variant);
    }
}

void check_names(ObjectReader& parent, std::string_view key) {
    const JsonNode* names = parent.required(key, JsonKind::array);
    std::set<std::string> seen;
    for (const JsonNode& name : elements_of(names)) {
        check_text(parent, name);
        if (!name.string.empty() && !seen.insert(name.string).second) {
            parent.fault(name.place, "name_twice", "\"" + name.string + "\" stands twice",
                         "Keep one of the two.");
        }
    }
}

}  // namespace

void read_sentences(ObjectReader& reader, Reading& reading) {
    const JsonNode* language = reader.required("language", JsonKind::string);
    if (language != nullptr && !is_language(language->string)) {
        reader.fault(language->place, "value_not_allowed", "\"" + language->string + "\" is no language",
                     "Use two lower-case letters such as fr.");
    }
    reader.one_of("decimal_point", {".", ","});
    const JsonNode* singular = reader.required("singular", JsonKind::array);
    for (const JsonNode& number : elements_of(singular)) {
        if (number.kind != JsonKind::integer) {
            reader.fault(number.place, "wrong_kind", "An integer is expected here", "Write an integer.");
        }
    }
    if (singular != nullptr && singular->elements.empty()) {
        reader.fault(singular->place, "value_not_allowed", "No number takes the singular",
                     "Name those that do, such as 1.");
    }
    check_words(reader);
    if (const JsonNode* sentences = reader.required("sentences", JsonKind::object)) {
        for (const JsonMember& sentence : sentences->members) {
            check_sentence(reader, sentence);
        }
    }
    reader.finish();
    if (language != nullptr) {
        reading.store(reading.set.sentences, language->string, reader.node().place, reader.node());
    }
}

void read_scorecard(ObjectReader& reader, Reading& reading) {
    if (const JsonNode* titles = reader.optional("titles", JsonKind::object)) {
        for (const JsonMember& title : titles->members) {
            check_text(reader, title.value);
        }
    }
    reading.store(reading.set.scorecards, reader.string("name"), reader.node().place, reader.node());
}

// What each addon registers.
void check_addons(ObjectReader& parent) {
    const JsonNode* addons = parent.required("addons", JsonKind::object);
    if (addons == nullptr) {
        return;
    }
    for (const JsonMember& member : addons->members) {
        ObjectReader addon(member.value, parent.faults());
        if (member.value.kind != JsonKind::object) {
            continue;
        }
        for (const char* key : {"models", "groups", "jobs", "actions"}) {
            check_names(addon, key);
        }
        addon.finish();
    }
}

void read_host(ObjectReader& reader, Reading& reading) {
    const std::string name = reader.string("name");
    reader.string("title");
    reader.integer("boundary_version", 1, 1'000'000);
    check_addons(reader);
    reader.finish();
    reading.store(reading.set.hosts, name, reader.node().place, reader.node());
}

}  // namespace quittance
