// A growing column in blocks: values never move, nothing is allocated twice, and memory follows the number of rows.
// Invariant: 0 <= index < size(). Nothing here rounds; allocation may throw std::bad_alloc.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace quittance {

template <class Value>
class Column {
public:
    Column() = default;
    explicit Column(std::size_t size) { resize(size); }

    std::size_t size() const { return size_; }
    const Value& operator[](std::size_t index) const { return blocks_[index >> block_bits][index & block_mask]; }
    Value& operator[](std::size_t index) { return blocks_[index >> block_bits][index & block_mask]; }

    void push_back(const Value& value) {
        if (size_ == blocks_.size() << block_bits) {
            blocks_.push_back(std::make_unique_for_overwrite<Value[]>(block_size));
        }
        ++size_;
        (*this)[size_ - 1] = value;
    }
    // Grows only; new values are value-initialised.
    void resize(std::size_t size) {
        while (size_ < size) {
            push_back(Value{});
        }
    }
    void clear() {
        blocks_.clear();
        blocks_.shrink_to_fit();
        size_ = 0;
    }

private:
    static constexpr std::size_t block_bits = 14;
    static constexpr std::size_t block_size = std::size_t{1} << block_bits;
    static constexpr std::size_t block_mask = block_size - 1;

    std::vector<std::unique_ptr<Value[]>> blocks_;
    std::size_t size_ = 0;
};

}  // namespace quittance
