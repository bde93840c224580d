// A growing column in blocks: values never move, nothing is allocated twice, and memory follows the number of
// rows. Invariant: 0 <= index < size(). Nothing here rounds; allocation may throw std::bad_alloc.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace quittance {

template <class Value>
class Column {
public:
    Column() = default;
    Column(const Column& other) : size_(other.size_) {
        blocks_.reserve(other.blocks_.size());
        for (const auto& block : other.blocks_) {
            const std::size_t held = std::min(block_size, size_ - blocks_.size() * block_size);
            std::copy_n(block.get(), held,
                        blocks_.emplace_back(std::make_unique_for_overwrite<Value[]>(block_size)).get());
        }
    }
    Column(Column&&) noexcept = default;
    Column& operator=(const Column&) = delete;
    Column& operator=(Column&&) noexcept = default;
    ~Column() = default;

    std::size_t size() const { return size_; }
    const Value& operator[](std::size_t index) const {
        return blocks_[index >> block_bits][index & block_mask];
    }
    Value& operator[](std::size_t index) { return blocks_[index >> block_bits][index & block_mask]; }

    // A hint that a value is read soon; nothing beyond the end. Always inline, as whatever calls it must be:
    // to GCC what only gives hints has no effect, and a call of it can go.
    [[gnu::always_inline]] void prefetch(std::size_t index) const {
        if (index < size_) {
            const Value* value = &(*this)[index];
            __builtin_prefetch(value);
            if constexpr (sizeof(Value) > 16) {  // it may reach into the next line of the cache
                __builtin_prefetch(reinterpret_cast<const char*>(value + 1) - 1);
            }
        }
    }

    void push_back(const Value& value) {
        if (size_ == blocks_.size() << block_bits) [[unlikely]] {
            grow();
        }
        (*this)[size_++] = value;
    }
    void append(Column&& more) {
        if (size_ == 0) {
            std::swap(*this, more);
            return;
        }
        for (std::size_t index = 0; index < more.size(); ++index) {
            push_back(more[index]);
        }
        more.clear();
    }
    // Value-initialised values instead of those that were there.
    void assign(std::size_t size) {
        clear();
        size_ = size;
        for (std::size_t held = 0; held < size; held += block_size) {
            blocks_.push_back(std::make_unique<Value[]>(block_size));
        }
    }
    void clear() {
        blocks_.clear();
        blocks_.shrink_to_fit();
        size_ = 0;
    }

private:
    [[gnu::noinline]] void grow() { blocks_.push_back(std::make_unique_for_overwrite<Value[]>(block_size)); }

#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    static constexpr std::size_t block_bits = 2;  // few rows reach every border, and cost little
#else
    static constexpr std::size_t block_bits = 14;
#endif
    static constexpr std::size_t block_size = std::size_t{1} << block_bits;
    static constexpr std::size_t block_mask = block_size - 1;

    std::vector<std::unique_ptr<Value[]>> blocks_;
    std::size_t size_ = 0;
};

// A column that keeps one value while all are alike, as companies are in most ledgers.
template <class Value>
class UniformColumn {
public:
    const Value& operator[](std::size_t index) const { return values_.size() == 0 ? first_ : values_[index]; }

    void push_back(const Value& value) {
        if (size_ == 0) {
            first_ = value;
        }
        if (value != first_ || values_.size() != 0) {
            keep_each();
            values_.push_back(value);
        }
        ++size_;
    }
    void set(std::size_t index, const Value& value) {
        if (value != (*this)[index]) {
            keep_each();
            values_[index] = value;
        }
    }

private:
    void keep_each() {
        while (values_.size() < size_) {
            values_.push_back(first_);
        }
    }

    Value first_{};
    Column<Value> values_;
    std::size_t size_ = 0;
};

}  // namespace quittance
