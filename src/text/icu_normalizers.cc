#include "text/icu_normalizers.h"

#include <string>

#include "base/error.h"

namespace onrecord {

namespace {

const icu::Normalizer2& instance(const icu::Normalizer2* (*ask)(UErrorCode&))
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = ask(status);
    check_icu(status);
    return *normalizer;
}

}  // namespace

void check_icu(UErrorCode status)
{
    if (U_FAILURE(status))
        throw Error(ErrorKind::internal, std::string("ICU failed: ") + u_errorName(status));
}

const icu::Normalizer2& nfc()
{
    return instance(&icu::Normalizer2::getNFCInstance);
}

const icu::Normalizer2& nfd()
{
    return instance(&icu::Normalizer2::getNFDInstance);
}

const icu::Normalizer2& nfkc()
{
    return instance(&icu::Normalizer2::getNFKCInstance);
}

const icu::Normalizer2& nfkc_casefold()
{
    return instance(&icu::Normalizer2::getNFKCCasefoldInstance);
}

icu::UnicodeString normalized(const icu::Normalizer2& normalizer, const icu::UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString result = normalizer.normalize(text, status);
    check_icu(status);
    return result;
}

}  // namespace onrecord
