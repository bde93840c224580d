#include <quittance/policy/json.hpp>

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <limits>

namespace quittance {
namespace {

namespace json = boost::json;

// "~" and "/" in a key are written "~0" and "~1".
std::string pointer_part(std::string_view key) {
    std::string part = "/";
    for (const char character : key) {
        if (character == '~') {
            part += "~0";
        } else if (character == '/') {
            part += "~1";
        } else {
            part += character;
        }
    }
    return part;
}

// Builds nodes from the parser's events. The parser is fed one byte at a time, so that the byte at which a
// token began is known.
class Builder {
public:
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = max_object_size;
    static constexpr std::size_t max_key_size = max_object_size;
    static constexpr std::size_t max_string_size = max_object_size;

    void before_byte(char byte, std::int32_t line, std::int32_t column) {
        const bool is_separator =
            byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == ',' || byte == ':';
        if (in_token_ && !in_string_ && (is_separator || byte == '}' || byte == ']')) {
            in_token_ = false;  // the parser tells of a number only now; its start stays remembered
            number_line_ = token_line_;
            number_column_ = token_column_;
        }
        if (!in_token_ && !is_separator) {
            in_token_ = byte != '{' && byte != '[' && byte != '}' && byte != ']';
            in_string_ = byte == '"';
            if (byte != '}' && byte != ']') {
                token_line_ = line;
                token_column_ = column;
            }
        }
    }

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_object_begin(json::error_code&) { return open(JsonKind::object); }
    bool on_object_end(std::size_t, json::error_code&) { return close(); }
    bool on_array_begin(json::error_code&) { return open(JsonKind::array); }
    bool on_array_end(std::size_t, json::error_code&) { return close(); }
    bool on_key_part(json::string_view part, std::size_t, json::error_code&) { return append(part); }
    bool on_key(json::string_view part, std::size_t, json::error_code&) {
        append(part);
        end_string();
        Open& object = stack_.back();
        object.key = std::move(text_);
        text_.clear();
        object.key_place =
            place(object.node.place.pointer + pointer_part(object.key), token_line_, token_column_);
        if (object.node.find(object.key) != nullptr) {
            faults.push_back({"duplicate_key", object.key_place,
                              "The key \"" + object.key + "\" stands twice in one object",
                              "Keep one of the two."});
        }
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, json::error_code&) { return append(part); }
    bool on_string(json::string_view part, std::size_t, json::error_code&) {
        append(part);
        end_string();
        JsonNode node = start(JsonKind::string, token_line_, token_column_);
        node.string = std::move(text_);
        text_.clear();
        return add(std::move(node));
    }
    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t value, json::string_view, json::error_code&) {
        JsonNode node = start(JsonKind::integer, number_line_, number_column_);
        node.integer = value;
        return add(std::move(node));
    }
    bool on_uint64(std::uint64_t, json::string_view, json::error_code&) { return refuse_number(); }
    bool on_double(double, json::string_view, json::error_code&) { return refuse_number(); }
    bool on_bool(bool value, json::error_code&) {
        JsonNode node = start(JsonKind::boolean, token_line_, token_column_);
        node.boolean = value;
        in_token_ = false;
        return add(std::move(node));
    }
    bool on_null(json::error_code&) {
        in_token_ = false;
        return add(start(JsonKind::null, token_line_, token_column_));
    }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

    std::string source;
    JsonNode root;
    Diagnostics faults;

private:
    struct Open {
        JsonNode node;
        std::string key;
        Place key_place;
    };

    Place place(std::string pointer, std::int32_t line, std::int32_t column) const {
        Place result;
        result.source = source;
        result.pointer = std::move(pointer);
        result.line = line;
        result.column = column;
        return result;
    }

    JsonNode start(JsonKind kind, std::int32_t line, std::int32_t column) const {
        std::string pointer;
        if (!stack_.empty()) {
            const Open& parent = stack_.back();
            pointer = parent.node.place.pointer + (parent.node.kind == JsonKind::object
                                                       ? pointer_part(parent.key)
                                                       : "/" + std::to_string(parent.node.elements.size()));
        }
        JsonNode node;
        node.kind = kind;
        node.place = place(std::move(pointer), line, column);
        return node;
    }

    bool open(JsonKind kind) {
        stack_.push_back({start(kind, token_line_, token_column_), {}, {}});
        return true;
    }

