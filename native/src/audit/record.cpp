#include <quittance/audit/record.hpp>

namespace quittance {
namespace {

void append_integer(std::string& bytes, std::uint64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
        bytes += static_cast<char>((value >> shift) & 0xFF);
    }
}

void append_string(std::string& bytes, std::string_view text) {
    append_integer(bytes, text.size());
    bytes += text;
}

struct AppendValue {
    std::string& bytes;

    void operator()(std::monostate) const { bytes += 'n'; }
    void operator()(bool value) const {
        bytes += 'b';
        bytes += value ? '\1' : '\0';
    }
    void operator()(std::int64_t value) const {
        bytes += 'i';
        append_integer(bytes, static_cast<std::uint64_t>(value));
    }
    void operator()(const std::string& value) const {
        bytes += 's';
        append_string(bytes, value);
    }
};

}  // namespace

std::string canonical_bytes(std::string_view previous_hash, const AuditRecord& record) {
    std::string bytes = "QA";
    bytes += static_cast<char>(audit_format_version);
    append_string(bytes, previous_hash);
    for (const auto& [key, value] : record) {
        append_string(bytes, key);
        std::visit(AppendValue{bytes}, value);
    }
    return bytes;
}

}  // namespace quittance
