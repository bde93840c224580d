#include <quittance/base/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace quittance {

bool is_utf8(std::string_view text) {
    const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    for (std::size_t at = 0; at < text.size();) {
        // Most text is ASCII: eight bytes at once.
        std::uint64_t word = 0;
        if (text.size() - at >= sizeof word) {
            std::memcpy(&word, text.data() + at, sizeof word);
            if ((word & 0x8080'8080'8080'8080U) == 0) {
                at += sizeof word;
                continue;
            }
        }
        const unsigned lead = byte(at);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || text.size() - at < length) {
            return false;
        }
        // The second byte's range shuts out overlong forms, surrogates and what lies beyond the last code
        // point.
        const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned greatest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (byte(at + 1) < least || byte(at + 1) > greatest) {
            return false;
        }
        for (std::size_t next = 2; next < length; ++next) {
            if ((byte(at + next) & 0xC0U) != 0x80) {
                return false;
            }
        }
        at += length;
    }
    return true;
}

}  // namespace quittance