    bool close() {
        JsonNode node = std::move(stack_.back().node);
        stack_.pop_back();
        return add(std::move(node));
    }

    bool add(JsonNode node) {
        if (stack_.empty()) {
            root = std::move(node);
            return true;
        }
        Open& parent = stack_.back();
        if (parent.node.kind == JsonKind::object) {
            parent.node.members.push_back({parent.key, std::move(node), parent.key_place});
        } else {
            parent.node.elements.push_back(std::move(node));
        }
        return true;
    }

    bool append(json::string_view part) {
        text_.append(part.data(), part.size());
        return true;
    }

    void end_string() {
        in_token_ = false;
        in_string_ = false;
    }

    bool refuse_number() {
        JsonNode node = start(JsonKind::integer, number_line_, number_column_);
        faults.push_back({"number_not_integer", node.place,
                          "A number literal with a fraction, an exponent or too many digits",
                          "Write decimals as strings, such as \"12.15\"; numbers are integers."});
        return add(std::move(node));
    }

    std::vector<Open> stack_;
    std::string text_;
    bool in_token_ = false;
    bool in_string_ = false;
    std::int32_t token_line_ = 1;
    std::int32_t token_column_ = 1;
    std::int32_t number_line_ = 1;
    std::int32_t number_column_ = 1;
};

}  // namespace

std::string_view to_string(JsonKind kind) {
    switch (kind) {
        case JsonKind::null: return "null";
        case JsonKind::boolean: return "a boolean";
        case JsonKind::integer: return "an integer";
        case JsonKind::string: return "a string";
        case JsonKind::array: return "an array";
        case JsonKind::object: return "an object";
    }
    return "";
}

const JsonNode* JsonNode::find(std::string_view key) const {
    const auto found =
        std::find_if(members.begin(), members.end(), [key](const auto& member) { return member.key == key; });
    return found == members.end() ? nullptr : &found->value;
}

const std::vector<JsonNode>& elements_of(const JsonNode* array) {
    static const std::vector<JsonNode> none;
    return array == nullptr ? none : array->elements;
}

namespace {

Diagnostic malformed(std::string_view source, std::int32_t line, std::int32_t column, std::string message,
                     std::string cure) {
    Place place;
    place.source = source;
    place.line = line;
    place.column = column;
    return {"json_malformed", std::move(place), std::move(message), std::move(cure)};
}

}  // namespace

Result<JsonNode> parse_json(std::string_view source, std::string_view text) {
    if (text.size() > json_bytes_limit) {
        Place place;
        place.source = source;
        return Diagnostic{"text_too_large", std::move(place),
                          "The text has more than " + std::to_string(json_bytes_limit) + " bytes",
                          "Give a smaller file, or split it."};
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        return malformed(source, 1, 1, "The text begins with a byte order mark",
                         "Save the file as UTF-8 without it.");
    }
    json::basic_parser<Builder> parser{json::parse_options{}};
    Builder& builder = parser.handler();
    builder.source = source;
    std::int32_t line = 1;
    std::int32_t column = 1;
    json::error_code error;
    for (const char byte : text) {
        builder.before_byte(byte, line, column);
        parser.write_some(true, &byte, 1, error);
        if (error) {
            break;
        }
        if (byte == '\n') {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
            ++column;
        }
    }
    if (!error) {
        builder.before_byte(' ', line, column);
        parser.write_some(false, nullptr, 0, error);
    }
    if (error) {
        builder.faults.push_back(
            malformed(source, line, column, "Not JSON: " + error.message(),
                      "Correct the text here; comments and trailing commas are not allowed."));
    }
    if (!builder.faults.empty()) {
        return std::move(builder.faults);
    }
    return std::move(builder.root);
}

ObjectReader::ObjectReader(const JsonNode& node, Diagnostics& faults)
    : node_(node), faults_(faults), read_(node.members.size(), false) {
    is_object_ = node.kind == JsonKind::object;
    if (!is_object_) {
        fault(node.place, "wrong_kind",
              "An object is expected here, not " + std::string(to_string(node.kind)),
              "Write an object in braces.");
    }
}

