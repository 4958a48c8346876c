#include "text/word_table.h"

#include <utility>

namespace onrecord {

namespace {

constexpr std::size_t fewest_slots = 64;  // a power of two

}  // namespace

WordTable::WordTable() : slots_(fewest_slots), mask_(fewest_slots - 1) {}

std::uint64_t& WordTable::operator[](std::string_view word)
{
    if ((entries_.size() + 1) * 2 > slots_.size()) {
        grow();
    }
    const std::uint32_t hash = hash_word(word);
    std::size_t at = hash & mask_;
    while (slots_[at].entry != none && entries_[slots_[at].entry].word != word) {
        at = (at + 1) & mask_;
    }
    Slot& slot = slots_[at];
    if (slot.entry == none) {
        slot = {hash, static_cast<std::uint32_t>(entries_.size())};
        entries_.push_back({std::string(word), 0});
    }
    return entries_[slot.entry].bits;
}

void WordTable::grow()
{
    const std::vector<Slot> old(std::exchange(slots_, std::vector<Slot>(slots_.size() * 2)));
    mask_ = slots_.size() - 1;
    for (const Slot& slot : old) {
        std::size_t at = slot.hash & mask_;
        while (slots_[at].entry != none) {
            at = (at + 1) & mask_;
        }
        if (slot.entry != none) {
            slots_[at] = slot;
        }
    }
}

}  // namespace onrecord
