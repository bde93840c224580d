#include <quittance/base/diagnostic.hpp>

namespace quittance {

std::string to_text(const Diagnostic& diagnostic) {
    const Place& place = diagnostic.place;
    std::string text = place.source;
    if (place.line > 0) {
        text += ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
    }
    if (!place.stream.empty() || place.row >= 0) {
        text += place.stream;
        if (place.row >= 0) {
            text += " row " + std::to_string(place.row);
        }
        if (!place.column_name.empty()) {
            text += " column " + place.column_name;
        }
    }
    if (!place.pointer.empty()) {
        text += (text.empty() ? "" : " ") + place.pointer;
    }
    if (!text.empty()) {
        text += ": ";
    }
    text += diagnostic.message + " [" + diagnostic.code + "]";
    if (!diagnostic.cure.empty()) {
        text += " " + diagnostic.cure;
    }
    return text;
}

}  // namespace quittance