const JsonNode* ObjectReader::lookup(std::string_view key, JsonKind kind, bool is_required) {
    if (!is_object_) {
        return nullptr;
    }
    for (std::size_t i = 0; i < node_.members.size(); ++i) {
        if (node_.members[i].key != key) {
            continue;
        }
        read_[i] = true;
        const JsonNode& value = node_.members[i].value;
        if (value.kind != kind) {
            fault(value.place, "wrong_kind",
                  "\"" + std::string(key) + "\" is " + std::string(to_string(value.kind)) + " where " +
                      std::string(to_string(kind)) + " is expected",
                  "Write " + std::string(to_string(kind)) + ".");
            return nullptr;
        }
        return &value;
    }
    if (is_required) {
        fault(node_.place, "missing_key", "The key \"" + std::string(key) + "\" is missing",
              "Add \"" + std::string(key) + "\" with " + std::string(to_string(kind)) + ".");
    }
    return nullptr;
}

const JsonNode* ObjectReader::optional(std::string_view key, JsonKind kind) {
    return lookup(key, kind, false);
}

const JsonNode* ObjectReader::required(std::string_view key, JsonKind kind) {
    return lookup(key, kind, true);
}

std::string ObjectReader::string(std::string_view key) {
    const JsonNode* value = required(key, JsonKind::string);
    if (value != nullptr && value->string.empty()) {
        fault(value->place, "value_not_allowed", "\"" + std::string(key) + "\" is empty", "Write a text.");
    }
    return value == nullptr ? std::string() : value->string;
}

std::string ObjectReader::optional_string(std::string_view key, std::string_view fallback) {
    const JsonNode* value = optional(key, JsonKind::string);
    return value == nullptr ? std::string(fallback) : value->string;
}

std::int64_t ObjectReader::integer(std::string_view key, std::int64_t least, std::int64_t greatest) {
    return within(required(key, JsonKind::integer), key, least, greatest, least);
}

std::int64_t ObjectReader::optional_integer(std::string_view key, std::int64_t least, std::int64_t greatest,
                                            std::int64_t fallback) {
    return within(optional(key, JsonKind::integer), key, least, greatest, fallback);
}

std::int64_t ObjectReader::within(const JsonNode* value, std::string_view key, std::int64_t least,
                                  std::int64_t greatest, std::int64_t fallback) {
    if (value == nullptr) {
        return fallback;
    }
    if (value->integer < least || value->integer > greatest) {
        fault(value->place, "value_not_allowed",
              "\"" + std::string(key) + "\" is " + std::to_string(value->integer),
              "Give a number from " + std::to_string(least) + " to " + std::to_string(greatest) + ".");
        return fallback;
    }
    return value->integer;
}

bool ObjectReader::boolean(std::string_view key) {
    const JsonNode* value = required(key, JsonKind::boolean);
    return value != nullptr && value->boolean;
}

bool ObjectReader::optional_boolean(std::string_view key, bool fallback) {
    const JsonNode* value = optional(key, JsonKind::boolean);
    return value == nullptr ? fallback : value->boolean;
}

std::size_t ObjectReader::one_of(std::string_view key, const std::vector<std::string_view>& names) {
    const JsonNode* value = required(key, JsonKind::string);
    if (value == nullptr) {
        return 0;
    }
    const auto found = std::find(names.begin(), names.end(), value->string);
    if (found == names.end()) {
        std::string list;
        for (const std::string_view name : names) {
            list += (list.empty() ? "" : ", ") + std::string(name);
        }
        fault(value->place, "value_not_allowed", "\"" + std::string(key) + "\" is \"" + value->string + "\"",
              "Use one of: " + list + ".");
        return 0;
    }
    return static_cast<std::size_t>(found - names.begin());
}

void ObjectReader::fault(const Place& place, std::string code, std::string message, std::string cure) {
    faults_.push_back({std::move(code), place, std::move(message), std::move(cure)});
}

void ObjectReader::fault_at(const Place& place, const Diagnostics& diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
        diagnostic.place = place;
        faults_.push_back(std::move(diagnostic));
    }
}

void ObjectReader::finish() {
    for (std::size_t i = 0; i < read_.size(); ++i) {
        if (is_object_ && !read_[i]) {
            fault(node_.members[i].key_place, "unknown_key",
                  "The key \"" + node_.members[i].key + "\" is not known here",
                  "Correct its spelling or remove it.");
        }
    }
}

}  // namespace quittance
