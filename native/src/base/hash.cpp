#include <quittance/base/hash.hpp>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace quittance {

std::uint64_t xxh3_64(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

void Fingerprint::spill(const void* data, std::size_t size) {
    if (size_ <= bytes_.size()) {
        overflow_.assign(bytes_.data(), size_);
    }
    overflow_.append(static_cast<const char*>(data), size);
    size_ = overflow_.size();
}

}  // namespace quittance
