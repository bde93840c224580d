// What went wrong, where, and how to mend it.
// Invariants: `code` is one of the codes of native/docs/errors.md; `message` and `cure` are sentences for a
// person. Nothing here rounds or fails.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace quittance {

// A place in a manifest (source, pointer, line, column), in a stream (stream, row, column_name) or in a table
// (source, row, column_name); unused parts stay empty.
struct Place {
    std::string source;       // name under which the text was given, for example "jurisdictions/fr.json"
    std::string pointer;      // JSON pointer, RFC 6901; "" is the whole document
    std::int32_t line = 0;    // from 1; 0 when there is no text position
    std::int32_t column = 0;  // from 1, in code points
    std::string stream;       // "lines", "settlements", …
    std::int64_t row = -1;    // of a stream from 0, of a table from 1; -1 when there is no row
    std::string column_name;

    bool operator==(const Place&) const = default;
};

struct Diagnostic {
    std::string code;
    Place place;
    std::string message;
    std::string cure;

    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

// "source:line:column pointer: message [code]. cure", leaving out what is empty.
std::string to_text(const Diagnostic& diagnostic);

}  // namespace quittance
