#pragma once

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace onrecord {

/// Throws Error{internal} where a call of ICU failed.
void check_icu(UErrorCode status);

/// ICU's own normalizers, which live as long as the program.
const icu::Normalizer2& nfc();
const icu::Normalizer2& nfd();
const icu::Normalizer2& nfkc();
const icu::Normalizer2& nfkc_casefold();

/// `text` in the form of `normalizer`. Throws Error{internal}.
icu::UnicodeString normalized(const icu::Normalizer2& normalizer, const icu::UnicodeString& text);

}  // namespace onrecord
