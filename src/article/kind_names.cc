#include "article/kind_names.h"

namespace onrecord {

std::string_view kind_name(SpeakerKind kind)
{
    switch (kind) {
        case SpeakerKind::person:
            return "person";
        case SpeakerKind::organisation:
            return "organisation";
        case SpeakerKind::unnamed:
            return "unnamed";
    }
    return {};
}

std::string_view kind_name(QuoteKind kind)
{
    switch (kind) {
        case QuoteKind::direct:
            return "direct";
        case QuoteKind::indirect:
            return "indirect";
        case QuoteKind::mixed:
            return "mixed";
    }
    return {};
}

}  // namespace onrecord
