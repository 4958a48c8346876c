#include "lang/page/all.h"

namespace onrecord {

std::span<const PageWords* const> all_page_words()
{
    static const PageWords* const all[] = {
        &page::english,   &page::german,     &page::french,  &page::spanish,    &page::russian,
        &page::italian,   &page::portuguese, &page::dutch,   &page::indonesian, &page::swedish,
        &page::danish,    &page::norwegian,  &page::finnish, &page::polish,     &page::czech,
        &page::hungarian, &page::romanian,   &page::turkish, &page::ukrainian,  &page::greek,
        &page::chinese,   &page::japanese,   &page::korean,  &page::thai,       &page::vietnamese,
        &page::arabic,    &page::persian,    &page::hebrew,  &page::hindi};
    return all;
}

}  // namespace onrecord
