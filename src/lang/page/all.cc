#include "lang/page/all.h"

namespace onrecord {

std::span<const PageWords* const> all_page_words()
{
    static const PageWords* const all[] = {
        &page::english,    &page::german,  &page::french,       &page::spanish,
        &page::russian,    &page::italian, &page::portuguese,   &page::dutch,
        &page::indonesian, &page::chinese, &page::other_months,
    };
    return all;
}

}  // namespace onrecord
